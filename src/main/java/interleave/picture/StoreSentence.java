package interleave.picture;

import interleave.engine.event.Event;
import java.util.List;

/// What happens to a `sync.Map` or a `sync.Pool`, in plain words.
final class StoreSentence {

  private StoreSentence() {}

  /// @param before what could be seen before `e`
  static String of(Event.SyncMapUse e, Picture before) {
    String who = e.task().toString();
    String entry = e.key() == null ? "" : e.map() + "[" + e.key().said() + "]";
    String value = e.value() == null ? "" : e.value().said();
    return switch (e.operation()) {
      case "Load" ->
          e.hit()
              ? who + " read " + value + " from " + entry + "."
              : who + " looked for " + entry + ", which is not there.";
      case "Store" -> who + " stored " + value + " in " + entry + over(e, before) + ".";
      case "Swap" -> who + " swapped " + value + " into " + entry + over(e, before) + ".";
      case "LoadOrStore" ->
          e.hit()
              ? who + " found " + value + " in " + entry + " and keeps it: somebody was first."
              : who + " stored " + value + " in " + entry + ", where nothing was.";
      case "CompareAndSwap" ->
          e.hit()
              ? who + " compared " + entry + " and swapped it for " + value + ", in one step."
              : who + " compared " + entry + ", which is not as expected: it stays.";
      case "Delete", "LoadAndDelete" ->
          e.hit()
              ? who + " took " + entry + " out, which held " + value + "."
              : who + " wanted to take " + entry + " out, which is not there.";
      case "CompareAndDelete" ->
          e.hit()
              ? who + " compared " + entry + " and took it out, in one step."
              : who + " compared " + entry + ", which is not as expected: it stays.";
      case "Clear" -> who + " took everything out of " + e.map() + ".";
      case "Range" -> who + " begins to go through " + e.map() + ", which has " + size(e, before);
      default -> who + " does " + e.operation() + " on " + e.map() + ".";
    };
  }

  /// `, over the 1 of G2` where there was another value.
  private static String over(Event.SyncMapUse e, Picture before) {
    ObjectPicture.MapEntry old =
        before.object(e.map()) instanceof ObjectPicture.SharedMap map
            ? map.entries().get(e.entry())
            : null;
    return old == null ? "" : ", over the " + old.value().said() + " of " + old.writer();
  }

  private static String size(Event.SyncMapUse e, Picture before) {
    int size =
        before.object(e.map()) instanceof ObjectPicture.SharedMap map ? map.entries().size() : 0;
    return size == 0 ? "no keys." : size == 1 ? "one key." : size + " keys.";
  }

  /// @param after what can be seen after `e`
  static String of(Event.PoolPut e, Picture after) {
    return lost(e.lost())
        + e.task()
        + " put "
        + e.value().said()
        + " back into "
        + e.pool()
        + " for whoever needs one next"
        + left(after.object(e.pool()), "; ");
  }

  /// @param after what can be seen after `e`
  static String of(Event.PoolGet e, Picture after) {
    if (e.item() >= 0) {
      String took =
          e.task() + " took " + e.value().said() + " out of " + e.pool() + " to use again";
      return lost(e.lost()) + took + left(after.object(e.pool()), "; ");
    }
    return lost(e.lost())
        + e.task()
        + " found "
        + e.pool()
        + " empty, "
        + (e.makes() ? "so New makes another one." : "and it has no New: Get returns nil.");
  }

  private static String left(ObjectPicture object, String separator) {
    int size = object instanceof ObjectPicture.Pool pool ? pool.items().size() : 0;
    return separator
        + (size == 0
            ? "nothing is left in it."
            : size + (size == 1 ? " lies" : " lie") + " in it.");
  }

  private static String lost(List<Integer> items) {
    return items.isEmpty()
        ? ""
        : "A collection of memory has taken "
            + (items.size() == 1 ? "one value" : items.size() + " values")
            + " away. ";
  }
}
