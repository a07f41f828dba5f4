package interleave.js.value;

/// The two values that say that there is nothing.
public enum Absent {
  UNDEFINED("undefined"),
  NULL("null");

  private final String text;

  Absent(String text) {
    this.text = text;
  }

  /// Whether a value is `undefined` or `null`.
  public static boolean nullish(Object value) {
    return value instanceof Absent;
  }

  @Override
  public String toString() {
    return text;
  }
}
