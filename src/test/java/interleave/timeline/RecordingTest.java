package interleave.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Decision;
import interleave.engine.Limits;
import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Pending;
import interleave.engine.Schedule;
import interleave.engine.Strategy;
import interleave.engine.Watch;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordingTest {

  private static final Schedule HEADER = new Schedule("explore", 1, 7, List.of());

  /// A program with one task that goes on adding numbers it is given.
  private static final class Adder implements Machine {
    private static final TaskId MAIN = new TaskId(null, 1, 1);
    private static final ObjectId SUM = new ObjectId(ObjectId.Kind.VARIABLE, MAIN, 1, "sum");
    private final long last;
    private long steps;
    private final long weight;
    private long sum;

    Adder(long last) {
      this(last, 0);
    }

    /// @param weight of its copies
    Adder(long last, long weight) {
      this.last = last;
      this.weight = weight;
    }

    @Override
    public long weight() {
      return weight;
    }

    @Override
    public boolean watchedBy(Watch watch) {
      return true;
    }

    @Override
    public Outcome step(Strategy strategy, EventSink sink) {
      int add = 0;
      if (steps % 3 == 2) {
        int one = strategy.decide(new Decision.Number("add", 5), view());
        int two = one < 0 ? one : strategy.decide(new Decision.Number("add", 3), view());
        if (two < 0) {
          return new Outcome.Asking(new Decision.Number("add", 3));
        }
        add = 10 * one + two;
      }
      if (steps == 0) {
        sink.accept(new Event.GoCreate(0, null, Pos.NONE, MAIN, "main.main"));
        sink.accept(new Event.GoStart(0, MAIN, Pos.NONE, 0));
      }
      steps++;
      sum = 31 * sum + add;
      if (steps % 2 == 0) {
        sink.accept(new Event.VarWrite(steps, MAIN, Pos.NONE, SUM, Shown.of(sum)));
      }
      if (steps == last) {
        sink.accept(new Event.GoEnd(steps, MAIN, Pos.NONE));
        sink.accept(new Event.ProgramEnd(steps, null, Pos.NONE, Event.Ending.RETURNED, 0, ""));
        return new Outcome.Finished(0);
      }
      return Outcome.RUNNING;
    }

    @Override
    public long steps() {
      return steps;
    }

    @Override
    public long nanos() {
      return steps;
    }

    @Override
    public List<Pending> pending() {
      return List.of();
    }

    @Override
    public Machine fork() {
      Adder copy = new Adder(last, weight);
      copy.steps = steps;
      copy.sum = sum;
      return copy;
    }

    @Override
    public long fingerprint() {
      return 31 * steps + sum;
    }

    @Override
    public MachineView view() {
      return null;
    }
  }

  private static Strategy random(long seed) {
    Random random = new Random(seed);
    return (decision, _) -> random.nextInt(decision.arity());
  }

  @Test
  void theMachineAtAnyEventIsTheOneThatWasThere() {
    Adder live = new Adder(40_000);
    Strategy strategy = random(3);
    Timeline timeline =
        Recording.record(new Adder(40_000), random(3), List.of(), HEADER, Limits.DEFAULT);
    long[] prints = new long[timeline.size() + 8];
    int[] events = new int[1];
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING) {
      int before = events[0];
      outcome = live.step(strategy, _ -> events[0]++);
      for (int i = before; i < events[0]; i++) {
        prints[i] = live.fingerprint();
      }
    }
    assertEquals(events[0], timeline.size());
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(timeline.size());
      assertEquals(prints[at], timeline.machineAt(at).fingerprint(), "at event " + at);
    }
    assertEquals(0, timeline.machineAt(-1).steps());
    assertInstanceOf(Outcome.Finished.class, timeline.outcome());
  }

  @Test
  void theScheduleHasEveryAnswerOfTheStepsThatWereMade() {
    int[] left = {5};
    Strategy asksOnce = (decision, _) -> --left[0] == 0 ? Strategy.ASK : 1;
    Recording recording = new Recording(new Adder(10), asksOnce, List.of(), HEADER, Limits.DEFAULT);
    assertInstanceOf(Outcome.Asking.class, recording.advance(100));
    List<Schedule.Pick> first = recording.timeline().schedule().picks();
    assertEquals(4, first.size());
    assertInstanceOf(Outcome.Finished.class, recording.advance(100));
    List<Schedule.Pick> all = recording.timeline().schedule().picks();
    assertEquals(6, all.size());
    assertEquals(new Schedule.Pick(1, 5), all.get(4));
    assertEquals(new Schedule.Pick(1, 3), all.get(5));
  }

  @Test
  void aHalfAnsweredStepIsTakenBack() {
    int[] left = {2};
    Strategy asks = (decision, _) -> --left[0] == 0 ? Strategy.ASK : 2;
    Recording recording = new Recording(new Adder(9), asks, List.of(), HEADER, Limits.DEFAULT);
    assertInstanceOf(Outcome.Asking.class, recording.advance(100));
    assertTrue(recording.timeline().schedule().picks().isEmpty());
    assertInstanceOf(Outcome.Finished.class, recording.advance(100));
    assertEquals(6, recording.timeline().schedule().picks().size());
  }

  @Test
  void aFullRecordingEndsInOrder() {
    Timeline timeline =
        Recording.record(
            new Adder(1L << 40), random(1), List.of(), HEADER, Limits.DEFAULT.withEvents(5_000));
    var limit = assertInstanceOf(Outcome.LimitReached.class, timeline.outcome());
    assertEquals(Limits.Kind.EVENTS, limit.limit());
    assertTrue(timeline.finished());
    assertTrue(timeline.size() < 7_000, "the limit is kept to the next keyframe");
    timeline.machineAt(timeline.size() - 1_500);
    assertEquals(
        timeline.machineAt(timeline.size() - 3).fingerprint(),
        timeline.machineAt(timeline.size() - 1).fingerprint(),
        "what was added to end it in order is no step of the machine");
  }

  /// Races are looked for by making the run once more, which must end where the recording did.
  @Test
  void theRacesOfAFullRecordingAreThoseOfItsOwnEvents() {
    Timeline timeline =
        Recording.record(
            new Adder(1L << 40), random(1), List.of(), HEADER, Limits.DEFAULT.withEvents(5_000));
    timeline.findRaces(() -> false);
    assertTrue(timeline.races().isEmpty());
  }

  @Test
  void aMachineThatGoesAnotherWayIsFoundOut() {
    Picks picks = new Picks();
    Keyframes keyframes = new Keyframes(picks, 100, 1 << 20);
    keyframes.offer(new Adder(100), 0, 1, 0);
    picks.add(0, 4);
    var e = assertThrows(IllegalStateException.class, () -> keyframes.machineAt(50));
    assertTrue(e.getMessage().contains("diverged"), e.getMessage());
  }

  @Test
  void keyframesKeepWithinTheirBudget() {
    Keyframes keyframes = new Keyframes(new Picks(), 10, 100_000);
    Adder machine = new Adder(1L << 40);
    for (int i = 0; i < 50_000; i++) {
      keyframes.offer(machine, i, 3, 0);
      machine.step((_, _) -> 0, EventSink.NONE);
    }
    assertTrue(keyframes.count() > 3 && keyframes.count() < 15, "kept " + keyframes.count());
  }

  @Test
  void keyframesOfProgramsThatHoldMuchMemoryAreFew() {
    Keyframes keyframes = new Keyframes(new Picks(), 10, 1 << 20);
    Adder machine = new Adder(1L << 40, 1 << 19);
    for (int i = 0; i < 5_000; i++) {
      keyframes.offer(machine, i, 1, 0);
      machine.step((_, _) -> 0, EventSink.NONE);
    }
    assertEquals(2, keyframes.count());
  }
}
