package interleave.picture;

import interleave.base.AppendList;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// What all pictures of one recording share: the place of every object, in the order in which the
/// events first name them, and everything the program wrote. One thread at a time adds to it, any
/// thread may read.
final class Census {

  private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(Entry[].class);

  private record Entry(ObjectId object, int place) {}

  /// A hash table with linear probing; a power of two, at most half full.
  private volatile Entry[] table = new Entry[64];

  private int size;
  private final AppendList<Event.Output> outputs = new AppendList<>();

  /// The place of `object`, or -1 when no event has named it.
  int place(ObjectId object) {
    Entry[] entries = table;
    int mask = entries.length - 1;
    for (int i = slot(object, mask); ; i = i + 1 & mask) {
      Entry entry = (Entry) ENTRY.getAcquire(entries, i);
      if (entry == null) {
        return -1;
      }
      if (entry.object == object || entry.object.equals(object)) {
        return entry.place;
      }
    }
  }

  void settle(ObjectId object, int place) {
    if (place(object) >= 0) {
      return;
    }
    if (2 * ++size > table.length) {
      Entry[] larger = new Entry[2 * table.length];
      for (Entry entry : table) {
        if (entry != null) {
          insert(larger, entry);
        }
      }
      table = larger;
    }
    insert(table, new Entry(object, place));
  }

  private static void insert(Entry[] entries, Entry entry) {
    int mask = entries.length - 1;
    int i = slot(entry.object, mask);
    while (entries[i] != null) {
      i = i + 1 & mask;
    }
    ENTRY.setRelease(entries, i, entry);
  }

  private static int slot(ObjectId object, int mask) {
    int hash = object.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & mask;
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
