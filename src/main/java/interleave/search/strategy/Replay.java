package interleave.search.strategy;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Schedule;
import interleave.engine.Strategy;
import java.util.List;

/// Repeats a recorded schedule and checks itself: a decision that does not look like the recorded
/// one is a divergence, reported with its place. When the record ends another strategy goes on.
public final class Replay implements Strategy {

  private final List<Schedule.Pick> picks;
  private final Strategy then;
  private int next;

  /// @param then decides after the last recorded pick
  public Replay(Schedule schedule, Strategy then) {
    this.picks = schedule.picks();
    this.then = then;
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    if (next == picks.size()) {
      return then.decide(decision, view);
    }
    Schedule.Pick pick = picks.get(next);
    if (pick.arity() != decision.arity()) {
      throw new Divergence(next + 1, pick.arity(), decision);
    }
    next++;
    return pick.answer();
  }

  /// How many recorded picks have not been used.
  public int left() {
    return picks.size() - next;
  }

  /// The program asked for something else than it did when the schedule was recorded.
  public static final class Divergence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Divergence(int place, int expected, Decision came) {
      super(
          "the schedule does not fit this program: at decision "
              + place
              + " it was recorded with "
              + expected
              + " choices, but now there are "
              + came.arity()
              + " ("
              + describe(came)
              + ")");
    }

    private static String describe(Decision decision) {
      return switch (decision) {
        case Decision.RunNext run -> "which goroutine runs next: " + run.tasks();
        case Decision.SelectCase select -> "which case " + select.task() + "'s select takes";
        case Decision.Tie tie -> "which of those at the same instant is first: " + tie.tasks();
        case Decision.Number number -> number.what();
      };
    }
  }
}
