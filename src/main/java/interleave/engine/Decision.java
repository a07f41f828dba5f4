package interleave.engine;

import interleave.engine.event.TaskId;
import java.util.List;

/// A choice that the program leaves open. Its answer is a number from 0 up to, not including,
/// [#arity()]. A decision is only asked for when there are at least two possible answers.
public sealed interface Decision {

  int arity();

  /// Which task moves next; the answer is an index into `tasks`.
  ///
  /// @param tasks those that could, the machine's own favourite first
  /// @param current the one that moved last, or null when it cannot go on
  record RunNext(List<TaskId> tasks, TaskId current) implements Decision {
    @Override
    public int arity() {
      return tasks.size();
    }
  }

  /// Which ready case a `select` takes; the answer is an index into `ready`.
  ///
  /// @param task the one that selects
  /// @param ready the indices of the ready cases, in source order
  record SelectCase(TaskId task, List<Integer> ready) implements Decision {
    @Override
    public int arity() {
      return ready.size();
    }
  }

  /// Which of several tasks moves next that move at the same instant on different processors; the
  /// answer is an index into `tasks`. Asked only where [RunNext] asks people about the same tasks
  /// right after: so it is nobody's business but the machine's.
  ///
  /// @param tasks the machine's own favourite first
  record Tie(List<TaskId> tasks) implements Decision {
    @Override
    public int arity() {
      return tasks.size();
    }
  }

  /// A number below `arity`: a random number the program draws, the start of a map's iteration, …
  ///
  /// @param what for people and for replay's check: `map order`, `rand`, …
  record Number(String what, int arity) implements Decision {

    /// Of all random numbers that are no decisions of their own; asked once, when a run begins.
    public static final String SEED = "seed";

    /// Which of a map's entries a loop begins with.
    public static final String MAP_ORDER = "map order";
  }
}
