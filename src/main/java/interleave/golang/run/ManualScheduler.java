package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.event.TaskId;
import interleave.golang.run.Goroutine.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Go's scheduler with somebody at the wheel: before each visible operation the schedule may let
/// another goroutine that can run go first. Everything else, also virtual time, is as in
/// [GoScheduler], and answering 0 every time gives the very same run.
final class ManualScheduler extends GoScheduler {

  /// Was let run while it stood before a visible operation: makes it next, without a question.
  private Goroutine promised;

  /// When the operation that is being made began: it may itself wait, as output waits for its turn,
  /// and the others need not wait for that.
  private long began;

  ManualScheduler(GoMachine machine) {
    super(machine);
  }

  @Override
  Decision tie(List<TaskId> tasks, TaskId last) {
    return new Decision.Tie(tasks);
  }

  @Override
  Goroutine choose() {
    if (promised != null && promised.proc != null && promised.proc.current == promised) {
      return promised;
    }
    Goroutine own = super.choose();
    List<Goroutine> all = runnable();
    if (all.size() == 1) {
      return own;
    }
    List<Goroutine> candidates = new ArrayList<>(all.size());
    List<TaskId> ids = new ArrayList<>(all.size());
    candidates.add(own);
    ids.add(own.id);
    for (Goroutine g : all) {
      if (g != own) {
        candidates.add(g);
        ids.add(g.id);
      }
    }
    return candidates.get(machine.decide(new Decision.RunNext(ids, lastMoved())));
  }

  /// The schedule is asked before each operation.
  @Override
  boolean continues(Goroutine g) {
    return false;
  }

  @Override
  boolean opens(Burst burst, int left, long nanos) {
    return false;
  }

  @Override
  boolean begin(Goroutine g) {
    if (g.proc == null || g.proc.current != g) {
      takeOver(g);
      promised = isLocal(g) ? null : g;
      began = g.proc.clock;
      super.begin(g);
      return false;
    }
    began = g.proc.clock;
    return super.begin(g);
  }

  @Override
  void moved(Goroutine g) {
    if (g == promised && g.stand != Stand.VISIBLE) {
      promised = null;
    }
    if (g.proc != null) {
      holdOthers(began);
    }
    super.moved(g);
  }

  @Override
  void restore(Scheduler from, UnaryOperator<Goroutine> copy) {
    super.restore(from, copy);
    ManualScheduler other = (ManualScheduler) from;
    promised = other.promised == null ? null : copy.apply(other.promised);
    began = other.began;
  }
}
