package interleave.golang.value;

import interleave.golang.code.Bank;
import interleave.golang.types.Type;
import java.util.Arrays;

/// A map that is not nil. Entries lie in the order in which they were inserted; a hash table of
/// their places finds them. Nothing here depends on addresses, so equal histories give equal maps.
///
/// Reading all entries: `for (int e = map.next(0); e >= 0; e = map.next(e + 1))`, with
/// [#keyLong(int)] and the like.
public final class MapValue extends Memory {

  private static final int EMPTY = -1;

  private enum Keys {
    LONG,
    FLOAT,
    STRING,
    DEEP
  }

  public final Type.Map type;
  private final Keys keys;

  /// Whether a key may be unequal to itself, or equal to another that is not the same.
  private final boolean unequalKeys;

  private final boolean longKeys;
  private final boolean longValues;

  private long[] keyLongs;
  private Object[] keyRefs;
  private long[] valueLongs;
  private Object[] valueRefs;
  private int[] hashes;
  private boolean[] dead;
  private int[] serials;
  private int nextSerial;
  private int used;
  private int live;
  private int[] table;

  /// The goroutine that is in the middle of a write, for the detection of concurrent use; 0: none.
  public int writer;

  /// @param hint how many entries are expected
  public MapValue(Type.Map type, int hint) {
    this.type = type;
    longKeys = Bank.of(type.key()) == Bank.LONG;
    longValues = Bank.of(type.value()) == Bank.LONG;
    keys = keysOf(type.key());
    unequalKeys =
        keys == Keys.FLOAT || keys == Keys.DEEP && Equality.mayDifferFromItself(type.key());
    int capacity = Math.max(4, Math.min(hint, 1 << 20));
    keyLongs = longKeys ? new long[capacity] : null;
    keyRefs = longKeys ? null : new Object[capacity];
    valueLongs = longValues ? new long[capacity] : null;
    valueRefs = longValues ? null : new Object[capacity];
    hashes = new int[capacity];
    dead = new boolean[capacity];
    table = blankTable(capacity);
  }

  private static Keys keysOf(Type key) {
    if (key.underlying() instanceof Type.Basic basic) {
      if (basic.isString()) {
        return Keys.STRING;
      }
      if (basic.isFloat()) {
        return Keys.FLOAT;
      }
      if (!basic.isComplex()) {
        return Keys.LONG;
      }
    }
    return Keys.DEEP;
  }

  private static int[] blankTable(int capacity) {
    int[] table = new int[Integer.highestOneBit(Math.max(4, capacity * 2 - 1)) << 1];
    Arrays.fill(table, EMPTY);
    return table;
  }

  public int size() {
    return live;
  }

  /// The first entry at place `from` or behind it; -1 when there is none.
  public int next(int from) {
    for (int e = from; e < used; e++) {
      if (!dead[e]) {
        return e;
      }
    }
    return -1;
  }

  public long keyLong(int entry) {
    return keyLongs[entry];
  }

  public Object keyRef(int entry) {
    return keyRefs[entry];
  }

  public long valueLong(int entry) {
    return valueLongs[entry];
  }

  public Object valueRef(int entry) {
    return valueRefs[entry];
  }

  public void setValueLong(int entry, long value) {
    valueLongs[entry] = value;
  }

  public void setValueRef(int entry, Object value) {
    valueRefs[entry] = value;
  }

  /// The entry of a key of the bank that the map's keys are in; -1 when there is none.
  ///
  /// @throws RuntimePanic when the key cannot be hashed
  public int find(long bits, Object ref) {
    int hash = hash(bits, ref);
    int mask = table.length - 1;
    for (int slot = hash & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
      int e = table[slot];
      if (hashes[e] == hash && !dead[e] && same(e, bits, ref)) {
        return e;
      }
    }
    return -1;
  }

  /// The entry of a key, made when there is none yet; the caller sets its value. The caller gives
  /// the map a key of its own: structs and arrays already copied.
  public int put(long bits, Object ref) {
    int found = find(bits, ref);
    if (found >= 0) {
      // Go overwrites the key when it can differ from an equal one, as +0 from -0
      if (keys == Keys.FLOAT) {
        keyLongs[found] = bits;
      } else if (unequalKeys) {
        keyRefs[found] = ref;
      }
      return found;
    }
    if (used == hashes.length) {
      grow();
    }
    int e = used++;
    live++;
    if (longKeys) {
      keyLongs[e] = bits;
    } else {
      keyRefs[e] = ref;
    }
    // a NaN is never found again: as in Go, it does not lie in the way of other NaNs
    hashes[e] = unequalKeys && !same(e, bits, ref) ? Equality.mix(nextSerial) : hash(bits, ref);
    if (serials != null) {
      serials[e] = nextSerial;
    }
    nextSerial++;
    link(e);
    return e;
  }

  public void delete(long bits, Object ref) {
    int e = find(bits, ref);
    if (e < 0) {
      return;
    }
    dead[e] = true;
    live--;
    if (!longKeys) {
      keyRefs[e] = null;
    }
    if (!longValues) {
      valueRefs[e] = null;
    }
    if (live == 0) {
      reset();
    }
  }

  public void clear() {
    if (!longKeys) {
      Arrays.fill(keyRefs, 0, used, null);
    }
    if (!longValues) {
      Arrays.fill(valueRefs, 0, used, null);
    }
    live = 0;
    reset();
  }

  private void reset() {
    Arrays.fill(dead, 0, used, false);
    Arrays.fill(table, EMPTY);
    used = 0;
    if (serials == null && nextSerial > 0) {
      serials = new int[hashes.length];
    }
  }

  private int hash(long bits, Object ref) {
    return switch (keys) {
      case LONG -> Equality.mix(bits);
      case FLOAT -> Equality.hash(type.key(), bits);
      case STRING -> ref.hashCode();
      case DEEP -> spread(Equality.hash(type.key(), ref));
    };
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 16;
  }

  private boolean same(int e, long bits, Object ref) {
    return switch (keys) {
      case LONG -> keyLongs[e] == bits;
      case FLOAT -> Double.longBitsToDouble(keyLongs[e]) == Double.longBitsToDouble(bits);
      case STRING -> ref.equals(keyRefs[e]);
      case DEEP -> Equality.equal(type.key(), keyRefs[e], ref);
    };
  }

  private void link(int e) {
    int mask = table.length - 1;
    int slot = hashes[e] & mask;
    while (table[slot] != EMPTY) {
      slot = slot + 1 & mask;
    }
    table[slot] = e;
  }

  /// Makes room: leaves dead entries out when there are many, and doubles otherwise.
  private void grow() {
    boolean compact = live < used;
    int capacity = live > used / 2 ? hashes.length * 2 : hashes.length;
    if (compact && serials == null) {
      serials = new int[used];
      for (int e = 0; e < used; e++) {
        serials[e] = e;
      }
    }
    if (compact) {
      int to = 0;
      for (int e = 0; e < used; e++) {
        if (!dead[e]) {
          move(e, to++);
        }
      }
      used = to;
    }
    keyLongs = longKeys ? Arrays.copyOf(keyLongs, capacity) : null;
    keyRefs = longKeys ? null : Arrays.copyOf(keyRefs, capacity);
    valueLongs = longValues ? Arrays.copyOf(valueLongs, capacity) : null;
    valueRefs = longValues ? null : Arrays.copyOf(valueRefs, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    serials = serials == null ? null : Arrays.copyOf(serials, capacity);
    dead = new boolean[capacity];
    rebuild();
  }

  private void move(int from, int to) {
    if (longKeys) {
      keyLongs[to] = keyLongs[from];
    } else {
      keyRefs[to] = keyRefs[from];
    }
    if (longValues) {
      valueLongs[to] = valueLongs[from];
    } else {
      valueRefs[to] = valueRefs[from];
    }
    hashes[to] = hashes[from];
    serials[to] = serials[from];
  }

  private void rebuild() {
    table = blankTable(hashes.length);
    for (int e = 0; e < used; e++) {
      if (!dead[e]) {
        link(e);
      }
    }
  }

  /// The number of an entry that stays the same as long as the entry exists; grows with its place.
  public int serial(int entry) {
    return serials == null ? entry : serials[entry];
  }

  /// One more than the greatest serial given so far.
  int serialEnd() {
    return nextSerial;
  }

  /// The first entry whose serial is not less than `serial`; -1 when there is none.
  public int entryFrom(int serial) {
    if (serials == null) {
      return next(Math.max(serial, 0));
    }
    int low = 0;
    int high = used;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (serials[middle] < serial) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return next(low);
  }

  /// An empty map to be filled with [#restore]: copies of maps may have to exist before copies of
  /// what is in them.
  public MapValue blank() {
    return new MapValue(type, 0);
  }

  /// Makes this map one with the same entries in the same places as `from`; keys and values go
  /// through `replace`, which must keep their meaning.
  public void restore(MapValue from, java.util.function.UnaryOperator<Object> replace) {
    keyLongs = longKeys ? from.keyLongs.clone() : null;
    valueLongs = longValues ? from.valueLongs.clone() : null;
    hashes = from.hashes.clone();
    dead = from.dead.clone();
    serials = from.serials == null ? null : from.serials.clone();
    nextSerial = from.nextSerial;
    used = from.used;
    live = from.live;
    table = from.table.clone();
    writer = from.writer;
    keyRefs = longKeys ? null : replaceAll(from.keyRefs, used, replace);
    valueRefs = longValues ? null : replaceAll(from.valueRefs, used, replace);
  }

  private static Object[] replaceAll(
      Object[] from, int count, java.util.function.UnaryOperator<Object> replace) {
    Object[] to = new Object[from.length];
    for (int e = 0; e < count; e++) {
      to[e] = replace.apply(from[e]);
    }
    return to;
  }
}
