package interleave.golang.run;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.engine.Strategy;
import interleave.engine.event.Event;
import interleave.golang.GoProgram;
import interleave.golang.types.LanguageVersion;
import interleave.search.strategy.GoLike;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// Runs Go texts for tests.
final class Go {

  private Go() {}

  /// What came of a run.
  record Run(String out, String err, Outcome outcome, List<Event> events, GoMachine machine) {

    <T extends Event> List<T> events(Class<T> kind) {
      return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// One line an event, without objects' identity.
    String trace() {
      StringBuilder out = new StringBuilder();
      events.forEach(event -> out.append(event).append('\n'));
      return out.toString();
    }
  }

  static GoProgram compile(String text) {
    return compile(text, LanguageVersion.DEFAULT);
  }

  static GoProgram compile(String text, LanguageVersion version) {
    return switch (GoProgram.compile(List.of(new Source("main.go", text)), version)) {
      case GoProgram.Result.Compiled compiled -> compiled.program();
      case GoProgram.Result.Rejected rejected ->
          throw new AssertionError(rejected.diagnostics().toString());
    };
  }

  static GoMachine machine(String text, Settings settings) {
    return compile(text).machine(settings);
  }

  static Run run(String text) {
    return run(text, Settings.DEFAULT, new GoLike(1));
  }

  static Run run(String text, Settings settings) {
    return run(text, settings, new GoLike(1));
  }

  static Run run(String text, Settings settings, Strategy strategy) {
    return finish(machine(text, settings), strategy);
  }

  /// Runs a machine to its end.
  static Run finish(GoMachine machine, Strategy strategy) {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    List<Event> events = new ArrayList<>();
    Outcome outcome =
        machine.run(
            strategy,
            event -> {
              events.add(event);
              if (event instanceof Event.Output output) {
                (output.stream() == 1 ? out : err).append(output.bytes());
              }
            },
            Long.MAX_VALUE);
    return new Run(out.toString(), err.toString(), outcome, events, machine);
  }

  static Settings explore() {
    return Settings.DEFAULT.withMode(Settings.Mode.EXPLORE);
  }

  static Settings limited(Limits limits) {
    return Settings.DEFAULT.withLimits(limits);
  }
}
