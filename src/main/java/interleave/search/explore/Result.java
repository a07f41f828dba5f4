package interleave.search.explore;

import interleave.engine.event.Event;

/// How a run ended, as people tell ends apart: two runs with equal results are the same to them.
///
/// @param ending how
/// @param exitCode of the process, 0 to 255
/// @param message the runtime's first line, such as `panic: …`; empty at a normal end
/// @param stdout what it printed, shortened to [#MOST_OUTPUT] characters
/// @param stuck how many tasks waited for something else than time when it ended
public record Result(Event.Ending ending, int exitCode, String message, String stdout, int stuck) {

  /// Longest output that is kept.
  public static final int MOST_OUTPUT = 2_000;

  /// Whether the process would be taken for a success.
  public boolean isFine() {
    return exitCode == 0;
  }
}
