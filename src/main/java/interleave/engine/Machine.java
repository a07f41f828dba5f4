package interleave.engine;

import interleave.engine.event.EventSink;
import java.util.List;

/// A program in execution: deterministic, single-threaded, forkable. It asks for every choice it
/// needs and never decides by itself.
public interface Machine {

  /// Performs one visible operation of one task and that task's local code up to its next visible
  /// operation. All decisions of a step are asked for before any of its changes is made, so a
  /// [Strategy] that answers [Strategy#ASK] leaves the machine as it was.
  Outcome step(Strategy strategy, EventSink sink);

  /// As [#step], up to `maxSteps` times while the outcome is [Outcome.Running]; the fast way to run
  /// a whole program.
  ///
  /// @return the outcome of the last step made
  default Outcome run(Strategy strategy, EventSink sink, long maxSteps) {
    Outcome outcome = Outcome.RUNNING;
    for (long i = 0; i < maxSteps && outcome == Outcome.RUNNING; i++) {
      outcome = step(strategy, sink);
    }
    return outcome;
  }

  /// Lets `watch` hear of each access to memory from now on; only before the first step. Copies
  /// made by [#fork] are not watched.
  ///
  /// @return false when this machine cannot be watched
  default boolean watchedBy(Watch watch) {
    return false;
  }

  /// The number of steps made since the program started.
  long steps();

  /// The virtual time, in nanoseconds since the program started.
  long nanos();

  /// The next, or parked, visible operation of every live task, in order of creation.
  List<Pending> pending();

  /// A deep copy that keeps aliasing: two references to one object become two references to one
  /// copy. The copy and the original never influence each other.
  Machine fork();

  /// About how many bytes of memory making this copy took; 0 of a machine that is no copy.
  default long weight() {
    return 0;
  }

  /// A canonical hash of the state: equal states have equal fingerprints on every machine.
  long fingerprint();

  /// Tasks, frames, locals and objects as they are now; valid until the next step.
  MachineView view();
}
