package interleave.js.lib;

import interleave.js.value.Convert;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/// What the elements of a typed array are.
enum ElementType {
  INT8("Int8", 1),
  UINT8("Uint8", 1),
  UINT8_CLAMPED("Uint8Clamped", 1),
  INT16("Int16", 2),
  UINT16("Uint16", 2),
  INT32("Int32", 4),
  UINT32("Uint32", 4),
  FLOAT32("Float32", 4),
  FLOAT64("Float64", 8),
  BIGINT64("BigInt64", 8),
  BIGUINT64("BigUint64", 8);

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  private final String text;
  private final int size;

  ElementType(String text, int size) {
    this.text = text;
    this.size = size;
  }

  /// As methods of `DataView` call it: `Int8`.
  String text() {
    return text;
  }

  /// The constructor of its arrays: `Int8Array`.
  String title() {
    return text + "Array";
  }

  /// Bytes of one element.
  int size() {
    return size;
  }

  boolean isBig() {
    return this == BIGINT64 || this == BIGUINT64;
  }

  /// The value as an element takes it: a number or a bigint.
  Object converted(Object value) {
    return isBig() ? BigIntLibrary.of(value) : (Object) Convert.toNumber(value);
  }

  Object get(ByteBuffer from, int at) {
    return switch (this) {
      case INT8 -> (double) from.get(at);
      case UINT8, UINT8_CLAMPED -> (double) (from.get(at) & 255);
      case INT16 -> (double) from.getShort(at);
      case UINT16 -> (double) (from.getShort(at) & 65535);
      case INT32 -> (double) from.getInt(at);
      case UINT32 -> (double) (from.getInt(at) & 0xffffffffL);
      case FLOAT32 -> (double) from.getFloat(at);
      case FLOAT64 -> from.getDouble(at);
      case BIGINT64 -> BigInteger.valueOf(from.getLong(at));
      case BIGUINT64 -> BigInteger.valueOf(from.getLong(at)).mod(MODULUS);
    };
  }

  /// @param value as [#converted] gives it
  void put(ByteBuffer into, int at, Object value) {
    switch (this) {
      case INT8, UINT8 -> into.put(at, (byte) Convert.toInt32((double) (Double) value));
      case UINT8_CLAMPED -> into.put(at, (byte) clamped((Double) value));
      case INT16, UINT16 -> into.putShort(at, (short) Convert.toInt32((double) (Double) value));
      case INT32, UINT32 -> into.putInt(at, Convert.toInt32((double) (Double) value));
      case FLOAT32 -> into.putFloat(at, ((Double) value).floatValue());
      case FLOAT64 -> into.putDouble(at, (Double) value);
      case BIGINT64, BIGUINT64 -> into.putLong(at, ((BigInteger) value).longValue());
    }
  }

  private static int clamped(double value) {
    return Double.isNaN(value) ? 0 : (int) Math.rint(Math.min(Math.max(value, 0), 255));
  }
}
