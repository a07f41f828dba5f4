package interleave.engine;

/// Resolves the decisions of a run. Strategies may keep state (a random generator, a position in a
/// schedule) but must be deterministic.
@FunctionalInterface
public interface Strategy {

  /// Answer that makes the step change nothing and end in [Outcome.Asking].
  int ASK = -1;

  /// @return an index below `decision.arity()`, or [#ASK]
  int decide(Decision decision, MachineView view);
}
