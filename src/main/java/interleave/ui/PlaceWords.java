package interleave.ui;

import interleave.source.Pos;
import interleave.timeline.Timeline;

/// How a place of the program is called: by its line, and where there are several files, by the
/// name of the file too.
final class PlaceWords {

  private PlaceWords() {}

  /// `line 12`, or `pool.go:12`.
  static String of(Timeline timeline, Pos pos) {
    return areSeveral(timeline) ? name(pos) : Texts.of("placeWords.line", pos.line());
  }

  /// `:12`, or `pool.go:12`; empty for a place that has no source.
  static String brief(Timeline timeline, Pos pos) {
    return !pos.isKnown() ? "" : areSeveral(timeline) ? name(pos) : ":" + pos.line();
  }

  private static boolean areSeveral(Timeline timeline) {
    return timeline.sources().size() > 1;
  }

  private static String name(Pos pos) {
    return pos.file().substring(pos.file().lastIndexOf('/') + 1) + ":" + pos.line();
  }
}
