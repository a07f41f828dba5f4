package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.Set;

/// Who of the cast stands on the stage: all, or, where there is no room for all in type that can be
/// read, some.
///
/// @param things goroutines and objects; null for all there are
record Excerpt(Set<Object> things) {

  static final Excerpt ALL = new Excerpt(null);

  boolean has(TaskId task) {
    return things == null || things.contains(task);
  }

  boolean has(ObjectId object) {
    return things == null || things.contains(object);
  }

  boolean isAll() {
    return things == null;
  }
}
