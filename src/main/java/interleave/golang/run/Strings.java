package interleave.golang.run;

import interleave.golang.code.Instr;
import interleave.golang.types.Type;
import interleave.golang.value.ByteStore;
import interleave.golang.value.Growth;
import interleave.golang.value.LongStore;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.SliceValue;
import java.nio.charset.StandardCharsets;

/// Strings: sequences of bytes, kept as Java strings with one `char` from 0 to 255 for each.
public final class Strings {

  static final int REPLACEMENT = 0xfffd;

  private Strings() {}

  static long at(String string, long index) {
    if (index < 0 || index >= string.length()) {
      throw Slices.outOfRange(index, string.length());
    }
    return string.charAt((int) index);
  }

  /// The bytes of a text in UTF-8, one `char` each.
  public static String encode(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /// The text that bytes mean in UTF-8; what is not UTF-8 becomes U+FFFD.
  public static String decode(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) >= 0x80) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      }
    }
    return bytes;
  }

  /// The rune at byte `at` in the low 32 bits, its length in bytes above; U+FFFD and 1 for what is
  /// not UTF-8.
  public static long decodeRune(String s, int at) {
    int first = s.charAt(at);
    if (first < 0x80) {
      return first | 1L << 32;
    }
    int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > s.length()) {
      return REPLACEMENT | 1L << 32;
    }
    int rune = first & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      int next = s.charAt(at + i);
      if ((next & 0xc0) != 0x80) {
        return REPLACEMENT | 1L << 32;
      }
      rune = rune << 6 | next & 0x3f;
    }
    boolean overlong = length == 3 && rune < 0x800 || length == 4 && rune < 0x10000;
    boolean surrogate = rune >= 0xd800 && rune < 0xe000;
    return overlong || surrogate || rune > 0x10ffff
        ? REPLACEMENT | 1L << 32
        : rune | (long) length << 32;
  }

  /// Appends the UTF-8 of a rune.
  public static void appendRune(StringBuilder out, long rune) {
    int r =
        rune < 0 || rune > 0x10ffff || rune >= 0xd800 && rune < 0xe000 ? REPLACEMENT : (int) rune;
    if (r < 0x80) {
      out.append((char) r);
    } else if (r < 0x800) {
      out.append((char) (0xc0 | r >> 6)).append((char) (0x80 | r & 0x3f));
    } else if (r < 0x10000) {
      out.append((char) (0xe0 | r >> 12));
      out.append((char) (0x80 | r >> 6 & 0x3f)).append((char) (0x80 | r & 0x3f));
    } else {
      out.append((char) (0xf0 | r >> 18)).append((char) (0x80 | r >> 12 & 0x3f));
      out.append((char) (0x80 | r >> 6 & 0x3f)).append((char) (0x80 | r & 0x3f));
    }
  }

  static String fromRune(long rune) {
    StringBuilder out = new StringBuilder(4);
    appendRune(out, rune);
    return out.toString();
  }

  static Object convert(Instr.StringConversion kind, Object value) {
    return switch (kind) {
      case BYTES_TO_STRING -> fromBytes((SliceValue) value);
      case STRING_TO_BYTES -> toBytes((String) value);
      case CONSTANT_TO_BYTES -> toBytes((String) value, ((String) value).length());
      case RUNES_TO_STRING -> fromRunes((SliceValue) value);
      case STRING_TO_RUNES -> toRunes((String) value, false);
      case CONSTANT_TO_RUNES -> toRunes((String) value, true);
      case RUNE_TO_STRING -> throw new IllegalArgumentException("a rune lies in a long");
    };
  }

  /// `string(bytes)`.
  public static String fromBytes(SliceValue slice) {
    if (slice == null) {
      return "";
    }
    byte[] bytes = ((ByteStore) slice.store()).values;
    return new String(bytes, slice.offset(), slice.length(), StandardCharsets.ISO_8859_1);
  }

  /// `[]byte(string)`.
  public static SliceValue toBytes(String string) {
    int length = string.length();
    return toBytes(string, length == 0 ? 0 : (int) Growth.rounded(length, false));
  }

  private static SliceValue toBytes(String string, int capacity) {
    ByteStore store = new ByteStore(Type.Basic.UINT8, capacity);
    copy(string, store, 0);
    return new SliceValue(store, 0, string.length(), capacity);
  }

  static void copy(String string, ByteStore store, int at) {
    for (int i = 0; i < string.length(); i++) {
      store.values[at + i] = (byte) string.charAt(i);
    }
  }

  static String fromRunes(SliceValue slice) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; slice != null && i < slice.length(); i++) {
      appendRune(out, slice.store().getLong(slice.offset() + i));
    }
    return out.toString();
  }

  private static SliceValue toRunes(String string, boolean exactly) {
    int n = 0;
    for (int at = 0; at < string.length(); n++) {
      at += (int) (decodeRune(string, at) >> 32);
    }
    int capacity = n == 0 || exactly ? n : (int) (Growth.rounded(n * 4L, false) / 4);
    LongStore store = new LongStore(Type.Basic.INT32, capacity);
    int at = 0;
    for (int i = 0; i < n; i++) {
      long rune = decodeRune(string, at);
      store.values[i] = (int) rune;
      at += (int) (rune >> 32);
    }
    return new SliceValue(store, 0, n, capacity);
  }

  /// `string[low:high]`.
  ///
  /// @param hasHigh false when the high bound is left out
  /// @param unsigned as in [interleave.golang.code.Instr.SliceOf]
  static String slice(String string, long low, long high, boolean hasHigh, int unsigned) {
    long to = hasHigh ? high : string.length();
    if (to < 0 || to > string.length()) {
      boolean signed = (unsigned & 2) == 0;
      throw RuntimePanic.bounds(
          "slice bounds out of range [:"
              + Slices.shown(to, signed)
              + "]"
              + (to < 0 && signed ? "" : " with length " + string.length()));
    }
    if (low < 0 || low > to) {
      boolean signed = (unsigned & 1) == 0;
      throw RuntimePanic.bounds(
          "slice bounds out of range ["
              + Slices.shown(low, signed)
              + ":"
              + (low < 0 && signed ? "" : String.valueOf(to))
              + "]");
    }
    return string.substring((int) low, (int) to);
  }
}
