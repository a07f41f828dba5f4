package interleave.golang.run;

/// Waiters in the order in which they came; any of them can leave at once.
final class WaitQueue {

  Waiter first;
  Waiter last;

  boolean isEmpty() {
    return first == null;
  }

  void add(Waiter waiter) {
    waiter.previous = last;
    waiter.next = null;
    waiter.queued = true;
    if (last == null) {
      first = waiter;
    } else {
      last.next = waiter;
    }
    last = waiter;
  }

  Waiter take() {
    Waiter waiter = first;
    if (waiter != null) {
      remove(waiter);
    }
    return waiter;
  }

  void remove(Waiter waiter) {
    if (!waiter.queued) {
      return;
    }
    if (waiter.previous == null) {
      first = waiter.next;
    } else {
      waiter.previous.next = waiter.next;
    }
    if (waiter.next == null) {
      last = waiter.previous;
    } else {
      waiter.next.previous = waiter.previous;
    }
    waiter.next = null;
    waiter.previous = null;
    waiter.queued = false;
  }

  int size() {
    int n = 0;
    for (Waiter waiter = first; waiter != null; waiter = waiter.next) {
      n++;
    }
    return n;
  }
}
