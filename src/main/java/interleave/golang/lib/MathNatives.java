package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Packages `math` and `math/bits`, their Java part.
final class MathNatives {

  private MathNatives() {}

  static void addTo(Natives natives) {
    addBits(natives);
    addFunctions(natives);
    natives
        .add("math.Float64bits", c -> {})
        .add("math.Float64frombits", c -> {})
        .add(
            "math.Float32bits",
            c -> c.setLong(0, Float.floatToRawIntBits((float) c.getFloat(0)) & 0xFFFFFFFFL))
        .add("math.Float32frombits", c -> c.setFloat(0, Float.intBitsToFloat((int) c.getLong(0))))
        .add("math.FMA", c -> c.setFloat(0, Math.fma(c.getFloat(0), c.getFloat(1), c.getFloat(2))))
        .add("math.Ldexp", c -> c.setFloat(0, Elementary.ldexp(c.getFloat(0), c.getLong(1))))
        .add("math.pow10", c -> c.setFloat(0, NumberParsing.pow10(c.getLong(0))))
        .add(
            "math.Nextafter32",
            c -> {
              double x = c.getFloat(0);
              double y = c.getFloat(1);
              c.setFloat(0, x == y ? x : Math.nextAfter((float) x, y));
            });
  }

  private static void unary(Natives natives, String name, DoubleUnaryOperator function) {
    natives.add("math." + name, c -> c.setFloat(0, function.applyAsDouble(c.getFloat(0))));
  }

  private static void binary(Natives natives, String name, DoubleBinaryOperator function) {
    natives.add(
        "math." + name, c -> c.setFloat(0, function.applyAsDouble(c.getFloat(0), c.getFloat(1))));
  }

  private static void addFunctions(Natives natives) {
    unary(natives, "Abs", Math::abs);
    unary(natives, "Acos", Trigonometry::acos);
    unary(natives, "Acosh", Trigonometry::acosh);
    unary(natives, "Asin", Trigonometry::asin);
    unary(natives, "Asinh", Trigonometry::asinh);
    unary(natives, "Atan", Trigonometry::atan);
    unary(natives, "Atanh", Trigonometry::atanh);
    unary(natives, "Cbrt", Elementary::cbrt);
    unary(natives, "Ceil", Math::ceil);
    unary(natives, "Cos", Trigonometry::cos);
    unary(natives, "Cosh", Trigonometry::cosh);
    unary(natives, "Erf", SpecialFunctions::erf);
    unary(natives, "Erfc", SpecialFunctions::erfc);
    unary(natives, "Exp", Elementary::exp);
    unary(natives, "Exp2", Elementary::exp2);
    unary(natives, "Expm1", StrictMath::expm1);
    unary(natives, "Floor", Math::floor);
    unary(natives, "Gamma", SpecialFunctions::gamma);
    unary(natives, "Log", Elementary::log);
    unary(natives, "Log10", Elementary::log10);
    unary(natives, "Log1p", StrictMath::log1p);
    unary(natives, "Log2", Elementary::log2);
    unary(natives, "Round", MathNatives::round);
    unary(natives, "RoundToEven", Math::rint);
    unary(natives, "Sin", Trigonometry::sin);
    unary(natives, "Sinh", Trigonometry::sinh);
    unary(natives, "Sqrt", Math::sqrt);
    unary(natives, "Tan", Trigonometry::tan);
    unary(natives, "Tanh", Trigonometry::tanh);
    unary(natives, "Trunc", x -> x < 0 ? Math.ceil(x) : Math.floor(x));
    binary(natives, "Atan2", Trigonometry::atan2);
    binary(natives, "Hypot", Elementary::hypot);
    binary(natives, "Max", (x, y) -> isInfinite(x, y, 1) ? 1 / 0.0 : Math.max(x, y));
    binary(natives, "Min", (x, y) -> isInfinite(x, y, -1) ? -1 / 0.0 : Math.min(x, y));
    binary(natives, "Mod", (x, y) -> x % y);
    binary(natives, "Nextafter", (x, y) -> x == y ? x : Math.nextAfter(x, y));
    binary(natives, "Pow", Elementary::pow);
    binary(natives, "Remainder", Math::IEEEremainder);
  }

  private static boolean isInfinite(double x, double y, int sign) {
    return x == sign / 0.0 || y == sign / 0.0;
  }

  /// Half away from zero.
  private static double round(double x) {
    double t = x < 0 ? Math.ceil(x) : Math.floor(x);
    return Math.abs(x - t) >= 0.5 ? t + Math.copySign(1, x) : t;
  }

  private static void addBits(Natives natives) {
    natives
        .add("math/bits.LeadingZeros64", c -> c.setLong(0, Long.numberOfLeadingZeros(c.getLong(0))))
        .add(
            "math/bits.TrailingZeros64",
            c -> c.setLong(0, Long.numberOfTrailingZeros(c.getLong(0))))
        .add("math/bits.OnesCount64", c -> c.setLong(0, Long.bitCount(c.getLong(0))))
        .add("math/bits.Reverse64", c -> c.setLong(0, Long.reverse(c.getLong(0))))
        .add("math/bits.ReverseBytes64", c -> c.setLong(0, Long.reverseBytes(c.getLong(0))))
        .add(
            "math/bits.Mul64",
            c -> {
              long x = c.getLong(0);
              long y = c.getLong(1);
              c.setLong(0, Math.unsignedMultiplyHigh(x, y));
              c.setLong(1, x * y);
            })
        .add("math/bits.div64", MathNatives::divide);
  }

  private static void divide(NativeCall call) {
    BigInteger[] result =
        unsigned(call.getLong(0))
            .shiftLeft(64)
            .add(unsigned(call.getLong(1)))
            .divideAndRemainder(unsigned(call.getLong(2)));
    call.setLong(0, result[0].longValue());
    call.setLong(1, result[1].longValue());
  }

  private static BigInteger unsigned(long x) {
    return new BigInteger(Long.toUnsignedString(x));
  }
}
