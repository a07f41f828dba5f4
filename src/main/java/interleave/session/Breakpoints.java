package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskState;
import interleave.picture.Mention;
import java.util.LinkedHashSet;
import java.util.TreeSet;

/// Lines at which running on stops.
final class Breakpoints {

  private Breakpoints() {}

  static SessionState toggle(SessionState state, int line) {
    TreeSet<Integer> lines = new TreeSet<>(state.breakpoints());
    if (!lines.remove(line)) {
      lines.add(line);
    }
    return state.withBreakpoints(lines);
  }

  static SessionState watch(SessionState state, Selection what) {
    LinkedHashSet<Selection> watched = new LinkedHashSet<>(state.watched());
    if (!(what instanceof Selection.Nothing) && !watched.remove(what)) {
      watched.add(what);
    }
    return state.withWatched(watched);
  }

  /// Whether an event happens on a line with a breakpoint, blocks a watched goroutine or is about a
  /// watched object.
  private static boolean stops(SessionState state, Event event) {
    if (state.breakpoints().contains(event.pos().line())) {
      return true;
    }
    if (state.watched().isEmpty()) {
      return false;
    }
    ObjectId object = Mention.object(event);
    TaskState target = LegalMoves.target(event);
    boolean blocks = target == TaskState.BLOCKED || target == TaskState.PANICKED;
    return object != null && state.watched().contains(new Selection.Thing(object))
        || blocks && state.watched().contains(new Selection.Task(event.task()));
  }

  /// The next event after (or before) `from` at which running on stops; the last event (or -1) when
  /// there is none.
  static int next(SessionState state, int from, boolean forward) {
    int size = state.timeline().size();
    int step = forward ? 1 : -1;
    for (int at = from + step; at >= 0 && at < size; at += step) {
      if (stops(state, state.timeline().events().get(at))) {
        return at;
      }
    }
    return forward ? size - 1 : -1;
  }

  /// The next event after (or before) the playhead that happens on `line`, going round at the ends;
  /// the present one when there is none.
  static int find(SessionState state, int line, boolean forward) {
    int size = state.timeline().size();
    for (int i = 1; i <= size; i++) {
      int at = Math.floorMod(state.event() + (forward ? i : -i), size);
      if (state.timeline().events().get(at).pos().line() == line) {
        return at;
      }
    }
    return state.event();
  }
}
