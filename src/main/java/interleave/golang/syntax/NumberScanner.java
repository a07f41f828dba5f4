package interleave.golang.syntax;

/// The part of the scanner that reads numbers.
final class NumberScanner {

  /// Reports an error at an offset from the start of the token.
  interface TokenError {
    void at(int offset, String message);
  }

  private static final int DIGIT = 1;
  private static final int SEPARATOR = 2;

  private final SourceCursor in;
  private final TokenError errors;

  private Expr.LitKind kind;
  private boolean valid;
  private int base;

  /// The letter of the prefix, `0` for an old octal number, or 0 for decimal numbers.
  private int prefix;

  /// Offset of the first digit that the base does not have, or -1.
  private int wrongDigit;

  private int tokenColumn;

  NumberScanner(SourceCursor in, TokenError errors) {
    this.in = in;
    this.errors = errors;
  }

  Expr.LitKind kind() {
    return kind;
  }

  boolean isValid() {
    return valid;
  }

  /// Reads a number that starts at `start`; its leading point is already read with `afterPoint`.
  void scan(int start, boolean afterPoint) {
    kind = Expr.LitKind.INT;
    valid = true;
    base = 10;
    prefix = 0;
    wrongDigit = -1;
    tokenColumn = in.column() - (afterPoint ? 1 : 0);
    int seen = 0;
    boolean point = afterPoint;
    if (!afterPoint) {
      seen = prefix();
      seen |= digits(base);
      if (in.ch() == '.') {
        if (prefix == 'o' || prefix == 'b') {
          fail("invalid radix point in " + baseName(base) + " literal");
        }
        in.advance();
        point = true;
      }
    }
    if (point) {
      kind = Expr.LitKind.FLOAT;
      seen |= digits(base);
    }
    if ((seen & DIGIT) == 0 && valid) {
      fail(baseName(base) + " literal has no digits");
    }
    seen = exponent(seen);
    if (in.ch() == 'i') {
      kind = Expr.LitKind.IMAGINARY;
      in.advance();
    }
    checkDigits(in.textFrom(start), seen);
  }

  private int prefix() {
    if (in.ch() != '0') {
      return 0;
    }
    in.advance();
    int letter = Runes.lower(in.ch());
    base =
        switch (letter) {
          case 'x' -> 16;
          case 'b' -> 2;
          default -> 8;
        };
    if (letter == 'x' || letter == 'o' || letter == 'b') {
      in.advance();
      prefix = letter;
      return 0;
    }
    prefix = '0';
    return DIGIT;
  }

  private int exponent(int seen) {
    int letter = Runes.lower(in.ch());
    if (letter != 'e' && letter != 'p') {
      if (prefix == 'x' && kind == Expr.LitKind.FLOAT && valid) {
        fail("hexadecimal mantissa requires a 'p' exponent");
      }
      return seen;
    }
    if (valid && letter == 'e' && prefix != 0 && prefix != '0') {
      fail(Runes.quoted(in.ch()) + " exponent requires decimal mantissa");
    } else if (valid && letter == 'p' && prefix != 'x') {
      fail(Runes.quoted(in.ch()) + " exponent requires hexadecimal mantissa");
    }
    in.advance();
    kind = Expr.LitKind.FLOAT;
    if (in.ch() == '+' || in.ch() == '-') {
      in.advance();
    }
    int inExponent = digits(10);
    if ((inExponent & DIGIT) == 0 && valid) {
      fail("exponent has no digits");
    }
    return inExponent | seen & SEPARATOR;
  }

  private void checkDigits(String text, int seen) {
    if (kind == Expr.LitKind.INT && wrongDigit >= 0 && valid) {
      String digit = Runes.quoted(text.charAt(wrongDigit));
      errors.at(wrongDigit, "invalid digit " + digit + " in " + baseName(base) + " literal");
      valid = false;
    }
    if ((seen & SEPARATOR) != 0 && valid) {
      int wrong = wrongSeparator(text);
      if (wrong >= 0) {
        errors.at(wrong, "'_' must separate successive digits");
        valid = false;
      }
    }
  }

  /// Reads digits and separators and says which of the two there were.
  private int digits(int base) {
    int seen = 0;
    while (in.ch() == '_' || (base <= 10 ? Runes.isDecimal(in.ch()) : Runes.isHex(in.ch()))) {
      if (in.ch() == '_') {
        seen |= SEPARATOR;
      } else {
        if (base <= 10 && in.ch() >= '0' + base && wrongDigit < 0) {
          wrongDigit = in.column() - tokenColumn;
        }
        seen |= DIGIT;
      }
      in.advance();
    }
    return seen;
  }

  private void fail(String message) {
    in.error(message);
    valid = false;
  }

  private static String baseName(int base) {
    return switch (base) {
      case 2 -> "binary";
      case 8 -> "octal";
      case 10 -> "decimal";
      default -> "hexadecimal";
    };
  }

  /// The index of the first separator that is not between digits, or -1. A prefix counts as a
  /// digit.
  private static int wrongSeparator(String text) {
    int letter = text.length() >= 2 && text.charAt(0) == '0' ? Runes.lower(text.charAt(1)) : 0;
    boolean prefixed = letter == 'x' || letter == 'o' || letter == 'b';
    char last = prefixed ? '0' : '.';
    for (int i = prefixed ? 2 : 0; i < text.length(); i++) {
      char previous = last;
      last = text.charAt(i);
      if (last == '_') {
        if (previous != '0') {
          return i;
        }
      } else if (Runes.isDecimal(last) || letter == 'x' && Runes.isHex(last)) {
        last = '0';
      } else {
        if (previous == '_') {
          return i - 1;
        }
        last = '.';
      }
    }
    return last == '_' ? text.length() - 1 : -1;
  }
}
