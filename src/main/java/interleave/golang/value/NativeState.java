package interleave.golang.value;

import java.util.List;
import java.util.function.UnaryOperator;

/// The state behind a library type that is written in Java (a lock, a counter, a timer). It lies in
/// a field of the Go struct, so that copying the struct copies the state, as in Go.
public interface NativeState {

  /// The state of a copied struct: what a copy of a locked mutex is in Go, a locked mutex without
  /// waiters.
  NativeState copied();

  /// The same state in a copy of the whole machine.
  ///
  /// @param copy gives the copy of any value or goroutine
  default NativeState forked(UnaryOperator<Object> copy) {
    return copied();
  }

  /// What the state says, for comparing machines: numbers, strings, values and goroutines, in an
  /// order that depends on nothing else.
  default List<Object> parts() {
    return List.of();
  }

  /// The numbers that Go keeps in the struct in place of this state, as printing the struct shows
  /// them.
  default List<Long> numbers() {
    return List.of();
  }
}
