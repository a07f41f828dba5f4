package interleave.timeline;

import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Repeated;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Appends events to a log after checking them: a move that the table of legal moves does not know,
/// or a time that runs backwards, is a bug of the machine and ends the run.
public final class Recorder implements EventSink {

  private final EventLog log;
  private final long maxEvents;
  private TaskState[] states = new TaskState[16];
  private TaskId[] tasks = new TaskId[16];
  private int created;
  private int ended;
  private long nanos;
  private boolean over;

  /// @param maxEvents after how many events [#full()] says so
  public Recorder(EventLog log, long maxEvents) {
    this.log = log;
    this.maxEvents = Math.min(maxEvents, Integer.MAX_VALUE - (1 << 24));
  }

  @Override
  public void accept(Event event) {
    if (over) {
      throw illegal(event, "comes after the end of the program");
    }
    long at = event.nanos();
    if (at < nanos) {
      throw illegal(event, "goes back in time from " + nanos + " ns to " + at + " ns");
    }
    TaskState target = LegalMoves.target(event);
    if (target != null) {
      move(event, LegalMoves.subject(event), target);
    }
    nanos = at;
    over = event instanceof Event.ProgramEnd;
    log.add(event);
  }

  @Override
  public int shape(Repeated kind, TaskId task, Pos pos, ObjectId object) {
    return log.shape(kind, task, pos, object);
  }

  @Override
  public void again(int shape, long at, int number) {
    if (isInTime(at)) {
      log.again(shape, at, number);
    } else {
      accept(log.event(shape, at, number));
    }
  }

  // The same for frequent events. One that is not legal becomes an event, and is refused as such.

  @Override
  public void goStart(long at, TaskId task, Pos pos, int proc) {
    if (isInTime(at) && moves(task, TaskState.RUNNING)) {
      log.goStart(at, task, pos, proc);
    } else {
      EventSink.super.goStart(at, task, pos, proc);
    }
  }

  @Override
  public void goBlock(
      long at, TaskId task, Pos pos, WaitReason reason, ObjectId object, long deadlineNanos) {
    if (isInTime(at) && moves(task, LegalMoves.target(reason))) {
      log.goBlock(at, task, pos, reason, object, deadlineNanos);
    } else {
      EventSink.super.goBlock(at, task, pos, reason, object, deadlineNanos);
    }
  }

  @Override
  public void goBlockSend(
      long at, TaskId task, Pos pos, ObjectId channel, Shown shown, long number) {
    if (isInTime(at) && moves(task, TaskState.BLOCKED)) {
      log.goBlockSend(at, task, pos, channel, shown, number);
    } else {
      EventSink.super.goBlockSend(at, task, pos, channel, shown, number);
    }
  }

  @Override
  public void goBlockReceive(long at, TaskId task, Pos pos, ObjectId channel) {
    if (isInTime(at) && moves(task, TaskState.BLOCKED)) {
      log.goBlockReceive(at, task, pos, channel);
    } else {
      EventSink.super.goBlockReceive(at, task, pos, channel);
    }
  }

  @Override
  public void goUnblock(long at, TaskId task, Pos pos, TaskId woken) {
    if (isInTime(at) && moves(woken, TaskState.RUNNABLE)) {
      log.goUnblock(at, task, pos, woken);
    } else {
      EventSink.super.goUnblock(at, task, pos, woken);
    }
  }

  @Override
  public void chanSend(
      long at,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown shown,
      long number,
      TaskId receiver,
      int slot) {
    if (isInTime(at)) {
      log.chanSend(at, task, pos, channel, shown, number, receiver, slot);
    } else {
      EventSink.super.chanSend(at, task, pos, channel, shown, number, receiver, slot);
    }
  }

  @Override
  public void chanReceive(
      long at,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown shown,
      long number,
      int slot,
      boolean ok,
      TaskId sender) {
    if (isInTime(at)) {
      log.chanReceive(at, task, pos, channel, shown, number, slot, ok, sender);
    } else {
      EventSink.super.chanReceive(at, task, pos, channel, shown, number, slot, ok, sender);
    }
  }

  @Override
  public void lockAcquire(long at, TaskId task, Pos pos, ObjectId lock, boolean read) {
    if (isInTime(at)) {
      log.lockAcquire(at, task, pos, lock, read);
    } else {
      EventSink.super.lockAcquire(at, task, pos, lock, read);
    }
  }

  @Override
  public void lockRelease(
      long at, TaskId task, Pos pos, ObjectId lock, boolean read, boolean starving) {
    if (isInTime(at)) {
      log.lockRelease(at, task, pos, lock, read, starving);
    } else {
      EventSink.super.lockRelease(at, task, pos, lock, read, starving);
    }
  }

  @Override
  public void varRead(long at, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    if (isInTime(at)) {
      log.varRead(at, task, pos, variable, shown, number);
    } else {
      EventSink.super.varRead(at, task, pos, variable, shown, number);
    }
  }

  @Override
  public void varWrite(long at, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    if (isInTime(at)) {
      log.varWrite(at, task, pos, variable, shown, number);
    } else {
      EventSink.super.varWrite(at, task, pos, variable, shown, number);
    }
  }

  /// Lets time go on.
  private boolean isInTime(long at) {
    if (over || at < nanos) {
      return false;
    }
    nanos = at;
    return true;
  }

  /// Moves a task that does not begin or end, if that is legal.
  private boolean moves(TaskId task, TaskState target) {
    int place = task.number() - 1;
    if (place < 0 || place >= created || !LegalMoves.allowed(states[place], target)) {
      return false;
    }
    states[place] = target;
    return true;
  }

  private void move(Event event, TaskId task, TaskState target) {
    int place = task.number() - 1;
    if (event instanceof Event.GoCreate) {
      if (place != created) {
        throw illegal(event, "creates " + task + " as task number " + (created + 1));
      }
      if (created == states.length) {
        states = Arrays.copyOf(states, 2 * created);
        tasks = Arrays.copyOf(tasks, 2 * created);
      }
      tasks[created] = task;
      states[created++] = target;
      return;
    }
    if (place < 0 || place >= created) {
      throw illegal(event, task + " -> " + target + ": no event has created " + task);
    }
    if (!LegalMoves.allowed(states[place], target)) {
      throw illegal(event, task + ": " + states[place] + " -> " + target + " is no legal move");
    }
    if (target == TaskState.DONE || target == TaskState.ABANDONED) {
      ended++;
    }
    states[place] = target;
  }

  private IllegalStateException illegal(Event event, String what) {
    return new IllegalStateException("event " + log.size() + " " + event + ": " + what);
  }

  /// Whether the recording has as many events as it may have; the run should be ended then.
  public boolean full() {
    return log.size() >= maxEvents && !over;
  }

  /// Whether the program's end has been recorded.
  public boolean over() {
    return over;
  }

  /// How many tasks have been created and have not ended.
  public int live() {
    return created - ended;
  }

  /// How many tasks have ended.
  int ended() {
    return ended;
  }

  /// The tasks that have not ended, in order of creation.
  public List<TaskId> liveTasks() {
    List<TaskId> live = new ArrayList<>();
    for (int i = 0; i < created; i++) {
      switch (states[i]) {
        case RUNNABLE, RUNNING, BLOCKED, SLEEPING -> live.add(tasks[i]);
        case DONE, PANICKED, ABANDONED -> {}
      }
    }
    return live;
  }

  /// The time of the last event.
  public long nanos() {
    return nanos;
  }
}
