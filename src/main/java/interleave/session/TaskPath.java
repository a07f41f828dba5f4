package interleave.session;

import interleave.engine.event.TaskId;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/// A name for a goroutine that lasts from one run of a program to the next: the way to it from the
/// first one, child by child. `G7` is its name in one run only.
///
/// @param steps which of its creator's children each one is, from 1; the first goroutine's is 1
public record TaskPath(List<Integer> steps) {

  public TaskPath {
    steps = List.copyOf(steps);
  }

  static TaskPath of(TaskId task) {
    List<Integer> steps = new ArrayList<>();
    for (TaskId at = task; at != null; at = at.creator()) {
      steps.addFirst(at.creator() == null ? 1 : at.ordinal());
    }
    return new TaskPath(steps);
  }

  /// @param text as [#toString] gives it
  /// @throws NumberFormatException when it is something else
  static TaskPath parse(String text) {
    List<Integer> steps = new ArrayList<>();
    for (String step : text.split("\\.")) {
      steps.add(Integer.parseInt(step));
    }
    return new TaskPath(steps);
  }

  /// Whether it is the name of a goroutine.
  boolean is(TaskId task) {
    TaskId at = task;
    for (int i = steps.size() - 1; i > 0; i--) {
      if (at == null || at.creator() == null || at.ordinal() != steps.get(i)) {
        return false;
      }
      at = at.creator();
    }
    return at != null && at.creator() == null;
  }

  /// Who is called so in a run; null when nobody is.
  TaskId in(Timeline timeline) {
    return timeline == null
        ? null
        : timeline.tasks().stream().filter(this::is).findFirst().orElse(null);
  }

  /// `1.3.2`.
  @Override
  public String toString() {
    return String.join(".", steps.stream().map(String::valueOf).toList());
  }
}
