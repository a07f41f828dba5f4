package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.NumberText;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.math.BigDecimal;
import java.math.BigInteger;

/// `Number`, `Boolean`, and the global functions about numbers.
final class NumberLibrary {

  private static final double MAX_SAFE = 9007199254740991.0;

  private NumberLibrary() {}

  static void install(Realm realm) {
    JsObject proto = realm.numberPrototype;
    JsFunction number = realm.constructor("Number", 1, Use.BOTH, proto, NumberLibrary::make);
    constants(number);
    JsFunction parseFloat =
        realm.function("parseFloat", 1, call -> NumberParsing.parseFloat(call.string(0)));
    JsFunction parseInt =
        realm.function(
            "parseInt",
            2,
            call -> NumberParsing.parseInt(call.string(0), Convert.toInt32(call.arg(1))));
    number.hide("parseFloat", parseFloat);
    number.hide("parseInt", parseInt);
    JsObject global = realm.global();
    global.hide("parseFloat", parseFloat);
    global.hide("parseInt", parseInt);
    realm.method(global, "isNaN", 1, call -> Double.isNaN(call.number(0)));
    realm.method(global, "isFinite", 1, call -> Double.isFinite(call.number(0)));
    global.define("NaN", Double.NaN, 0);
    global.define("Infinity", Double.POSITIVE_INFINITY, 0);
    global.define("undefined", Absent.UNDEFINED, 0);
    realm.method(number, "isNaN", 1, call -> call.arg(0) instanceof Double d && d.isNaN());
    realm.method(
        number, "isFinite", 1, call -> call.arg(0) instanceof Double d && Double.isFinite(d));
    realm.method(number, "isInteger", 1, call -> isInteger(call.arg(0)));
    realm.method(
        number,
        "isSafeInteger",
        1,
        call -> isInteger(call.arg(0)) && Math.abs((Double) call.arg(0)) <= MAX_SAFE);
    methods(realm, proto);
    booleans(realm);
  }

  private static void constants(JsFunction number) {
    number.define("MAX_SAFE_INTEGER", MAX_SAFE, 0);
    number.define("MIN_SAFE_INTEGER", -MAX_SAFE, 0);
    number.define("MAX_VALUE", Double.MAX_VALUE, 0);
    number.define("MIN_VALUE", Double.MIN_VALUE, 0);
    number.define("EPSILON", Math.ulp(1.0), 0);
    number.define("NaN", Double.NaN, 0);
    number.define("POSITIVE_INFINITY", Double.POSITIVE_INFINITY, 0);
    number.define("NEGATIVE_INFINITY", Double.NEGATIVE_INFINITY, 0);
  }

  private static void methods(Realm realm, JsObject proto) {
    realm.method(proto, "toString", 1, NumberLibrary::text);
    realm.method(proto, "valueOf", 0, call -> self(call, "valueOf"));
    realm.method(proto, "toFixed", 1, NumberLibrary::toFixed);
    realm.method(proto, "toPrecision", 1, NumberLibrary::toPrecision);
    realm.method(proto, "toExponential", 1, NumberLibrary::toExponential);
    realm.method(
        proto,
        "toLocaleString",
        0,
        call -> NumberLocale.of(call.arg(1)).text(new Numeral(self(call, "toLocaleString"), null)));
  }

  static boolean isInteger(Object value) {
    return value instanceof Double d && Double.isFinite(d) && d == Math.rint(d);
  }

  private static Object make(Call call) {
    double value = 0;
    if (call.count() > 0) {
      Object numeric = Convert.toNumeric(call.arg(0));
      value = numeric instanceof BigInteger big ? big.doubleValue() : (Double) numeric;
    }
    return call.newTarget() == null
        ? (Object) value
        : new JsBoxed(call.prototype(call.realm().numberPrototype), value);
  }

  private static double self(Call call, String method) {
    if (call.self() instanceof Double number) {
      return number;
    }
    if (call.self() instanceof JsBoxed boxed && boxed.value() instanceof Double number) {
      return number;
    }
    throw Thrown.type("Number.prototype." + method + " requires that 'this' be a Number");
  }

  private static Object text(Call call) {
    double number = self(call, "toString");
    double radix = call.arg(0) == Absent.UNDEFINED ? 10 : call.integer(0);
    if (radix < 2 || radix > 36) {
      throw Thrown.range("toString() radix argument must be between 2 and 36");
    }
    return radix == 10 ? NumberText.of(number) : Radix.text(number, (int) radix);
  }

  private static Object toFixed(Call call) {
    double number = self(call, "toFixed");
    double digits = call.integer(0);
    if (digits < 0 || digits > 100) {
      throw Thrown.range("toFixed() digits argument must be between 0 and 100");
    }
    return NumberShapes.fixed(number, (int) digits);
  }

  private static Object toPrecision(Call call) {
    double number = self(call, "toPrecision");
    if (call.arg(0) == Absent.UNDEFINED || !Double.isFinite(number)) {
      return NumberText.of(number);
    }
    double digits = call.integer(0);
    if (digits < 1 || digits > 100) {
      throw Thrown.range("toPrecision() argument must be between 1 and 100");
    }
    return NumberShapes.precise(number, (int) digits);
  }

  private static Object toExponential(Call call) {
    double number = self(call, "toExponential");
    double digits = call.integer(0);
    if (!Double.isFinite(number)) {
      return NumberText.of(number);
    }
    if (digits < 0 || digits > 100) {
      throw Thrown.range("toExponential() argument must be between 0 and 100");
    }
    return NumberShapes.exponential(number, call.arg(0) == Absent.UNDEFINED ? -1 : (int) digits);
  }

  /// A number to be shown: a double, or a bigint.
  record Numeral(double number, BigInteger big) {
    BigDecimal exact() {
      return big != null ? new BigDecimal(big) : new BigDecimal(NumberText.of(Math.abs(number)));
    }

    boolean isNegative() {
      return big != null ? big.signum() < 0 : number < 0 || 1 / number < 0;
    }
  }

  private static void booleans(Realm realm) {
    JsObject proto = realm.booleanPrototype;
    realm.constructor("Boolean", 1, Use.BOTH, proto, NumberLibrary::makeBoolean);
    realm.method(proto, "toString", 0, call -> String.valueOf(truth(call, "toString")));
    realm.method(proto, "valueOf", 0, call -> truth(call, "valueOf"));
  }

  private static Object makeBoolean(Call call) {
    boolean value = Convert.toBoolean(call.arg(0));
    return call.newTarget() == null
        ? (Object) value
        : new JsBoxed(call.prototype(call.realm().booleanPrototype), value);
  }

  private static boolean truth(Call call, String method) {
    if (call.self() instanceof Boolean value) {
      return value;
    }
    if (call.self() instanceof JsBoxed boxed && boxed.value() instanceof Boolean value) {
      return value;
    }
    throw Thrown.type("Boolean.prototype." + method + " requires that 'this' be a Boolean");
  }
}
