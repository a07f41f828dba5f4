package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.Literals;
import interleave.golang.syntax.Operator;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Struct types, interface types and unions.
final class CompositeTypes {

  /// An interface type where it is written, not inside another one.
  record Written(Pos pos, InterfaceType type, Env env) {}

  private final Check check;
  final List<Written> written = new ArrayList<>();
  private final Map<StructType, List<Pos>> fieldPlaces = new IdentityHashMap<>();

  CompositeTypes(Check check) {
    this.check = check;
  }

  /// Where a field is declared, if the struct was written in this program.
  Pos fieldPos(StructType struct, StructType.Field field) {
    List<Pos> places = fieldPlaces.get(struct);
    int index = struct.fields().indexOf(field);
    return places == null || index < 0 ? Pos.NONE : places.get(index);
  }

  Type struct(Expr.StructType e) {
    List<StructType.Field> fields = new ArrayList<>();
    List<Pos> places = new ArrayList<>();
    Map<String, Pos> seen = new LinkedHashMap<>();
    for (Field field : e.fields()) {
      Type type = check.typeExprs.varType(field.type());
      String tag = field.tag() == null ? "" : Literals.string(field.tag().text());
      if (field.names().isEmpty()) {
        Expr.Ident name = embeddedName(field.type(), false);
        if (name == null) {
          check.errors.report(
              field.type().pos(), "invalid embedded field type " + check.text(field.type()));
          continue;
        }
        add(fields, places, seen, name, new Spec(field.type().pos(), type, tag, true));
        verifyEmbedded(field.type().pos(), type);
      } else {
        for (Expr.Ident name : field.names()) {
          add(fields, places, seen, name, new Spec(name.pos(), type, tag, false));
        }
      }
    }
    StructType struct = new StructType(fields);
    fieldPlaces.put(struct, places);
    return struct;
  }

  private record Spec(Pos pos, Type type, String tag, boolean embedded) {}

  private void add(
      List<StructType.Field> fields,
      List<Pos> places,
      Map<String, Pos> seen,
      Expr.Ident name,
      Spec spec) {
    if (!name.name().equals("_")) {
      Pos other = seen.putIfAbsent(name.name(), name.pos());
      if (other != null) {
        check.errors.report(
            name.pos(),
            name.name() + " redeclared",
            Errors.Note.at(other, "other declaration of " + name.name()));
        return;
      }
    }
    Symbol.Package pkg = Types.isExported(name.name()) ? null : check.pkg();
    fields.add(new StructType.Field(name.name(), spec.type(), spec.embedded(), spec.tag(), pkg));
    places.add(name.pos());
  }

  private static Expr.Ident embeddedName(Expr type, boolean pointer) {
    return switch (type) {
      case Expr.Ident name -> name;
      case Expr.Star star when !pointer -> embeddedName(star.operand(), true);
      case Expr.Selector selector -> selector.name();
      case Expr.Index index -> embeddedName(index.operand(), pointer);
      case Expr.Paren paren -> embeddedName(paren.inner(), pointer);
      default -> null;
    };
  }

  private void verifyEmbedded(Pos pos, Type type) {
    check.later(
        () -> {
          Type base = Types.dereferenced(type);
          String what = null;
          if (Types.isTypeParam(base)) {
            what = "a (pointer to a) type parameter";
          } else if (base.underlying() instanceof Type.Pointer) {
            what = "a pointer";
          } else if (Types.isInterface(base) && Types.isPointerLiteral(type)) {
            what = "a pointer to an interface";
          } else if (base.underlying() == Type.Basic.UNSAFE_POINTER) {
            what = "unsafe.Pointer";
          }
          if (what != null) {
            check.errors.report(pos, "embedded field type cannot be " + what);
          }
        });
  }

  Type face(Expr.InterfaceType e, Symbol.TypeName def) {
    check.env.interfaceDepth++;
    Type face = complete(e, def);
    check.env.interfaceDepth--;
    return face;
  }

  private Type complete(Expr.InterfaceType e, Symbol.TypeName def) {
    List<Symbol.Func> methods = new ArrayList<>();
    List<Type> embedded = new ArrayList<>();
    List<Pos> places = new ArrayList<>();
    for (Field element : e.elements()) {
      if (element.names().isEmpty()) {
        embedded.add(union(element.type()));
        places.add(element.type().pos());
        continue;
      }
      Expr.Ident name = element.names().getFirst();
      if (name.name().equals("_")) {
        check.errors.report(name.pos(), "methods must have a unique non-blank name");
        continue;
      }
      if (check.typeExprs.type(element.type()) instanceof Signature signature) {
        Symbol.Func method = new Symbol.Func(name.name(), name.pos(), check.pkg(), null, false);
        method.setType(signature);
        check.registry.functions.add(method);
        check.info.setSymbol(name, method);
        methods.add(method);
      }
    }
    if (methods.isEmpty() && embedded.isEmpty()) {
      return InterfaceType.EMPTY;
    }
    methods.sort(
        java.util.Comparator.comparing((Symbol.Func m) -> !Types.isExported(m.name()))
            .thenComparing(Symbol.Func::name));
    InterfaceType face = new InterfaceType(methods, embedded, places, false);
    check.registry.interfaces.add(face);
    if (!check.inLibrary() && check.env.interfaceDepth == 1) {
      written.add(new Written(e.pos(), face, check.env.copy()));
    }
    Named owner = def == null || def.type() == null ? null : Types.asNamed(def.type());
    for (Symbol.Func method : methods) {
      method.setReceiver(owner == null ? face : owner);
    }
    verify(face);
    return face;
  }

  private void verify(InterfaceType face) {
    check.later(
        () -> {
          TypeSetBuilder builder = new TypeSetBuilder(face, check);
          TypeSet set = builder.build();
          if (!builder.isProvisional()) {
            face.setTypeSet(set);
          }
        });
  }

  /// A constraint such as `~int | string` that is written without an interface around it.
  Type constraintLiteral(Expr e) {
    Type element = union(e);
    check.recorder.recordType(e, element);
    InterfaceType face = new InterfaceType(List.of(), List.of(element), List.of(e.pos()), true);
    check.registry.interfaces.add(face);
    verify(face);
    return face;
  }

  /// An element of an interface: a type, `~T`, or a union of such.
  private Type union(Expr e) {
    List<Expr> parts = new ArrayList<>();
    flatten(e, parts);
    List<Type.Union.Term> terms = new ArrayList<>();
    for (Expr part : parts) {
      Type.Union.Term term = term(part);
      if (parts.size() == 1 && !term.tilde()) {
        return term.type();
      }
      terms.add(term);
      if (terms.size() > TypeSetBuilder.MOST_TERMS) {
        check.errors.report(
            part.pos(),
            "cannot handle more than "
                + TypeSetBuilder.MOST_TERMS
                + " union terms (implementation limitation)");
        return Type.Basic.INVALID;
      }
    }
    check.later(() -> verifyTerms(parts, terms));
    return new Type.Union(terms);
  }

  private static void flatten(Expr e, List<Expr> parts) {
    if (e instanceof Expr.Binary binary && binary.op() == Operator.OR) {
      flatten(binary.left(), parts);
      parts.add(binary.right());
    } else {
      parts.add(e);
    }
  }

  private Type.Union.Term term(Expr e) {
    boolean tilde = TypeExpressions.isTilde(e);
    Expr typeExpr = e instanceof Expr.Unary unary && tilde ? unary.operand() : e;
    Type type = check.typeExprs.type(typeExpr);
    if (Types.isTypeParam(type)) {
      check.errors.report(
          typeExpr.pos(),
          tilde
              ? "type in term " + check.text(e) + " cannot be a type parameter"
              : "term cannot be a type parameter");
      type = Type.Basic.INVALID;
    }
    return new Type.Union.Term(tilde, type);
  }

  private void verifyTerms(List<Expr> parts, List<Type.Union.Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      Type.Union.Term term = terms.get(i);
      if (!Types.isValid(term.type())) {
        continue;
      }
      Pos pos = parts.get(i).pos();
      String type = check.text(term.type());
      Type under = term.type().underlying();
      if (term.tilde()) {
        String why = null;
        if (under instanceof InterfaceType) {
          why = type + " is an interface";
        } else if (!Identity.identical(under, term.type())) {
          why = "underlying type of " + type + " is " + check.text(under);
        }
        if (why != null) {
          check.errors.report(pos, "invalid use of ~ (" + why + ")");
          continue;
        }
      }
      if (under instanceof InterfaceType face) {
        verifyInterfaceTerm(pos, term, face.typeSet());
        continue;
      }
      for (Type.Union.Term other : terms.subList(0, i)) {
        if (!Types.isInterface(other.type())
            && Types.isValid(other.type())
            && new Term(term.tilde(), term.type())
                .overlaps(new Term(other.tilde(), other.type()))) {
          check.errors.report(
              pos,
              "overlapping terms "
                  + check.qualifiedTypes.term(term)
                  + " and "
                  + check.qualifiedTypes.term(other));
          break;
        }
      }
    }
  }

  private void verifyInterfaceTerm(Pos pos, Type.Union.Term term, TypeSet set) {
    String text = check.qualifiedTypes.term(term);
    if (!set.methods().isEmpty()) {
      check.errors.report(pos, "cannot use " + text + " in union (" + text + " contains methods)");
    } else if (term.type() == Universe.COMPARABLE) {
      check.errors.report(pos, "cannot use comparable in union");
    } else if (set.comparable()) {
      check.errors.report(pos, "cannot use " + text + " in union (" + text + " embeds comparable)");
    }
  }
}
