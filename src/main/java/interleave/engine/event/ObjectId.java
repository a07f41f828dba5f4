package interleave.engine.event;

/// The name of an object that tasks share (a channel, a lock, a timer, a variable …), the same on
/// every schedule: its kind, the task that made it, and its place among that task's objects. One
/// instance per object and run.
public final class ObjectId {

  /// What an object is; decides the shape it is drawn with.
  public enum Kind {
    CHANNEL,
    MUTEX,
    RW_MUTEX,
    WAIT_GROUP,
    ONCE,
    COND,
    ATOMIC,
    TIMER,
    TICKER,
    CONTEXT,
    VARIABLE,
    MAP,
    SYNC_MAP,
    POOL
  }

  private final Kind kind;
  private final TaskId creator;
  private final int ordinal;
  private final String label;

  /// @param ordinal place among all objects of the creator, from 1
  /// @param label what the source calls it (`jobs`, `alice.mu`); empty when it has no name there
  public ObjectId(Kind kind, TaskId creator, int ordinal, String label) {
    this.kind = kind;
    this.creator = creator;
    this.ordinal = ordinal;
    this.label = label;
  }

  public Kind kind() {
    return kind;
  }

  public TaskId creator() {
    return creator;
  }

  public int ordinal() {
    return ordinal;
  }

  public String label() {
    return label;
  }

  /// The label, or a short name made of kind, creator and ordinal: `chan#1.2`.
  public String name() {
    return label.isEmpty()
        ? kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
            + "#"
            + creator.number()
            + "."
            + ordinal
        : label;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof ObjectId that
            && kind == that.kind
            && ordinal == that.ordinal
            && creator.equals(that.creator);
  }

  @Override
  public int hashCode() {
    return 31 * creator.hashCode() + ordinal;
  }

  @Override
  public String toString() {
    return name();
  }
}
