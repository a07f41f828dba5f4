package interleave.session;

import interleave.engine.Machine;
import interleave.engine.Schedule;
import interleave.engine.event.Event;
import interleave.golang.TextValues;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.search.explore.Exploration;
import interleave.search.strategy.Manual;
import interleave.source.Diagnostic;
import interleave.source.Source;
import interleave.timeline.LoopRecording;
import interleave.timeline.Recording;
import java.util.List;
import java.util.Optional;

/// Makes recordings of programs; the session's door to the languages.
@FunctionalInterface
public interface Runs {

  /// Compiles the files of a variant.
  Prepared prepare(Variant variant, ScheduleSettings schedule);

  /// As [#prepare], for a run that repeats another one until [Manual#takeOver] and asks a person
  /// from there on.
  ///
  /// @param prefix the other run's decisions
  default Prepared branch(Variant variant, ScheduleSettings schedule, Schedule prefix) {
    return prepare(variant, schedule);
  }

  /// Why a program does not compile; empty when it does.
  default List<Diagnostic> check(Variant variant) {
    return prepare(variant, variant.schedule()) instanceof Prepared.Rejected rejected
        ? rejected.diagnostics()
        : List.of();
  }

  /// A search for all ways a program can end.
  ///
  /// @param schedule tells the number of Ps and the seed
  default Search explore(Variant variant, ScheduleSettings schedule) {
    return new Search.Rejected(check(variant));
  }

  /// Compiles a program's twin in JavaScript.
  ///
  /// @param variant one that has a twin
  default Loop twin(Variant variant) {
    return TwinJob.none(variant.node().orElseThrow().fileName());
  }

  /// A condition of a breakpoint: an expression in the program's language, to be evaluated at a
  /// line.
  ///
  /// @param variant a program that compiles
  default Condition condition(Variant variant, String file, int line, String text) {
    return new Condition.Wrong("conditions cannot be evaluated here");
  }

  /// What became of a condition's text.
  interface Condition {
    /// Evaluates it for the goroutine of an event at the line.
    ///
    /// @param machine of the program, just when the event happens
    /// @param holds done when it is true
    /// @return why it has no value there; empty when it has
    String test(Machine machine, Event event, Runnable holds);

    /// @param message in the compiler's words where it has some
    record Wrong(String message) implements Condition {
      @Override
      public String test(Machine machine, Event event, Runnable holds) {
        return message;
      }
    }
  }

  /// What stands in a program's text, to be looked at while it runs.
  ///
  /// @param sources of the variant's program, as it has run
  /// @return empty where that is not known
  default Optional<TextValues> values(Variant variant, List<Source> sources) {
    return Optional.empty();
  }

  /// What became of a twin.
  sealed interface Loop {
    /// @param recording at its very start
    record Ready(LoopRecording recording) implements Loop {}

    record Rejected(List<Diagnostic> diagnostics) implements Loop {}
  }

  /// What became of a text that is to be searched.
  sealed interface Search {
    /// @param exploration at its very start
    record Ready(Exploration exploration) implements Search {}

    record Rejected(List<Diagnostic> diagnostics) implements Search {}
  }

  /// What became of a text.
  sealed interface Prepared {
    /// @param recording at its very start
    /// @param interrupt ends the run within 100 ms; may be called from any thread
    /// @param manual asks a person for decisions; null when nobody is asked
    record Ready(Recording recording, Runnable interrupt, Manual manual) implements Prepared {
      public Ready(Recording recording, Runnable interrupt) {
        this(recording, interrupt, null);
      }

      /// Asks nobody, also where a person was to decide.
      public void letGoDecide() {
        if (manual != null) {
          manual.release();
        }
      }
    }

    record Rejected(List<Diagnostic> diagnostics) implements Prepared {}
  }
}
