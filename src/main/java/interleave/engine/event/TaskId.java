package interleave.engine.event;

/// The name of a task (a goroutine, or a job of the event loop) that is the same on every schedule:
/// its creator and its place among the creator's children. One instance per task and run.
public final class TaskId {

  private final TaskId creator;
  private final int ordinal;
  private final int number;

  /// @param creator who started it; null for the first task
  /// @param ordinal place among the creator's children, from 1
  /// @param number the number people see (`G7`): order of creation in this run, 1 for the first
  public TaskId(TaskId creator, int ordinal, int number) {
    this.creator = creator;
    this.ordinal = ordinal;
    this.number = number;
  }

  public TaskId creator() {
    return creator;
  }

  public int ordinal() {
    return ordinal;
  }

  public int number() {
    return number;
  }

  /// The path from the first task, such as `1.3.2`: equal on every schedule of a program.
  public String path() {
    return creator == null ? "1" : creator.path() + "." + ordinal;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof TaskId that
            && ordinal == that.ordinal
            && number == that.number
            && (creator == null ? that.creator == null : creator.equals(that.creator));
  }

  @Override
  public int hashCode() {
    return 31 * number + ordinal;
  }

  /// `G7`.
  @Override
  public String toString() {
    return "G" + number;
  }
}
