package interleave.golang.regexp;

/// An expression that Go refuses, as `*syntax.Error` tells it.
public final class PatternException extends Exception {
  private static final long serialVersionUID = 1;

  static final String INVALID_CLASS_RANGE = "invalid character class range";
  static final String INVALID_ESCAPE = "invalid escape sequence";
  static final String INVALID_NAME = "invalid named capture";
  static final String INVALID_PERL = "invalid or unsupported Perl syntax";
  static final String INVALID_REPEAT = "invalid nested repetition operator";
  static final String INVALID_REPEAT_SIZE = "invalid repeat count";
  static final String INVALID_UTF8 = "invalid UTF-8";
  static final String MISSING_BRACKET = "missing closing ]";
  static final String MISSING_PAREN = "missing closing )";
  static final String MISSING_ARGUMENT = "missing argument to repetition operator";
  static final String TRAILING_BACKSLASH = "trailing backslash at end of expression";
  static final String UNEXPECTED_PAREN = "unexpected )";
  static final String TOO_DEEP = "expression nests too deeply";
  static final String TOO_LARGE = "expression too large";

  private final String code;
  private final String part;

  PatternException(String code, String part) {
    super(code + ": `" + part + "`", null, false, false);
    this.code = code;
    this.part = part;
  }

  /// What is wrong, the `Code`.
  public String code() {
    return code;
  }

  /// The part of the expression that is wrong, the `Expr`.
  public String part() {
    return part;
  }
}
