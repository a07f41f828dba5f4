package interleave.search.strategy;

import interleave.base.SeededRandom;
import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Strategy;

/// Decides everything by chance, also what runs next: finds interleavings that Go would seldom
/// show.
public final class RandomWalk implements Strategy {

  private final SeededRandom random;

  public RandomWalk(long seed) {
    random = new SeededRandom(seed);
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    return random.below(decision.arity());
  }
}
