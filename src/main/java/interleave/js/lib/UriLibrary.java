package interleave.js.lib;

import interleave.js.value.ErrorKind;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// `encodeURIComponent` and its family.
final class UriLibrary {

  private static final String MARKS = "-_.!~*'()";
  private static final String RESERVED = ";/?:@&=+$,#";

  private UriLibrary() {}

  static void install(Realm realm) {
    JsObject global = realm.global();
    realm.method(global, "encodeURI", 1, call -> encode(call.string(0), MARKS + RESERVED));
    realm.method(global, "encodeURIComponent", 1, call -> encode(call.string(0), MARKS));
    realm.method(global, "decodeURI", 1, call -> decode(call.string(0), RESERVED));
    realm.method(global, "decodeURIComponent", 1, call -> decode(call.string(0), ""));
    realm.method(global, "escape", 1, call -> escape(call.string(0)));
    realm.method(global, "unescape", 1, call -> unescape(call.string(0)));
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static Thrown malformed() {
    return Thrown.of(ErrorKind.URI, "URI malformed");
  }

  private static String encode(String text, String kept) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0xD800 && c <= 0xDFFF) {
        throw malformed();
      }
      if (isPlain(c) || kept.indexOf(c) >= 0) {
        out.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format("%%%02X", b & 255));
        }
      }
    }
    return out.toString();
  }

  private static int hex(String text, int at, int digits) {
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      int digit =
          i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static String decode(String text, String kept) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '%') {
        out.append(text.charAt(i));
        continue;
      }
      int from = i;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int count = 1;
      for (int n = 0; n < count; n++, i += 3) {
        int b = i < text.length() && text.charAt(i) == '%' ? hex(text, i + 1, 2) : -1;
        if (b < 0 || n == 0 && b >= 0x80 && b < 0xC0) {
          throw malformed();
        }
        bytes.write(b);
        count = n > 0 ? count : b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
      }
      i--;
      String decoded = utf8(bytes.toByteArray());
      out.append(kept.contains(decoded) ? text.substring(from, i + 1) : decoded);
    }
    return out.toString();
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wrong) {
      throw malformed();
    }
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (isPlain(c) || "@*_+-./".indexOf(c) >= 0) {
        out.append(c);
      } else {
        String format = c < 256 ? "%%%02X" : "%%u%04X";
        out.append(String.format(Locale.ROOT, format, (int) c));
      }
    }
    return out.toString();
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int four = c == '%' && text.startsWith("u", i + 1) ? hex(text, i + 2, 4) : -1;
      int two = c == '%' ? hex(text, i + 1, 2) : -1;
      out.append(four >= 0 ? (char) four : two >= 0 ? (char) two : c);
      i += four >= 0 ? 5 : two >= 0 ? 2 : 0;
    }
    return out.toString();
  }
}
