package interleave.golang.format;

import interleave.golang.syntax.Expr;

/// Number literals in the letters that gofmt prefers: small ones, except for hexadecimal digits,
/// and no leading zeros in imaginary integers.
final class NumberText {
  private NumberText() {}

  static String of(Expr.BasicLit literal) {
    String text = literal.text();
    return switch (literal.kind()) {
      case STRING, RUNE -> text;
      case INT, FLOAT, IMAGINARY -> text.length() < 2 ? text : normalized(text);
    };
  }

  private static String normalized(String text) {
    return switch (text.substring(0, 2)) {
      case "0x", "0X" -> lowered("0x" + text.substring(2), 'P', 'p');
      case "0o", "0O" -> "0o" + text.substring(2);
      case "0b", "0B" -> "0b" + text.substring(2);
      default -> decimal(text);
    };
  }

  private static String decimal(String text) {
    if (text.indexOf('E') >= 0) {
      return lowered(text, 'E', 'e');
    }
    if (text.endsWith("i") && text.indexOf('.') < 0 && text.indexOf('e') < 0) {
      int start = 0;
      while (text.charAt(start) == '0' || text.charAt(start) == '_') {
        start++;
      }
      return text.charAt(start) == 'i' ? "0i" : text.substring(start);
    }
    return text;
  }

  private static String lowered(String text, char letter, char lower) {
    int at = text.lastIndexOf(letter);
    return at < 0 ? text : text.substring(0, at) + lower + text.substring(at + 1);
  }
}
