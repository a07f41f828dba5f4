package interleave.scenario;

import java.util.Locale;
import java.util.Optional;

/// How a scenario is scheduled.
///
/// @param procs number of Ps, 1 to 64
/// @param seed for everything that Go leaves to chance
/// @param statementNanos what a statement costs on its P, in virtual nanoseconds
/// @param recorded a recorded schedule to follow, as text
public record ScheduleSettings(
    Mode mode, int procs, long seed, long statementNanos, Optional<String> recorded) {

  public static final ScheduleSettings DEFAULT =
      new ScheduleSettings(Mode.FAITHFUL, 4, 1, 5, Optional.empty());

  /// What decides which goroutine moves.
  public enum Mode {
    /// As Go's own scheduler does, with P processors.
    FAITHFUL,
    /// One P, strictly in turn.
    FIFO,
    /// Any goroutine that can move, by chance.
    RANDOM,
    /// As Go's, but a person decides which goroutine moves and which ready case a `select` takes.
    MANUAL;

    /// As written in scenarios and on the command line.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
