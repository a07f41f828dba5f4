package interleave.golang.run;

/// Standard input. Copies of a machine read the same bytes again, so whoever gives them remembers
/// them.
@FunctionalInterface
public interface Input {

  Input EMPTY = of("");

  /// The bytes from position `from` on, one `char` (0 to 255) a byte: at least one and at most
  /// `max`, or none at the end. May wait for somebody to type them.
  String read(int from, int max);

  /// Input that is known from the start.
  static Input of(String bytes) {
    return (from, max) -> bytes.substring(from, (int) Math.min(bytes.length(), from + (long) max));
  }
}
