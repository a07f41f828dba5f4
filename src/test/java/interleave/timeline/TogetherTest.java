package interleave.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.base.SeededRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Two recordings on one clock.
class TogetherTest {

  private record Times(long... all) implements Moments {
    @Override
    public int size() {
      return all.length;
    }

    @Override
    public long nanos(int at) {
      return all[at];
    }

    @Override
    public int at(long time) {
      int count = 0;
      while (count < all.length && all[count] <= time) {
        count++;
      }
      return count - 1;
    }
  }

  @Test
  void eventsComeInTheOrderOfTheirTimesAndTheFirstSideBeforeTheOther() {
    Together both = new Together(new Times(0, 0, 5, 9), new Times(0, 5, 7));
    long[] times = new long[both.size()];
    StringBuilder sides = new StringBuilder();
    for (int i = 0; i < times.length; i++) {
      times[i] = both.nanos(i);
      sides.append(both.isFirst(i) ? 'a' : 'b');
    }
    assertEquals("[0, 0, 0, 5, 5, 7, 9]", Arrays.toString(times));
    assertEquals("aababba", sides.toString());
    assertEquals(4, both.at(6));
    assertEquals(-1, both.at(-1));
  }

  @Test
  void betweenTwoEventsOneSideMovesAndTheOtherRests() {
    Together both = new Together(new Times(0, 10), new Times(4));
    assertEquals(new Together.Place(.5, 0), both.place(.5));
    assertEquals(new Together.Place(1, .25), both.place(1.25));
    assertEquals(new Together.Place(1.5, 1), both.place(2.5));
    assertEquals(new Together.Place(2, 1), both.place(3));
  }

  @Test
  void aPlaceOfOneSideIsAPlaceOfBoth() {
    SeededRandom random = new SeededRandom(7);
    for (int round = 0; round < 200; round++) {
      Together both = new Together(times(random), times(random));
      for (double at = 0; at <= both.size(); at += .5) {
        Together.Place place = both.place(at);
        assertEquals(at, both.position(place));
        if (place.first() > 0 && at == Math.floor(at) && both.isFirst((int) at - 1)) {
          assertEquals(at, both.ofFirst(place.first()), "first of " + place);
        }
        if (place.second() > 0 && at == Math.floor(at) && !both.isFirst((int) at - 1)) {
          assertEquals(at, both.ofSecond(place.second()), "second of " + place);
        }
        assertTrue(both.nanosAt(at) >= both.nanosAt(Math.max(0, at - .5)));
      }
    }
  }

  private static Times times(SeededRandom random) {
    long[] nanos = new long[random.below(9)];
    long at = 0;
    for (int i = 0; i < nanos.length; i++) {
      at += random.below(3);
      nanos[i] = at;
    }
    return new Times(nanos);
  }
}
