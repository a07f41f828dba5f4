package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Operand.Mode;
import interleave.golang.types.Type.Basic;

/// Checks index and slice expressions.
final class Indexing {

  private static final String INVALID = "invalid operation: ";
  private static final String ARGUMENT = "invalid argument: ";

  private final Check check;

  Indexing(Check check) {
    this.check = check;
  }

  /// What an index is: its type, and its value or -1 if that is not known.
  record Index(Type type, long value) {
    static final Index WRONG = new Index(Basic.INVALID, -1);
  }

  /// What indexing an operand gives.
  private static final class Indexed {
    boolean valid;
    long length = -1;
    Type key;
    Type element;
    Mode mode;
  }

  /// Returns whether this is not an index but the instantiation of a generic function.
  boolean index(Operand x, Expr.Index e) {
    check.exprs.exprOrType(x, e.operand(), true);
    switch (x.mode) {
      case INVALID -> {
        check.exprs.useAll(e.indices(), false);
        return false;
      }
      case TYPE -> {
        x.invalidate();
        x.type = check.typeExprs.varType(e);
        if (Types.isValid(x.type)) {
          x.mode = Mode.TYPE;
        }
        return false;
      }
      case VALUE -> {
        if (Types.isGenericFunction(x.type.underlying())) {
          return true;
        }
      }
      default -> {}
    }
    check.exprs.nonGeneric(null, x);
    if (x.isInvalid()) {
      return false;
    }
    Indexed indexed = new Indexed();
    indexed.mode = x.mode;
    operand(x, indexed);
    if (!indexed.valid) {
      check.errors.report(e.lbrack(), INVALID + "cannot index " + check.text(x));
      check.exprs.useAll(e.indices(), false);
      x.invalidate();
      return false;
    }
    if (e.indices().size() > 1) {
      check.errors.report(e.indices().get(1).pos(), INVALID + "more than one index");
    }
    Expr index = e.indices().getFirst();
    if (indexed.key != null) {
      Operand key = new Operand();
      check.exprs.expr(key, index);
      check.assignments.assign(key, indexed.key, "map index");
      x.mode = Mode.MAP_INDEX;
      x.type = indexed.element;
    } else {
      x.mode = indexed.mode;
      x.type = indexed.element;
      index(index, indexed.length);
    }
    x.value = null;
    x.expr = e;
    return false;
  }

  private void operand(Operand x, Indexed result) {
    switch (x.type.underlying()) {
      case Basic basic when basic.isString() -> {
        result.valid = true;
        if (x.isConstant() && x.value instanceof Constant.Str text) {
          result.length = text.bytes().length();
        }
        result.mode = Mode.VALUE;
        result.element = Universe.BYTE;
      }
      case Type.Array array -> {
        result.valid = true;
        result.length = array.length();
        result.mode = x.mode == Mode.VARIABLE ? Mode.VARIABLE : Mode.VALUE;
        result.element = array.element();
      }
      case Type.Pointer pointer when pointer.element().underlying() instanceof Type.Array array -> {
        result.valid = true;
        result.length = array.length();
        result.mode = Mode.VARIABLE;
        result.element = array.element();
      }
      case Type.Slice slice -> {
        result.valid = true;
        result.mode = Mode.VARIABLE;
        result.element = slice.element();
      }
      case Type.Map map -> {
        result.valid = true;
        result.key = map.key();
        result.element = map.value();
      }
      case InterfaceType face when Types.isTypeParam(x.type) ->
          typeParameter(x, face.typeSet(), result);
      default -> {}
    }
  }

  private void typeParameter(Operand x, TypeSet set, Indexed result) {
    Mode[] mode = {Mode.VARIABLE};
    result.valid =
        set.underIs(
            under -> {
              if (under == null) {
                return false;
              }
              Indexed one = new Indexed();
              operand(new Operand(x.mode, x.expr, under), one);
              if (!one.valid || under instanceof InterfaceType) {
                return false;
              }
              if (one.key == null && one.mode == Mode.VALUE) {
                mode[0] = Mode.VALUE;
              }
              if (result.element == null) {
                result.length = one.length;
                result.key = one.key;
                result.element = one.element;
                return true;
              }
              boolean sameKeys =
                  result.key == null
                      ? one.key == null
                      : one.key != null && Identity.identical(result.key, one.key);
              if (!sameKeys || !Identity.identical(result.element, one.element)) {
                return false;
              }
              if (one.length >= 0 && one.length < result.length) {
                result.length = one.length;
              }
              return true;
            });
    result.mode = mode[0];
  }

  void slice(Operand x, Expr.Slice e) {
    check.exprs.expr(x, e.operand());
    if (x.isInvalid()) {
      check.exprs.use(e.low());
      check.exprs.use(e.high());
      check.exprs.use(e.max());
      return;
    }
    long length = -1;
    boolean valid = false;
    switch (Types.coreString(x.type)) {
      case null -> {
        fail(x, "cannot slice " + check.text(x) + ": " + check.text(x.type) + " has no core type");
        return;
      }
      case Basic basic when basic.isString() -> {
        if (e.max() != null) {
          check.errors.report(e.max().pos(), INVALID + "3-index slice of string");
          x.invalidate();
          return;
        }
        valid = true;
        if (x.isConstant() && x.value instanceof Constant.Str text) {
          length = text.bytes().length();
        }
        if (Types.isUntyped(x.type)) {
          check.untyped.updateType(x.expr, Basic.STRING, true);
          x.type = Basic.STRING;
        }
      }
      case Type.Array array -> {
        valid = true;
        length = array.length();
        if (x.mode != Mode.VARIABLE) {
          fail(x, check.text(x) + " (slice of unaddressable value)");
          return;
        }
        check.functions.address(e.operand());
        x.type = new Type.Slice(array.element());
      }
      case Type.Pointer pointer when pointer.element().underlying() instanceof Type.Array array -> {
        valid = true;
        length = array.length();
        x.type = new Type.Slice(array.element());
      }
      case Type.Slice _ -> valid = true;
      default -> {}
    }
    if (!valid) {
      fail(x, "cannot slice " + check.text(x));
      return;
    }
    x.mode = Mode.VALUE;
    x.value = null;
    bounds(e, length);
  }

  private void fail(Operand x, String message) {
    check.errors.report(x.pos(), INVALID + message);
    x.invalidate();
  }

  private void bounds(Expr.Slice e, long length) {
    Expr[] exprs = {e.low(), e.high(), e.max()};
    long[] values = new long[3];
    for (int i = 0; i < 3; i++) {
      values[i] = -1;
      if (exprs[i] != null) {
        values[i] = Math.max(index(exprs[i], length < 0 ? -1 : length + 1).value(), -1);
      } else if (i == 0) {
        values[i] = 0;
      } else if (length >= 0) {
        values[i] = length;
      }
    }
    for (int i = 0; i < 2; i++) {
      for (int j = i + 1; j < 3 && values[i] > 0; j++) {
        if (values[j] >= 0 && values[j] < values[i] && exprs[j] != null) {
          check.errors.report(
              exprs[j].pos(), "invalid slice indices: " + values[j] + " < " + values[i]);
          return;
        }
      }
    }
  }

  /// Checks an index.
  ///
  /// @param limit what it must be less than, or -1
  Index index(Expr e, long limit) {
    Operand x = new Operand();
    check.exprs.expr(x, e);
    if (!isValid(x, "index", false)) {
      return Index.WRONG;
    }
    if (!x.isConstant()) {
      return new Index(x.type, -1);
    }
    Long value = Constants.toLong(x.value);
    if (value == null || Constants.isUnknown(x.value)) {
      return Index.WRONG;
    }
    if (limit >= 0 && value >= limit) {
      check.errors.report(
          x.pos(),
          ARGUMENT + "index " + ConstantText.of(x.value) + " out of bounds [0:" + limit + "]");
      return Index.WRONG;
    }
    return new Index(x.type, value);
  }

  private boolean isValid(Operand x, String what, boolean allowNegative) {
    if (x.isInvalid()) {
      return false;
    }
    check.untyped.convert(x, Basic.INT);
    if (x.isInvalid()) {
      return false;
    }
    if (!Types.allInteger(x.type)) {
      check.errors.report(x.pos(), ARGUMENT + what + " " + check.text(x) + " must be integer");
      return false;
    }
    if (x.isConstant() && !Constants.isUnknown(x.value)) {
      if (!allowNegative && Constants.isNegative(x.value)) {
        check.errors.report(
            x.pos(), ARGUMENT + what + " " + check.text(x) + " must not be negative");
        return false;
      }
      if (Constants.represent(x.value, Basic.INT) == null) {
        check.errors.report(x.pos(), ARGUMENT + what + " " + check.text(x) + " overflows int");
        return false;
      }
    }
    return true;
  }
}
