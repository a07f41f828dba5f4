package interleave.golang.value;

/// An operation on values that fails as the Go runtime makes it fail: the machine turns it into a
/// panic with a `runtime.Error`.
public final class RuntimePanic extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// What kind of error value a `recover` gets, as `%T` prints it.
  public enum Kind {
    /// `runtime.boundsError`
    BOUNDS,
    /// `runtime.errorString`: printed behind `runtime error: `
    ERROR,
    /// `runtime.plainError`: printed as it is
    PLAIN,
    /// `*runtime.TypeAssertionError`: printed behind `interface conversion: `
    ASSERTION,
    /// `runtime.errorString` of a nil dereference: a trace shows the signal too
    NIL
  }

  private final transient Kind kind;

  /// @param text without a prefix such as `runtime error: `
  public RuntimePanic(Kind kind, String text) {
    super(text, null, false, false);
    this.kind = kind;
  }

  public static RuntimePanic error(String text) {
    return new RuntimePanic(Kind.ERROR, text);
  }

  public static RuntimePanic bounds(String text) {
    return new RuntimePanic(Kind.BOUNDS, text);
  }

  public static RuntimePanic plain(String text) {
    return new RuntimePanic(Kind.PLAIN, text);
  }

  public static RuntimePanic nil() {
    return new RuntimePanic(Kind.NIL, "invalid memory address or nil pointer dereference");
  }

  public Kind kind() {
    return kind;
  }
}
