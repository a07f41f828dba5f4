package interleave.js.run;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.source.Pos;

/// Something that waits for the thread: runs when the stack is empty.
abstract class Job {

  final JobKind kind;

  /// What will run, as the source calls it.
  final String label;

  /// The number of the promise whose settling caused it; 0 for none.
  final int promise;

  /// 0 until it is queued.
  int number;

  /// What stack traces show below its own calls.
  Tail tail = Tail.NONE;

  /// Whether [#run] calls one function and returns what that returns, so that it may stop in
  /// between.
  boolean pauses;

  /// Where in the source it goes on or begins, when that is known.
  Pos place = Pos.NONE;

  /// What [EventLoop#context] is while it runs; null until it is queued.
  Object context;

  Job(JobKind kind, String label, int promise) {
    this.kind = kind;
    this.label = label;
    this.promise = promise;
  }

  /// Runs it.
  ///
  /// @return what [#done] gets, or [Interpreter#PAUSED]
  abstract Object run();

  /// When it has run.
  void done(Object result) {}

  /// When it threw.
  ///
  /// @return false when nobody takes the exception
  boolean failed(Object error) {
    return false;
  }
}
