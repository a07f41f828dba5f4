package interleave.golang.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where goroutines stand in Go's own list of all: a new one takes the place of one that has ended
/// on the same P, the latest first, and only then a new place. Dumps list goroutines in that order.
final class Slots {

  /// A P that has so many free places shares them with the others, down to half.
  private static final int MOST = 64;

  /// Numbers, the last one in is the first one out.
  private static final class Stack {
    private int[] numbers = new int[4];
    private int size;

    void push(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int pop() {
      return numbers[--size];
    }

    void set(Stack other) {
      numbers = other.numbers.clone();
      size = other.size;
    }
  }

  private final List<Stack> free = new ArrayList<>();
  private final Stack shared = new Stack();
  private int count;

  /// A place for a goroutine that is made on a P.
  int take(Proc proc) {
    Stack own = of(proc);
    if (own.size == 0) {
      while (own.size < MOST / 2 && shared.size > 0) {
        own.push(shared.pop());
      }
    }
    return own.size > 0 ? own.pop() : count++;
  }

  /// The goroutine of a place has ended on a P.
  void give(Proc proc, int slot) {
    Stack own = of(proc);
    own.push(slot);
    if (own.size >= MOST) {
      while (own.size >= MOST / 2) {
        shared.push(own.pop());
      }
    }
  }

  private Stack of(Proc proc) {
    int index = proc == null ? 0 : proc.index;
    while (free.size() <= index) {
      free.add(new Stack());
    }
    return free.get(index);
  }

  void restore(Slots from) {
    for (int i = 0; i < from.free.size(); i++) {
      free.add(new Stack());
      free.get(i).set(from.free.get(i));
    }
    shared.set(from.shared);
    count = from.count;
  }
}
