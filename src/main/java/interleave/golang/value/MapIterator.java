package interleave.golang.value;

/// A `range` over a map: begins at some entry, goes on in order of insertion, and round to where it
/// began. Entries deleted before they are reached are left out; of entries inserted meanwhile those
/// behind the place reached are seen, as long as the map of the beginning has room for them: as
/// Go's, it grows into another one, whose new entries are none of the iterator's business. Go
/// permits that, and much more.
public final class MapIterator {

  /// What Go's table has room for: eight entries, then six and a half times a power of two.
  private static final int SMALL = 8;

  private static final int FIRST_GROWN = 13;

  /// The map; null for a nil map.
  public final MapValue map;

  private final int startSerial;

  /// Serials from here on belong to entries that found no room in the map of the beginning.
  private final int endSerial;

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
    endSerial = map == null ? 0 : map.serialEnd() + room(map.size());
  }

  private static int room(int size) {
    int room = SMALL;
    for (int next = FIRST_GROWN; room < size; next *= 2) {
      room = next;
    }
    return room - size;
  }

  private MapIterator(MapValue map, MapIterator other) {
    this.map = map;
    this.endSerial = other.endSerial;
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
    if (entry >= 0 && map.serial(entry) >= endSerial) {
      entry = -1;
    }
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
