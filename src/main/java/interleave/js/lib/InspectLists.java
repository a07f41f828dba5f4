package interleave.js.lib;

import interleave.js.lib.InspectText.Style;
import interleave.js.lib.Inspector.Place;
import interleave.js.value.JsArray;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import java.util.ArrayList;
import java.util.List;

/// The entries of arrays, maps, sets and their like, as `util.inspect` shows them.
final class InspectLists {

  private InspectLists() {}

  /// How many entries are shown.
  private static long shown(Inspector inspector, long length) {
    return (long) Math.min(Math.max(0, inspector.options().maxArrayLength()), length);
  }

  private static void addMore(List<String> parts, long rest, String thing) {
    if (rest > 0) {
      parts.add(InspectText.more(rest, thing));
    }
  }

  static List<String> array(Inspector inspector, JsArray array, int level) {
    long shown = shown(inspector, array.length());
    List<String> parts = new ArrayList<>();
    for (long i = 0; i < shown; i++) {
      if (array.getOwn(Keys.of(i)) == null) {
        return withHoles(inspector, array, level, shown, parts, i);
      }
      parts.add(inspector.property(array, Keys.of(i), level, Place.ELEMENT));
    }
    addMore(parts, array.length() - shown, "item");
    return parts;
  }

  /// @param from the first hole; `parts` has what comes before it
  private static List<String> withHoles(
      Inspector inspector, JsArray array, int level, long most, List<String> parts, long from) {
    long index = from;
    for (Object key : array.ownKeys()) {
      long found = Keys.index(key);
      Property own = found < from ? null : array.getOwn(key);
      if (own == null || !own.isEnumerable()) {
        continue;
      }
      if (parts.size() >= most) {
        break;
      }
      if (found != index) {
        parts.add(hole(inspector, found - index));
        index = found;
        if (parts.size() == most) {
          break;
        }
      }
      parts.add(inspector.property(array, key, level, Place.ELEMENT));
      index++;
    }
    long rest = array.length() - index;
    if (parts.size() != most && rest > 0) {
      parts.add(hole(inspector, rest));
    } else {
      addMore(parts, rest, "item");
    }
    return parts;
  }

  private static String hole(Inspector inspector, long count) {
    return inspector.style(
        "<" + count + " empty item" + (count > 1 ? "s" : "") + ">", Style.UNDEFINED);
  }

  static List<String> typedArray(Inspector inspector, JsTypedArray array) {
    long shown = shown(inspector, array.length());
    List<String> parts = new ArrayList<>();
    for (long i = 0; i < shown; i++) {
      parts.add(inspector.primitive(array.get(i)));
    }
    addMore(parts, array.length() - shown, "item");
    return parts;
  }

  static List<String> map(Inspector inspector, JsMap map, int level) {
    long shown = shown(inspector, map.size());
    List<String> parts = new ArrayList<>();
    for (JsMap.Entry e = JsMap.next(map.start()); e != null; e = JsMap.next(e)) {
      if (parts.size() == shown) {
        break;
      }
      String key = inspector.indented(e.key, level);
      parts.add(map.isSet() ? key : key + " => " + inspector.indented(e.value, level));
    }
    addMore(parts, map.size() - shown, "item");
    return parts;
  }

  static List<String> iterator(Inspector inspector, MapIterator iterator, int level) {
    List<JsMap.Entry> rest = iterator.rest();
    long shown = shown(inspector, rest.size());
    List<String> parts = new ArrayList<>();
    for (JsMap.Entry entry : rest.subList(0, (int) shown)) {
      Object value = iterator.isSet() || iterator.givesKeys() ? entry.key : entry.value;
      if (iterator.givesEntries()) {
        List<String> pair =
            List.of(
                inspector.indented(entry.key, level),
                inspector.indented(iterator.isSet() ? entry.key : entry.value, level));
        parts.add(inspector.list(pair, level));
      } else {
        parts.add(inspector.indented(value, level));
      }
    }
    addMore(parts, rest.size() - shown, "item");
    return parts;
  }

  /// The bytes of a buffer: `[Uint8Contents]: <00 01>`.
  static String contents(Inspector inspector, JsArrayBuffer buffer) {
    byte[] bytes = buffer.bytes();
    long shown = shown(inspector, bytes.length);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      out.append(i > 0 ? " " : "").append(String.format("%02x", bytes[i] & 255));
    }
    long rest = bytes.length - shown;
    if (rest > 0) {
      out.append(" ... ").append(rest).append(" more byte").append(rest > 1 ? "s" : "");
    }
    return inspector.special("[Uint8Contents]") + ": <" + out + ">";
  }
}
