package interleave.js.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which properties an object has, in what order and with which flags; the values are the object's.
///
/// Objects that got the same properties in the same order share one shape, so that code can keep
/// where it found a property. An object with many properties, or one of which a property was
/// deleted or changed its flags, has a shape of its own that changes in place.
public final class Shape {

  /// From so many properties on an object has a shape of its own.
  private static final int MANY = 48;

  /// So many properties are looked through one by one first.
  private static final int FEW = 8;

  private final boolean shared;
  private Object[] keys;
  private byte[] flags;
  private int size;
  private int removed;
  private Map<Object, Integer> index;
  private Map<Object, Shape> next;

  private Shape(boolean shared, Object[] keys, byte[] flags, int size) {
    this.shared = shared;
    this.keys = keys;
    this.flags = flags;
    this.size = size;
  }

  static Shape empty() {
    return new Shape(true, new Object[0], new byte[0], 0);
  }

  private record Step(Object key, int flags) {}

  /// Whether it never changes, so that places in it may be kept.
  public boolean isShared() {
    return shared;
  }

  /// The number of slots.
  int size() {
    return size;
  }

  /// The key in a slot; null when it was deleted.
  Object key(int slot) {
    return keys[slot];
  }

  int flags(int slot) {
    return flags[slot];
  }

  /// The slot of a property; -1 when there is none.
  public int find(Object key) {
    // names in the source are one string each, so that most are found without a hash
    for (int i = 0; i < size && i < FEW; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    if (size == 0) {
      return -1;
    }
    if (index == null) {
      index = new HashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        if (keys[i] != null) {
          index.put(keys[i], i);
        }
      }
    }
    Integer slot = index.get(key);
    return slot == null ? -1 : slot;
  }

  public boolean isWritable(int slot) {
    return (flags[slot] & Property.WRITABLE) != 0;
  }

  /// The shape with one more property, in slot [#size()].
  Shape with(Object key, int flag) {
    if (!shared) {
      append(key, flag);
      return this;
    }
    if (size >= MANY) {
      Shape own = own();
      own.append(key, flag);
      return own;
    }
    if (next == null) {
      next = new HashMap<>(4);
    }
    Object step = flag == Property.ALL ? key : new Step(key, flag);
    Shape longer = next.get(step);
    if (longer == null) {
      longer = new Shape(true, Arrays.copyOf(keys, size + 1), Arrays.copyOf(flags, size + 1), size);
      longer.append(key, flag);
      next.put(step, longer);
    }
    return longer;
  }

  private void append(Object key, int flag) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(8, size * 2));
      flags = Arrays.copyOf(flags, keys.length);
    }
    keys[size] = key;
    flags[size] = (byte) flag;
    if (index != null) {
      index.put(key, size);
    }
    size++;
  }

  /// This shape, or a copy of it, that only one object has.
  Shape own() {
    return shared ? new Shape(false, keys.clone(), flags.clone(), size) : this;
  }

  /// Only of a shape of its own.
  void setFlags(int slot, int flag) {
    flags[slot] = (byte) flag;
  }

  /// Only of a shape of its own. The slot stays empty until [#pack].
  void remove(int slot) {
    if (index != null) {
      index.remove(keys[slot]);
    }
    keys[slot] = null;
    removed++;
  }

  /// Whether so many slots are empty that they should go.
  boolean isLoose() {
    return removed > 16 && removed > size / 2;
  }

  /// Drops the empty slots, and those of `slots` with them.
  void pack(Object[] slots) {
    int to = 0;
    for (int from = 0; from < size; from++) {
      if (keys[from] != null) {
        keys[to] = keys[from];
        flags[to] = flags[from];
        slots[to] = slots[from];
        to++;
      }
    }
    Arrays.fill(keys, to, size, null);
    Arrays.fill(slots, to, size, null);
    size = to;
    removed = 0;
    index = null;
  }
}
