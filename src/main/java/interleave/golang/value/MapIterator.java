package interleave.golang.value;

/// A `range` over a map: begins at some entry, goes on in order of insertion, and round to where it
/// began. Entries deleted before they are reached are left out; of entries inserted meanwhile those
/// behind the place reached are seen. Go permits that, and much more.
public final class MapIterator {

  /// The map; null for a nil map.
  public final MapValue map;

  private final int startSerial;
  private int nextSerial;
  private boolean wrapped;

  /// @param start which of the map's entries comes first, from 0 to its size minus 1
  public MapIterator(MapValue map, int start) {
    this.map = map;
    int entry = -1;
    if (map != null) {
      entry = map.next(0);
      for (int i = 0; i < start; i++) {
        entry = map.next(entry + 1);
      }
    }
    startSerial = entry < 0 ? 0 : map.serial(entry);
    nextSerial = startSerial;
  }

  private MapIterator(MapValue map, MapIterator other) {
    this.map = map;
    this.startSerial = other.startSerial;
    this.nextSerial = other.nextSerial;
    this.wrapped = other.wrapped;
  }

  /// The next entry, or -1 at the end.
  public int advance() {
    if (map == null) {
      return -1;
    }
    int entry = map.entryFrom(nextSerial);
    if (!wrapped) {
      if (entry < 0) {
        wrapped = true;
        entry = map.next(0);
      } else {
        nextSerial = map.serial(entry) + 1;
        return entry;
      }
    }
    if (entry < 0 || map.serial(entry) >= startSerial) {
      nextSerial = startSerial;
      return -1;
    }
    nextSerial = map.serial(entry) + 1;
    return entry;
  }

  /// Where it stands, for comparing machines.
  public long place() {
    return (long) startSerial << 32 | nextSerial << 1 | (wrapped ? 1 : 0);
  }

  /// The same iterator over the copy of its map.
  public MapIterator over(MapValue copy) {
    return new MapIterator(copy, this);
  }
}
