package interleave.golang.syntax;

import interleave.golang.syntax.NumberScanner.TokenError;
import java.util.Locale;

/// The part of the scanner that reads strings and runes. All methods start at the opening quote and
/// say whether the literal is right.
final class QuoteScanner {

  private final SourceCursor in;
  private final TokenError errors;

  QuoteScanner(SourceCursor in, TokenError errors) {
    this.in = in;
    this.errors = errors;
  }

  boolean string() {
    boolean valid = true;
    in.advance();
    while (true) {
      switch (in.ch()) {
        case '"' -> {
          in.advance();
          return valid;
        }
        case '\\' -> {
          in.advance();
          valid &= escape('"');
        }
        case '\n' -> {
          in.error("newline in string");
          return false;
        }
        case SourceCursor.END -> {
          errors.at(0, "string not terminated");
          return false;
        }
        default -> in.advance();
      }
    }
  }

  boolean rawString() {
    in.advance();
    while (in.ch() != '`') {
      if (in.ch() == SourceCursor.END) {
        errors.at(0, "string not terminated");
        return false;
      }
      in.advance();
    }
    in.advance();
    return true;
  }

  boolean rune() {
    boolean valid = true;
    in.advance();
    for (int count = 0; ; count++) {
      switch (in.ch()) {
        case '\'' -> {
          if (valid && count == 0) {
            in.error("empty rune literal or unescaped '");
          } else if (valid && count != 1) {
            errors.at(0, "more than one character in rune literal");
          }
          in.advance();
          return valid && count == 1;
        }
        case '\\' -> {
          in.advance();
          valid &= escape('\'');
        }
        case '\n' -> {
          if (valid) {
            in.error("newline in rune literal");
          }
          return false;
        }
        case SourceCursor.END -> {
          if (valid) {
            errors.at(0, "rune literal not terminated");
          }
          return false;
        }
        default -> in.advance();
      }
    }
  }

  private boolean escape(int quote) {
    int ch = in.ch();
    if (ch == quote) {
      in.advance();
      return true;
    }
    return switch (ch) {
      case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\' -> {
        in.advance();
        yield true;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> code(3, 8, 255);
      case 'x' -> {
        in.advance();
        yield code(2, 16, 255);
      }
      case 'u' -> {
        in.advance();
        yield code(4, 16, Character.MAX_CODE_POINT);
      }
      case 'U' -> {
        in.advance();
        yield code(8, 16, Character.MAX_CODE_POINT);
      }
      // The caller complains about the end of the text.
      case SourceCursor.END -> true;
      default -> {
        in.error("unknown escape");
        yield false;
      }
    };
  }

  private boolean code(int digits, int base, int max) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      if (in.ch() == SourceCursor.END) {
        return true;
      }
      int digit = Runes.isHex(in.ch()) ? Character.digit(in.ch(), 16) : base;
      if (digit >= base) {
        String name = base == 8 ? "octal" : "hexadecimal";
        in.error("invalid character " + Runes.quoted(in.ch()) + " in " + name + " escape");
        return false;
      }
      value = value * base + digit;
      in.advance();
    }
    if (value > max && base == 8) {
      in.error("octal escape value " + value + " > 255");
      return false;
    }
    if (value > max || 0xD800 <= value && value < 0xE000) {
      in.error("escape is invalid Unicode code point " + largeCodePoint(value));
      return false;
    }
    return true;
  }

  private static String largeCodePoint(long value) {
    return value <= Character.MAX_CODE_POINT
        ? Runes.codePoint((int) value)
        : String.format(Locale.ROOT, "U+%04X", value);
  }
}
