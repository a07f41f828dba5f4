package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Declarations of types, their type parameters and methods.
final class TypeDeclarations {

  private final Check check;

  TypeDeclarations(Check check) {
    this.check = check;
  }

  void declare(Symbol.TypeName symbol, Decl.Type declaration) {
    check.later(
        () -> {
          Named named = symbol.type() == null ? null : Types.asNamed(symbol.type());
          if (named != null) {
            check.cycles.verify(named);
          }
        });
    List<Field> typeParams = declaration.typeParams();
    if (declaration.alias()) {
      alias(symbol, declaration);
      return;
    }
    if (!typeParams.isEmpty()) {
      check.verifyVersion(typeParams.getFirst().pos(), 18, "type parameter");
    }
    Named named = new Named(symbol);
    check.registry.named.add(named);
    symbol.setType(named);
    if (check.env.body != null
        && check.env.decl != null
        && check.env.decl.symbol instanceof Symbol.Func function) {
      named.setLocal(function.typeParameters());
    }
    Scope outer = check.env.scope;
    if (!typeParams.isEmpty()) {
      check.openScope();
      collectParameters(typeParams, named::setTypeParameters);
    }
    Type written = check.typeExprs.definedType(declaration.type(), symbol);
    check.env.scope = outer;
    if (Types.isTypeParam(written)) {
      check.errors.report(
          declaration.type().pos(), "cannot use a type parameter as RHS in type declaration");
      written = Type.Basic.INVALID;
    }
    named.setWritten(written);
    if (named.typeParameters().isEmpty()) {
      check.cycles.verifyChain(named);
    }
  }

  private void alias(Symbol.TypeName symbol, Decl.Type declaration) {
    Alias alias = new Alias(symbol, Type.Basic.INVALID);
    symbol.setType(alias);
    check.verifyVersion(declaration.pos(), 9, "type alias");
    Scope outer = check.env.scope;
    if (!declaration.typeParams().isEmpty()) {
      alias.markGeneric();
      Field first = declaration.typeParams().getFirst();
      if (check.verifyVersion(first.pos(), 23, "generic type alias")) {
        check.errors.report(
            declaration.pos(), "generic type alias requires GOEXPERIMENT=aliastypeparams");
      }
      check.openScope();
      collectParameters(declaration.typeParams(), parameters -> {});
    }
    alias.setTarget(check.typeExprs.definedType(declaration.type(), symbol));
    check.env.scope = outer;
  }

  /// Takes a list of type parameters before their constraints are known.
  interface ParameterSink {
    void accept(List<TypeParam> parameters);
  }

  /// Declares type parameters in the current scope, and then finds out their constraints, which may
  /// mention them.
  List<TypeParam> collectParameters(List<Field> fields, ParameterSink sink) {
    List<TypeParam> parameters = new ArrayList<>();
    for (Field field : fields) {
      for (Expr.Ident name : field.names()) {
        parameters.add(declareParameter(name, parameters.size()));
      }
    }
    sink.accept(parameters);
    boolean saved = check.env.inTypeParameters;
    check.env.inTypeParameters = true;
    int index = 0;
    for (Field field : fields) {
      Type bound = bound(field.type());
      if (Types.isTypeParam(bound)) {
        check.errors.report(field.type().pos(), "cannot use a type parameter as constraint");
        bound = Type.Basic.INVALID;
      }
      for (int i = 0; i < field.names().size(); i++) {
        parameters.get(index++).setConstraint(bound);
      }
    }
    check.env.inTypeParameters = saved;
    return parameters;
  }

  TypeParam declareParameter(Expr.Ident name, int index) {
    Symbol.TypeName symbol = new Symbol.TypeName(name.name(), name.pos(), check.pkg(), false);
    TypeParam parameter = new TypeParam(symbol, index);
    symbol.setType(parameter);
    check.registry.parameters.add(parameter);
    check.info.setSymbol(name, symbol);
    check.names.declare(check.env.scope, symbol);
    return parameter;
  }

  private Type bound(Expr expr) {
    boolean union =
        expr instanceof Expr.Unary unary && unary.op() == Operator.TILDE
            || expr instanceof Expr.Binary binary && binary.op() == Operator.OR;
    return union ? check.compositeTypes.constraintLiteral(expr) : check.typeExprs.type(expr);
  }

  /// Gives a type the methods that its package declares for it.
  void collectMethods(Symbol.TypeName symbol, PackageContext pkg) {
    List<Symbol.Func> methods = pkg.methods.remove(symbol);
    if (methods == null) {
      return;
    }
    Named base = Types.asNamed(symbol.type());
    if (base != null) {
      check.later(() -> verifyFieldNames(base));
    }
    Map<String, Symbol.Func> seen = new LinkedHashMap<>();
    for (Symbol.Func method : methods) {
      Symbol.Func other = seen.putIfAbsent(method.name(), method);
      if (other != null) {
        check.errors.report(
            method.pos(),
            "method "
                + symbol.name()
                + "."
                + method.name()
                + " already declared at "
                + other.pos());
      } else if (base != null) {
        base.addMethod(method);
      }
    }
  }

  private void verifyFieldNames(Named base) {
    if (!(base.underlying() instanceof StructType struct)) {
      return;
    }
    for (StructType.Field field : struct.fields()) {
      for (Symbol.Func method : base.methods()) {
        if (!field.name().equals("_") && method.name().equals(field.name())) {
          String message = "field and method with the same name " + field.name();
          check.errors.report(
              method.pos(),
              message,
              Errors.Note.at(
                  check.compositeTypes.fieldPos(struct, field),
                  "other declaration of " + field.name()));
        }
      }
    }
  }
}
