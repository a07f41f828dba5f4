package interleave.session;

import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.source.Diagnostic;
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

  /// What became of a text.
  sealed interface Prepared {
    /// @param recording at its very start
    /// @param interrupt ends the run within 100 ms; may be called from any thread
    record Ready(Recording recording, Runnable interrupt) implements Prepared {}

    record Rejected(List<Diagnostic> diagnostics) implements Prepared {}
  }
}
