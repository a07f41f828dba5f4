package interleave.engine;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.source.Pos;
import java.util.List;

/// A read-only look into a machine, for strategies, inspectors and tests.
public interface MachineView {

  /// All tasks that have not ended, in order of creation.
  List<Task> tasks();

  /// The frames of a task, innermost first; empty when it has ended.
  List<Frame> frames(TaskId task);

  /// What is inside a value that [Local#reference()] names: fields, elements, entries; at most
  /// `limit` of them.
  List<Local> inside(Object reference, int limit);

  /// Who runs on each processor and who is ready to and waits for it, queue by queue; empty when
  /// the machine has no such queues.
  default List<RunQueue> runQueues() {
    return List.of();
  }

  /// @param proc the processor it belongs to; -1 for the queue of all
  /// @param tasks who has it, if anybody does, then who waits, the one that runs next first
  record RunQueue(int proc, List<TaskId> tasks) {}

  /// @param id who
  /// @param state what it does
  /// @param reason why it waits; null unless blocked
  /// @param function the function it was started with, as Go names it (`main.worker`)
  record Task(TaskId id, TaskState state, WaitReason reason, String function) {}

  /// @param function as Go names it: `main.(*Pool).run`
  /// @param pos where it stands
  /// @param library whether it belongs to library code that is folded away unless asked for
  /// @param locals parameters first, then variables in scope, in order of declaration
  /// @param deferred calls that run when it is left, the one that runs first first
  record Frame(
      String function,
      Pos pos,
      boolean library,
      List<Local> locals,
      List<Event.Deferral> deferred) {

    public Frame(String function, Pos pos, boolean library, List<Local> locals) {
      this(function, pos, library, locals, List.of());
    }
  }

  /// @param name of the variable, field, index or key
  /// @param type as Go prints it
  /// @param value as Go's `%v` prints it, shortened to a line
  /// @param reference opaque handle to look inside; null when there is nothing inside
  /// @param object the object that the value is, when that has been seen; null for other values
  record Local(String name, String type, String value, Object reference, ObjectId object) {

    public Local(String name, String type, String value, Object reference) {
      this(name, type, value, reference, null);
    }
  }
}
