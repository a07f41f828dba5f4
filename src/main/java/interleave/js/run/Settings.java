package interleave.js.run;

import interleave.engine.Limits;
import java.util.List;

/// How a program is run.
///
/// @param statementNanos what a statement costs
/// @param startMillis the time of day at the start, in milliseconds since 1970
/// @param directory where stack traces say that the program's files are
/// @param arguments of the program, without its name
/// @param nesting how often the library's Java code and the program's code may call each other
///   inside each other, a function in `forEach` in a function and so on: each time takes up to
///   [#STACK_BYTES_EACH] of the thread's stack
/// @param version of Node.js, as messages show it
public record Settings(
    int statementNanos,
    Limits limits,
    long startMillis,
    String directory,
    List<String> arguments,
    int nesting,
    String version) {

  /// See `nesting`.
  public static final int STACK_BYTES_EACH = 2500;

  /// About what Node.js allows; for threads with room for it.
  public static final int NESTING_OF_NODE = 4000;

  /// So much nesting is safe on a thread with a usual stack.
  private static final int USUAL_NESTING = 300;

  /// A statement costs what it costs in Go, so that both can be compared on one clock; the day is
  /// the one on which Go programs run, too.
  public static final Settings DEFAULT =
      new Settings(
          5, Limits.DEFAULT, 1_257_894_000_000L, "/app", List.of(), USUAL_NESTING, "v20.20.2");

  public Settings withStatementNanos(int newStatementNanos) {
    return new Settings(
        newStatementNanos, limits, startMillis, directory, arguments, nesting, version);
  }

  public Settings withDirectory(String newDirectory) {
    return new Settings(
        statementNanos, limits, startMillis, newDirectory, arguments, nesting, version);
  }

  public Settings withLimits(Limits newLimits) {
    return new Settings(
        statementNanos, newLimits, startMillis, directory, arguments, nesting, version);
  }

  public Settings withArguments(List<String> newArguments) {
    return new Settings(
        statementNanos, limits, startMillis, directory, newArguments, nesting, version);
  }

  /// For a thread with a stack of more than `newNesting` times [#STACK_BYTES_EACH].
  public Settings withNesting(int newNesting) {
    return new Settings(
        statementNanos, limits, startMillis, directory, arguments, newNesting, version);
  }
}
