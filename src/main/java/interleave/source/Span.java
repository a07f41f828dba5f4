package interleave.source;

/// A stretch of text in one file, from `start` up to but not including `end`.
public record Span(Pos start, Pos end) {

  /// A span of no length, for messages that point at a single place.
  public static Span at(Pos pos) {
    return new Span(pos, pos);
  }
}
