package interleave.session;

import interleave.engine.Schedule;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.search.explore.Exploration;
import interleave.search.strategy.Manual;
import interleave.source.Diagnostic;
import interleave.timeline.LoopRecording;
import interleave.timeline.Recording;
import java.util.List;

/// Makes recordings of programs; the session's door to the languages.
@FunctionalInterface
public interface Runs {

  /// Compiles `code`.
  ///
  /// @param variant tells file name and language version
  /// @param code the text to compile, which may differ from the variant's own
  Prepared prepare(Variant variant, String code, ScheduleSettings schedule);

  /// As [#prepare], for a run that repeats another one until [Manual#takeOver] and asks a person
  /// from there on.
  ///
  /// @param prefix the other run's decisions
  default Prepared branch(
      Variant variant, String code, ScheduleSettings schedule, Schedule prefix) {
    return prepare(variant, code, schedule);
  }

  /// Why `code` does not compile; empty when it does.
  default List<Diagnostic> check(Variant variant, String code) {
    return prepare(variant, code, variant.schedule()) instanceof Prepared.Rejected rejected
        ? rejected.diagnostics()
        : List.of();
  }

  /// A search for all ways `code` can end.
  ///
  /// @param schedule tells the number of Ps and the seed
  default Search explore(Variant variant, String code, ScheduleSettings schedule) {
    return new Search.Rejected(check(variant, code));
  }

  /// Compiles a program's twin in JavaScript.
  ///
  /// @param variant one that has a twin
  default Loop twin(Variant variant) {
    return TwinJob.none(variant.node().orElseThrow().fileName());
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
