package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.picture.Mention;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The breakpoints of a program: set, changed and taken away; and what the events alone tell of
/// where they stop.
final class Breakpoints {

  /// Lines first, in order; then what stops anywhere.
  private static final Comparator<Breakpoint> ORDER =
      Comparator.comparing(
          (Breakpoint b) -> b.where(),
          (one, other) -> {
            if (one instanceof Breakpoint.Where.Line(String a, int i)
                && other instanceof Breakpoint.Where.Line(String b, int j)) {
              return a.equals(b) ? Integer.compare(i, j) : a.compareTo(b);
            }
            boolean line = one instanceof Breakpoint.Where.Line;
            return Boolean.compare(!line, !(other instanceof Breakpoint.Where.Line));
          });

  /// Where running on stops is not known yet.
  static final int UNKNOWN = -2;

  private static final int NOWHERE = -1;

  private Breakpoints() {}

  static SessionState toggle(SessionState state, Breakpoint.Where where) {
    return state.breakpoint(where) == null
        ? put(state, new Breakpoint(where))
        : remove(state, where);
  }

  /// Adds one, or changes the one that is at its place.
  static SessionState put(SessionState state, Breakpoint breakpoint) {
    List<Breakpoint> all = new ArrayList<>(remove(state, breakpoint.where()).breakpoints());
    all.add(breakpoint);
    all.sort(ORDER);
    return state.withBreakpoints(all);
  }

  static SessionState remove(SessionState state, Breakpoint.Where where) {
    return state.withBreakpoints(
        state.breakpoints().stream().filter(b -> !b.where().equals(where)).toList());
  }

  /// The function that a goroutine was started with; empty when that is not recorded.
  static String functionOf(Timeline timeline, TaskId task) {
    int at = timeline == null ? -1 : timeline.next(task, -1);
    return at >= 0 && timeline.events().get(at) instanceof Event.GoCreate create
        ? create.function()
        : "";
  }

  /// After a file has been edited: breakpoints below the lines that changed stay with their lines.
  static SessionState moved(SessionState state, String file, String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int most = Math.min(old.size(), now.size());
    int top = 0;
    while (top < most && old.get(top).equals(now.get(top))) {
      top++;
    }
    int bottom = 0;
    while (bottom < most - top
        && old.get(old.size() - 1 - bottom).equals(now.get(now.size() - 1 - bottom))) {
      bottom++;
    }
    int first = old.size() - bottom + 1;
    int by = now.size() - old.size();
    if (by == 0) {
      return state;
    }
    List<Breakpoint> all = new ArrayList<>();
    for (Breakpoint b : state.breakpoints()) {
      boolean moves =
          b.where() instanceof Breakpoint.Where.Line(String in, int line)
              && in.equals(file)
              && line >= first;
      all.add(
          moves
              ? new Breakpoint(
                  new Breakpoint.Where.Line(file, ((Breakpoint.Where.Line) b.where()).line() + by),
                  b.enabled(),
                  b.condition(),
                  b.goroutine(),
                  b.which())
              : b);
    }
    return state.withBreakpoints(all);
  }

  /// Whether an event happens at the place of a breakpoint, whatever its conditions.
  static boolean isAt(Breakpoint.Where where, Event event) {
    return switch (where) {
      case Breakpoint.Where.Line(String file, int line) ->
          event.pos().line() == line && event.pos().file().equals(file);
      case Breakpoint.Where.Panic _ -> event instanceof Event.PanicRaise;
      case Breakpoint.Where.Block _ -> LegalMoves.target(event) == TaskState.BLOCKED;
      case Breakpoint.Where.Task task -> {
        TaskState target = LegalMoves.target(event);
        yield (target == TaskState.BLOCKED || target == TaskState.PANICKED)
            && task.path().is(event.task());
      }
      case Breakpoint.Where.Thing thing ->
          !(event instanceof Event.VarRead) && thing.is(Mention.object(event));
    };
  }

  /// The next event after (or before) `from` at which running on stops; the last event (or -1) when
  /// there is none, and [#UNKNOWN] when more has to be searched or recorded first.
  static int next(SessionState state, int from, boolean forward) {
    Hits hits = state.hits();
    int found = UNKNOWN;
    if (isSearched(state)) {
      found = Hits.next(hits.all(), from, forward);
    } else if (state.breakpoints().stream().allMatch(b -> !b.enabled() || isPlain(b))) {
      found = scan(state, from, forward);
    } else if (isOf(hits, state)) {
      int hit = Hits.next(hits.all(), from, forward);
      boolean sure = forward ? hit >= 0 && hit < hits.read() : from <= hits.read();
      found = sure ? hit : UNKNOWN;
    }
    boolean grows =
        state.phase() == SessionState.Phase.RUNNING
            && state.breakpoints().stream().anyMatch(Breakpoint::enabled);
    return found != NOWHERE ? found : !forward ? -1 : grows ? UNKNOWN : state.timeline().size() - 1;
  }

  /// Whether each event tells for itself whether it is a hit. Whether a goroutine is the one that
  /// was meant is found out by the search.
  private static boolean isPlain(Breakpoint b) {
    return b.isPlain() && !(b.where() instanceof Breakpoint.Where.Task);
  }

  /// As the events alone tell.
  private static int scan(SessionState state, int from, boolean forward) {
    List<Breakpoint> enabled = state.breakpoints().stream().filter(Breakpoint::enabled).toList();
    int size = enabled.isEmpty() ? 0 : state.timeline().size();
    int step = forward ? 1 : -1;
    for (int at = Math.min(from, size) + step; at >= 0 && at < size; at += step) {
      Event event = state.timeline().events().get(at);
      if (enabled.stream().anyMatch(b -> isAt(b.where(), event))) {
        return at;
      }
    }
    return NOWHERE;
  }

  private static boolean isOf(Hits hits, SessionState state) {
    return hits.in() == state.timeline() && hits.of().equals(state.breakpoints());
  }

  /// Whether all that running on stops at is known.
  static boolean isSearched(SessionState state) {
    Hits hits = state.hits();
    return hits.isWhole() && isOf(hits, state) && hits.size() == state.timeline().size();
  }

  /// The next event after (or before) the playhead that happens on a line, going round at the ends;
  /// the present one when there is none.
  static int find(SessionState state, String file, int line, boolean forward) {
    Breakpoint.Where where = new Breakpoint.Where.Line(file, line);
    int size = state.timeline().size();
    for (int i = 1; i <= size; i++) {
      int at = Math.floorMod(state.event() + (forward ? i : -i), size);
      if (isAt(where, state.timeline().events().get(at))) {
        return at;
      }
    }
    return state.event();
  }
}
