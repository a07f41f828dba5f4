package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import java.util.List;

/// A goroutine at an instant.
public final class TaskPicture extends Figure {

  final TaskId id;
  final String function;
  final TaskId creator;
  final Pos createdAt;
  TaskState state = TaskState.RUNNABLE;
  TaskState before = TaskState.RUNNABLE;
  long since;
  int movedBy;
  Pos pos = Pos.NONE;
  int proc = -1;
  WaitReason reason;
  ObjectId object;
  long deadline = -1;
  List<Event.SelectArm> arms = List.of();
  Token hands;
  TaskId wokenBy;
  ObjectId wokenFrom;
  boolean queued;
  ObjectId credited;
  int credit;
  Unwinding unwinding;

  TaskPicture(TaskId id, String function, TaskId creator, Pos createdAt) {
    this.id = id;
    this.function = function;
    this.creator = creator;
    this.createdAt = createdAt;
  }

  @Override
  TaskPicture copy() {
    TaskPicture copy = new TaskPicture(id, function, creator, createdAt);
    copy.state = state;
    copy.before = before;
    copy.since = since;
    copy.movedBy = movedBy;
    copy.pos = pos;
    copy.proc = proc;
    copy.reason = reason;
    copy.object = object;
    copy.deadline = deadline;
    copy.arms = arms;
    copy.hands = hands;
    copy.wokenBy = wokenBy;
    copy.wokenFrom = wokenFrom;
    copy.queued = queued;
    copy.credited = credited;
    copy.credit = credit;
    copy.unwinding = unwinding;
    return copy;
  }

  public TaskId id() {
    return id;
  }

  /// As Go names it: `main.worker`, `main.main.func1`.
  public String function() {
    return function;
  }

  /// The function as people say it: without the package, and `func literal in main` for closures.
  public String shortFunction() {
    return Functions.shortName(function);
  }

  /// Who started it; null for the first task.
  public TaskId creator() {
    return creator;
  }

  public Pos createdAt() {
    return createdAt;
  }

  public TaskState state() {
    return state;
  }

  /// The state before the last change of state; for an abandoned task, what it did when the program
  /// ended.
  public TaskState before() {
    return before;
  }

  /// Virtual time of the last change of state.
  public long since() {
    return since;
  }

  /// The index of the event that made the last change of state.
  public int movedBy() {
    return movedBy;
  }

  /// Where it stood at its last event.
  public Pos pos() {
    return pos;
  }

  /// The P it runs on, or ran on last; -1 when it never ran.
  public int proc() {
    return proc;
  }

  /// Why it waits (or waited when the program ended); null when it does not wait.
  public WaitReason reason() {
    return reason;
  }

  /// What it waits for; null when that has no name, or when it waits in a select.
  public ObjectId object() {
    return object;
  }

  /// When the clock will wake it; -1 when the clock will not.
  public long deadline() {
    return deadline;
  }

  /// The cases it waits in; empty outside a select.
  public List<Event.SelectArm> arms() {
    return arms;
  }

  /// The value in its hands: what it wants to send, or what it received last; null for none.
  public Token hands() {
    return hands;
  }

  /// Who made it runnable last; null when it was a timer, or nobody yet.
  public TaskId wokenBy() {
    return wokenBy;
  }

  /// The message of the panic it is in; null when it is in none.
  public String panic() {
    return unwinding == null || unwinding.recovered() ? null : unwinding.message();
  }

  /// The panic or Goexit that runs its deferred calls, or that has ended it; null when none does.
  public Unwinding unwinding() {
    return unwinding;
  }

  /// Whether it waits for something other than the clock, also after the program's end.
  public boolean stuck() {
    return state == TaskState.BLOCKED
        || state == TaskState.ABANDONED && before == TaskState.BLOCKED;
  }

  /// Whether it has come to its own end: by returning, by Goexit or by a panic.
  public boolean returned() {
    return state == TaskState.DONE || state == TaskState.PANICKED;
  }

  /// Whether it will do nothing more.
  public boolean ended() {
    return state == TaskState.DONE || state == TaskState.PANICKED || state == TaskState.ABANDONED;
  }
}
