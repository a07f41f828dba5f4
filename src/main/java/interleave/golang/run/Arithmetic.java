package interleave.golang.run;

import interleave.golang.code.Complex;
import interleave.golang.code.Instr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Type;
import interleave.golang.value.RuntimePanic;

/// Numbers, as Go computes with them.
final class Arithmetic {

  private Arithmetic() {}

  static boolean holds(Instr.Compare op, long a, long b) {
    return switch (op) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
    };
  }

  static boolean compare(Instr.Compare op, Type.Basic kind, long a, long b) {
    if (kind == Type.Basic.INT) {
      return holds(op, a, b);
    }
    if (kind.isFloat()) {
      return holds(op, Double.longBitsToDouble(a), Double.longBitsToDouble(b));
    }
    return kind.isUnsigned() ? holds(op, a + Long.MIN_VALUE, b + Long.MIN_VALUE) : holds(op, a, b);
  }

  private static boolean holds(Instr.Compare op, double a, double b) {
    return switch (op) {
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
    };
  }

  static void floats(Instr in, long[] longs, int lb) {
    switch (in) {
      case Instr.AddF i ->
          longs[lb + i.dst()] = bits(at(longs, lb + i.a()) + at(longs, lb + i.b()));
      case Instr.SubF i ->
          longs[lb + i.dst()] = bits(at(longs, lb + i.a()) - at(longs, lb + i.b()));
      case Instr.MulF i ->
          longs[lb + i.dst()] = bits(at(longs, lb + i.a()) * at(longs, lb + i.b()));
      case Instr.DivF i ->
          longs[lb + i.dst()] = bits(at(longs, lb + i.a()) / at(longs, lb + i.b()));
      default -> throw new IllegalStateException(in.toString());
    }
  }

  private static double at(long[] longs, int index) {
    return Double.longBitsToDouble(longs[index]);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  static long apply(Instr.Arith i, long a, long b) {
    Type.Basic kind = i.kind();
    if (kind.isFloat()) {
      return floatArith(i.op(), kind, Double.longBitsToDouble(a), Double.longBitsToDouble(b));
    }
    return wrap(
        kind,
        switch (i.op()) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MUL -> a * b;
          case DIV -> divide(kind, a, b);
          case REM -> remainder(kind, a, b);
          case AND -> a & b;
          case OR -> a | b;
          case XOR -> a ^ b;
          case AND_NOT -> a & ~b;
          case SHIFT_LEFT -> shiftLeft(a, b, i.countKind());
          case SHIFT_RIGHT -> shiftRight(kind, a, b, i.countKind());
          default -> throw new IllegalStateException(i.toString());
        });
  }

  /// With a constant on the right, which is no zero divisor and no count beyond 64.
  static long apply(Instr.ArithConst i, long a) {
    Type.Basic kind = i.kind();
    long b = i.constant();
    if (kind.isFloat()) {
      return floatArith(i.op(), kind, Double.longBitsToDouble(a), Double.longBitsToDouble(b));
    }
    long result =
        switch (i.op()) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MUL -> a * b;
          case DIV -> kind.isUnsigned() ? Long.divideUnsigned(a, b) : a / b;
          case REM -> kind.isUnsigned() ? Long.remainderUnsigned(a, b) : a % b;
          case AND -> a & b;
          case OR -> a | b;
          case XOR -> a ^ b;
          case AND_NOT -> a & ~b;
          case SHIFT_LEFT -> b == 64 ? 0 : a << b;
          case SHIFT_RIGHT -> {
            long last = b == 64 && !kind.isUnsigned() ? 63 : b;
            yield last == 64 ? 0 : kind.isUnsigned() ? a >>> last : a >> last;
          }
          default -> throw new IllegalStateException(i.toString());
        };
    return kind == Type.Basic.INT ? result : wrap(kind, result);
  }

  static long divisor(long value) {
    if (value == 0) {
      throw RuntimePanic.error("integer divide by zero");
    }
    return value;
  }

  private static long divide(Type.Basic kind, long a, long b) {
    if (b == 0) {
      throw RuntimePanic.error("integer divide by zero");
    }
    return kind.isUnsigned() ? Long.divideUnsigned(a, b) : a / b;
  }

  private static long remainder(Type.Basic kind, long a, long b) {
    if (b == 0) {
      throw RuntimePanic.error("integer divide by zero");
    }
    return kind.isUnsigned() ? Long.remainderUnsigned(a, b) : a % b;
  }

  private static long shiftLeft(long a, long count, Type.Basic countKind) {
    return isBeyond(count, countKind) ? 0 : a << count;
  }

  private static long shiftRight(Type.Basic kind, long a, long count, Type.Basic countKind) {
    if (isBeyond(count, countKind)) {
      return kind.isUnsigned() || a >= 0 ? 0 : -1;
    }
    return kind.isUnsigned() ? a >>> count : a >> count;
  }

  private static boolean isBeyond(long count, Type.Basic countKind) {
    if (count < 0 && (countKind == null || !countKind.isUnsigned())) {
      throw RuntimePanic.error("negative shift amount");
    }
    return count < 0 || count >= 64;
  }

  private static long floatArith(Operator op, Type.Basic kind, double a, double b) {
    double result =
        switch (op) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MUL -> a * b;
          case DIV -> a / b;
          default -> throw new IllegalStateException(op.toString());
        };
    return bits(kind == Type.Basic.FLOAT32 ? (float) result : result);
  }

  /// Cuts an integer to its kind's width.
  static long wrap(Type.Basic kind, long value) {
    return switch (kind) {
      case INT8 -> (byte) value;
      case INT16 -> (short) value;
      case INT32 -> (int) value;
      case UINT8 -> value & 0xffL;
      case UINT16 -> value & 0xffffL;
      case UINT32 -> value & 0xffff_ffffL;
      default -> value;
    };
  }

  static long negate(Type.Basic kind, long a) {
    return kind.isFloat() ? bits(-Double.longBitsToDouble(a)) : wrap(kind, -a);
  }

  static long convert(Type.Basic from, Type.Basic to, long a) {
    if (from.isFloat()) {
      double value = Double.longBitsToDouble(a);
      if (to.isFloat()) {
        return to == Type.Basic.FLOAT32 ? bits((float) value) : a;
      }
      return wrap(to, truncate(to, value));
    }
    if (to.isFloat()) {
      return to == Type.Basic.FLOAT32 ? bits(toFloat(from, a)) : bits(toDouble(from, a));
    }
    return wrap(to, a);
  }

  /// As amd64 does: out of range gives the smallest int64.
  private static long truncate(Type.Basic to, double value) {
    if (to.isUnsigned() && to.bits() == 64 && value >= 0x1p63) {
      return value < 0x1p64 ? (long) (value - 0x1p63) + Long.MIN_VALUE : Long.MIN_VALUE;
    }
    return value != value || value >= 0x1p63 || value < -0x1p63 ? Long.MIN_VALUE : (long) value;
  }

  private static double toDouble(Type.Basic from, long a) {
    if (from.isUnsigned() && a < 0) {
      // halve with the lost bit kept sticky, so that rounding is right
      return (double) (a >>> 1 | a & 1) * 2.0;
    }
    return (double) a;
  }

  private static float toFloat(Type.Basic from, long a) {
    if (from.isUnsigned() && a < 0) {
      return (float) (a >>> 1 | a & 1) * 2.0f;
    }
    return (float) a;
  }

  static Complex complex(Instr.ComplexArith i, Complex a, Complex b) {
    Complex result =
        switch (i.op()) {
          case ADD -> new Complex(a.real() + b.real(), a.imaginary() + b.imaginary());
          case SUB -> new Complex(a.real() - b.real(), a.imaginary() - b.imaginary());
          case MUL ->
              new Complex(
                  a.real() * b.real() - a.imaginary() * b.imaginary(),
                  a.real() * b.imaginary() + a.imaginary() * b.real());
          case DIV -> quotient(a, b);
          default -> throw new IllegalStateException(i.toString());
        };
    return rounded(i.kind(), result);
  }

  static Complex rounded(Type.Basic kind, Complex value) {
    return kind == Type.Basic.COMPLEX64
        ? new Complex((float) value.real(), (float) value.imaginary())
        : value;
  }

  /// Go's `complex128div`.
  private static Complex quotient(Complex n, Complex m) {
    double e;
    double f;
    if (Math.abs(m.real()) >= Math.abs(m.imaginary())) {
      double ratio = m.imaginary() / m.real();
      double denominator = m.real() + ratio * m.imaginary();
      e = (n.real() + n.imaginary() * ratio) / denominator;
      f = (n.imaginary() - n.real() * ratio) / denominator;
    } else {
      double ratio = m.real() / m.imaginary();
      double denominator = m.imaginary() + ratio * m.real();
      e = (n.real() * ratio + n.imaginary()) / denominator;
      f = (n.imaginary() * ratio - n.real()) / denominator;
    }
    if (Double.isNaN(e) && Double.isNaN(f)) {
      return unusualQuotient(n, m, e, f);
    }
    return new Complex(e, f);
  }

  private static Complex unusualQuotient(Complex n, Complex m, double e, double f) {
    double a = n.real();
    double b = n.imaginary();
    double c = m.real();
    double d = m.imaginary();
    if (c == 0 && d == 0 && (!Double.isNaN(a) || !Double.isNaN(b))) {
      double infinity = Math.copySign(Double.POSITIVE_INFINITY, c);
      return new Complex(infinity * a, infinity * b);
    }
    if ((Double.isInfinite(a) || Double.isInfinite(b)) && isFinite(c) && isFinite(d)) {
      double x = infinityToOne(a);
      double y = infinityToOne(b);
      double infinity = Double.POSITIVE_INFINITY;
      return new Complex(infinity * (x * c + y * d), infinity * (y * c - x * d));
    }
    if ((Double.isInfinite(c) || Double.isInfinite(d)) && isFinite(a) && isFinite(b)) {
      double x = infinityToOne(c);
      double y = infinityToOne(d);
      return new Complex(0 * (a * x + b * y), 0 * (b * x - a * y));
    }
    return new Complex(e, f);
  }

  private static boolean isFinite(double value) {
    return !Double.isNaN(value) && !Double.isInfinite(value);
  }

  private static double infinityToOne(double value) {
    return Math.copySign(Double.isInfinite(value) ? 1.0 : 0.0, value);
  }
}
