package interleave.stage;

import interleave.engine.event.ObjectId;
import java.util.Set;

/// Who of the cast stands on the stage: all, or, where there is no room for all in type that can be
/// read, some.
///
/// @param things goroutines, crowds and objects; null for all there are
record Excerpt(Set<Object> things) {

  static final Excerpt ALL = new Excerpt(null);

  /// All goroutines of one function, as one pile that takes little room.
  record Crowd(String function) {}

  boolean has(Cast.Actor actor) {
    return things == null || things.contains(actor.id()) || isCrowd(actor.function());
  }

  boolean has(ObjectId object) {
    return things == null || things.contains(object);
  }

  /// Whether the goroutines of a function stand together.
  boolean isCrowd(String function) {
    return things != null && things.contains(new Crowd(function));
  }

  boolean isAll() {
    return things == null;
  }
}
