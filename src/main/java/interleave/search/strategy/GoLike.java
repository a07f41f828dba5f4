package interleave.search.strategy;

import interleave.base.SeededRandom;
import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Strategy;

/// Decides as Go's runtime would: its scheduler's own choice of what runs next, and a random number
/// wherever Go draws one (the case of a `select`, the order of a map).
public final class GoLike implements Strategy {

  private static final int TABLE = 8;

  private final SeededRandom random;

  public GoLike(long seed) {
    random = new SeededRandom(seed);
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    return switch (decision) {
      case Decision.RunNext _, Decision.Tie _ -> 0;
      case Decision.SelectCase c -> random.below(c.arity());
      case Decision.Number n when n.what().equals(Decision.Number.MAP_ORDER) -> first(n.arity());
      case Decision.Number n -> random.below(n.arity());
    };
  }

  /// A small map of Go's is a table of eight places, and a loop begins at any of them: where it
  /// begins behind the last entry, the first entry comes first.
  private int first(int entries) {
    if (entries >= TABLE) {
      return random.below(entries);
    }
    int place = random.below(TABLE);
    return place < entries ? place : 0;
  }
}
