package interleave.engine;

import interleave.engine.event.TaskId;
import java.util.List;

/// What a step led to.
public sealed interface Outcome {

  /// The one instance of [Running].
  Running RUNNING = new Running();

  /// There is more to do.
  record Running() implements Outcome {}

  /// The program ended by itself: `main` returned or it called for an exit.
  ///
  /// @param exitCode the process's exit code, 0 to 255
  record Finished(int exitCode) implements Outcome {}

  /// Every task waits and nothing can wake one of them.
  ///
  /// @param blocked the waiting tasks, in order of creation
  record Deadlock(List<TaskId> blocked) implements Outcome {}

  /// An uncaught panic or a fatal error of the runtime ended the program.
  ///
  /// @param task the task it happened in
  /// @param message the first line of what the runtime prints
  record Panicked(TaskId task, String message) implements Outcome {}

  /// A limit was hit; the recording up to here stays usable.
  ///
  /// @param limit which one
  /// @param message what happened where, for people
  record LimitReached(Limits.Kind limit, String message) implements Outcome {}

  /// The strategy wants a person to decide; nothing has changed.
  record Asking(Decision decision) implements Outcome {}
}
