package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Expressions.Kind;
import interleave.golang.types.Operand.Mode;
import java.util.ArrayList;
import java.util.List;

/// Checks calls and conversions.
final class Calls {

  private final Check check;

  Calls(Check check) {
    this.check = check;
  }

  Kind call(Operand x, Expr.Call call) {
    Expr.Index instance = null;
    if (call.callee() instanceof Expr.Index index) {
      if (check.indexing.index(x, index)) {
        instance = index;
      }
      x.expr = index;
      check.recorder.record(x);
    } else {
      check.exprs.exprOrType(x, call.callee(), true);
    }
    switch (x.mode) {
      case INVALID -> {
        check.exprs.useAll(call.args(), false);
        x.expr = call;
        return Kind.STATEMENT;
      }
      case TYPE -> {
        conversion(x, call);
        x.expr = call;
        return Kind.CONVERSION;
      }
      case BUILTIN -> {
        Symbol.Builtin builtin = x.builtin;
        if (!check.builtins.call(x, call, builtin)) {
          x.invalidate();
        }
        x.expr = call;
        if (!x.isInvalid() && !x.isConstant()) {
          check.env.hasCallOrReceive = true;
        }
        return check.builtins.kind(builtin);
      }
      default -> {
        function(x, call, instance);
        x.expr = call;
        return Kind.STATEMENT;
      }
    }
  }

  private void conversion(Operand x, Expr.Call call) {
    check.exprs.nonGeneric(null, x);
    if (x.isInvalid()) {
      return;
    }
    Type type = x.type;
    x.invalidate();
    List<Expr> args = call.args();
    switch (args.size()) {
      case 0 ->
          check.errors.report(call.pos(), "missing argument in conversion to " + check.text(type));
      case 1 -> {
        check.exprs.expr(x, args.getFirst());
        if (x.isInvalid()) {
          return;
        }
        if (Types.isNonTypeParamInterface(type)
            && type.underlying() instanceof InterfaceType face
            && !face.typeSet().isMethodSet()) {
          check.errors.report(
              call.pos(),
              "cannot use interface "
                  + check.text(type)
                  + " in conversion (contains specific type constraints or is comparable)");
          x.invalidate();
        } else if (call.spread()) {
          check.errors.report(
              args.getFirst().pos(), "invalid use of ... in conversion to " + check.text(type));
          x.invalidate();
        } else {
          check.conversions.convert(x, type);
        }
      }
      default -> {
        check.exprs.useAll(args, false);
        check.errors.report(
            args.getLast().pos(), "too many arguments in conversion to " + check.text(type));
      }
    }
  }

  private void function(Operand x, Expr.Call call, Expr.Index instance) {
    if (!(Types.coreType(x.type) instanceof Signature signature)) {
      check.errors.report(x.pos(), "invalid operation: cannot call non-function " + check.text(x));
      x.invalidate();
      return;
    }
    boolean generic = !signature.typeParams().isEmpty();
    List<Type> typeArguments = List.of();
    List<Expr> written = List.of();
    if (instance != null) {
      written = instance.indices();
      typeArguments = check.typeExprs.list(written);
      int want = signature.typeParams().size();
      if (typeArguments != null && typeArguments.size() > want) {
        check.errors.report(
            written.get(want).pos(),
            "got " + typeArguments.size() + " type arguments but want " + want);
        typeArguments = null;
      }
      if (typeArguments == null) {
        check.exprs.useAll(call.args(), false);
        x.invalidate();
        return;
      }
      if (typeArguments.size() == want) {
        check.verifyVersion(instance.pos(), 18, "function instantiation");
        signature =
            check.instantiation.signature(
                instance.lbrack(), instance, signature, typeArguments, written);
        typeArguments = List.of();
        written = List.of();
      }
    }
    Arguments.Given args = check.arguments.list(call.args());
    Signature result =
        check.arguments.check(call, signature, new ArrayList<>(typeArguments), written, args);
    if (generic && result.typeParams().isEmpty()) {
      check.recorder.record(call.callee(), result, null);
    }
    switch (result.results().size()) {
      case 0 -> x.mode = Mode.NO_VALUE;
      case 1 -> {
        x.mode = Mode.VALUE;
        x.type = result.results().getFirst();
      }
      default -> {
        x.mode = Mode.VALUE;
        List<String> names = result.names();
        x.type =
            new Type.Tuple(
                result.results(),
                names.isEmpty() ? names : names.subList(result.params().size(), names.size()));
      }
    }
    x.value = null;
    check.env.hasCallOrReceive = true;
    if (x.mode == Mode.VALUE
        && !result.typeParams().isEmpty()
        && Parameterized.by(result.typeParams(), x.type)) {
      x.invalidate();
    }
  }
}
