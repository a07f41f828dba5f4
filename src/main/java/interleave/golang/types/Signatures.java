package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Types of functions with the variables of their parameters and results.
final class Signatures {

  /// A function's type and what its body sees of it.
  ///
  /// @param receiver null for plain functions
  record Declared(
      Signature signature,
      Scope scope,
      Symbol.Var receiver,
      List<Symbol.Var> params,
      List<Symbol.Var> results,
      Body body) {}

  private final class Parameters {
    final List<Symbol.Var> variables = new ArrayList<>();
    final List<Type> types = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    boolean variadic;
  }

  private final Check check;

  Signatures(Check check) {
    this.check = check;
  }

  /// @param receiver null for plain functions
  Declared declare(Field receiver, Expr.FuncType type) {
    Scope outer = check.env.scope;
    Scope scope = new Scope(outer, true);
    check.env.scope = scope;
    boolean hasOwnParameters = false;
    if (receiver != null) {
      hasOwnParameters = receiverParameters(receiver);
    }
    List<TypeParam> typeParams =
        type.typeParams().isEmpty()
            ? List.of()
            : check.typeDeclarations.collectParameters(type.typeParams(), parameters -> {});
    Parameters receivers =
        receiver == null ? new Parameters() : collect(List.of(receiver), false, "_");
    Parameters params = collect(type.params(), true, "_");
    Parameters results = collect(type.results(), false, "");
    declareAll(scope, receivers);
    declareAll(scope, params);
    declareAll(scope, results);
    check.env.scope = outer;
    Symbol.Var receiverVariable =
        receivers.variables.isEmpty() ? null : receivers.variables.getFirst();
    if (receiver != null) {
      verifyReceiver(receiver, receiverVariable, hasOwnParameters);
    }
    List<String> names = new ArrayList<>(params.names);
    names.addAll(results.names);
    Signature signature =
        new Signature(params.types, results.types, params.variadic, typeParams, names);
    Body body = new Body(signature, results.variables, false);
    own(body, receivers);
    own(body, params);
    own(body, results);
    return new Declared(
        signature, scope, receiverVariable, params.variables, results.variables, body);
  }

  private static void own(Body body, Parameters parameters) {
    for (Symbol.Var variable : parameters.variables) {
      variable.setOwner(body);
    }
  }

  /// Declares the names that a receiver gives to the type parameters of its type.
  private boolean receiverParameters(Field receiver) {
    List<Expr> names = Receivers.typeParameters(receiver.type());
    if (names.isEmpty()) {
      return false;
    }
    List<TypeParam> own = new ArrayList<>();
    for (Expr e : names) {
      if (e instanceof Expr.Ident name) {
        TypeParam parameter = check.typeDeclarations.declareParameter(name, own.size());
        own.add(parameter);
        if (name.name().equals("_")) {
          check.names.blankParameter(name, parameter);
        }
      } else {
        check.errors.report(
            e.pos(), "receiver type parameter " + check.text(e) + " must be an identifier");
        Expr.Ident blank = new Expr.Ident(check.ids.next(), e.pos(), "_");
        own.add(check.typeDeclarations.declareParameter(blank, own.size()));
      }
    }
    Expr.Ident base = Receivers.baseName(receiver.type());
    Type generic =
        base == null ? Type.Basic.INVALID : check.typeExprs.genericType(base, new String[1]);
    List<TypeParam> declared = generic instanceof Named named ? named.typeParameters() : List.of();
    if (own.size() == declared.size()) {
      for (int i = 0; i < own.size(); i++) {
        own.get(i)
            .setConstraint(check.instances.substitute(declared.get(i).constraint(), declared, own));
        check.instantiation.sameParameter(own.get(i), declared.get(i));
      }
    } else if (own.size() < declared.size()) {
      check.errors.report(
          receiver.pos(),
          "got "
              + Assignments.count(own.size(), "type parameter")
              + ", but receiver base type declares "
              + declared.size());
    }
    return true;
  }

  private Parameters collect(List<Field> fields, boolean variadicAllowed, String unnamed) {
    Parameters all = new Parameters();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Expr typeExpr = field.type();
      boolean variadic = false;
      if (typeExpr instanceof Expr.Ellipsis ellipsis) {
        if (variadicAllowed && i == fields.size() - 1 && field.names().size() <= 1) {
          variadic = true;
        } else {
          check.errors.report(ellipsis.pos(), "can only use ... with final parameter in list");
        }
        typeExpr = ellipsis.element();
      }
      Type type = typeExpr == null ? Type.Basic.INVALID : check.typeExprs.varType(typeExpr);
      if (variadic) {
        type = new Type.Slice(type);
        check.recorder.recordType(field.type(), type);
        all.variadic = true;
      }
      if (field.names().isEmpty()) {
        add(all, unnamed, "", field.pos(), type);
      }
      for (Expr.Ident name : field.names()) {
        Symbol.Var variable = add(all, name.name(), name.name(), name.pos(), type);
        check.info.setSymbol(name, variable);
      }
    }
    return all;
  }

  private Symbol.Var add(
      Parameters all, String variableName, String writtenName, Pos pos, Type type) {
    Symbol.Var variable = new Symbol.Var(variableName, pos, check.pkg(), type, false);
    variable.setUsed(true);
    check.registry.variables.add(variable);
    all.variables.add(variable);
    all.types.add(type);
    all.names.add(writtenName);
    return variable;
  }

  private void declareAll(Scope scope, Parameters parameters) {
    for (Symbol.Var variable : parameters.variables) {
      if (!variable.name().isEmpty()) {
        check.names.declare(scope, variable);
      }
    }
  }

  private void verifyReceiver(Field receiver, Symbol.Var variable, boolean hasOwnParameters) {
    check.later(
        () -> {
          Type base = Types.dereferenced(variable.type());
          String message =
              switch (Alias.resolve(base)) {
                case Type.Basic basic when basic == Type.Basic.INVALID -> null;
                case Named named -> receiverProblem(named, base, hasOwnParameters);
                case Type.Basic _ ->
                    "cannot define new methods on non-local type " + check.text(base);
                default -> "invalid receiver type " + check.text(variable.type());
              };
          if (message != null) {
            check.errors.report(variable.pos(), message);
          }
        });
  }

  private String receiverProblem(Named named, Type written, boolean hasOwnParameters) {
    if (named.isInstance() && !hasOwnParameters) {
      return "cannot define new methods on instantiated type " + check.text(written);
    }
    if (named.symbol().pkg() != check.pkg()) {
      return "cannot define new methods on non-local type " + check.text(written);
    }
    Type under = named.underlying();
    if (under instanceof Type.Pointer || under instanceof InterfaceType) {
      return "invalid receiver type " + check.text(written) + " (pointer or interface type)";
    }
    return under == Type.Basic.UNSAFE_POINTER
        ? "invalid receiver type " + check.text(written) + " (unsafe.Pointer)"
        : null;
  }
}
