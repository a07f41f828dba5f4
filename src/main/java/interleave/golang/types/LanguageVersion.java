package interleave.golang.types;

/// A version of the Go language, such as 1.23.
public record LanguageVersion(int major, int minor) implements Comparable<LanguageVersion> {

  /// What programs get that do not say anything else.
  public static final LanguageVersion DEFAULT = new LanguageVersion(1, 23);

  /// @param text `1.21`, `go1.21` or `1.21.3`
  /// @throws IllegalArgumentException with a message for people
  public static LanguageVersion parse(String text) {
    String digits = text.startsWith("go") ? text.substring(2) : text;
    String[] parts = digits.split("\\.");
    try {
      if (parts.length == 2 || parts.length == 3) {
        return new LanguageVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new IllegalArgumentException("not a Go version: \"" + text + "\" (expected 1.N)");
  }

  /// Whether each iteration of a `for` has its own variables (since Go 1.22).
  public boolean hasPerIterationLoopVariables() {
    return isAtLeast(1, 22);
  }

  public boolean isAtLeast(int otherMajor, int otherMinor) {
    return compareTo(new LanguageVersion(otherMajor, otherMinor)) >= 0;
  }

  @Override
  public int compareTo(LanguageVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  /// `go1.23`.
  @Override
  public String toString() {
    return "go" + major + "." + minor;
  }
}
