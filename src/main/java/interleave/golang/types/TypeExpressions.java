package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Finds out which types expressions denote.
final class TypeExpressions {

  private final Check check;

  TypeExpressions(Check check) {
    this.check = check;
  }

  Type type(Expr e) {
    return definedType(e, null);
  }

  /// A type that variables may have: not a constraint.
  Type varType(Expr e) {
    Type type = definedType(e, null);
    verifyVarType(e, type);
    return type;
  }

  void verifyVarType(Expr e, Type type) {
    if (Types.isTypeParam(type) || type instanceof Type.Basic) {
      return;
    }
    check.later(
        () -> {
          if (type.underlying() instanceof InterfaceType face && !face.typeSet().isMethodSet()) {
            String why =
                face.typeSet().comparable()
                    ? "interface is (or embeds) comparable"
                    : "interface contains type constraints";
            check.errors.report(
                e.pos(),
                "cannot use type " + check.text(type) + " outside a type constraint: " + why);
          }
        });
  }

  /// @param def the type's name if this is what stands on the right of a type declaration
  Type definedType(Expr e, Symbol.TypeName def) {
    Type type = find(e, def);
    if (Types.isGeneric(type)) {
      check.errors.report(
          e.pos(), "cannot use generic type " + check.text(type) + " without instantiation");
      type = Type.Basic.INVALID;
    }
    check.recorder.recordType(e, type);
    return type;
  }

  /// A generic type; reports nothing if the type is another.
  Type genericType(Expr e, String[] cause) {
    Type type = find(e, null);
    if (type instanceof Alias alias && alias.isGeneric()) {
      type = Type.Basic.INVALID; // refused where it is declared
    } else if (Types.isValid(type) && !Types.isGeneric(type)) {
      cause[0] = check.text(type) + " is not a generic type";
      type = Type.Basic.INVALID;
    }
    check.recorder.recordType(e, type);
    return type;
  }

  private Type find(Expr e, Symbol.TypeName def) {
    switch (e) {
      case Expr.Ident name -> {
        Operand x = new Operand();
        check.names.ident(x, name, true);
        return named(x);
      }
      case Expr.Selector selector -> {
        Operand x = new Operand();
        check.selectors.selector(x, selector, def, true);
        return named(x);
      }
      case Expr.Index index -> {
        check.verifyVersion(e.pos(), 18, "type instantiation");
        return instantiated(index);
      }
      case Expr.Paren paren -> {
        return definedType(paren.inner(), def);
      }
      case Expr.ArrayType array -> {
        return array(array);
      }
      case Expr.Ellipsis ellipsis -> {
        check.errors.report(e.pos(), "invalid use of '...'");
        if (ellipsis.element() != null) {
          check.exprs.use(ellipsis.element());
        }
        return Type.Basic.INVALID;
      }
      case Expr.StructType struct -> {
        return check.compositeTypes.struct(struct);
      }
      case Expr.Star star -> {
        Type element = varType(star.operand());
        return Types.isValid(element) ? new Type.Pointer(element) : Type.Basic.INVALID;
      }
      case Expr.FuncType function -> {
        return check.signatures.declare(null, function).signature();
      }
      case Expr.InterfaceType face -> {
        return check.compositeTypes.face(face, def);
      }
      case Expr.MapType map -> {
        return map(map);
      }
      case Expr.ChanType channel -> {
        return new Type.Chan(channel.direction(), varType(channel.element()));
      }
      default -> {
        check.errors.report(e.pos(), check.text(e) + " is not a type");
        check.exprs.use(e);
        return Type.Basic.INVALID;
      }
    }
  }

  private Type named(Operand x) {
    switch (x.mode) {
      case TYPE -> {
        return x.type;
      }
      case INVALID -> {}
      case NO_VALUE -> check.errors.report(x.pos(), check.text(x) + " used as type");
      default -> check.errors.report(x.pos(), check.text(x) + " is not a type");
    }
    return Type.Basic.INVALID;
  }

  private Type array(Expr.ArrayType array) {
    if (array.length() == null) {
      return new Type.Slice(varType(array.element()));
    }
    long length = -1;
    if (array.length() instanceof Expr.Ellipsis) {
      check.errors.report(array.pos(), "invalid use of [...] array (outside a composite literal)");
    } else {
      length = arrayLength(array.length());
    }
    Type element = varType(array.element());
    return length >= 0 ? new Type.Array(length, element) : Type.Basic.INVALID;
  }

  private Type map(Expr.MapType map) {
    Type key = varType(map.key());
    Type value = varType(map.value());
    check.later(
        () -> {
          if (Types.isValid(key) && !Types.comparable(key)) {
            String why = Types.isTypeParam(key) ? " (missing comparable constraint)" : "";
            check.errors.report(map.key().pos(), "invalid map key type " + check.text(key) + why);
          }
        });
    return new Type.Map(key, value);
  }

  private long arrayLength(Expr e) {
    if (e instanceof Expr.Ident name) {
      Symbol symbol = check.names.lookUp(name.name());
      if (symbol == null) {
        check.errors.report(
            e.pos(), "undefined array length " + name.name() + " or missing type constraint");
        return -1;
      }
      if (!(symbol instanceof Symbol.Const)) {
        check.errors.report(e.pos(), "invalid array length " + name.name());
        return -1;
      }
    }
    Operand x = new Operand();
    check.exprs.expr(x, e);
    if (!x.isConstant()) {
      if (!x.isInvalid()) {
        check.errors.report(x.pos(), "array length " + check.text(x) + " must be constant");
      }
      return -1;
    }
    if (Types.isUntyped(x.type) || Types.isInteger(x.type)) {
      Long length = Constants.toLong(x.value);
      if (length != null && length >= 0) {
        return length;
      }
      if (Constants.isUnknown(x.value)) {
        return -1;
      }
    }
    check.errors.report(
        x.pos(),
        Types.isInteger(x.type)
            ? "invalid array length " + check.text(x)
            : "array length " + check.text(x) + " must be integer");
    return -1;
  }

  /// The types in a list, or null if one of them is wrong.
  List<Type> list(List<Expr> exprs) {
    List<Type> types = new ArrayList<>();
    boolean valid = true;
    for (Expr e : exprs) {
      Type type = varType(e);
      valid &= Types.isValid(type);
      types.add(type);
    }
    return valid ? types : null;
  }

  private Type instantiated(Expr.Index index) {
    Expr generic = index.operand();
    String[] cause = new String[1];
    Type type = genericType(generic, cause);
    if (cause[0] != null) {
      check.errors.report(
          generic.pos(),
          "invalid operation: "
              + check.text(generic)
              + "["
              + interleave.golang.syntax.ExprText.of(index.indices())
              + "] ("
              + cause[0]
              + ")");
    }
    Named origin = Types.asNamed(type);
    if (!Types.isValid(type) || origin == null) {
      return Type.Basic.INVALID;
    }
    List<Type> arguments = list(index.indices());
    if (arguments == null) {
      return Type.Basic.INVALID;
    }
    List<Type> all = new ArrayList<>(origin.outerParameters());
    all.addAll(arguments);
    Named instance = check.instances.instance(origin, all, Receivers.operatorPos(generic));
    check.reachability.instantiated(arguments);
    check.later(() -> verify(index, instance, arguments));
    return instance;
  }

  private void verify(Expr.Index index, Named instance, List<Type> arguments) {
    List<TypeParam> parameters = instance.origin().typeParameters();
    Pos pos = Receivers.operatorPos(index.operand());
    if (arguments.size() != parameters.size()) {
      check.errors.report(
          pos,
          (arguments.size() < parameters.size() ? "not enough" : "too many")
              + " type arguments for type "
              + instance.symbol().name()
              + ": have "
              + arguments.size()
              + ", want "
              + parameters.size());
      return;
    }
    boolean satisfied = check.instantiation.verify(pos, parameters, arguments, index.indices());
    if (satisfied) {
      check.instantiation.recordForCycles(pos, parameters, arguments, index.indices());
    }
    check.cycles.verify(instance);
  }

  static boolean isTilde(Expr e) {
    return e instanceof Expr.Unary unary && unary.op() == Operator.TILDE;
  }
}
