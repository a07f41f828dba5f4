package interleave.js.regexp;

/// The flags of a regular expression.
public record Flags(String text) {

  private static final String KNOWN = "dgimsuy";

  /// The flags in the order in which `flags` shows them; null when the text holds others, or one
  /// twice.
  public static Flags of(String text) {
    StringBuilder sorted = new StringBuilder();
    for (char c : KNOWN.toCharArray()) {
      if (text.indexOf(c) >= 0) {
        sorted.append(c);
      }
    }
    return sorted.length() == text.length() ? new Flags(sorted.toString()) : null;
  }

  public boolean has(char flag) {
    return text.indexOf(flag) >= 0;
  }

  boolean ignoreCase() {
    return has('i');
  }

  boolean multiline() {
    return has('m');
  }

  boolean dotAll() {
    return has('s');
  }

  public boolean unicode() {
    return has('u');
  }
}
