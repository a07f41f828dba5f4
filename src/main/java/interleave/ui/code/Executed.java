package interleave.ui.code;

import interleave.engine.event.Event;
import interleave.timeline.Timeline;
import java.util.Arrays;

/// Which lines of a program have been reached when; reads each event once.
final class Executed {

  /// Events that are read within a frame.
  private static final int PART = 100_000;

  private Timeline timeline;
  private String file = "";
  private int read;
  private int[] first = {};

  /// Reads on, a part of a large recording at a time, up to what has happened at event `at`.
  ///
  /// @return whether there is more to read
  boolean show(Timeline newTimeline, String newFile, int at) {
    if (newTimeline != timeline || !newFile.equals(file)) {
      timeline = newTimeline;
      file = newFile;
      read = 0;
      first = new int[64];
      Arrays.fill(first, Integer.MAX_VALUE);
    }
    int end = Math.min(at + 1, timeline.size());
    for (int part = Math.min(end, read + PART); read < part; read++) {
      Event event = timeline.events().get(read);
      int line = event.pos().line();
      if (event.pos().isKnown() && event.pos().file().equals(file)) {
        if (line >= first.length) {
          int old = first.length;
          first = Arrays.copyOf(first, Math.max(line + 1, 2 * old));
          Arrays.fill(first, old, first.length, Integer.MAX_VALUE);
        }
        first[line] = Math.min(first[line], read);
      }
    }
    return read < end;
  }

  /// Whether anything visible has happened on `line` up to event `at`.
  boolean by(int line, int at) {
    return line < first.length && first[line] <= at;
  }
}
