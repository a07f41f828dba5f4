package interleave.golang.syntax;

/// Reads the language version out of a `//go:build` line: the oldest version that fulfils it.
final class BuildConstraint {

  private static final String PREFIX = "//go:build";
  private static final int UNKNOWN = -1;

  private final String text;
  private int at;
  private boolean wrong;

  private BuildConstraint(String text) {
    this.text = text;
  }

  static boolean is(String comment) {
    return comment.startsWith(PREFIX)
        && (comment.length() == PREFIX.length()
            || Character.isWhitespace(comment.charAt(PREFIX.length())));
  }

  /// The version as `1.N`, or null if the line is wrong or says nothing of versions.
  static String goVersion(String comment) {
    BuildConstraint constraint = new BuildConstraint(comment.substring(PREFIX.length()));
    int minor = constraint.or(false);
    constraint.skipSpace();
    if (constraint.wrong || constraint.at < constraint.text.length() || minor < 0) {
      return null;
    }
    return minor == 0 ? "1" : "1." + minor;
  }

  private int or(boolean negated) {
    int minor = and(negated);
    while (got("||")) {
      int right = and(negated);
      minor = negated ? Math.max(minor, right) : Math.min(minor, right);
    }
    return minor;
  }

  private int and(boolean negated) {
    int minor = not(negated);
    while (got("&&")) {
      int right = not(negated);
      minor = negated ? Math.min(minor, right) : Math.max(minor, right);
    }
    return minor;
  }

  private int not(boolean negated) {
    if (got("!")) {
      return not(!negated);
    }
    if (got("(")) {
      int minor = or(negated);
      wrong |= !got(")");
      return minor;
    }
    return tag(negated);
  }

  private int tag(boolean negated) {
    skipSpace();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == '_'
            || text.charAt(at) == '.')) {
      at++;
    }
    String tag = text.substring(start, at);
    wrong |= tag.isEmpty();
    if (negated || !tag.startsWith("go1")) {
      return UNKNOWN;
    }
    if (tag.equals("go1")) {
      return 0;
    }
    String minor = tag.substring(3);
    return minor.matches("\\.[0-9]{1,6}") ? Integer.parseInt(minor.substring(1)) : UNKNOWN;
  }

  private boolean got(String operator) {
    skipSpace();
    if (!text.startsWith(operator, at)) {
      return false;
    }
    at += operator.length();
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}
