package interleave.engine.event;

/// What a task does at an instant.
public enum TaskState {
  /// Could run, and waits for a processor.
  RUNNABLE,
  /// Runs on a processor.
  RUNNING,
  /// Waits for another task: a channel, a lock, a counter.
  BLOCKED,
  /// Waits for the clock alone.
  SLEEPING,
  /// Has returned.
  DONE,
  /// Ended by an uncaught panic or a fatal error.
  PANICKED,
  /// Still lived when the program ended.
  ABANDONED
}
