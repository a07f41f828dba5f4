package interleave.search.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorClockTest {

  @Test
  void knowsNothingAtFirst() {
    assertEquals(0, VectorClock.EMPTY.get(0));
    assertEquals(0, VectorClock.EMPTY.get(1_000_000));
  }

  @Test
  void aChangedClockLeavesTheOldOneAsItWas() {
    VectorClock one = VectorClock.EMPTY.with(3, 5);
    VectorClock two = one.with(70_000, 9);
    assertEquals(0, one.get(70_000));
    assertEquals(5, two.get(3));
    assertEquals(9, two.get(70_000));
  }

  @Test
  void joiningWithWhatIsKnownIsTheClockItself() {
    VectorClock less = VectorClock.EMPTY.with(1, 1).with(400, 2);
    VectorClock more = less.with(1, 3).with(20, 1);
    assertSame(more, more.join(less));
    assertSame(more, less.join(more));
  }

  @Test
  void agreesWithAMapOfNumbers() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Map<Integer, Integer> a = numbers(random);
      Map<Integer, Integer> b = numbers(random);
      VectorClock joined = clock(a).join(clock(b));
      for (int task = 0; task < 5_000; task++) {
        int expected = Math.max(a.getOrDefault(task, 0), b.getOrDefault(task, 0));
        assertEquals(expected, joined.get(task), "task " + task);
      }
    }
  }

  private static Map<Integer, Integer> numbers(Random random) {
    Map<Integer, Integer> numbers = new HashMap<>();
    int tasks = 1 << 1 + random.nextInt(12);
    for (int i = random.nextInt(40); i > 0; i--) {
      numbers.put(random.nextInt(tasks), 1 + random.nextInt(9));
    }
    return numbers;
  }

  private static VectorClock clock(Map<Integer, Integer> numbers) {
    VectorClock clock = VectorClock.EMPTY;
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      clock = clock.with(entry.getKey(), entry.getValue());
    }
    return clock;
  }
}
