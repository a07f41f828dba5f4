package interleave.js.lib;

import interleave.js.value.JsObject;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/// A map or a set: entries in the order in which they came. One who goes through them sees what is
/// added meanwhile, and does not stumble over what is deleted.
final class JsMap extends JsObject {

  /// An entry; one that was deleted still knows where it stood.
  static final class Entry {
    final Object key;
    Object value;
    Entry before;
    Entry after;
    boolean deleted;

    Entry(Object key, Object value) {
      this.key = key;
      this.value = value;
    }
  }

  private final boolean set;
  private final Map<Object, Entry> entries = new HashMap<>();
  private final Entry head = new Entry(null, null);
  private Entry last = head;

  JsMap(JsObject proto, boolean set) {
    super(proto);
    this.set = set;
  }

  boolean isSet() {
    return set;
  }

  @Override
  public String kind() {
    return set ? "Set" : "Map";
  }

  int size() {
    return entries.size();
  }

  /// Keys that are the same for maps must be equal in Java, and no others.
  private static Object key(Object value) {
    return switch (value) {
      case Double number -> number == 0 ? (Object) 0.0 : number;
      case String text -> text;
      case Boolean truth -> truth;
      case BigInteger big -> big;
      default -> value;
    };
  }

  Entry find(Object key) {
    return entries.get(key(key));
  }

  void store(Object key, Object value) {
    Entry known = find(key);
    if (known != null) {
      known.value = value;
      return;
    }
    Entry entry = new Entry(key(key), value);
    entry.before = last;
    last.after = entry;
    last = entry;
    entries.put(entry.key, entry);
  }

  boolean remove(Object key) {
    Entry entry = entries.remove(key(key));
    if (entry == null) {
      return false;
    }
    unlink(entry);
    return true;
  }

  private void unlink(Entry entry) {
    entry.deleted = true;
    entry.before.after = entry.after;
    if (entry.after == null) {
      last = entry.before;
    } else {
      entry.after.before = entry.before;
    }
  }

  void clear() {
    while (last != head) {
      Entry entry = last;
      unlink(entry);
    }
    entries.clear();
  }

  /// Where going through the entries starts.
  Entry start() {
    return head;
  }

  /// The entry after one that may have been deleted since; null at the end.
  static Entry next(Entry entry) {
    Entry from = entry;
    while (from.deleted) {
      from = from.before;
    }
    return from.after;
  }
}
