package interleave.scenario;

import interleave.engine.event.Event;
import java.util.List;
import java.util.Optional;

/// How a program is expected to end. What is absent is not checked.
///
/// @param message what the runtime's first line must contain
/// @param stdout the exact lines of the output
/// @param stdoutUnordered the lines of the output, in whatever order
/// @param stdoutMatches a regular expression for the whole output
/// @param abandoned number of goroutines still alive at the end
/// @param compileError the program does not compile, and a message of the compiler contains this
public record Expectation(
    Optional<Event.Ending> ending,
    Optional<Integer> exitCode,
    Optional<String> message,
    Optional<List<String>> stdout,
    Optional<List<String>> stdoutUnordered,
    Optional<String> stdoutMatches,
    Optional<Integer> abandoned,
    Optional<String> compileError) {

  public static final Expectation NOTHING =
      new Expectation(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
