package interleave.session;

import interleave.engine.event.TaskId;
import interleave.timeline.Timeline;
import java.util.ArrayDeque;
import java.util.Deque;

/// Moves the playhead: plays, steps, jumps, and takes jumps back.
final class Playhead {

  private static final double SLOWEST = 0.25;
  private static final double FASTEST = 4;
  private static final int REMEMBERED_JUMPS = 200;

  private final Deque<Spot> undo = new ArrayDeque<>();
  private final Deque<Spot> redo = new ArrayDeque<>();

  /// Which way the playhead goes while it moves by itself.
  private boolean backward;

  /// A place to come back to.
  ///
  /// @param both the position of both runs together; -1 while there is one alone
  private record Spot(double position, double both) {}

  boolean canUndo() {
    return !undo.isEmpty();
  }

  boolean canRedo() {
    return !redo.isEmpty();
  }

  /// The state after a command about the playhead.
  SessionState move(SessionState state, Command command) {
    if (command instanceof Command.SetSpeed c) {
      return state.withSpeed(Math.clamp(c.speed(), SLOWEST, FASTEST));
    }
    if (state.timeline() == null) {
      return state;
    }
    backward = command instanceof Command.ToggleBackward && !(backward && state.playing());
    return switch (command) {
      case Command.ToggleBackward _ -> state.withPlaying(backward);
      case Command.Play _ -> play(state);
      case Command.Pause _ -> state.withPlaying(false);
      case Command.TogglePlay _ -> state.playing() ? state.withPlaying(false) : play(state);
      case Command.Undo _ -> back(state, undo, redo);
      case Command.Redo _ -> back(state, redo, undo);
      case Command.Step c when state.isTogether() ->
          both(state, BothSides.stepped(state, c.events()));
      case Command.Step c -> to(state, stepped(state, c.events()));
      case Command.Scrub c -> to(state, c.position());
      case Command.ScrubBoth c -> both(state, c.position());
      default -> {
        undo.push(spot(state));
        if (undo.size() > REMEMBERED_JUMPS) {
          undo.removeLast();
        }
        redo.clear();
        yield jump(state, command);
      }
    };
  }

  private static Spot spot(SessionState state) {
    return new Spot(state.position(), state.isTogether() ? BothSides.position(state) : -1);
  }

  private static SessionState jump(SessionState state, Command command) {
    if (!state.isTogether()) {
      return to(state, target(state, command));
    }
    return switch (command) {
      case Command.SeekBoth c -> both(state, c.position());
      case Command.StepTwinLine c -> both(state, BothSides.line(state, c.line(), c.forward()));
      case Command.SeekPart c -> both(state, BothSides.part(state, c.part()));
      case Command.First _ -> both(state, 0);
      case Command.Last _ -> both(state, Double.MAX_VALUE);
      default -> to(state, target(state, command));
    };
  }

  private static SessionState both(SessionState state, double position) {
    return state.isTogether() ? BothSides.at(state, position).withPlaying(false) : state;
  }

  private static SessionState play(SessionState state) {
    if (state.isTogether()) {
      boolean atEnd = BothSides.position(state) >= state.twin().with(state.timeline()).size();
      return (atEnd ? BothSides.at(state, 0) : state).withPlaying(true);
    }
    boolean atEnd = state.position() >= state.timeline().size() - 1;
    return (atEnd ? state.withPosition(-1) : state).withPlaying(true);
  }

  private SessionState back(SessionState state, Deque<Spot> from, Deque<Spot> to) {
    Spot spot = from.poll();
    if (spot == null) {
      return state;
    }
    to.push(spot(state));
    return state.isTogether() && spot.both() >= 0
        ? both(state, spot.both())
        : to(state, spot.position());
  }

  /// A step back from the middle of an event goes to its beginning.
  private static double stepped(SessionState state, int events) {
    double position = state.position();
    boolean between = position != Math.floor(position);
    return events < 0 && between ? state.event() + events + 1 : state.event() + events;
  }

  private static double target(SessionState state, Command command) {
    Timeline timeline = state.timeline();
    return switch (command) {
      case Command.Seek c -> c.position();
      case Command.SeekPart c -> timeline.at(Math.round(timeline.nanos() * c.part()));
      case Command.First _ -> -1;
      case Command.Last _ -> timeline.size() - 1;
      case Command.StepSelected c -> selected(state, c.forward());
      case Command.StepCue c -> cue(state, c.forward());
      case Command.StepLine c -> Breakpoints.find(state, c.file(), c.line(), c.forward());
      case Command.StepHit c -> {
        int at = Hits.next(state.hits().of(c.breakpoint()), state.event(), c.forward());
        yield at < 0 ? state.position() : at;
      }
      case Command.StepBreakpoint c -> Breakpoints.next(state, state.event(), c.forward());
      default -> state.position();
    };
  }

  private static int selected(SessionState state, boolean forward) {
    Timeline timeline = state.timeline();
    int found =
        switch (state.selection()) {
          case Selection.Task(TaskId task) ->
              forward ? timeline.next(task, state.event()) : timeline.previous(task, state.event());
          case Selection.Thing thing ->
              forward
                  ? timeline.next(thing.id(), state.event())
                  : timeline.previous(thing.id(), state.event());
          case Selection.Nothing _ -> state.event() + (forward ? 1 : -1);
        };
    return found >= 0 ? found : state.event();
  }

  private static int cue(SessionState state, boolean forward) {
    int best = -2;
    for (PlacedCue cue : state.cues()) {
      int at = cue.event();
      boolean fits = cue.isPlaced() && (forward ? at > state.position() : at < state.event());
      if (fits && (best < -1 || (forward ? at < best : at > best))) {
        best = at;
      }
    }
    if (best >= -1) {
      return best;
    }
    Timeline timeline = state.timeline();
    if (state.cues().stream().noneMatch(PlacedCue::isPlaced)) {
      best =
          forward
              ? timeline.nextCommunication(state.event())
              : timeline.previousCommunication(state.event());
      best = best < 0 ? -2 : best;
    }
    return best >= -1 ? best : forward ? timeline.size() - 1 : -1;
  }

  private static SessionState to(SessionState state, double position) {
    double last = state.timeline().size() - 1;
    SessionState there = state.withPosition(Math.clamp(position, -1, last)).withPlaying(false);
    return BothSides.follow(there);
  }

  private static boolean asks(SessionState state, int event) {
    return state.cues().stream()
        .anyMatch(c -> c.event() == event && c.cue().question().isPresent());
  }

  /// The state after playing on for some real time.
  SessionState play(SessionState state, double elapsedMillis) {
    if (backward) {
      return playBack(state, elapsedMillis * state.speed());
    }
    if (state.isTogether()) {
      return playBoth(state, elapsedMillis);
    }
    Timeline timeline = state.timeline();
    double position = state.position();
    double budget = elapsedMillis * state.speed();
    int last = timeline.size() - 1;
    while (budget > 0 && position < last) {
      int next = (int) Math.floor(position) + 1;
      double whole = Pace.millis(timeline.events().get(next));
      double left = (next - position) * whole;
      if (budget < left) {
        position += budget / whole;
        budget = 0;
      } else {
        position = next;
        budget -= left;
        if (asks(state, next)) {
          return state.withPosition(position).withPlaying(false);
        }
      }
    }
    boolean over = position >= last && state.phase() != SessionState.Phase.RUNNING;
    return state.withPosition(position).withPlaying(!over);
  }

  /// The state after playing backward: every event takes as long as it does forward.
  private static SessionState playBack(SessionState state, double millis) {
    boolean both = state.isTogether();
    // counted from 0
    double position = both ? BothSides.position(state) : state.position() + 1;
    double budget = millis;
    while (budget > 0 && position > 0) {
      int event = (int) Math.ceil(position) - 1;
      double whole =
          both ? BothSides.millis(state, event) : Pace.millis(state.timeline().events().get(event));
      double gone = (position - event) * whole;
      position = budget < gone ? position - budget / whole : event;
      budget -= gone;
    }
    SessionState there = both ? BothSides.at(state, position) : state.withPosition(position - 1);
    return there.withPlaying(position > 0);
  }

  private static SessionState playBoth(SessionState state, double elapsedMillis) {
    double position = BothSides.position(state);
    double budget = elapsedMillis * state.speed();
    int size = state.twin().with(state.timeline()).size();
    while (budget > 0 && position < size) {
      int next = (int) Math.floor(position) + 1;
      double whole = BothSides.millis(state, next - 1);
      double left = (next - position) * whole;
      if (budget < left) {
        position += budget / whole;
        budget = 0;
      } else {
        position = next;
        budget -= left;
        SessionState there = BothSides.at(state, position);
        boolean arrived = there.position() > state.position() && there.event() > state.event();
        if (arrived && asks(state, there.event())) {
          return there.withPlaying(false);
        }
      }
    }
    boolean grows =
        state.phase() == SessionState.Phase.RUNNING || state.twin().phase() == Twin.Phase.RUNNING;
    return BothSides.at(state, position).withPlaying(position < size || grows);
  }
}
