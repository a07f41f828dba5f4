package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Constant;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;

/// Expressions: the value of each ends in a register.
///
/// `want` is the register where the value shall go, or -1 for any: then the result is either the
/// register of a variable, or the lowest one that was free before. A wanted register is written by
/// the last instruction only, so it may be a variable that the expression reads.
final class Expressions {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Expressions(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  static Expr unparen(Expr expr) {
    return expr instanceof Expr.Paren paren ? unparen(paren.inner()) : expr;
  }

  // Destinations

  int target(int want, Bank bank) {
    return want >= 0 ? want : code.alloc(bank);
  }

  /// A value that already lies in a register.
  int settle(Pos pos, Bank bank, int register, int want) {
    if (want < 0) {
      return register;
    }
    code.move(pos, bank, want, register);
    return want;
  }

  /// Frees the registers from `mark` on but for the value in `register`, which ends in `want`, or
  /// in the lowest free register when it was a temporary.
  int keepOnly(Pos pos, Bank bank, int register, long mark, int want) {
    int low = CodeBuilder.markOf(bank, mark);
    code.release(mark);
    if (want < 0 && register < low) {
      return register;
    }
    int dst = target(want, bank);
    code.move(pos, bank, dst, register);
    return dst;
  }

  // Values

  /// The value in any register; of a struct or array perhaps the variable itself, not a copy.
  int reg(Expr e) {
    return compile(e, -1);
  }

  /// The value in the lowest free register of its bank, which is now taken.
  int next(Expr e, Type to) {
    Bank bank = Bank.of(to);
    int low = code.bank(bank).top();
    int register = keep(e, to, -1);
    if (register == low) {
      return register;
    }
    if (register > low) {
      throw new IllegalStateException("a temporary at " + register + " above " + low);
    }
    int dst = code.alloc(bank);
    code.move(e.pos(), bank, dst, register);
    return dst;
  }

  /// The value converted to the type of where it goes, and copied when it is a struct or array that
  /// something else still uses.
  int keep(Expr e, Type to, int want) {
    if (TypeTable.isAggregate(to)) {
      if (isFresh(e)) {
        return compile(e, want);
      }
      long mark = code.mark();
      int register = compile(e, -1);
      code.release(mark);
      int dst = target(want, Bank.REF);
      code.emit(e.pos(), new Instr.Copy(dst, register));
      return dst;
    }
    return f.conversions.implicit(e, to, want);
  }

  /// The value for somebody who does not keep it. A struct or array that others can reach is read
  /// here and now, as a whole.
  int read(Expr e, Type to) {
    return TypeTable.isAggregate(to) && !isFresh(e) && !f.selectors.isLocalPlace(e)
        ? keep(e, to, -1)
        : f.conversions.implicit(e, to, -1);
  }

  /// Whether a struct or array is a temporary that nobody else has.
  boolean isFresh(Expr e) {
    return switch (unparen(e)) {
      case Expr.CompositeLit _ -> true;
      case Expr.Call call ->
          f.info.isType(call.callee())
              ? call.args().size() == 1 && isFresh(call.args().getFirst())
                  || f.conversions.copies(call)
              : true;
      case Expr.Unary unary -> unary.op() == interleave.golang.syntax.Operator.RECEIVE;
      case Expr.Index index -> f.elements.isMap(index);
      default -> false;
    };
  }

  int compile(Expr e, int want) {
    int hoisted = f.order.hoisted(e);
    if (hoisted >= 0) {
      return settle(e.pos(), Bank.of(f.typeOf(e)), hoisted, want);
    }
    Constant constant = f.info.constantOf(e);
    if (constant != null) {
      return constant(e.pos(), constant, f.typeOf(e), want);
    }
    return switch (e) {
      case Expr.Paren p -> compile(p.inner(), want);
      case Expr.Ident ident -> ident(ident, want);
      case Expr.CompositeLit literal -> f.composites.compile(literal, want);
      case Expr.FuncLit literal -> f.literals.compile(literal, want);
      case Expr.Selector selector -> f.selectors.compile(selector, want);
      case Expr.Index index -> f.elements.compile(index, want);
      case Expr.Slice slice -> f.elements.slice(slice, want);
      case Expr.TypeAssert assertion -> f.conversions.assertion(assertion, want, -1);
      case Expr.Call call -> f.calls.value(call, want);
      case Expr.Star star -> dereference(star, want);
      case Expr.Unary unary -> f.operators.unary(unary, want);
      case Expr.Binary binary -> f.operators.binary(binary, want);
      default -> throw new Refusal(e.pos(), "this expression");
    };
  }

  private int ident(Expr.Ident ident, int want) {
    return switch (f.info.symbolOf(ident)) {
      case Symbol.Var variable -> f.vars.load(ident.pos(), variable, want);
      case Symbol.Func _ -> f.callees.functionValue(ident, want);
      case Symbol.Nil _ -> nil(ident.pos(), want);
      case Symbol.Const c -> constant(ident.pos(), c.value(), f.subst.apply(c.type()), want);
      case null, default -> throw new Refusal(ident.pos(), "the name " + ident.name() + " here");
    };
  }

  int nil(Pos pos, int want) {
    int dst = target(want, Bank.REF);
    code.emit(pos, new Instr.ConstR(dst, null));
    return dst;
  }

  boolean isNil(Expr e) {
    return unparen(e) instanceof Expr.Ident ident && f.info.symbolOf(ident) instanceof Symbol.Nil;
  }

  private int dereference(Expr.Star star, int want) {
    long mark = code.mark();
    int pointer = reg(star.operand());
    Type type = f.typeOf(star);
    if (TypeTable.isAggregate(type)) {
      code.emit(star.pos(), new Instr.NilCheck(pointer));
      return keepOnly(star.pos(), Bank.REF, pointer, mark, want);
    }
    code.release(mark);
    Bank bank = Bank.of(type);
    int dst = target(want, bank);
    code.emit(
        star.pos(),
        bank == Bank.LONG
            ? new Instr.LoadPointerL(dst, pointer)
            : new Instr.LoadPointerR(dst, pointer));
    return dst;
  }

  // Constants and zeros

  int constant(Pos pos, Constant value, Type type, int want) {
    if (TypeTable.isInterface(type)) {
      Type dynamic = Constants.defaultType(value);
      long mark = code.mark();
      int plain = constant(pos, value, dynamic, -1);
      code.release(mark);
      int dst = target(want, Bank.REF);
      f.unit.reach(dynamic);
      code.emit(pos, new Instr.MakeInterface(dst, dynamic, plain));
      return dst;
    }
    Type.Basic kind = TypeTable.kind(type);
    int dst = target(want, Bank.of(type));
    if (Bank.of(type) == Bank.LONG) {
      code.emit(pos, new Instr.ConstL(dst, Constants.bits(value, kind)));
    } else {
      code.emit(pos, new Instr.ConstR(dst, Constants.ref(value, kind)));
    }
    return dst;
  }

  /// The bits of a constant of the long bank; null for everything else.
  Long constantBits(Expr e) {
    Constant constant = f.info.constantOf(e);
    if (constant == null) {
      return null;
    }
    Type type = f.typeOf(e);
    if (TypeTable.isInterface(type) || Bank.of(type) == Bank.REF) {
      return null;
    }
    return Constants.bits(constant, TypeTable.kind(type));
  }

  /// Puts the zero value of a type into a register.
  void zero(Pos pos, Type type, int dst) {
    if (TypeTable.isAggregate(type)) {
      code.emit(pos, new Instr.Zero(dst, type));
    } else if (Bank.of(type) == Bank.LONG) {
      code.emit(pos, new Instr.ConstL(dst, 0));
    } else if (type.underlying() instanceof Type.Basic basic && basic.isString()) {
      code.emit(pos, new Instr.ConstR(dst, ""));
    } else if (type.underlying() instanceof Type.Basic basic && basic.isComplex()) {
      code.emit(pos, new Instr.ConstR(dst, Complex.ZERO));
    } else {
      code.emit(pos, new Instr.ConstR(dst, null));
    }
  }
}
