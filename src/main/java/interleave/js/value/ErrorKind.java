package interleave.js.value;

/// The errors that the language itself throws.
public enum ErrorKind {
  ERROR("Error"),
  TYPE("TypeError"),
  RANGE("RangeError"),
  SYNTAX("SyntaxError"),
  REFERENCE("ReferenceError"),
  EVAL("EvalError"),
  URI("URIError"),
  AGGREGATE("AggregateError");

  private final String text;

  ErrorKind(String text) {
    this.text = text;
  }

  /// The constructor's name.
  public String text() {
    return text;
  }
}
