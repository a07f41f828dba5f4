package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Operand.Mode;

/// Checks calls of what package `unsafe` has for the sizes of values, which are constants.
final class SizeBuiltins {

  private static final String ARGUMENT = "invalid argument: ";

  private final Check check;

  SizeBuiltins(Check check) {
    this.check = check;
  }

  /// `unsafe.Sizeof(x)` or `unsafe.Alignof(x)`.
  boolean measure(Operand x, Expr.Call call, Symbol.Builtin builtin) {
    check.assignments.assign(x, null, "argument to unsafe." + builtin.goName());
    if (x.isInvalid() || isOpen(x.type, call)) {
      return false;
    }
    boolean size = builtin == Symbol.Builtin.SIZEOF;
    return constant(x, size ? Sizes.size(x.type) : Sizes.alignment(x.type));
  }

  /// `unsafe.Offsetof(x.f)`.
  boolean offset(Operand x, Expr.Call call) {
    Expr argument = call.args().getFirst();
    if (!(Receivers.unparen(argument) instanceof Expr.Selector selector)) {
      check.errors.report(
          argument.pos(), ARGUMENT + check.text(argument) + " is not a selector expression");
      check.exprs.useAll(call.args(), false);
      return false;
    }
    check.exprs.expr(x, selector.operand());
    if (x.isInvalid()) {
      return false;
    }
    Type base = x.type;
    if (base.underlying() instanceof Type.Pointer pointer
        && pointer.element().underlying() instanceof StructType) {
      base = pointer.element();
    }
    String name = selector.name().name();
    Methods.Found found = check.methods.find(base, false, check.pkg(), name, false);
    if (found.field() == null) {
      check.errors.report(
          found.isNothing() ? x.pos() : argument.pos(),
          found.isNothing()
              ? ARGUMENT + check.text(base) + " has no single field " + name
              : ARGUMENT + check.text(argument) + " is a method value");
      return false;
    }
    if (found.indirect()) {
      check.errors.report(
          x.pos(),
          ARGUMENT + "field " + name + " is embedded via a pointer in " + check.text(base));
      return false;
    }
    if (isOpen(base, call)) {
      return false;
    }
    long offset = 0;
    Type at = base;
    for (int index : found.path()) {
      StructType struct = (StructType) at.underlying();
      offset += Sizes.offset(struct, index);
      at = struct.fields().get(index).type();
    }
    check.recorder.record(selector, at, null);
    return constant(x, offset);
  }

  /// Whether the size depends on type arguments, which are known too late here.
  private boolean isOpen(Type type, Expr.Call call) {
    boolean open = dependsOnTypeArguments(type);
    if (open) {
      check.errors.report(
          call.pos(), check.text(call) + " of a type parameter is not supported by Interleave");
    }
    return open;
  }

  private static boolean dependsOnTypeArguments(Type type) {
    if (Types.isTypeParam(type)) {
      return true;
    }
    return switch (type.underlying()) {
      case Type.Array array -> dependsOnTypeArguments(array.element());
      case StructType struct ->
          struct.fields().stream().anyMatch(field -> dependsOnTypeArguments(field.type()));
      default -> false;
    };
  }

  private static boolean constant(Operand x, long value) {
    x.mode = Mode.CONSTANT;
    x.type = Type.Basic.UINTPTR;
    x.value = Constants.of(value);
    return true;
  }
}
