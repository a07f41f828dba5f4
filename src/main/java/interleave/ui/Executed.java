package interleave.ui;

import interleave.engine.event.Event;
import interleave.timeline.Timeline;
import java.util.Arrays;

/// Which lines of a program have been reached when; reads each event once.
final class Executed {

  private Timeline timeline;
  private String file = "";
  private int read;
  private int[] first = {};

  void show(Timeline newTimeline, String newFile) {
    if (newTimeline != timeline || !newFile.equals(file)) {
      timeline = newTimeline;
      file = newFile;
      read = 0;
      first = new int[64];
      Arrays.fill(first, Integer.MAX_VALUE);
    }
    for (int size = timeline.size(); read < size; read++) {
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
  }

  /// Whether anything visible has happened on `line` up to event `at`.
  boolean by(int line, int at) {
    return line < first.length && first[line] <= at;
  }
}
