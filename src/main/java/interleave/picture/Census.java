package interleave.picture;

import interleave.base.AppendList;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import java.util.concurrent.ConcurrentHashMap;

/// What all pictures of one recording share: the place of every object, in the order in which the
/// events first name them, and everything the program wrote.
final class Census {

  private final ConcurrentHashMap<ObjectId, Integer> places = new ConcurrentHashMap<>();
  private final AppendList<Event.Output> outputs = new AppendList<>();

  /// The place of `object`, or -1 when no event has named it.
  int place(ObjectId object) {
    Integer place = places.get(object);
    return place == null ? -1 : place;
  }

  void settle(ObjectId object, int place) {
    places.putIfAbsent(object, place);
  }

  /// Notes the output number `count`; folding the same events again notes nothing new.
  void output(int count, Event.Output output) {
    if (count == outputs.size()) {
      outputs.add(output);
    }
  }

  AppendList<Event.Output> outputs() {
    return outputs;
  }
}
