package interleave.session;

import interleave.timeline.Together;

/// One playhead for two runs: where it stands in both of them together.
///
/// *Invariant:* at most one side is between two events; the other one rests where it stands at that
/// time.
public final class BothSides {

  private BothSides() {}

  /// The playhead in the events of both, from 0.
  public static double position(SessionState state) {
    return state.position() + state.twin().position() + 2;
  }

  /// The state with the playhead at a position of both.
  static SessionState at(SessionState state, double position) {
    Together.Place place = state.twin().with(state.timeline()).place(position);
    return state.withPosition(place.first() - 1).withTwin(state.twin().at(place.second() - 1));
  }

  /// The state with the twin where it stands when the program is where it is.
  static SessionState follow(SessionState state) {
    if (!state.isTogether()) {
      return state;
    }
    double position = state.twin().with(state.timeline()).ofFirst(state.position() + 1);
    return at(state, position);
  }

  /// Virtual time at the playhead.
  public static long nanos(SessionState state) {
    return Math.round(state.twin().with(state.timeline()).nanosAt(position(state)));
  }

  /// Virtual time at the end of both.
  public static long end(SessionState state) {
    return state.twin().with(state.timeline()).nanos();
  }

  /// Whether it is the program, and not its twin, that does something or has just done something.
  public static boolean isProgram(SessionState state) {
    double position = position(state);
    Together both = state.twin().with(state.timeline());
    return position <= 0 || both.isFirst((int) Math.ceil(position) - 1);
  }

  /// The same place after one side has grown: the twin stands elsewhere when what came in belongs
  /// before it.
  static SessionState keep(SessionState state) {
    if (!state.isTogether()) {
      return state;
    }
    Together.Place now = new Together.Place(state.position() + 1, state.twin().position() + 1);
    boolean fits = state.twin().with(state.timeline()).place(position(state)).equals(now);
    return fits ? state : follow(state);
  }

  /// A step back from the middle of an event goes to its beginning.
  static double stepped(SessionState state, int events) {
    double position = position(state);
    double floor = Math.floor(position);
    return events < 0 && position != floor ? floor + events + 1 : floor + events;
  }

  /// Where the twin's next event on a line is, going round at the ends; the present position when
  /// there is none.
  static double line(SessionState state, int line, boolean forward) {
    var timeline = state.twin().timeline();
    int size = timeline.size();
    int now = (int) Math.floor(state.twin().position());
    for (int i = 1; i <= size; i++) {
      int at = Math.floorMod(now + (forward ? i : -i), size);
      if (timeline.events().get(at).pos().line() == line) {
        return state.twin().with(state.timeline()).ofSecond(at + 1);
      }
    }
    return position(state);
  }

  /// The same parts of a run's time for both.
  static double part(SessionState state, double part) {
    Together both = state.twin().with(state.timeline());
    return both.at(Math.round(both.nanos() * part)) + 1;
  }

  /// How long the event after the first `count` ones of both is on its way at normal speed.
  static double millis(SessionState state, int count) {
    Together both = state.twin().with(state.timeline());
    Together.Place place = both.place(count);
    return both.isFirst(count)
        ? Pace.millis(state.timeline().events().get((int) place.first()))
        : Pace.millis(state.twin().timeline().events().get((int) place.second()));
  }
}
