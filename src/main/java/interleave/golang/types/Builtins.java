package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Expressions.Kind;
import interleave.golang.types.Operand.Mode;
import interleave.golang.types.Type.Basic;
import interleave.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// Checks calls of predeclared functions.
final class Builtins {

  private static final String ARGUMENT = "invalid argument: ";
  private static final String OPERATION = "invalid operation: ";

  private final Check check;
  private final NumberBuiltins numbers;
  private final SizeBuiltins sizes;

  Builtins(Check check) {
    this.check = check;
    this.numbers = new NumberBuiltins(check);
    this.sizes = new SizeBuiltins(check);
  }

  Kind kind(Symbol.Builtin builtin) {
    return switch (builtin) {
      case CLEAR, CLOSE, COPY, DELETE, PANIC, PRINT, PRINTLN, RECOVER -> Kind.STATEMENT;
      default -> Kind.EXPRESSION;
    };
  }

  private static int least(Symbol.Builtin builtin) {
    return switch (builtin) {
      case PRINT, PRINTLN, RECOVER -> 0;
      case COMPLEX, COPY, DELETE -> 2;
      default -> 1;
    };
  }

  private static boolean variadic(Symbol.Builtin builtin) {
    return switch (builtin) {
      case APPEND, MAKE, MAX, MIN, PRINT, PRINTLN -> true;
      default -> false;
    };
  }

  /// Returns whether the call is valid.
  boolean call(Operand x, Expr.Call call, Symbol.Builtin builtin) {
    if (call.spread() && builtin != Symbol.Builtin.APPEND) {
      check.errors.report(
          call.pos(), OPERATION + "invalid use of ... with built-in " + builtin.goName());
      check.exprs.useAll(call.args(), false);
      return false;
    }
    boolean length = builtin == Symbol.Builtin.LEN || builtin == Symbol.Builtin.CAP;
    boolean saved = check.env.hasCallOrReceive;
    if (length) {
      check.env.hasCallOrReceive = false;
    }
    try {
      return checkedCall(x, call, builtin);
    } finally {
      if (length) {
        check.env.hasCallOrReceive = saved;
      }
    }
  }

  private boolean checkedCall(Operand x, Expr.Call call, Symbol.Builtin builtin) {
    boolean takesType =
        switch (builtin) {
          case MAKE, NEW, OFFSETOF -> true;
          default -> false;
        };
    List<Operand> args = List.of();
    int count = call.args().size();
    if (!takesType) {
      args = check.exprs.list(call.args());
      count = args.size();
      for (Operand arg : args) {
        if (arg.isInvalid()) {
          return false;
        }
      }
      if (count > 0) {
        x.set(args.getFirst());
      }
      if (count > 1 && call.args().size() == 1) {
        nameResults(call, args);
      }
    }
    int least = least(builtin);
    if (count < least || !variadic(builtin) && count > least) {
      check.errors.report(
          call.pos(),
          OPERATION
              + (count < least ? "not enough" : "too many")
              + " arguments for "
              + check.text(call)
              + " (expected "
              + least
              + ", found "
              + count
              + ")");
      return false;
    }
    return switch (builtin) {
      case APPEND -> append(x, call, args);
      case CAP, LEN -> length(x, builtin);
      case CLEAR -> clear(x, call);
      case CLOSE -> close(x);
      case COPY -> copy(x, args.get(1));
      case DELETE -> delete(x, args.get(1));
      case MAKE -> make(x, call);
      case NEW -> allocate(x, call);
      case PANIC -> panic(x, call);
      case PRINT, PRINTLN -> print(x, call, args, builtin);
      case RECOVER -> {
        x.mode = Mode.VALUE;
        x.type = InterfaceType.EMPTY;
        yield true;
      }
      case COMPLEX -> numbers.complex(x, args.get(1), call);
      case REAL, IMAG -> numbers.part(x, builtin);
      case MAX, MIN -> numbers.extreme(x, args, call, builtin);
      case ALIGNOF, SIZEOF -> sizes.measure(x, call, builtin);
      case OFFSETOF -> sizes.offset(x, call);
    };
  }

  /// Gives the results of a call that are arguments expressions of their own.
  private void nameResults(Expr.Call call, List<Operand> results) {
    List<Expr> names = new ArrayList<>();
    for (Operand result : results) {
      Expr name = new Expr.Ident(check.ids.next(), result.pos(), "_");
      check.info.setType(name, result.type);
      names.add(name);
    }
    check.info.setResults(call, names);
  }

  private boolean fail(Operand at, String message) {
    check.errors.report(at.pos(), message);
    return false;
  }

  private boolean append(Operand x, Expr.Call call, List<Operand> args) {
    Type type = x.type;
    Type core = Types.coreType(type);
    if (!(core instanceof Type.Slice slice)) {
      String cause;
      if (x.isNil()) {
        cause = "have untyped nil";
      } else if (Types.isTypeParam(type)) {
        cause =
            check.text(x)
                + (core == null ? " has no core type" : " has core type " + check.text(core));
      } else {
        cause = "have " + check.text(x);
      }
      return fail(x, "first argument to append must be a slice; " + cause);
    }
    if (args.size() == 2 && call.spread() && isBytes(slice)) {
      Operand text = args.get(1);
      Type textCore = Types.coreString(text.type);
      if (textCore != null && Types.isString(textCore)) {
        if (Types.isUntyped(text.type)) {
          check.untyped.convert(text, Basic.STRING);
        }
        return value(x, type);
      }
    }
    Signature signature =
        new Signature(
            List.of(type, new Type.Slice(slice.element())), List.of(type), true, List.of());
    Expr.Call plain = call;
    check.arguments.check(
        plain,
        signature,
        new java.util.ArrayList<>(),
        List.of(),
        new Arguments.Given(args, List.of()));
    return value(x, type);
  }

  private static boolean isBytes(Type.Slice slice) {
    return slice.element().underlying() == Basic.UINT8
        && Identity.identical(slice.element(), Universe.BYTE);
  }

  private static boolean value(Operand x, Type type) {
    x.mode = Mode.VALUE;
    x.type = type;
    x.value = null;
    return true;
  }

  private static boolean noValue(Operand x) {
    x.mode = Mode.NO_VALUE;
    return true;
  }

  private boolean length(Operand x, Symbol.Builtin builtin) {
    boolean len = builtin == Symbol.Builtin.LEN;
    Mode mode = Mode.INVALID;
    Constant value = null;
    switch (Types.throughArrayPointer(x.type.underlying())) {
      case Basic basic when basic.isString() && len -> {
        boolean constant = x.isConstant();
        mode = constant ? Mode.CONSTANT : Mode.VALUE;
        if (constant) {
          value =
              x.value instanceof Constant.Str text && !Constants.isUnknown(x.value)
                  ? Constants.of(text.bytes().length())
                  : Constants.UNKNOWN;
        }
      }
      case Type.Array array -> {
        mode = Mode.VALUE;
        if (!check.env.hasCallOrReceive) {
          mode = Mode.CONSTANT;
          value = array.length() >= 0 ? Constants.of(array.length()) : Constants.UNKNOWN;
        }
      }
      case Type.Slice _, Type.Chan _ -> mode = Mode.VALUE;
      case Type.Map _ when len -> mode = Mode.VALUE;
      case InterfaceType face when Types.isTypeParam(x.type) -> {
        if (face.typeSet().underIs(under -> under != null && hasLength(under, len))) {
          mode = Mode.VALUE;
        }
      }
      default -> {}
    }
    if (mode == Mode.INVALID) {
      return Types.isValid(x.type.underlying())
          && fail(x, ARGUMENT + check.text(x) + " for built-in " + builtin.goName());
    }
    if (Types.isUntyped(x.type) && x.isConstant()) {
      check.untyped.updateType(x.expr, Basic.STRING, true);
    }
    x.mode = mode;
    x.type = Basic.INT;
    x.value = value;
    return true;
  }

  private static boolean hasLength(Type type, boolean len) {
    return switch (Types.throughArrayPointer(type)) {
      case Basic basic -> basic.isString() && len;
      case Type.Array _, Type.Slice _, Type.Chan _ -> true;
      case Type.Map _ -> len;
      default -> false;
    };
  }

  private boolean clear(Operand x, Expr.Call call) {
    check.verifyVersion(call.callee().pos(), 21, "clear");
    return Types.underIs(
            x.type,
            under ->
                under instanceof Type.Map
                    || under instanceof Type.Slice
                    || fail(
                        x,
                        ARGUMENT
                            + "cannot clear "
                            + check.text(x)
                            + ": argument must be (or constrained by) map or slice"))
        && noValue(x);
  }

  private boolean close(Operand x) {
    return Types.underIs(
            x.type,
            under -> {
              if (!(under instanceof Type.Chan channel)) {
                return fail(x, OPERATION + "cannot close non-channel " + check.text(x));
              }
              return channel.direction() != Expr.Direction.RECEIVE_ONLY
                  || fail(x, OPERATION + "cannot close receive-only channel " + check.text(x));
            })
        && noValue(x);
  }

  private boolean copy(Operand x, Operand y) {
    Type source = Types.coreString(y.type);
    if (source != null && Types.isString(source)) {
      source = new Type.Slice(Universe.BYTE);
    }
    if (!(Types.coreType(x.type) instanceof Type.Slice to)
        || !(source instanceof Type.Slice from)) {
      return fail(
          x,
          ARGUMENT
              + "copy expects slice arguments; found "
              + check.text(x)
              + " and "
              + check.text(y));
    }
    if (!Identity.identical(to.element(), from.element())) {
      return fail(
          x,
          ARGUMENT
              + "arguments to copy "
              + check.text(x)
              + " and "
              + check.text(y)
              + " have different element types "
              + check.text(to.element())
              + " and "
              + check.text(from.element()));
    }
    if (Types.isUntyped(y.type)) {
      check.untyped.convert(y, Basic.STRING);
    }
    return value(x, Basic.INT);
  }

  private boolean delete(Operand x, Operand keyOperand) {
    Type[] key = new Type[1];
    boolean maps =
        Types.underIs(
            x.type,
            under -> {
              if (!(under instanceof Type.Map map)) {
                return fail(x, ARGUMENT + check.text(x) + " is not a map");
              }
              if (key[0] != null && !Identity.identical(map.key(), key[0])) {
                return fail(
                    x, ARGUMENT + "maps of " + check.text(x) + " must have identical key types");
              }
              key[0] = map.key();
              return true;
            });
    if (!maps) {
      return false;
    }
    x.set(keyOperand);
    check.assignments.assign(x, key[0], "argument to delete");
    return !x.isInvalid() && noValue(x);
  }

  private boolean make(Operand x, Expr.Call call) {
    Expr first = call.args().getFirst();
    Type type = check.typeExprs.varType(first);
    if (!Types.isValid(type)) {
      return false;
    }
    int least;
    switch (Types.coreType(type)) {
      case Type.Slice _ -> least = 2;
      case Type.Map _, Type.Chan _ -> least = 1;
      case null -> {
        check.errors.report(
            first.pos(), ARGUMENT + "cannot make " + check.text(first) + ": no core type");
        return false;
      }
      default -> {
        check.errors.report(
            first.pos(),
            ARGUMENT
                + "cannot make "
                + check.text(first)
                + "; type must be slice, map, or channel");
        return false;
      }
    }
    int count = call.args().size();
    if (count < least || count > least + 1) {
      check.errors.report(
          call.pos(),
          OPERATION
              + check.text(call)
              + " expects "
              + least
              + " or "
              + (least + 1)
              + " arguments; found "
              + count);
      return false;
    }
    long size = -1;
    for (int i = 1; i < count; i++) {
      long value = check.indexing.index(call.args().get(i), -1).value();
      if (i == 2 && size >= 0 && value >= 0 && size > value) {
        check.errors.report(call.args().get(1).pos(), ARGUMENT + "length and capacity swapped");
      }
      size = value;
    }
    return value(x, type);
  }

  private boolean allocate(Operand x, Expr.Call call) {
    Type type = check.typeExprs.varType(call.args().getFirst());
    return Types.isValid(type) && value(x, new Type.Pointer(type));
  }

  private boolean panic(Operand x, Expr.Call call) {
    if (check.env.body != null) {
      check.env.body.panics.add(call);
    }
    check.assignments.assign(x, InterfaceType.EMPTY, "argument to panic");
    return !x.isInvalid() && noValue(x);
  }

  private boolean print(Operand x, Expr.Call call, List<Operand> args, Symbol.Builtin builtin) {
    for (Operand arg : args) {
      check.assignments.assign(arg, null, "argument to built-in" + builtin.goName());
      if (arg.isInvalid()) {
        return false;
      }
      if (arg.type.underlying() instanceof Type.Array
          || arg.type.underlying() instanceof StructType) {
        check.unprintable.add(
            Diagnostic.at(
                call.lparen(),
                "illegal types for operand: print\n\t" + check.types.spaced().of(arg.type)));
      }
    }
    return noValue(x);
  }

  /// Which of two constants is the smaller or larger.
  static Operator comparison(Symbol.Builtin builtin) {
    return builtin == Symbol.Builtin.MAX ? Operator.GREATER : Operator.LESS;
  }
}
