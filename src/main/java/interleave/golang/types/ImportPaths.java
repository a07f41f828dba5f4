package interleave.golang.types;

/// Which import paths the language allows.
final class ImportPaths {

  private static final String ILLEGAL = "!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD";

  private ImportPaths() {}

  static boolean isWellFormed(String path) {
    return problem(path) == null;
  }

  /// What is wrong with a path, or null.
  static String problem(String path) {
    if (path.isEmpty()) {
      return "empty string";
    }
    for (int rune : path.codePoints().toArray()) {
      if (Character.isWhitespace(rune)
          || Character.isISOControl(rune)
          || ILLEGAL.indexOf(rune) >= 0) {
        String text = "invalid character U+%04X".formatted(rune);
        boolean printable = !Character.isISOControl(rune);
        return printable ? text + " '" + Character.toString(rune) + "'" : text;
      }
    }
    return null;
  }
}
