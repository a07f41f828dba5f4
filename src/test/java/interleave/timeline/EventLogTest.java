package interleave.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An event that is read from a log equals the one that was written, whatever form the log keeps it
/// in.
class EventLogTest {

  private static final TaskId MAIN = new TaskId(null, 1, 1);
  private static final TaskId CHILD = new TaskId(MAIN, 1, 2);
  private static final Pos HERE = new Pos("main.go", 7, 3);
  private static final Pos THERE = new Pos("other.go", 70_000, 120);
  private static final ObjectId CH = new ObjectId(ObjectId.Kind.CHANNEL, MAIN, 1, "ch");
  private static final ObjectId MU = new ObjectId(ObjectId.Kind.MUTEX, CHILD, 1, "");
  private static final ObjectId PART = new ObjectId(ObjectId.Kind.VARIABLE, MAIN, -4097, "a[0]");
  private static final Shown MINUS_ONE = Shown.of(-1);
  private static final Shown LARGE = Shown.of(Long.MIN_VALUE);
  private static final Shown TEXT = Shown.of("{1 two}");

  private static final List<Event> EVENTS =
      List.of(
          new Event.GoCreate(0, null, Pos.NONE, MAIN, "main.main"),
          new Event.GoCreate(0, MAIN, HERE, CHILD, "main.main.func1"),
          new Event.GoStart(1, CHILD, THERE, 3),
          new Event.GoStop(2, CHILD, HERE, Event.StopReason.PREEMPTED),
          new Event.GoStop(2, CHILD, HERE, Event.StopReason.YIELDED),
          new Event.GoBlock(3, MAIN, HERE, WaitReason.SLEEP, null, Long.MAX_VALUE),
          new Event.GoBlock(3, MAIN, HERE, WaitReason.MUTEX_LOCK, MU, -1),
          new Event.GoBlockSend(4, MAIN, HERE, CH, TEXT),
          new Event.GoBlockSend(4, MAIN, HERE, null, Shown.of("")),
          new Event.GoBlockReceive(5, MAIN, HERE, CH),
          new Event.GoBlockReceive(5, MAIN, HERE, null),
          new Event.GoBlockSelect(6, MAIN, HERE, List.of()),
          new Event.GoUnblock(7, MAIN, Pos.NONE, CHILD),
          new Event.GoUnblock(7, null, Pos.NONE, CHILD),
          new Event.ChanSend(8, MAIN, HERE, CH, MINUS_ONE, CHILD, -1),
          new Event.ChanSend(8, MAIN, HERE, CH, LARGE, null, 0),
          new Event.ChanSend(8, null, Pos.NONE, CH, TEXT, null, 1_000_000),
          new Event.ChanSend(8, MAIN, HERE, CH, TEXT, CHILD, 1),
          new Event.ChanReceive(9, MAIN, HERE, CH, MINUS_ONE, -1, true, CHILD, null),
          new Event.ChanReceive(9, MAIN, HERE, CH, MINUS_ONE, 5, true, null, null),
          new Event.ChanReceive(9, MAIN, HERE, CH, MINUS_ONE, 5, true, CHILD, TEXT),
          new Event.ChanReceive(9, MAIN, HERE, CH, TEXT, -1, false, null, null),
          new Event.ChanClose(10, MAIN, HERE, CH),
          new Event.LockAcquire(11, MAIN, HERE, MU, false),
          new Event.LockAcquire(11, MAIN, HERE, MU, true),
          new Event.LockRelease(12, MAIN, HERE, MU, false, false),
          new Event.LockRelease(12, MAIN, HERE, MU, true, false),
          new Event.LockRelease(12, MAIN, HERE, MU, false, true),
          new Event.LockMiss(13, MAIN, HERE, MU, true),
          new Event.WaitGroupAdd(14, MAIN, HERE, MU, -1, 1 << 30),
          new Event.WaitGroupWait(15, MAIN, HERE, MU),
          new Event.VarRead(16, MAIN, HERE, PART, LARGE),
          new Event.VarWrite(17, MAIN, HERE, PART, TEXT),
          new Event.Output(18, MAIN, HERE, 1, "hello\n"),
          new Event.GoEnd(Long.MAX_VALUE - 2, CHILD, HERE),
          new Event.GoAbandon(Long.MAX_VALUE - 1, MAIN, Pos.NONE),
          new Event.ProgramEnd(
              Long.MAX_VALUE, null, Pos.NONE, Event.Ending.LIMIT, 2, "more than enough"));

  @Test
  void everyEventComesBackAsItWas() {
    EventLog log = new EventLog();
    for (Event event : EVENTS) {
      log.add(event);
    }
    assertEquals(EVENTS, log);
    for (int i = 0; i < EVENTS.size(); i++) {
      assertEquals(EVENTS.get(i).nanos(), log.nanos(i));
      assertEquals(EVENTS.get(i).getClass(), log.type(i));
    }
  }

  /// Frequent events come as what they are made of, and are read as the same events.
  @Test
  void whatIsToldInPartsIsReadAsAnEvent() {
    List<Event> told = new ArrayList<>();
    EventLog log = new EventLog();
    tell(told::add);
    tell(log);
    assertEquals(told, log);
    assertEquals(EVENTS.stream().filter(told::contains).toList(), told.subList(0, 12));
  }

  private static void tell(EventSink sink) {
    sink.goStart(1, CHILD, THERE, 3);
    sink.goBlock(3, MAIN, HERE, WaitReason.SLEEP, null, Long.MAX_VALUE);
    sink.goBlock(3, MAIN, HERE, WaitReason.MUTEX_LOCK, MU, -1);
    sink.goBlockSend(4, MAIN, HERE, CH, TEXT, 0);
    sink.goBlockReceive(5, MAIN, HERE, CH);
    sink.goUnblock(7, MAIN, Pos.NONE, CHILD);
    sink.chanSend(8, MAIN, HERE, CH, null, -1, CHILD, -1);
    sink.chanReceive(9, MAIN, HERE, CH, TEXT, 0, -1, false, null);
    sink.lockAcquire(11, MAIN, HERE, MU, true);
    sink.lockRelease(12, MAIN, HERE, MU, false, true);
    sink.varRead(16, MAIN, HERE, PART, null, Long.MIN_VALUE);
    sink.varWrite(17, MAIN, HERE, PART, TEXT, 0);
    sink.goBlock(20, MAIN, HERE, WaitReason.SLEEP, null, 20 + Integer.MAX_VALUE);
    sink.goBlock(20, MAIN, HERE, WaitReason.SLEEP, null, 21L + Integer.MAX_VALUE);
    sink.varRead(20, MAIN, HERE, PART, null, Integer.MIN_VALUE);
  }

  @Test
  void daysMayPassBetweenEvents() {
    EventLog log = new EventLog();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      events.add(new Event.GoStart(i * 60_000_000_000L, MAIN, HERE, i % 4));
    }
    log.addAll(events);
    assertEquals(events, log);
    assertEquals(2_999 * 60_000_000_000L, log.nanos(2_999));
  }

  /// So many shapes of events that those seen lately do not hold them.
  @Test
  void manyGoroutinesDoTheSame() {
    List<Event> events = new ArrayList<>();
    List<TaskId> tasks = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      tasks.add(new TaskId(MAIN, i, i + 2));
    }
    for (int i = 0; i < 30_000; i++) {
      TaskId task = tasks.get(i % 10_000);
      events.add(new Event.ChanSend(i, task, HERE, CH, Shown.of(i), null, i % 7));
    }
    EventLog log = new EventLog();
    log.addAll(events);
    assertEquals(events, log);
  }

  @Test
  void namesThatAreEqualButReadDifferentlyStayAsTheyAre() {
    ObjectId renamed = new ObjectId(CH.kind(), CH.creator(), CH.ordinal(), "jobs");
    EventLog log = new EventLog();
    log.add(new Event.ChanClose(0, MAIN, HERE, CH));
    log.add(new Event.GoBlockReceive(0, MAIN, HERE, CH));
    log.add(new Event.GoBlockReceive(0, MAIN, HERE, renamed));
    assertEquals("jobs", ((Event.GoBlockReceive) log.get(2)).channel().name());
    assertEquals("ch", ((Event.GoBlockReceive) log.get(1)).channel().name());
  }

  @Test
  void holdsManyEventsAndNames() {
    EventLog log = new EventLog();
    for (int i = 0; i < 10_000; i++) {
      TaskId task = new TaskId(MAIN, i, i + 2);
      ObjectId channel = new ObjectId(ObjectId.Kind.CHANNEL, task, 1, "");
      log.add(new Event.ChanSend(i, task, new Pos("a.go", i, 1), channel, Shown.of(i), null, 0));
    }
    assertEquals(10_000, log.size());
    Event.ChanSend event = (Event.ChanSend) log.get(7_777);
    assertEquals(7_777, event.nanos());
    assertEquals("G7779", event.task().toString());
    assertEquals("channel#7779.1", event.channel().name());
    assertEquals("a.go:7777:1", event.pos().toString());
    assertEquals("7777", event.value().text());
    assertThrows(IndexOutOfBoundsException.class, () -> log.get(10_000));
  }
}
