package interleave.golang.run;

/// A Go function written in Java. It is local: it reads and changes values that the calling
/// goroutine owns, and nothing another goroutine could notice. What others notice (output, locks,
/// sleeping, decisions) belongs into a [VisibleNative].
///
/// It must be deterministic, and keep no state of its own outside the values it is given.
@FunctionalInterface
public interface Native {

  /// Reads its arguments from `call` and puts its results there.
  void call(NativeCall call);
}
