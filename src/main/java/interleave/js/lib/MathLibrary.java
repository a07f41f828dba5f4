package interleave.js.lib;

import interleave.base.SeededRandom;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// `Math`. `Math.random` starts with the same seed in every run.
final class MathLibrary {

  private static final long SEED = 1;

  private MathLibrary() {}

  static void install(Realm realm) {
    JsObject math = realm.object();
    realm.global().hide("Math", math);
    constants(math);
    simple(realm, math);
    realm.method(math, "max", 2, call -> fold(call, Double.NEGATIVE_INFINITY, Math::max));
    realm.method(math, "min", 2, call -> fold(call, Double.POSITIVE_INFINITY, Math::min));
    realm.method(math, "hypot", 2, MathLibrary::hypot);
    realm.method(math, "pow", 2, call -> pow(call.number(0), call.number(1)));
    realm.method(math, "atan2", 2, call -> Math.atan2(call.number(0), call.number(1)));
    realm.method(
        math,
        "imul",
        2,
        call -> (double) (Convert.toInt32(call.arg(0)) * Convert.toInt32(call.arg(1))));
    realm.method(
        math,
        "clz32",
        1,
        call -> (double) Integer.numberOfLeadingZeros(Convert.toInt32(call.arg(0))));
    SeededRandom random = new SeededRandom(SEED);
    realm.method(math, "random", 0, call -> (random.nextLong() >>> 11) * 0x1.0p-53);
    Tags.tag(math, "Math");
  }

  private static void constants(JsObject math) {
    math.define("E", Math.E, 0);
    math.define("LN10", Math.log(10), 0);
    math.define("LN2", 0.6931471805599453, 0);
    math.define("LOG10E", 0.4342944819032518, 0);
    math.define("LOG2E", 1.4426950408889634, 0);
    math.define("PI", Math.PI, 0);
    math.define("SQRT1_2", Math.sqrt(0.5), 0);
    math.define("SQRT2", Math.sqrt(2), 0);
  }

  private static void simple(Realm realm, JsObject math) {
    one(realm, math, "abs", Math::abs);
    one(realm, math, "acos", StrictMath::acos);
    one(realm, math, "acosh", Logarithms::acosh);
    one(realm, math, "asin", StrictMath::asin);
    one(realm, math, "asinh", Logarithms::asinh);
    one(realm, math, "atan", StrictMath::atan);
    one(realm, math, "atanh", Logarithms::atanh);
    one(realm, math, "cbrt", StrictMath::cbrt);
    one(realm, math, "ceil", Math::ceil);
    one(realm, math, "cos", StrictMath::cos);
    one(
        realm,
        math,
        "cosh",
        x -> Math.abs(x) == 1 ? Math.E / 2 + 0.5 / Math.E : StrictMath.cosh(x));
    one(realm, math, "exp", MathLibrary::exp);
    one(realm, math, "expm1", StrictMath::expm1);
    one(realm, math, "floor", Math::floor);
    one(realm, math, "fround", x -> (float) x);
    one(realm, math, "log", StrictMath::log);
    one(realm, math, "log10", StrictMath::log10);
    one(realm, math, "log1p", StrictMath::log1p);
    one(realm, math, "log2", Logarithms::log2);
    one(realm, math, "round", MathLibrary::round);
    one(realm, math, "sign", Math::signum);
    one(realm, math, "sin", StrictMath::sin);
    one(realm, math, "sinh", StrictMath::sinh);
    one(realm, math, "sqrt", Math::sqrt);
    one(realm, math, "tan", StrictMath::tan);
    one(realm, math, "tanh", StrictMath::tanh);
    one(realm, math, "trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
  }

  private static void one(Realm realm, JsObject math, String name, DoubleUnaryOperator function) {
    realm.method(math, name, 1, call -> function.applyAsDouble(call.number(0)));
  }

  /// V8 knows the one value that the algorithm would miss by a bit.
  private static double exp(double x) {
    return x == 1 ? Math.E : StrictMath.exp(x);
  }

  private static double round(double x) {
    if (!Double.isFinite(x) || Math.abs(x) >= 0x1p52) {
      return x;
    }
    double down = Math.floor(x);
    double rounded = x - down >= 0.5 ? down + 1 : down;
    return rounded == 0 ? Math.copySign(0, x) : rounded;
  }

  private static Object fold(Call call, double start, DoubleBinaryOperator operator) {
    double result = start;
    for (int i = 0; i < call.count(); i++) {
      result = operator.applyAsDouble(result, call.number(i));
    }
    return result;
  }

  private static Object hypot(Call call) {
    double largest = 0;
    boolean none = false;
    double[] numbers = new double[call.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.abs(call.number(i));
      none |= Double.isNaN(numbers[i]);
      largest = Math.max(largest, numbers[i]);
    }
    for (double number : numbers) {
      if (Double.isInfinite(number)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    if (none || largest == 0) {
      return none ? Double.NaN : 0.0;
    }
    double sum = 0;
    double lost = 0;
    for (double number : numbers) {
      double square = number / largest * (number / largest) - lost;
      double next = sum + square;
      lost = next - sum - square;
      sum = next;
    }
    return Math.sqrt(sum) * largest;
  }

  /// `base ** exponent`.
  static double pow(double base, double exponent) {
    return Math.abs(base) == 1 && Double.isInfinite(exponent)
        ? Double.NaN
        : StrictMath.pow(base, exponent);
  }
}
