package interleave.search.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What orders two accesses, and what does not: on logs of a few events.
class RaceDetectorTest {

  private static final TaskId MAIN = new TaskId(null, 1, 1);
  private static final TaskId A = new TaskId(MAIN, 1, 2);
  private static final TaskId B = new TaskId(MAIN, 2, 3);
  private static final ObjectId X = new ObjectId(ObjectId.Kind.VARIABLE, MAIN, 1, "x");
  private static final ObjectId CHANNEL = new ObjectId(ObjectId.Kind.CHANNEL, MAIN, 2, "ch");
  private static final ObjectId LOCK = new ObjectId(ObjectId.Kind.MUTEX, MAIN, 3, "mu");
  private static final ObjectId READ_LOCK = new ObjectId(ObjectId.Kind.RW_MUTEX, MAIN, 4, "rw");
  private static final ObjectId GROUP = new ObjectId(ObjectId.Kind.WAIT_GROUP, MAIN, 5, "wg");
  private static final ObjectId TIMER = new ObjectId(ObjectId.Kind.TIMER, MAIN, 6, "timer");

  private final List<String> races = new ArrayList<>();
  private final RaceDetector detector =
      new RaceDetector(
          race ->
              races.add(
                  race.object() + ": " + side(race.earlier()) + ", then " + side(race.later())));

  private long nanos;
  private int line;

  private static String side(Access access) {
    return access.task() + (access.writes() ? " writes" : " reads") + " at " + access.at();
  }

  private void happens(Event event) {
    detector.accept(event);
  }

  private Pos here() {
    return new Pos("x.go", ++line, 1);
  }

  private void writes(TaskId task) {
    happens(new Event.VarWrite(++nanos, task, here(), X, Shown.of(1)));
  }

  private void reads(TaskId task) {
    happens(new Event.VarRead(++nanos, task, here(), X, Shown.of(1)));
  }

  private void starts(TaskId task, TaskId child) {
    happens(new Event.GoCreate(++nanos, task, here(), child, "main.f"));
  }

  private void makesChannel(int capacity, String element) {
    happens(new Event.ChanMake(++nanos, MAIN, here(), CHANNEL, element, capacity));
  }

  private void puts(TaskId task, int slot) {
    happens(new Event.ChanSend(++nanos, task, here(), CHANNEL, Shown.of(1), null, slot));
  }

  private void hands(TaskId task, TaskId receiver) {
    happens(new Event.ChanSend(++nanos, task, here(), CHANNEL, Shown.of(1), receiver, -1));
  }

  private void takes(TaskId task, int slot) {
    happens(
        new Event.ChanReceive(++nanos, task, here(), CHANNEL, Shown.of(1), slot, true, null, null));
  }

  private void locks(TaskId task, ObjectId lock, boolean read) {
    happens(new Event.LockAcquire(++nanos, task, here(), lock, read));
  }

  private void unlocks(TaskId task, ObjectId lock, boolean read) {
    happens(new Event.LockRelease(++nanos, task, here(), lock, read, false));
  }

  @BeforeEach
  void mainHasStartedTwoOthers() {
    happens(new Event.GoCreate(0, null, Pos.NONE, MAIN, "main.main"));
    starts(MAIN, A);
    starts(MAIN, B);
  }

  @Test
  void twoWritesThatNothingOrdersAreARace() {
    writes(A);
    writes(B);
    assertEquals(List.of("x: G2 writes at 3, then G3 writes at 4"), races);
  }

  @Test
  void twoReadsAreNone() {
    reads(A);
    reads(B);
    assertEquals(List.of(), races);
  }

  @Test
  void aReadAndALaterWriteAreOne() {
    reads(A);
    writes(B);
    assertEquals(List.of("x: G2 reads at 3, then G3 writes at 4"), races);
  }

  @Test
  void whatCameBeforeTheGoStatementIsKnownToTheNewTask() {
    writes(MAIN);
    TaskId child = new TaskId(MAIN, 3, 4);
    starts(MAIN, child);
    writes(child);
    assertEquals(List.of(), races);
  }

  @Test
  void whatComesAfterItIsNot() {
    writes(MAIN);
    reads(A);
    assertEquals(List.of("x: G1 writes at 3, then G2 reads at 4"), races);
  }

  @Test
  void theEndOfATaskOrdersNothing() {
    writes(A);
    happens(new Event.GoEnd(++nanos, A, here()));
    reads(MAIN);
    assertEquals(1, races.size());
  }

  @Test
  void handsThatMeetKnowOfEachOther() {
    makesChannel(0, "int");
    writes(A);
    hands(A, B);
    writes(B);
    assertEquals(List.of(), races);
    hands(B, A);
    reads(A);
    assertEquals(List.of(), races);
  }

  @Test
  void aReceiveKnowsOfItsSendButNotTheOtherWayRound() {
    makesChannel(2, "int");
    writes(A);
    puts(A, 0);
    takes(B, 0);
    reads(B);
    assertEquals(List.of(), races);
    writes(A);
    assertEquals(List.of("x: G3 reads at 7, then G2 writes at 8"), races);
  }

  @Test
  void theSendThatUsesASlotAgainKnowsOfTheReceiveThatEmptiedIt() {
    makesChannel(1, "int");
    puts(A, 0);
    reads(B);
    takes(B, 0);
    puts(A, 0);
    writes(A);
    assertEquals(List.of(), races);
  }

  @Test
  void anotherSlotDoesNot() {
    makesChannel(2, "int");
    puts(A, 0);
    reads(B);
    takes(B, 0);
    puts(A, 1);
    writes(A);
    assertEquals(1, races.size());
  }

  @Test
  void valuesWithoutContentShareOneSlot() {
    makesChannel(2, "struct {}");
    puts(A, 0);
    reads(B);
    takes(B, 0);
    puts(A, 1);
    writes(A);
    assertEquals(List.of(), races);
  }

  @Test
  void whoNoticesAClosedChannelKnowsOfTheClose() {
    makesChannel(1, "int");
    writes(A);
    happens(new Event.ChanClose(++nanos, A, here(), CHANNEL));
    happens(new Event.ChanReceive(++nanos, B, here(), CHANNEL, Shown.of(0), -1, false, null, null));
    writes(B);
    assertEquals(List.of(), races);
  }

  @Test
  void soDoesWhoIsWokenByIt() {
    makesChannel(1, "int");
    writes(A);
    happens(new Event.ChanClose(++nanos, A, here(), CHANNEL));
    happens(new Event.GoUnblock(nanos, A, Pos.NONE, B));
    writes(B);
    assertEquals(List.of(), races);
  }

  @Test
  void aLockOrdersThoseWhoHoldIt() {
    locks(A, LOCK, false);
    writes(A);
    unlocks(A, LOCK, false);
    locks(B, LOCK, false);
    writes(B);
    unlocks(B, LOCK, false);
    assertEquals(List.of(), races);
  }

  @Test
  void whoDoesNotAskForTheLockIsNotOrdered() {
    locks(A, LOCK, false);
    writes(A);
    unlocks(A, LOCK, false);
    reads(MAIN);
    assertEquals(List.of("x: G2 writes at 4, then G1 reads at 6"), races);
  }

  @Test
  void readersOfALockDoNotOrderEachOtherButOrderTheWriter() {
    locks(A, READ_LOCK, true);
    locks(B, READ_LOCK, true);
    reads(A);
    reads(B);
    unlocks(A, READ_LOCK, true);
    unlocks(B, READ_LOCK, true);
    locks(MAIN, READ_LOCK, false);
    writes(MAIN);
    unlocks(MAIN, READ_LOCK, false);
    assertEquals(List.of(), races);
    locks(A, READ_LOCK, true);
    writes(A);
    unlocks(A, READ_LOCK, true);
    locks(B, READ_LOCK, true);
    writes(B);
    assertEquals(1, races.size());
  }

  @Test
  void aWaitKnowsOfEveryDone() {
    writes(A);
    happens(new Event.WaitGroupAdd(++nanos, A, here(), GROUP, -1, 1));
    happens(new Event.WaitGroupAdd(++nanos, B, here(), GROUP, -1, 0));
    happens(new Event.WaitGroupWait(++nanos, MAIN, here(), GROUP));
    writes(MAIN);
    assertEquals(List.of(), races);
  }

  @Test
  void whatATimerStartsKnowsWhatWasThereWhenItWasSet() {
    TaskId late = new TaskId(MAIN, 3, 4);
    writes(MAIN);
    happens(new Event.TimerSet(++nanos, MAIN, here(), TIMER, 50, 0, null));
    happens(new Event.TimerFire(++nanos, null, Pos.NONE, TIMER));
    happens(new Event.GoCreate(++nanos, null, Pos.NONE, late, "main.f"));
    writes(late);
    assertEquals(List.of(), races);
    reads(MAIN);
    assertEquals(List.of("x: G4 writes at 7, then G1 reads at 8"), races);
  }

  @Test
  void twoLinesRaceOnce() {
    Pos here = here();
    Pos there = here();
    for (int i = 0; i < 3; i++) {
      happens(new Event.VarWrite(++nanos, A, here, X, Shown.of(1)));
      happens(new Event.VarWrite(++nanos, B, there, X, Shown.of(1)));
    }
    assertEquals(1, races.size());
  }

  @Test
  void aRaceWithOneOfManyReadersIsSeenThoughTheFirstAreForgotten() {
    List<TaskId> readers = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      TaskId reader = new TaskId(MAIN, i, 1 + i);
      starts(MAIN, reader);
      readers.add(reader);
    }
    readers.forEach(this::reads);
    writes(MAIN);
    assertEquals(1, races.size(), races::toString);
  }
}
