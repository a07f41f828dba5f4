package interleave.golang.types;

import interleave.golang.syntax.Operator;
import interleave.golang.types.Type.Basic;
import java.math.BigInteger;

/// Arithmetic on constants of any size. Values that cannot be known because something is wrong are
/// [#UNKNOWN]; whatever is computed from it is unknown too.
final class Constants {

  /// The value of a constant that could not be computed; told apart by identity.
  static final Constant UNKNOWN = new Constant.Bool(false);

  static final Constant TRUE = new Constant.Bool(true);
  static final Constant.Float ZERO = new Constant.Float(BigInteger.ZERO, BigInteger.ONE);

  private Constants() {}

  static Constant of(long value) {
    return new Constant.Int(BigInteger.valueOf(value));
  }

  static boolean isUnknown(Constant value) {
    return value == UNKNOWN;
  }

  /// The value as an integer, or [#UNKNOWN] if it is none.
  static Constant toInt(Constant value) {
    if (isUnknown(value)) {
      return UNKNOWN;
    }
    return switch (value) {
      case Constant.Int _ -> value;
      case Constant.Float f when f.denominator().equals(BigInteger.ONE) ->
          new Constant.Int(f.numerator());
      case Constant.Wide w -> Wides.toInt(w);
      case Constant.Complex c when isZero(c.imaginary()) -> toInt(c.real());
      default -> UNKNOWN;
    };
  }

  /// The value as a real number, or [#UNKNOWN] if it is none.
  static Constant toFloat(Constant value) {
    if (isUnknown(value)) {
      return UNKNOWN;
    }
    return switch (value) {
      case Constant.Int i -> new Constant.Float(i.value(), BigInteger.ONE);
      case Constant.Real _ -> value;
      case Constant.Complex c when isZero(c.imaginary()) -> c.real();
      default -> UNKNOWN;
    };
  }

  static Constant toComplex(Constant value) {
    if (value instanceof Constant.Complex) {
      return value;
    }
    return toFloat(value) instanceof Constant.Real r ? new Constant.Complex(r, ZERO) : UNKNOWN;
  }

  static Constant real(Constant value) {
    return value instanceof Constant.Complex c ? c.real() : value;
  }

  static Constant imaginary(Constant value) {
    if (isUnknown(value)) {
      return UNKNOWN;
    }
    return value instanceof Constant.Complex c ? c.imaginary() : of(0);
  }

  static boolean isZero(Constant value) {
    return switch (value) {
      case Constant.Int i -> i.value().signum() == 0;
      case Constant.Float f -> f.numerator().signum() == 0;
      case Constant.Wide w -> w.mantissa().signum() == 0;
      case Constant.Complex c -> isZero(c.real()) && isZero(c.imaginary());
      default -> false;
    };
  }

  static boolean isNegative(Constant value) {
    return switch (value) {
      case Constant.Int i -> i.value().signum() < 0;
      case Constant.Float f -> f.numerator().signum() < 0;
      case Constant.Wide w -> w.mantissa().signum() < 0;
      default -> false;
    };
  }

  /// The value as a `long`; null if it does not fit or is no integer.
  static Long toLong(Constant value) {
    return toInt(value) instanceof Constant.Int i && i.value().bitLength() <= 63
        ? Long.valueOf(i.value().longValue())
        : null;
  }

  /// @param type of the operand: `^` of an unsigned type stays within its width
  static Constant unary(Operator op, Constant value, Basic type) {
    if (isUnknown(value)) {
      return UNKNOWN;
    }
    return switch (op) {
      case SUB ->
          switch (value) {
            case Constant.Int i -> new Constant.Int(i.value().negate());
            case Constant.Real r -> negate(r);
            case Constant.Complex c ->
                new Constant.Complex(negate(c.real()), negate(c.imaginary()));
            default -> UNKNOWN;
          };
      case XOR -> {
        if (!(value instanceof Constant.Int i)) {
          yield UNKNOWN;
        }
        BigInteger inverted = i.value().not();
        yield new Constant.Int(type.isUnsigned() ? low(inverted, type.bits()) : inverted);
      }
      case NOT -> value instanceof Constant.Bool b ? new Constant.Bool(!b.value()) : UNKNOWN;
      default -> value;
    };
  }

  private static BigInteger low(BigInteger value, int bits) {
    return value.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }

  private static Constant.Real negate(Constant.Real value) {
    return switch (value) {
      case Constant.Float f -> new Constant.Float(f.numerator().negate(), f.denominator());
      case Constant.Wide w -> Wides.negated(w);
    };
  }

  private static int rank(Constant value) {
    return switch (value) {
      case Constant.Int _ -> 1;
      case Constant.Float _ -> 2;
      case Constant.Wide _ -> 3;
      case Constant.Complex _ -> 4;
      default -> 0;
    };
  }

  private static Constant raise(Constant value, int rank) {
    return switch (rank) {
      case 2 -> toFloat(value);
      case 3 -> toFloat(value) instanceof Constant.Real r ? Wides.of(r) : UNKNOWN;
      case 4 -> toComplex(value);
      default -> value;
    };
  }

  /// @param integerDivision whether `/` cuts off the fraction
  static Constant binary(Constant left, Operator op, Constant right, boolean integerDivision) {
    if (isUnknown(left) || isUnknown(right)) {
      return UNKNOWN;
    }
    int rank = Math.max(rank(left), rank(right));
    Constant x = raise(left, rank);
    Constant y = raise(right, rank);
    if (x instanceof Constant.Bool a && y instanceof Constant.Bool b) {
      return new Constant.Bool(
          op == Operator.AND_AND ? a.value() && b.value() : a.value() || b.value());
    }
    if (x instanceof Constant.Str a && y instanceof Constant.Str b) {
      return new Constant.Str(a.bytes() + b.bytes());
    }
    if (x instanceof Constant.Int a && y instanceof Constant.Int b) {
      return integers(a.value(), op, b.value(), integerDivision);
    }
    if (x instanceof Constant.Float a && y instanceof Constant.Float b) {
      return floats(a, op, b);
    }
    if (x instanceof Constant.Wide a && y instanceof Constant.Wide b) {
      return Wides.binary(a, op, b);
    }
    if (x instanceof Constant.Complex a && y instanceof Constant.Complex b) {
      return complexes(a, op, b);
    }
    return UNKNOWN;
  }

  private static Constant integers(BigInteger a, Operator op, BigInteger b, boolean integer) {
    return switch (op) {
      case ADD -> new Constant.Int(a.add(b));
      case SUB -> new Constant.Int(a.subtract(b));
      case MUL -> new Constant.Int(a.multiply(b));
      case DIV -> integer ? new Constant.Int(quotient(a, b)) : Fractions.of(a, b);
      case REM -> new Constant.Int(a.remainder(b));
      case AND -> new Constant.Int(a.and(b));
      case OR -> new Constant.Int(a.or(b));
      case XOR -> new Constant.Int(a.xor(b));
      case AND_NOT -> new Constant.Int(a.andNot(b));
      default -> UNKNOWN;
    };
  }

  /// The one quotient that does not fit wraps around, as in Go's compiler.
  private static BigInteger quotient(BigInteger a, BigInteger b) {
    return a.bitLength() < Long.SIZE && b.bitLength() < Long.SIZE
        ? BigInteger.valueOf(a.longValue() / b.longValue())
        : a.divide(b);
  }

  private static Constant floats(Constant.Float a, Operator op, Constant.Float b) {
    BigInteger n = a.numerator();
    BigInteger d = a.denominator();
    return switch (op) {
      case ADD ->
          Fractions.of(
              n.multiply(b.denominator()).add(b.numerator().multiply(d)),
              d.multiply(b.denominator()));
      case SUB -> binary(a, Operator.ADD, negate(b), false);
      case MUL -> Fractions.of(n.multiply(b.numerator()), d.multiply(b.denominator()));
      case DIV -> Fractions.of(n.multiply(b.denominator()), d.multiply(b.numerator()));
      default -> UNKNOWN;
    };
  }

  private static Constant complexes(Constant.Complex x, Operator op, Constant.Complex y) {
    Constant a = x.real();
    Constant b = x.imaginary();
    Constant c = y.real();
    Constant d = y.imaginary();
    return switch (op) {
      case ADD -> complex(sum(a, c), sum(b, d));
      case SUB -> complex(difference(a, c), difference(b, d));
      case MUL ->
          complex(difference(product(a, c), product(b, d)), sum(product(b, c), product(a, d)));
      case DIV -> {
        Constant size = sum(product(c, c), product(d, d));
        Constant re = sum(product(a, c), product(b, d));
        Constant im = difference(product(b, c), product(a, d));
        yield complex(binary(re, Operator.DIV, size, false), binary(im, Operator.DIV, size, false));
      }
      default -> UNKNOWN;
    };
  }

  /// Whether a number is so small that nothing is left of its square.
  static boolean vanishes(Constant value) {
    Constant re = real(value);
    Constant im = imaginary(value);
    return isZero(product(re, re)) && isZero(product(im, im));
  }

  /// A complex number of two real ones.
  static Constant complex(Constant real, Constant imaginary) {
    return toFloat(real) instanceof Constant.Real re
            && toFloat(imaginary) instanceof Constant.Real im
        ? new Constant.Complex(re, im)
        : UNKNOWN;
  }

  private static Constant sum(Constant a, Constant b) {
    return binary(a, Operator.ADD, b, false);
  }

  private static Constant difference(Constant a, Constant b) {
    return binary(a, Operator.SUB, b, false);
  }

  private static Constant product(Constant a, Constant b) {
    return binary(a, Operator.MUL, b, false);
  }

  static Constant shift(Constant value, Operator op, int count) {
    if (!(value instanceof Constant.Int i)) {
      return UNKNOWN;
    }
    return new Constant.Int(
        op == Operator.SHIFT_LEFT ? i.value().shiftLeft(count) : i.value().shiftRight(count));
  }

  static boolean compare(Constant left, Operator op, Constant right) {
    if (isUnknown(left) || isUnknown(right)) {
      return false;
    }
    int rank = Math.max(rank(left), rank(right));
    Constant x = raise(left, rank);
    Constant y = raise(right, rank);
    return switch (op) {
      case EQUAL -> x.equals(y);
      case NOT_EQUAL -> !x.equals(y);
      case LESS -> order(x, y) < 0;
      case LESS_EQUAL -> order(x, y) <= 0;
      case GREATER -> order(x, y) > 0;
      default -> order(x, y) >= 0;
    };
  }

  private static int order(Constant x, Constant y) {
    if (x instanceof Constant.Int a && y instanceof Constant.Int b) {
      return a.value().compareTo(b.value());
    }
    if (x instanceof Constant.Float a && y instanceof Constant.Float b) {
      return a.numerator()
          .multiply(b.denominator())
          .compareTo(b.numerator().multiply(a.denominator()));
    }
    if (x instanceof Constant.Wide a && y instanceof Constant.Wide b) {
      return Wides.compare(a, b);
    }
    if (x instanceof Constant.Str a && y instanceof Constant.Str b) {
      return a.bytes().compareTo(b.bytes());
    }
    return 0;
  }

  /// The value as one of the basic type, rounded if need be; null if the type cannot hold it.
  static Constant represent(Constant value, Basic type) {
    if (isUnknown(value)) {
      return value;
    }
    if (type.isInteger()) {
      return toInt(value) instanceof Constant.Int i && fits(i.value(), type) ? i : null;
    }
    if (type.isFloat()) {
      Constant real = toFloat(value);
      return type == Basic.UNTYPED_FLOAT && real != UNKNOWN ? value : roundReal(real, type);
    }
    if (type.isComplex()) {
      if (!(toComplex(value) instanceof Constant.Complex c)) {
        return null;
      }
      if (type == Basic.UNTYPED_COMPLEX) {
        return value;
      }
      Basic part = type == Basic.COMPLEX64 ? Basic.FLOAT32 : Basic.FLOAT64;
      return roundReal(c.real(), part) instanceof Constant.Float re
              && roundReal(c.imaginary(), part) instanceof Constant.Float im
          ? new Constant.Complex(re, im)
          : null;
    }
    if (type.isString()) {
      return value instanceof Constant.Str ? value : null;
    }
    return type.isBoolean() && value instanceof Constant.Bool ? value : null;
  }

  private static Constant roundReal(Constant value, Basic type) {
    return switch (value) {
      case Constant.Float f -> Fractions.round(f, type == Basic.FLOAT32);
      case Constant.Wide w -> Fractions.round(Wides.toFraction(w), type == Basic.FLOAT32);
      default -> null;
    };
  }

  private static boolean fits(BigInteger value, Basic type) {
    if (type.isUntyped()) {
      return true;
    }
    return type.isUnsigned()
        ? value.signum() >= 0 && value.bitLength() <= type.bits()
        : value.bitLength() < type.bits();
  }
}
