package interleave.ui.text;

import interleave.source.Pos;
import interleave.source.ShortPlace;
import interleave.timeline.Timeline;

/// How a place of the program is called: by its line, and where there are several files, by the
/// name of the file too.
public final class PlaceWords {

  private PlaceWords() {}

  /// `line 12`, or `pool.go:12`.
  public static String of(Timeline timeline, Pos pos) {
    return ShortPlace.needsFile(timeline.sources())
        ? brief(timeline, pos)
        : Texts.of("placeWords.line", pos.line());
  }

  /// `:12`, or `pool.go:12`; empty for a place that has no source.
  public static String brief(Timeline timeline, Pos pos) {
    return ShortPlace.of(timeline.sources(), pos);
  }
}
