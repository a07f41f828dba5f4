package interleave.timeline;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Schedule;
import interleave.engine.Strategy;
import java.util.List;
import java.util.function.LongSupplier;

/// Notes every answer another strategy gives: together they are the schedule.
public final class RecordingStrategy implements Strategy {

  private final Strategy strategy;
  private final LongSupplier steps;
  private final Picks picks = new Picks();
  private long step = -1;
  private int stepStart;

  /// @param steps the number of steps the machine has made; tells where a step's decisions begin,
  ///   so that those of a step that ends in a question are taken back
  public RecordingStrategy(Strategy strategy, LongSupplier steps) {
    this.strategy = strategy;
    this.steps = steps;
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    long now = steps.getAsLong();
    if (now != step) {
      step = now;
      stepStart = picks.size();
    }
    int answer = strategy.decide(decision, view);
    if (answer == ASK) {
      picks.truncate(stepStart);
      return ASK;
    }
    if (answer < 0 || answer >= decision.arity()) {
      throw new IllegalStateException(
          "step " + now + ": the strategy answered " + answer + " to " + decision);
    }
    picks.add(answer, decision.arity());
    return answer;
  }

  /// All answers so far.
  public List<Schedule.Pick> picks() {
    return picks.list();
  }

  Picks store() {
    return picks;
  }
}
