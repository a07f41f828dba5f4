package interleave.source;

/// A message about a place in a program, in the words of the tool that would reject it.
///
/// @param span what the message is about; its start is the place printed
/// @param message the text without its place
public record Diagnostic(Span span, String message) {

  public static Diagnostic at(Pos pos, String message) {
    return new Diagnostic(Span.at(pos), message);
  }

  public Pos pos() {
    return span.start();
  }

  /// `main.go:3:14: declared and not used: x`.
  @Override
  public String toString() {
    return pos() + ": " + message;
  }
}
