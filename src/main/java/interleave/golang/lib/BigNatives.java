package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// Package `math/big`, its Java part. A magnitude is a string of its bytes, the greatest first.
final class BigNatives {

  private BigNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("math/big.arith", BigNatives::arith)
        .add("math/big.exp", BigNatives::exp)
        .add(
            "math/big.shift",
            c -> set(c, number(c.getBool(0), c.getString(0)).shiftLeft(c.getInt(1))))
        .add("math/big.text", BigNatives::text)
        .add("math/big.parse", BigNatives::parse)
        .add("math/big.fromInt64", c -> set(c, BigInteger.valueOf(c.getLong(0))))
        .add(
            "math/big.fromUint64",
            c -> c.setRef(0, bytes(new BigInteger(Long.toUnsignedString(c.getLong(0))))))
        .add("math/big.toUint64", c -> c.setLong(0, number(false, c.getString(0)).longValue()))
        .add(
            "math/big.compare",
            c ->
                c.setLong(
                    0, number(false, c.getString(0)).compareTo(number(false, c.getString(1)))))
        .add("math/big.bitLen", c -> c.setLong(0, number(false, c.getString(0)).bitLength()))
        .add(
            "math/big.probablyPrime",
            c ->
                c.setBool(
                    0,
                    number(false, c.getString(0)).isProbablePrime(Math.max(2 * c.getInt(0), 64))))
        .add("math/big.nearest", BigNatives::nearest);
  }

  private static BigInteger number(boolean negative, String bytes) {
    byte[] magnitude = new byte[bytes.length()];
    for (int i = 0; i < magnitude.length; i++) {
      magnitude[i] = (byte) bytes.charAt(i);
    }
    return new BigInteger(magnitude.length == 0 ? 0 : negative ? -1 : 1, magnitude);
  }

  private static String bytes(BigInteger number) {
    byte[] all = number.abs().toByteArray();
    StringBuilder out = new StringBuilder(all.length);
    for (byte b : all) {
      if (b != 0 || out.length() > 0) {
        out.append((char) (b & 0xFF));
      }
    }
    return out.toString();
  }

  /// Puts sign and magnitude into the results.
  private static void set(NativeCall call, BigInteger number) {
    call.setBool(0, number.signum() < 0);
    call.setRef(0, bytes(number));
  }

  private static void arith(NativeCall call) {
    BigInteger a = number(call.getBool(1), call.getString(0));
    BigInteger b = number(call.getBool(2), call.getString(1));
    set(
        call,
        switch (call.getInt(0)) {
          case 0 -> a.add(b);
          case 1 -> a.subtract(b);
          case 2 -> a.multiply(b);
          case 3 -> a.divide(b);
          case 4 -> a.remainder(b);
          case 5 -> a.subtract(a.mod(b.abs())).divide(b);
          case 6 -> a.mod(b.abs());
          case 7 -> a.and(b);
          case 8 -> a.or(b);
          case 9 -> a.xor(b);
          case 10 -> a.andNot(b);
          case 11 -> a.gcd(b);
          case 12 -> a.sqrt();
          default -> a.modInverse(b);
        });
  }

  private static void exp(NativeCall call) {
    BigInteger x = number(call.getBool(0), call.getString(0));
    BigInteger y = number(call.getBool(1), call.getString(1));
    BigInteger m = number(false, call.getString(2));
    set(call, m.signum() == 0 ? x.pow(y.intValueExact()) : x.modPow(y, m));
  }

  private static void text(NativeCall call) {
    BigInteger number = number(call.getBool(0), call.getString(0));
    int base = call.getInt(1);
    if (base <= 36) {
      call.setRef(0, number.toString(base));
      return;
    }
    // beyond 36 the upper-case letters follow
    StringBuilder out = new StringBuilder();
    BigInteger rest = number.abs();
    do {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(base));
      int digit = parts[1].intValue();
      out.append(digit < 36 ? Character.forDigit(digit, 36) : (char) ('A' + digit - 36));
      rest = parts[0];
    } while (rest.signum() > 0);
    call.setRef(0, out.append(number.signum() < 0 ? "-" : "").reverse().toString());
  }

  private static void parse(NativeCall call) {
    String s = call.getString(0);
    int base = call.getInt(0);
    boolean negative = s.startsWith("-");
    String digits = negative || s.startsWith("+") ? s.substring(1) : s;
    if (base == 0) {
      String lower = digits.toLowerCase(java.util.Locale.ROOT);
      base = 10;
      if (lower.length() > 1 && lower.charAt(0) == '0') {
        base = lower.charAt(1) == 'x' ? 16 : lower.charAt(1) == 'b' ? 2 : 8;
        boolean letter = "xbo".indexOf(lower.charAt(1)) >= 0;
        digits = digits.substring(letter ? 2 : 1);
      }
      digits = digits.replace("_", "");
    }
    BigInteger value = null;
    try {
      boolean signed = digits.startsWith("-") || digits.startsWith("+");
      value = signed ? null : new BigInteger(digits, base);
    } catch (NumberFormatException e) {
      value = null;
    }
    set(call, value == null ? BigInteger.ZERO : negative ? value.negate() : value);
    call.setBool(1, value != null);
  }

  private static void nearest(NativeCall call) {
    BigInteger a = number(call.getBool(0), call.getString(0));
    BigInteger b = number(false, call.getString(1));
    int digits = Math.max(0, b.bitLength() - a.bitLength()) / 3 + 800;
    BigDecimal quotient = new BigDecimal(a).divide(new BigDecimal(b), new MathContext(digits));
    double nearest = quotient.doubleValue();
    boolean exact =
        !Double.isInfinite(nearest)
            && new BigDecimal(nearest).multiply(new BigDecimal(b)).compareTo(new BigDecimal(a))
                == 0;
    call.setFloat(0, nearest);
    call.setBool(1, exact);
  }
}
