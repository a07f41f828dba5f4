package interleave.golang.types;

import java.util.function.Supplier;

/// Takes the reason why something is not allowed.
final class Cause {

  private String text = "";

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void clear() {
    text = "";
  }

  /// Sets the reason where somebody wants to know it.
  static void set(Cause cause, Supplier<String> reason) {
    if (cause != null) {
      cause.text = reason.get();
    }
  }

  /// Puts a reason before the one that it has.
  static void prepend(Cause cause, Supplier<String> reason) {
    if (cause != null) {
      cause.text = cause.text.isEmpty() ? reason.get() : reason.get() + "\n\t" + cause.text;
    }
  }
}
