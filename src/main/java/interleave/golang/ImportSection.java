package interleave.golang;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the go command itself has to say about the start of a file. It looks at the package clause
/// and the imports before it calls the compiler, in its own words, and stops at the first error.
final class ImportSection {

  private static final String KEYWORDS =
      " break case chan const continue default defer else fallthrough for func go goto if import"
          + " interface map package range return select struct switch type var ";

  /// Allowed as the first character of a file.
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /// Operators of several characters.
  private static final Pattern OPERATOR =
      Pattern.compile("(<<|>>|&\\^)=?|&&|\\|\\||<-|\\+\\+|--|\\.\\.\\.|[-+*/%&|^=!<>:]=");

  private final String name;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  // The token read last.
  private char kind; // 'i'dentifier, 'k'eyword, 's'tring, 'l'iteral, 'e'nd, or the character
  private String literal = "";
  private int tokenAt;
  private boolean endsStatement;
  private Diagnostic error;

  private ImportSection(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /// The error, or null when the start of the file is as it should be.
  static Diagnostic check(Source source) {
    String readable =
        source.text().startsWith(BYTE_ORDER_MARK) ? source.text().substring(1) : source.text();
    byte[] bytes = readable.getBytes(StandardCharsets.UTF_8);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = end(text);
    ImportSection section = new ImportSection(source.name(), text.substring(0, end));
    int nul = text.indexOf(0);
    if (nul >= 0 && nul <= end) {
      String message = "go: reading " + source.name() + ": unexpected NUL in input";
      return Diagnostic.at(Pos.NONE, message);
    }
    section.file();
    return section.error;
  }

  // Where the imports end

  /// The end of the imports; of the whole text when they are not well formed.
  private static int end(String text) {
    Reader reader = new Reader(text);
    reader.header();
    return reader.wrong ? text.length() : reader.at;
  }

  private static boolean isIdent(int c) {
    return c == '_' || c >= 0x80 || Character.isLetterOrDigit(c);
  }

  /// Skips over package clause and imports, without much care for what is between their words.
  private static final class Reader {
    final String text;
    int at;
    boolean wrong;

    Reader(String text) {
      this.text = text;
    }

    private int peek() {
      return at < text.length() ? text.charAt(at) : 0;
    }

    void header() {
      word("package");
      ident();
      while (!wrong && next() == 'i') {
        word("import");
        if (next() != '(') {
          spec();
          continue;
        }
        at++;
        while (!wrong && next() != ')') {
          spec();
        }
        at++;
      }
    }

    /// Goes to the next character that is no blank, semicolon or comment.
    private int next() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (" \f\t\r\n;".indexOf(c) >= 0) {
          at++;
        } else if (text.startsWith("//", at)) {
          int end = text.indexOf('\n', at);
          at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
          int end = text.indexOf("*/", at + 2);
          wrong |= end < 0;
          at = end < 0 ? text.length() : end + 2;
        } else {
          return c;
        }
      }
      return 0;
    }

    private void word(String word) {
      next();
      wrong |= !text.startsWith(word, at);
      at = Math.min(at + word.length(), text.length());
      wrong |= isIdent(peek());
    }

    private void ident() {
      wrong |= !isIdent(next());
      while (isIdent(peek())) {
        at++;
      }
    }

    private void spec() {
      int c = next();
      if (c == '.') {
        at++;
      } else if (isIdent(c)) {
        ident();
      }
      int quote = next();
      if (quote != '"' && quote != '`') {
        wrong = true;
        return;
      }
      for (at++; at < text.length() && peek() != quote; at++) {
        if (quote == '"' && peek() == '\n') {
          break;
        }
        if (quote == '"' && peek() == '\\') {
          at++;
        }
      }
      wrong |= peek() != quote;
      at++;
    }
  }

  // The grammar

  private void file() {
    advance();
    if (error != null) {
      return;
    }
    if (!(kind == 'k' && literal.equals("package"))) {
      expected("'package'");
    }
    advance();
    if (kind != 'i') {
      expected("'IDENT'");
    }
    advance();
    semicolon();
    while (error == null && kind == 'k' && literal.equals("import")) {
      advance();
      if (kind != '(') {
        spec();
        continue;
      }
      advance();
      while (error == null && kind != ')' && kind != 'e') {
        spec();
      }
      if (kind != ')') {
        expected("')'");
      }
      advance();
      semicolon();
    }
  }

  private void spec() {
    if (kind == 'i' || kind == '.') {
      advance();
    }
    if (kind == 'l' || kind == 'i') {
      fail(tokenAt, "import path must be a string");
    } else if (kind != 's') {
      fail(tokenAt, "missing import path");
    }
    advance();
    semicolon();
  }

  private void semicolon() {
    if (kind == ';') {
      advance();
    } else if (kind != ')' && kind != '}') {
      expected("';'");
    }
  }

  private void expected(String what) {
    String found =
        switch (kind) {
          case ';' -> literal.equals("\n") ? "newline" : "';'";
          case 'i', 's', 'l' -> literal;
          case 'e' -> "'EOF'";
          default -> "'" + literal + "'";
        };
    fail(tokenAt, "expected " + what + ", found " + found);
  }

  private void fail(int offset, String message) {
    if (error == null) {
      byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
      Pos pos = new Pos(name, line, offset - lineStart + 1);
      error = Diagnostic.at(pos, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  // Its tokens

  private void advance() {
    if (error != null || skipBlanks()) {
      return;
    }
    tokenAt = at;
    endsStatement = true;
    if (at >= text.length()) {
      endsAfterLine();
      token('e', at);
      return;
    }
    char c = text.charAt(at);
    if (isIdent(c) && !Character.isDigit(c)) {
      int end = at;
      while (end < text.length() && isIdent(text.charAt(end))) {
        end++;
      }
      boolean keyword = KEYWORDS.contains(" " + text.substring(at, end) + " ");
      token(keyword ? 'k' : 'i', end);
      endsStatement =
          !keyword || " break continue fallthrough return ".contains(" " + literal + " ");
    } else if (Character.isDigit(c)) {
      int end = at;
      while (end < text.length() && (isIdent(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      token('l', end);
    } else if (c == '"' || c == '\'' || c == '`') {
      quoted(c);
    } else if ("!%&()*+,-./:;<=>[]^{|}~".indexOf(c) >= 0) {
      Matcher operator = OPERATOR.matcher(text).region(at, text.length());
      token(c, operator.lookingAt() ? operator.end() : at + 1);
      endsStatement = c == ')' || c == ']' || c == '}' || literal.matches("\\+\\+|--");
    } else {
      fail(at, "illegal character U+%04X".formatted((int) c) + (c > ' ' ? " '" + c + "'" : ""));
    }
  }

  /// A line end that ends the file begins no line.
  private void endsAfterLine() {
    if (at == lineStart && line > 1) {
      line--;
      lineStart = text.lastIndexOf('\n', at - 2) + 1;
    }
  }

  private void token(char newKind, int end) {
    kind = newKind;
    literal = text.substring(at, end);
    at = end;
  }

  /// Skips blanks and comments; true if there was a line end that ends a statement, or an error.
  private boolean skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean newline = c == '\n';
      int end = at + 1;
      if (text.startsWith("//", at)) {
        int next = text.indexOf('\n', at);
        end = next < 0 ? text.length() : next;
      } else if (text.startsWith("/*", at)) {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
          fail(at, "comment not terminated");
          return true;
        }
        end = close + 2;
      } else if (" \t\r\n".indexOf(c) < 0) {
        return false;
      }
      if (newline && endsStatement) {
        kind = ';';
        literal = "\n";
        tokenAt = at;
        endsStatement = false;
        return true;
      }
      for (int i = at; i < end; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      at = end;
    }
    if (endsStatement && kind != 'e' && kind != 0) {
      kind = ';';
      literal = "\n";
      tokenAt = at;
      endsStatement = false;
      return true;
    }
    return false;
  }

  private void quoted(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      char c = text.charAt(end);
      if (c == '\n' && quote != '`') {
        break;
      }
      if (c == '\\' && quote != '`') {
        end++;
        char escaped = end < text.length() ? text.charAt(end) : 0;
        if ("abfnrtv\\01234567xuU".indexOf(escaped) < 0 && escaped != quote) {
          fail(end, "unknown escape sequence");
          return;
        }
      }
      end++;
    }
    if (end >= text.length() || text.charAt(end) != quote) {
      String what = quote == '`' ? "raw string" : quote == '"' ? "string" : "rune";
      fail(at, what + " literal not terminated");
    } else if (quote == '\'' && end != at + 2 && text.charAt(at + 1) != '\\') {
      fail(at, "illegal rune literal");
    } else {
      token(quote == '\'' ? 'l' : 's', end + 1);
      for (int i = tokenAt; i < at; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
    }
  }
}
