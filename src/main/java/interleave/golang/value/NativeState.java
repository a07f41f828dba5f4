package interleave.golang.value;

/// The state behind a library type that is written in Java (a lock, a counter, a timer). It lies in
/// a field of the Go struct, so that copying the struct copies the state, as in Go.
public interface NativeState {

  /// The state of a copied struct: what a copy of a locked mutex is in Go, a locked mutex without
  /// waiters.
  NativeState copied();
}
