package interleave.search.strategy;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Schedule;
import interleave.engine.Strategy;

/// Repeats a run of a scheduler that nobody interfered with on one that asks at every operation who
/// goes first: to that the answer is always the scheduler's own choice, 0, and everything else is
/// answered as it was then.
public final class Untouched implements Strategy {

  private final Replay recorded;

  /// @param then decides after the last recorded pick
  public Untouched(Schedule recorded, Strategy then) {
    this.recorded = new Replay(recorded, then);
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    return decision instanceof Decision.RunNext ? 0 : recorded.decide(decision, view);
  }
}
