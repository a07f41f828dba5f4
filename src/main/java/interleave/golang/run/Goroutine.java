package interleave.golang.run;

import interleave.engine.event.TaskId;

/// A goroutine: its stacks and what it waits for.
public final class Goroutine {

  final TaskId id;

  Goroutine(TaskId id) {
    this.id = id;
  }

  public TaskId id() {
    return id;
  }
}
