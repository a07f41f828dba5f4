package interleave.picture;

import interleave.engine.event.TaskId;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// A first-in first-out queue of waiters; taking the first one out is quick at any length.
final class WaitQueue {

  private static final Waiter[] NONE = {};

  private Waiter[] waiters = NONE;
  private int head;
  private int tail;

  WaitQueue copy() {
    WaitQueue copy = new WaitQueue();
    if (head < tail) {
      copy.waiters = Arrays.copyOfRange(waiters, head, tail);
      copy.tail = tail - head;
    }
    return copy;
  }

  int size() {
    return tail - head;
  }

  Waiter get(int index) {
    return waiters[head + index];
  }

  void addLast(Waiter waiter) {
    if (tail == waiters.length) {
      int size = size();
      Waiter[] next = 2 * size >= waiters.length ? new Waiter[Math.max(4, 2 * size)] : waiters;
      System.arraycopy(waiters, head, next, 0, size);
      Arrays.fill(next, size, Math.max(size, Math.min(tail, next.length)), null);
      waiters = next;
      head = 0;
      tail = size;
    }
    waiters[tail++] = waiter;
  }

  void addFirst(Waiter waiter) {
    if (head > 0) {
      waiters[--head] = waiter;
      return;
    }
    addLast(waiter);
    System.arraycopy(waiters, head, waiters, head + 1, size() - 1);
    waiters[head] = waiter;
  }

  /// Takes `task` out of the queue: one place, or all places of a select.
  ///
  /// @return the first of them, or null when it was not in the queue
  Waiter remove(TaskId task) {
    if (head < tail && waiters[head].task() == task) {
      Waiter first = waiters[head];
      waiters[head++] = null;
      if (first.arm() >= 0) {
        removeRest(task);
      }
      return first;
    }
    return removeRest(task);
  }

  private Waiter removeRest(TaskId task) {
    Waiter found = null;
    int to = head;
    for (int i = head; i < tail; i++) {
      Waiter waiter = waiters[i];
      if (waiter.task().equals(task) && (found == null || found.arm() >= 0)) {
        found = found == null ? waiter : found;
      } else {
        waiters[to++] = waiter;
      }
    }
    Arrays.fill(waiters, to, tail, null);
    tail = to;
    return found;
  }

  /// A view of the queue, first come first.
  List<Waiter> view() {
    return new AbstractList<>() {
      @Override
      public Waiter get(int index) {
        return WaitQueue.this.get(index);
      }

      @Override
      public int size() {
        return WaitQueue.this.size();
      }
    };
  }
}
