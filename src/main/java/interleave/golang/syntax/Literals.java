package interleave.golang.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The values of string and rune literals as written in the source.
public final class Literals {

  private Literals() {}

  /// The bytes of a string literal, which need not be UTF-8.
  ///
  /// @param text with its quotes
  public static byte[] bytes(String text) {
    String inner = inner(text);
    if (text.startsWith("`")) {
      return inner.replace("\r", "").getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < inner.length()) {
      int escape = inner.indexOf('\\', at);
      int end = escape < 0 ? inner.length() : escape;
      bytes.writeBytes(inner.substring(at, end).getBytes(StandardCharsets.UTF_8));
      at = end;
      if (escape >= 0) {
        int value = escapeValue(inner, escape);
        char kind = inner.charAt(escape + 1);
        if (kind == 'u' || kind == 'U') {
          bytes.writeBytes(Character.toString(value).getBytes(StandardCharsets.UTF_8));
        } else {
          bytes.write(value);
        }
        at = escape + escapeLength(inner, escape);
      }
    }
    return bytes.toByteArray();
  }

  /// The value of a string literal as text; bytes that are not UTF-8 become U+FFFD.
  public static String string(String text) {
    return new String(bytes(text), StandardCharsets.UTF_8);
  }

  /// The value of a rune literal.
  ///
  /// @param text with its quotes
  public static int rune(String text) {
    String inner = inner(text);
    return inner.charAt(0) == '\\' ? escapeValue(inner, 0) : inner.codePointAt(0);
  }

  private static String inner(String text) {
    return text.substring(1, text.length() - 1);
  }

  private static int escapeLength(String text, int at) {
    return switch (text.charAt(at + 1)) {
      case 'x', '0', '1', '2', '3', '4', '5', '6', '7' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static int escapeValue(String text, int at) {
    char kind = text.charAt(at + 1);
    return switch (kind) {
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case 'x', 'u', 'U' -> Integer.parseInt(text, at + 2, at + escapeLength(text, at), 16);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> Integer.parseInt(text, at + 1, at + 4, 8);
      default -> kind;
    };
  }
}
