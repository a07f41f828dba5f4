package interleave.golang.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// A P: a processor of Go's scheduler, with a clock of its own.
final class Proc {

  static final int QUEUE = 256;

  int index;
  long clock;

  /// Runs on it; null when it looks for work or is idle.
  Goroutine current;

  /// What was made ready last: runs before the queue, in what is left of the time slice.
  Goroutine runNext;

  final Deque<Goroutine> queue = new ArrayDeque<>();
  boolean idle = true;

  /// Was woken to look for work and has not found any yet.
  boolean spinning;

  /// Has waited for another P's [#runNext] to be run there, in vain.
  boolean patient;

  int tick;
  long sliceEnd;

  Proc(int index) {
    this.index = index;
  }

  boolean hasWork() {
    return runNext != null || !queue.isEmpty();
  }

  void restore(Proc from, UnaryOperator<Goroutine> copy) {
    clock = from.clock;
    current = from.current == null ? null : copy.apply(from.current);
    runNext = from.runNext == null ? null : copy.apply(from.runNext);
    for (Goroutine g : from.queue) {
      queue.addLast(copy.apply(g));
    }
    idle = from.idle;
    spinning = from.spinning;
    patient = from.patient;
    tick = from.tick;
    sliceEnd = from.sliceEnd;
  }

  @Override
  public String toString() {
    return "P" + index + "@" + clock + (idle ? " idle" : " " + current);
  }
}
