package interleave.golang.run;

import interleave.engine.Limits;
import interleave.source.Pos;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a program is run.
///
/// @param mode which choices are the schedule's
/// @param procs number of Ps (in faithful mode)
/// @param statementNanos what a statement costs on a P
/// @param arguments the command line, the program's name first
/// @param environment what `os.Getenv` knows
/// @param input what `os.Stdin` reads
/// @param racing places in the source where each access to memory is an operation of its own, even
///   of memory that nobody else has used so far; only in explore mode
public record Settings(
    Mode mode,
    int procs,
    int statementNanos,
    Limits limits,
    List<String> arguments,
    Map<String, String> environment,
    Input input,
    Set<Pos> racing) {

  /// Which scheduler.
  public enum Mode {
    /// As Go's: processors with queues of their own, in virtual time.
    FAITHFUL,
    /// One processor and one queue, in order.
    FIFO,
    /// Any runnable goroutine may move at each visible operation; time stands still meanwhile.
    EXPLORE,
    /// As faithful, but at each visible operation the schedule may let another goroutine that can
    /// run go first; answering 0 every time gives the faithful run.
    MANUAL,
    /// The same on one processor and one queue.
    MANUAL_FIFO;

    /// Whether the schedule may let another goroutine go first than the scheduler's own choice.
    boolean asks() {
      return this == EXPLORE || this == MANUAL || this == MANUAL_FIFO;
    }
  }

  public static final Settings DEFAULT =
      new Settings(
          Mode.FAITHFUL, 4, 5, Limits.DEFAULT, List.of("main"), Map.of(), Input.EMPTY, Set.of());

  public Settings withMode(Mode newMode) {
    return new Settings(
        newMode, procs, statementNanos, limits, arguments, environment, input, racing);
  }

  public Settings withProcs(int newProcs) {
    return new Settings(
        mode, newProcs, statementNanos, limits, arguments, environment, input, racing);
  }

  public Settings withLimits(Limits newLimits) {
    return new Settings(
        mode, procs, statementNanos, newLimits, arguments, environment, input, racing);
  }

  public Settings withArguments(List<String> newArguments) {
    return new Settings(
        mode, procs, statementNanos, limits, newArguments, environment, input, racing);
  }

  public Settings withInput(Input newInput) {
    return new Settings(
        mode, procs, statementNanos, limits, arguments, environment, newInput, racing);
  }

  public Settings withRacing(Set<Pos> newRacing) {
    return new Settings(
        mode, procs, statementNanos, limits, arguments, environment, input, Set.copyOf(newRacing));
  }
}
