package interleave.session;

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

  /// The next event after (or before) `from` that happens on a line with a breakpoint; the last
  /// event (or -1) when there is none.
  static int next(SessionState state, int from, boolean forward) {
    int size = state.timeline().size();
    int step = forward ? 1 : -1;
    for (int at = from + step; at >= 0 && at < size; at += step) {
      int line = state.timeline().events().get(at).pos().line();
      if (state.breakpoints().contains(line)) {
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
