package interleave.golang.types;

import java.util.Set;
import java.util.TreeSet;

/// What the go command says of import paths that no package can have.
final class ImportPaths {

  private static final String ILLEGAL = "!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD";
  private static final String ALLOWED = "-._~+";

  /// Names that a file system forbids.
  private static final Set<String> DEVICES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    for (String name : new String[] {"con", "prn", "aux", "nul"}) {
      DEVICES.add(name);
    }
    for (int i = 1; i <= 9; i++) {
      DEVICES.add("com" + i);
      DEVICES.add("lpt" + i);
    }
  }

  private ImportPaths() {}

  /// What is wrong with a path, or null.
  static String problem(String path) {
    if (!isImportable(path)) {
      return "invalid import path: " + path;
    }
    if (path.equals(".") || path.equals("..") || path.startsWith("./") || path.startsWith("../")) {
      return '"'
          + path
          + "\" is relative, but relative import paths are not supported in module mode";
    }
    if (path.startsWith("/")) {
      return '"' + path + "\" is not a package path; see 'go help packages'";
    }
    String malformed = malformed(path);
    return malformed == null ? null : "malformed import path \"" + path + "\": " + malformed;
  }

  /// Whether the language allows the path.
  static boolean isImportable(String path) {
    return !path.isEmpty()
        && path.codePoints()
            .noneMatch(
                rune ->
                    Character.isWhitespace(rune)
                        || Character.isISOControl(rune)
                        || ILLEGAL.indexOf(rune) >= 0);
  }

  private static String malformed(String path) {
    if (path.startsWith("-")) {
      return "leading dash";
    }
    if (path.contains("//")) {
      return "double slash";
    }
    if (path.endsWith("/")) {
      return "trailing slash";
    }
    for (String element : path.split("/")) {
      String wrong = malformedElement(element);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }

  private static String malformedElement(String element) {
    if (element.chars().allMatch(c -> c == '.')) {
      return "invalid path element \"" + element + '"';
    }
    if (element.endsWith(".")) {
      return "trailing dot in path element";
    }
    for (int rune : element.codePoints().toArray()) {
      boolean plain = rune < 0x80 && Character.isLetterOrDigit(rune);
      if (!plain && ALLOWED.indexOf(rune) < 0) {
        return "invalid char '" + Character.toString(rune) + "'";
      }
    }
    String stem = element.split("\\.", 2)[0];
    if (DEVICES.contains(stem)) {
      return '"' + stem + "\" disallowed as path element component on Windows";
    }
    return stem.matches(".*~[0-9]+") ? "trailing tilde and digits in path element" : null;
  }
}
