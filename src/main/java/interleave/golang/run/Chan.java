package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.golang.code.Bank;
import interleave.golang.types.Type;
import interleave.golang.value.Memory;

/// A channel, as in Go's `runtime/chan.go`: a ring of slots and two queues of waiters. When a queue
/// has a waiter of the right kind a value goes from hand to hand.
public final class Chan extends Memory {

  final Type element;
  final boolean longElements;
  final int capacity;
  private long[] longs;
  private Object[] refs;
  int head;
  int count;
  boolean closed;
  final WaitQueue senders = new WaitQueue();
  final WaitQueue receivers = new WaitQueue();

  /// The timer that sends to it; null for ordinary channels.
  Timer timer;

  Chan(Type element, int capacity) {
    this.element = element;
    this.capacity = capacity;
    longElements = Bank.of(element) == Bank.LONG;
    // slots are made when they are needed: programs make large channels and use little of them
    int slots = Math.min(capacity, 16);
    longs = longElements ? new long[slots] : null;
    refs = longElements ? null : new Object[slots];
  }

  /// Number of values in it.
  public int length() {
    return count;
  }

  public int capacity() {
    return capacity;
  }

  ObjectId id() {
    return id;
  }

  Type element() {
    return element;
  }

  private int slots() {
    return longElements ? longs.length : refs.length;
  }

  /// Puts a value into the first free slot and returns that slot's number.
  int put(long bits, Object ref) {
    int slot = head + count;
    if (slot >= capacity) {
      slot -= capacity;
    }
    while (slot >= slots()) {
      grow();
    }
    if (longElements) {
      longs[slot] = bits;
    } else {
      refs[slot] = ref;
    }
    count++;
    return slot;
  }

  /// Slots keep their numbers: the ring only wraps at the full capacity.
  private void grow() {
    int size = (int) Math.min(capacity, Math.max(2L * slots(), head + count + 1L));
    if (longElements) {
      longs = java.util.Arrays.copyOf(longs, size);
    } else {
      refs = java.util.Arrays.copyOf(refs, size);
    }
  }

  long headLong() {
    return longElements ? longs[head] : 0;
  }

  Object headRef() {
    return longElements ? null : refs[head];
  }

  /// Empties the first slot.
  void drop() {
    if (!longElements) {
      refs[head] = null;
    }
    head++;
    if (head == capacity) {
      head = 0;
    }
    count--;
  }

  long longAt(int place) {
    return longs[(head + place) % capacity];
  }

  Object refAt(int place) {
    return refs[(head + place) % capacity];
  }

  /// For copies: the same slots, to be filled by the caller.
  void restore(Chan from) {
    head = from.head;
    count = from.count;
    closed = from.closed;
    if (longElements) {
      longs = from.longs.clone();
    } else {
      refs = new Object[from.refs.length];
    }
  }

  Object[] slotRefs() {
    return refs;
  }

  boolean isSendReady() {
    return closed || !receivers.isEmpty() || count < capacity;
  }

  boolean isReceiveReady() {
    return closed || !senders.isEmpty() || count > 0;
  }

  @Override
  public String toString() {
    return "chan " + element;
  }
}
