package interleave.search.explore;

import interleave.engine.CallSite;
import interleave.engine.Decision;
import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Schedule.Pick;
import interleave.engine.Strategy;
import interleave.search.causality.Access;
import interleave.search.causality.Race;
import interleave.search.causality.RaceDetector;
import interleave.search.strategy.RandomWalk;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Runs made by chance, each from the start, which also look for races.
final class Sampling {

  private final Machine start;
  private final Bounds bounds;
  private final long seed;
  private final Map<Result, Sample> found = new LinkedHashMap<>();
  private final Set<Pos> racing = new TreeSet<>();
  private final Set<Pos> blamed = new TreeSet<>();
  private int begun;
  private int ended;
  private Machine machine;
  private Recorder recorder;
  private Ear ear;
  private int steps;
  private int allSteps;

  /// One way to end.
  record Sample(List<Pick> picks, int steps, int count) {}

  /// Keeps what a strategy decides.
  private record Recorder(Strategy strategy, List<Pick> picks) implements Strategy {
    @Override
    public int decide(Decision decision, MachineView view) {
      int answer = strategy.decide(decision, view);
      picks.add(new Pick(answer, decision.arity()));
      return answer;
    }
  }

  Sampling(Machine start, Bounds bounds, long seed) {
    this.start = start;
    this.bounds = bounds;
    this.seed = seed;
  }

  /// Makes one step of one run.
  ///
  /// @return false when that was the last step of a run, or there is none to make
  boolean advance() {
    if (machine == null) {
      if (!hasMore()) {
        return false;
      }
      machine = start.fork();
      machine.watchedBy(new RaceDetector(this::race));
      recorder = new Recorder(new RandomWalk(seed + begun), new ArrayList<>());
      ear = new Ear();
      steps = 0;
      begun++;
    }
    Outcome outcome = machine.step(recorder, ear);
    steps++;
    allSteps++;
    if (outcome != Outcome.RUNNING) {
      ended++;
      Sample sample = new Sample(List.copyOf(recorder.picks), steps, 1);
      found.merge(
          ear.result(machine), sample, (old, _) -> new Sample(old.picks, old.steps, old.count + 1));
      machine = null;
    } else if (allSteps >= bounds.sampleSteps()) {
      machine = null;
    }
    return machine != null;
  }

  /// Whether there is another run to make.
  boolean hasMore() {
    return begun < bounds.samples() && allSteps < bounds.sampleSteps();
  }

  private void race(Race race) {
    places(race.earlier());
    places(race.later());
  }

  /// The place of an access; inside the library also those that led there.
  private void places(Access access) {
    for (CallSite site : access.stack()) {
      if (site.pos().isKnown()) {
        racing.add(site.pos());
      }
      if (!site.library()) {
        blamed.add(site.pos());
        break;
      }
    }
  }

  /// Where memory was used in a way that nothing orders.
  Set<Pos> racing() {
    return racing;
  }

  /// Where the program itself does so, perhaps by calling its library.
  Set<Pos> blamed() {
    return blamed;
  }

  /// How many runs have come to an end.
  int ended() {
    return ended;
  }

  /// By result, as they were met.
  Map<Result, Sample> found() {
    return found;
  }
}
