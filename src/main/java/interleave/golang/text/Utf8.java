package interleave.golang.text;

/// UTF-8 in Go's strings, whose `char`s are bytes.
public final class Utf8 {

  /// What Go puts in place of bytes that are not UTF-8.
  public static final int REPLACEMENT = 0xFFFD;

  public static final int MAX_RUNE = 0x10FFFF;

  private Utf8() {}

  /// The rune at byte `i` and its width, as `rune << 3 | width`; wrong bytes give [#REPLACEMENT] of
  /// width 1. `i` must be inside.
  public static int decode(CharSequence s, int i) {
    int c = s.charAt(i);
    if (c < 0x80) {
      return c << 3 | 1;
    }
    int need = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
    if (c < 0xC2 || c > 0xF4 || i + need >= s.length()) {
      return REPLACEMENT << 3 | 1;
    }
    int rune = need == 3 ? c & 0x07 : need == 2 ? c & 0x0F : c & 0x1F;
    for (int k = 1; k <= need; k++) {
      int next = s.charAt(i + k);
      if ((next & 0xC0) != 0x80) {
        return REPLACEMENT << 3 | 1;
      }
      rune = rune << 6 | next & 0x3F;
    }
    boolean overlong = need == 2 && rune < 0x800 || need == 3 && rune < 0x10000;
    if (overlong || !isValid(rune)) {
      return REPLACEMENT << 3 | 1;
    }
    return rune << 3 | need + 1;
  }

  /// The last rune before byte `end`, coded as in [#decode].
  public static int decodeLast(CharSequence s, int end) {
    int from = Math.max(0, end - 4);
    for (int i = end - 1; i >= from; i--) {
      if ((s.charAt(i) & 0xC0) != 0x80) {
        int decoded = decode(s.subSequence(i, end), 0);
        return (decoded & 7) == end - i ? decoded : REPLACEMENT << 3 | 1;
      }
    }
    return REPLACEMENT << 3 | 1;
  }

  public static boolean isValid(long rune) {
    return rune >= 0 && rune < 0xD800 || rune > 0xDFFF && rune <= MAX_RUNE;
  }

  /// Appends the bytes of a rune; of one that is not valid, those of [#REPLACEMENT].
  public static void append(StringBuilder out, long rune) {
    int r = isValid(rune) ? (int) rune : REPLACEMENT;
    if (r < 0x80) {
      out.append((char) r);
    } else if (r < 0x800) {
      out.append((char) (0xC0 | r >> 6)).append((char) (0x80 | r & 0x3F));
    } else if (r < 0x10000) {
      out.append((char) (0xE0 | r >> 12))
          .append((char) (0x80 | r >> 6 & 0x3F))
          .append((char) (0x80 | r & 0x3F));
    } else {
      out.append((char) (0xF0 | r >> 18))
          .append((char) (0x80 | r >> 12 & 0x3F))
          .append((char) (0x80 | r >> 6 & 0x3F))
          .append((char) (0x80 | r & 0x3F));
    }
  }

  public static String of(long rune) {
    StringBuilder out = new StringBuilder(4);
    append(out, rune);
    return out.toString();
  }

  /// Number of runes; each wrong byte counts as one.
  public static int count(CharSequence s) {
    int n = 0;
    for (int i = 0; i < s.length(); n++) {
      i += s.charAt(i) < 0x80 ? 1 : decode(s, i) & 7;
    }
    return n;
  }

  public static boolean isValid(CharSequence s) {
    for (int i = 0; i < s.length(); ) {
      int decoded = decode(s, i);
      if (decoded == (REPLACEMENT << 3 | 1)) {
        return false;
      }
      i += decoded & 7;
    }
    return true;
  }

  /// Whether all bytes are below 0x80.
  public static boolean isAscii(CharSequence s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// A Go string of a Java text.
  public static String fromJava(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(rune -> append(out, rune));
    return out.toString();
  }

  /// A Java text of a Go string; wrong bytes become [#REPLACEMENT].
  public static String toJava(String s) {
    if (isAscii(s)) {
      return s;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); ) {
      int decoded = decode(s, i);
      out.appendCodePoint(decoded >> 3);
      i += decoded & 7;
    }
    return out.toString();
  }
}
