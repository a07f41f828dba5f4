package interleave.js.value;

import java.math.BigInteger;

/// Conversions and comparisons of the language, as the specification names them.
public final class Convert {

  /// What [#toPrimitive] would like.
  public enum Hint {
    DEFAULT("default"),
    NUMBER("number"),
    STRING("string");

    private final String text;

    Hint(String text) {
      this.text = text;
    }
  }

  private Convert() {}

  public static boolean toBoolean(Object value) {
    return switch (value) {
      case Boolean b -> b;
      case Double d -> d != 0 && !Double.isNaN(d);
      case String s -> !s.isEmpty();
      case Absent a -> false;
      case BigInteger b -> b.signum() != 0;
      default -> true;
    };
  }

  public static Object toPrimitive(Object value, Hint hint) {
    if (!(value instanceof JsObject object)) {
      return value;
    }
    JsFunction exotic = object.method(JsSymbol.TO_PRIMITIVE);
    if (exotic != null) {
      Object result = exotic.call(object, hint.text);
      if (result instanceof JsObject) {
        throw Thrown.type("Cannot convert object to primitive value");
      }
      return result;
    }
    boolean string = hint == Hint.STRING;
    for (String name :
        string ? new String[] {"toString", "valueOf"} : new String[] {"valueOf", "toString"}) {
      if (object.get(name) instanceof JsFunction method) {
        Object result = method.call(object);
        if (!(result instanceof JsObject)) {
          return result;
        }
      }
    }
    throw Thrown.type("Cannot convert object to primitive value");
  }

  public static double toNumber(Object value) {
    return switch (value) {
      case Double d -> d;
      case Boolean b -> b ? 1 : 0;
      case String s -> NumberText.parse(s);
      case Absent a -> a == Absent.NULL ? 0 : Double.NaN;
      case BigInteger b -> throw Thrown.type("Cannot convert a BigInt value to a number");
      case JsSymbol s -> throw Thrown.type("Cannot convert a Symbol value to a number");
      default -> toNumber(toPrimitive(value, Hint.NUMBER));
    };
  }

  /// ToNumeric: a [Double] or a [BigInteger].
  public static Object toNumeric(Object value) {
    Object primitive = toPrimitive(value, Hint.NUMBER);
    return primitive instanceof BigInteger ? primitive : (Object) toNumber(primitive);
  }

  /// ToIntegerOrInfinity.
  public static double toInteger(Object value) {
    double number = toNumber(value);
    if (Double.isNaN(number)) {
      return 0;
    }
    return number < 0 ? Math.ceil(number) + 0.0 : Math.floor(number) + 0.0;
  }

  public static long toLength(Object value) {
    return (long) Math.min(Math.max(toInteger(value), 0), 9007199254740991.0);
  }

  public static int toInt32(Object value) {
    return toInt32(toNumber(value));
  }

  public static int toInt32(double number) {
    int quick = (int) number;
    if (quick == number) {
      return quick;
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return 0;
    }
    double whole = number < 0 ? Math.ceil(number) : Math.floor(number);
    return Math.abs(whole) < 9.2e18
        ? (int) (long) whole
        : new java.math.BigDecimal(whole).toBigInteger().intValue();
  }

  public static long toUint32(double number) {
    return toInt32(number) & 0xffffffffL;
  }

  public static String toString(Object value) {
    return switch (value) {
      case String s -> s;
      case Double d -> NumberText.of(d);
      case JsSymbol s -> throw Thrown.type("Cannot convert a Symbol value to a string");
      case JsObject o -> toString(toPrimitive(o, Hint.STRING));
      default -> value.toString();
    };
  }

  public static String typeof(Object value) {
    return switch (value) {
      case JsFunction f -> "function";
      case JsObject o -> "object";
      case Double d -> "number";
      case String s -> "string";
      case Boolean b -> "boolean";
      case BigInteger b -> "bigint";
      case JsSymbol s -> "symbol";
      default -> value == Absent.NULL ? "object" : "undefined";
    };
  }

  public static boolean strictEquals(Object a, Object b) {
    if (a instanceof Double x) {
      return b instanceof Double y && x.doubleValue() == y.doubleValue();
    }
    return a == b
        || (a instanceof String && a.equals(b))
        || (a instanceof Boolean && a.equals(b))
        || (a instanceof BigInteger && a.equals(b));
  }

  /// SameValue: `Object.is`.
  public static boolean sameValue(Object a, Object b) {
    return a instanceof Double ? a.equals(b) : strictEquals(a, b);
  }

  /// SameValueZero: keys of maps, `includes`.
  public static boolean sameValueZero(Object a, Object b) {
    return strictEquals(a, b)
        || (a instanceof Double x && b instanceof Double y && x.isNaN() && y.isNaN());
  }

  public static boolean looseEquals(Object a, Object b) {
    if (a instanceof Absent || b instanceof Absent) {
      return a instanceof Absent && b instanceof Absent;
    }
    if (a instanceof JsObject && b instanceof JsObject) {
      return a == b;
    }
    if (a instanceof JsObject || b instanceof JsObject) {
      return looseEquals(toPrimitive(a, Hint.DEFAULT), toPrimitive(b, Hint.DEFAULT));
    }
    if (a instanceof Boolean || b instanceof Boolean) {
      boolean both = a instanceof Boolean && b instanceof Boolean;
      return both
          ? a.equals(b)
          : looseEquals(
              a instanceof Boolean ? (Object) toNumber(a) : a,
              b instanceof Boolean ? (Object) toNumber(b) : b);
    }
    if (a instanceof JsSymbol || b instanceof JsSymbol) {
      return a == b;
    }
    if (a instanceof BigInteger x && b instanceof BigInteger y) {
      return x.equals(y);
    }
    if (a instanceof BigInteger || b instanceof BigInteger) {
      return bigEqualsOther(
          (BigInteger) (a instanceof BigInteger ? a : b), a instanceof BigInteger ? b : a);
    }
    if (a instanceof Double || b instanceof Double) {
      return toNumber(a) == toNumber(b);
    }
    return a.equals(b);
  }

  private static boolean bigEqualsOther(BigInteger big, Object other) {
    if (other instanceof String text) {
      BigInteger parsed = NumberText.parseBigInt(text);
      return parsed != null && parsed.equals(big);
    }
    double number = (Double) other;
    return !Double.isNaN(number)
        && !Double.isInfinite(number)
        && new java.math.BigDecimal(number).compareTo(new java.math.BigDecimal(big)) == 0;
  }

  /// A value as V8's messages show it: `#<Pool>`, `undefined`, `"text"`, `[object Array]`.
  public static String brief(Object value) {
    return switch (value) {
      case String s -> "\"" + s + "\"";
      case JsArray a -> "[object Array]";
      case JsFunction f -> f.sourceText();
      case JsObject o -> "#<" + constructorName(o) + ">";
      case JsSymbol s -> s.toString();
      case Double d -> NumberText.of(d);
      default -> value.toString();
    };
  }

  /// The name of the constructor that an object's prototype tells of.
  public static String constructorName(JsObject object) {
    for (JsObject o = object; o != null; o = o.prototype()) {
      if (o.isExotic()) {
        return o.kind();
      }
      Property property = o.getOwn("constructor");
      if (property != null
          && property.value() instanceof JsFunction function
          && !function.name().isEmpty()) {
        return function.name();
      }
    }
    return "Object";
  }
}
