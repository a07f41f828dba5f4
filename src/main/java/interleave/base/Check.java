package interleave.base;

/// Checks that stay on in production: a broken invariant stops the run where it broke.
public final class Check {

  private Check() {}

  /// @throws IllegalStateException with `message` unless `condition`
  public static void that(boolean condition, String message) {
    if (!condition) {
      throw new IllegalStateException(message);
    }
  }
}
