package interleave.search.strategy;

import interleave.base.SeededRandom;
import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Strategy;

/// Decides as Go's runtime would: its scheduler's own choice of what runs next, and a random number
/// wherever Go draws one (the case of a `select`, the order of a map).
public final class GoLike implements Strategy {

  private final SeededRandom random;

  public GoLike(long seed) {
    random = new SeededRandom(seed);
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    return switch (decision) {
      case Decision.RunNext _, Decision.Tie _ -> 0;
      case Decision.SelectCase c -> random.below(c.arity());
      case Decision.Number n -> random.below(n.arity());
    };
  }
}
