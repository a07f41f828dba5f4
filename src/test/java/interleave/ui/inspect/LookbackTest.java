package interleave.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.stage.GoPrograms;
import interleave.timeline.Timeline;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LookbackTest {

  @Test
  void findsTheSameAsLookingAtEveryEventWhereverThePlayheadJumps() {
    Timeline timeline = GoPrograms.gallery("workers");
    TaskId main = timeline.tasks().getFirst();
    Predicate<Event> receives = e -> e instanceof Event.ChanReceive && main.equals(e.task());
    Lookback lookback = new Lookback(timeline.events(), timeline.placesOf(main), receives);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int at = random.nextInt(timeline.size() + 1) - 1;
      int expected = at;
      while (expected >= 0 && !receives.test(timeline.events().get(expected))) {
        expected--;
      }
      assertEquals(expected, lookback.last(at), "at event " + at);
    }
  }
}
