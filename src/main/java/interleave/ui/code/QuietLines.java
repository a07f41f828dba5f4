package interleave.ui.code;

import interleave.engine.event.Event;
import interleave.timeline.Timeline;
import java.util.HashMap;
import java.util.Map;

/// Lines of a program in which, in all of a recording, nothing happens that others could notice: no
/// way leads there, and running on does not stop there.
public final class QuietLines {

  private final Map<Integer, Boolean> known = new HashMap<>();
  private Timeline timeline;
  private String file = "";
  private int size;

  /// Whether a line is quiet; not before the recording has come to its end.
  public boolean has(Timeline of, String in, int line) {
    if (of == null || !of.finished()) {
      return false;
    }
    if (of != timeline || of.size() != size || !in.equals(file)) {
      timeline = of;
      file = in;
      size = of.size();
      known.clear();
    }
    return known.computeIfAbsent(line, _ -> !happens(line));
  }

  private boolean happens(int line) {
    for (Event event : timeline.events()) {
      if (event.pos().line() == line && event.pos().file().equals(file)) {
        return true;
      }
    }
    return false;
  }
}
