package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.NumberText;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.math.BigDecimal;
import java.math.BigInteger;

/// `BigInt`.
final class BigIntLibrary {

  private BigIntLibrary() {}

  static void install(Realm realm) {
    JsObject proto = realm.bigintPrototype;
    JsFunction big = realm.constructor("BigInt", 1, Use.BOTH, proto, BigIntLibrary::make);
    realm.method(big, "asIntN", 2, call -> wrap(call, true));
    realm.method(big, "asUintN", 2, call -> wrap(call, false));
    realm.method(proto, "toString", 0, BigIntLibrary::text);
    realm.method(proto, "valueOf", 0, call -> self(call, "valueOf"));
    realm.method(
        proto,
        "toLocaleString",
        0,
        call ->
            NumberLocale.of(call.arg(1))
                .text(new NumberLibrary.Numeral(0, self(call, "toLocaleString"))));
    Tags.tag(proto, "BigInt");
  }

  private static Object make(Call call) {
    if (call.newTarget() != null) {
      throw Thrown.type("BigInt is not a constructor");
    }
    Object primitive = Convert.toPrimitive(call.arg(0), Convert.Hint.NUMBER);
    if (primitive instanceof Double number) {
      if (!NumberLibrary.isInteger(number)) {
        throw Thrown.range(
            "The number "
                + NumberText.of(number)
                + " cannot be converted to a BigInt because it is not an integer");
      }
      return new BigDecimal(number).toBigInteger();
    }
    return of(primitive);
  }

  /// ToBigInt: numbers are refused.
  static BigInteger of(Object value) {
    Object primitive = Convert.toPrimitive(value, Convert.Hint.NUMBER);
    return switch (primitive) {
      case BigInteger big -> big;
      case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
      case String text -> parsed(text);
      default -> throw refused(primitive);
    };
  }

  private static Thrown refused(Object value) {
    String shown = value instanceof JsSymbol ? value.toString() : Convert.toString(value);
    return Thrown.type("Cannot convert " + shown + " to a BigInt");
  }

  private static BigInteger parsed(String text) {
    BigInteger value = NumberText.parseBigInt(text);
    if (value == null) {
      throw Thrown.of(ErrorKind.SYNTAX, "Cannot convert " + text + " to a BigInt");
    }
    return value;
  }

  private static BigInteger self(Call call, String method) {
    if (call.self() instanceof BigInteger big) {
      return big;
    }
    if (call.self() instanceof JsBoxed boxed && boxed.value() instanceof BigInteger big) {
      return big;
    }
    throw Thrown.type("BigInt.prototype." + method + " requires that 'this' be a BigInt");
  }

  private static Object text(Call call) {
    BigInteger self = self(call, "toString");
    double radix = call.arg(0) == Absent.UNDEFINED ? 10 : call.integer(0);
    if (radix < 2 || radix > 36) {
      throw Thrown.range("toString() radix argument must be between 2 and 36");
    }
    return self.toString((int) radix);
  }

  private static Object wrap(Call call, boolean signed) {
    double bits = call.integer(0);
    if (bits < 0 || bits > 9007199254740991.0) {
      throw Thrown.range("Invalid value: not (convertible to) a safe integer");
    }
    BigInteger value = of(call.arg(1));
    if (bits > value.bitLength() + 1) {
      return value.signum() < 0 && !signed
          ? BigInteger.ONE.shiftLeft((int) bits).add(value)
          : value;
    }
    BigInteger modulus = BigInteger.ONE.shiftLeft((int) bits);
    BigInteger wrapped = value.mod(modulus);
    boolean negative = signed && bits > 0 && wrapped.testBit((int) bits - 1);
    return negative ? wrapped.subtract(modulus) : wrapped;
  }
}
