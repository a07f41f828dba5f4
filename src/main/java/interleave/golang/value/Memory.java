package interleave.golang.value;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;

/// Memory that more than one goroutine can reach: a variable's cell, a struct, an array, a map. It
/// knows which goroutine used it, so that the machine can tell a private access from a shared one.
public abstract class Memory {

  /// Nobody has used it.
  public static final int FRESH = 0;

  /// Several goroutines have read it, none has written it since.
  public static final int READ_SHARED = -1;

  /// Several goroutines use it and one of them writes: each access is a visible operation.
  public static final int SHARED = -2;

  /// The number of the one goroutine that uses it, or one of the constants.
  public int owner = FRESH;

  /// While it is shared: the goroutine that used it last, and how often in a row.
  public int lastUser;

  public int streak;

  /// What the source calls it; null when it has no name.
  public String label;

  /// Its name in events; null until somebody needs one.
  public ObjectId id;

  /// The names of its fields or elements in events, where somebody needed them; null before.
  public ObjectId[] parts;

  /// Who made it; null when unknown.
  public TaskId maker;

  /// Its place among what its maker made.
  public int ordinal;

  /// What a watch keeps about it; null when nobody watches.
  public Object shadow;

  /// A hash of the place, the same in every run of a schedule.
  int placeHash() {
    return maker == null ? ordinal : 31 * maker.number() + ordinal;
  }
}
