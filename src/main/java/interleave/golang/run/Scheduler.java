package interleave.golang.run;

import interleave.engine.MachineView;
import java.util.List;
import java.util.function.UnaryOperator;

/// Decides who moves, in virtual time. Between steps a scheduler is *settled*: whoever can move
/// next stands before a visible operation, and everything that happens by itself (a timer, an idle
/// processor that finds work) has happened.
abstract class Scheduler {

  final GoMachine machine;

  Scheduler(GoMachine machine) {
    this.machine = machine;
  }

  /// Who moves; asks the schedule when there is a choice. Changes nothing that cannot be repeated.
  abstract Goroutine choose();

  /// Makes the chosen one's move begin: its clock is the machine's now.
  ///
  /// @return false when beginning was all there is to this step
  abstract boolean begin(Goroutine g);

  /// `g` has performed its operation: goes on with its local code, and settles.
  abstract void moved(Goroutine g);

  abstract void settle();

  /// `g` has come to a visible operation in its local code: whether this step is complete with that
  /// and the next one is that operation, without a question to anybody. Begins that step if so, and
  /// changes nothing if not.
  boolean continues(Goroutine g) {
    return false;
  }

  /// `g` has performed the operation that it continued with: begins its local code, unless it has
  /// left its processor.
  boolean runsOn(Goroutine g) {
    return false;
  }

  /// Opens a burst, if nobody else can move and nothing else happens for so long.
  ///
  /// @param left of the budget of the goroutine that moves
  boolean opens(Burst burst, int left, long nanos) {
    return false;
  }

  /// A burst of `g` in which operations have been made is over.
  ///
  /// @return the budget that the last of them has begun
  int closed(Goroutine g, Burst burst) {
    throw new IllegalStateException("no burst is open");
  }

  abstract void spawned(Goroutine g);

  abstract void readied(Goroutine g);

  abstract void parked(Goroutine g);

  abstract void ended(Goroutine g);

  /// Puts `g`, which could go on, behind the others.
  abstract void yielded(Goroutine g);

  /// Whether nobody else can move, as far as a search need know.
  boolean isAlone(Goroutine g) {
    return false;
  }

  /// The time slice of `g` is over.
  abstract void sliceOver(Goroutine g);

  /// An operation costs the processor time.
  abstract void charge(long nanos);

  /// The time at the exact place where the moving goroutine is.
  abstract long localNanos();

  abstract int procs();

  abstract void setProcs(int count);

  /// For copies.
  abstract void restore(Scheduler from, UnaryOperator<Goroutine> copy);

  /// Whether some goroutine could move.
  abstract boolean isIdle();

  /// Who is ready to run and waits for a P.
  List<MachineView.RunQueue> queues() {
    return List.of();
  }
}
