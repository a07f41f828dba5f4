package interleave.js.run;

import interleave.js.code.Op;
import interleave.js.value.Absent;
import interleave.js.value.BoundFunction;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NumberText;
import interleave.js.value.Thrown;
import java.math.BigInteger;

/// The operators where their operands are no plain numbers.
final class Operators {

  private Operators() {}

  static Object add(Object a, Object b) {
    if (a instanceof String x && b instanceof String y) {
      return x.concat(y);
    }
    Object left = Convert.toPrimitive(a, Convert.Hint.DEFAULT);
    Object right = Convert.toPrimitive(b, Convert.Hint.DEFAULT);
    if (left instanceof String || right instanceof String) {
      return Convert.toString(left).concat(Convert.toString(right));
    }
    return arithmetic(Op.ADD, left, right);
  }

  /// Of two values that are to be numbers or bigints.
  static Object arithmetic(int op, Object a, Object b) {
    Object left = Convert.toNumeric(a);
    Object right = Convert.toNumeric(b);
    if (left instanceof Double x && right instanceof Double y) {
      return numbers(op, x, y);
    }
    if (left instanceof BigInteger x && right instanceof BigInteger y) {
      return bigints(op, x, y);
    }
    throw Thrown.type("Cannot mix BigInt and other types, use explicit conversions");
  }

  private static double numbers(int op, double x, double y) {
    return switch (op) {
      case Op.ADD -> x + y;
      case Op.SUBTRACT -> x - y;
      case Op.MULTIPLY -> x * y;
      case Op.DIVIDE -> x / y;
      case Op.REMAINDER -> x % y;
      case Op.POWER -> power(x, y);
      case Op.BIT_AND -> Convert.toInt32(x) & Convert.toInt32(y);
      case Op.BIT_OR -> Convert.toInt32(x) | Convert.toInt32(y);
      case Op.BIT_XOR -> Convert.toInt32(x) ^ Convert.toInt32(y);
      case Op.SHIFT_LEFT -> Convert.toInt32(x) << (Convert.toInt32(y) & 31);
      case Op.SHIFT_RIGHT -> Convert.toInt32(x) >> (Convert.toInt32(y) & 31);
      default -> Convert.toUint32(x) >>> (Convert.toInt32(y) & 31);
    };
  }

  static double power(double x, double y) {
    if (Double.isNaN(y) || (Math.abs(x) == 1 && Double.isInfinite(y))) {
      return Double.NaN;
    }
    return StrictMath.pow(x, y);
  }

  private static BigInteger bigints(int op, BigInteger x, BigInteger y) {
    return switch (op) {
      case Op.ADD -> x.add(y);
      case Op.SUBTRACT -> x.subtract(y);
      case Op.MULTIPLY -> x.multiply(y);
      case Op.DIVIDE -> {
        notZero(y);
        yield x.divide(y);
      }
      case Op.REMAINDER -> {
        notZero(y);
        yield x.remainder(y);
      }
      case Op.POWER -> {
        if (y.signum() < 0) {
          throw Thrown.range("undefined must be positive");
        }
        yield x.pow(small(y));
      }
      case Op.BIT_AND -> x.and(y);
      case Op.BIT_OR -> x.or(y);
      case Op.BIT_XOR -> x.xor(y);
      case Op.SHIFT_LEFT -> x.shiftLeft(small(y));
      case Op.SHIFT_RIGHT -> x.shiftRight(small(y));
      default -> throw Thrown.type("BigInts have no unsigned right shift, use >> instead");
    };
  }

  private static void notZero(BigInteger y) {
    if (y.signum() == 0) {
      throw Thrown.range("Division by zero");
    }
  }

  private static int small(BigInteger y) {
    if (y.bitLength() > 24) {
      throw Thrown.range("Maximum BigInt size exceeded");
    }
    return y.intValue();
  }

  static Object negate(Object value) {
    Object number = Convert.toNumeric(value);
    return number instanceof BigInteger big ? big.negate() : (Object) (-(Double) number);
  }

  static Object bitNot(Object value) {
    Object number = Convert.toNumeric(value);
    return number instanceof BigInteger big
        ? big.not()
        : (Object) (double) ~Convert.toInt32((Double) number);
  }

  static Object step(Object value, int by) {
    Object number = Convert.toNumeric(value);
    return number instanceof BigInteger big
        ? big.add(BigInteger.valueOf(by))
        : (Object) ((Double) number + by);
  }

  /// `a < b`, `a > b`, `a <= b`, `a >= b`.
  static boolean compare(int op, Object a, Object b) {
    Object left = Convert.toPrimitive(a, Convert.Hint.NUMBER);
    Object right = Convert.toPrimitive(b, Convert.Hint.NUMBER);
    if (left instanceof String x && right instanceof String y) {
      return holds(op, x.compareTo(y));
    }
    if (left instanceof BigInteger || right instanceof BigInteger) {
      return compareBig(op, left, right);
    }
    double x = Convert.toNumber(left);
    double y = Convert.toNumber(right);
    return switch (op) {
      case Op.LESS -> x < y;
      case Op.GREATER -> x > y;
      case Op.LESS_EQUAL -> x <= y;
      default -> x >= y;
    };
  }

  private static boolean holds(int op, int order) {
    return switch (op) {
      case Op.LESS -> order < 0;
      case Op.GREATER -> order > 0;
      case Op.LESS_EQUAL -> order <= 0;
      default -> order >= 0;
    };
  }

  private static boolean compareBig(int op, Object left, Object right) {
    java.math.BigDecimal x = decimal(left);
    java.math.BigDecimal y = decimal(right);
    if (x != null && y != null) {
      return holds(op, x.compareTo(y));
    }
    double a = approximate(left);
    double b = approximate(right);
    return !Double.isNaN(a) && !Double.isNaN(b) && holds(op, Double.compare(a, b));
  }

  private static double approximate(Object value) {
    return value instanceof BigInteger ? 0 : Convert.toNumber(value);
  }

  /// Null when it is no finite number.
  private static java.math.BigDecimal decimal(Object value) {
    if (value instanceof BigInteger big) {
      return new java.math.BigDecimal(big);
    }
    if (value instanceof String text) {
      BigInteger big = NumberText.parseBigInt(text);
      return big == null ? null : new java.math.BigDecimal(big);
    }
    double number = Convert.toNumber(value);
    return Double.isNaN(number) || Double.isInfinite(number)
        ? null
        : new java.math.BigDecimal(number);
  }

  static boolean instanceOf(Object value, Object type) {
    if (!(type instanceof JsObject object)) {
      throw Thrown.type("Right-hand side of 'instanceof' is not an object");
    }
    JsFunction method = object.method(JsSymbol.HAS_INSTANCE);
    if (method != null) {
      return Convert.toBoolean(method.call(type, value));
    }
    return ordinaryInstanceOf(value, type);
  }

  static boolean ordinaryInstanceOf(Object value, Object type) {
    if (!(type instanceof JsFunction function)) {
      throw Thrown.type("Right-hand side of 'instanceof' is not callable");
    }
    if (function instanceof BoundFunction bound) {
      return instanceOf(value, bound.target());
    }
    if (!(value instanceof JsObject object)) {
      return false;
    }
    Object prototype = function.get("prototype");
    if (!(prototype instanceof JsObject)) {
      throw Thrown.type(
          "Function has non-object prototype '" + prototype + "' in instanceof check");
    }
    for (JsObject o = object.prototype(); o != null; o = o.prototype()) {
      if (o == prototype) {
        return true;
      }
    }
    return false;
  }

  static boolean in(Object key, Object object) {
    if (object instanceof JsObject o) {
      return o.has(interleave.js.value.Keys.of(key));
    }
    throw Thrown.type(
        "Cannot use 'in' operator to search for '"
            + (key instanceof JsSymbol s ? s.toString() : Convert.toString(key))
            + "' in "
            + (object instanceof Absent ? object : Convert.toString(object)));
  }
}
