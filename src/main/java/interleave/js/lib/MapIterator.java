package interleave.js.lib;

import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import java.util.ArrayList;
import java.util.List;

/// An iterator of a [JsMap].
final class MapIterator extends JsObject {

  private final JsMap map;
  private final MapLibrary.What what;

  /// The entry it gave last; null after the end.
  private JsMap.Entry at;

  MapIterator(JsObject proto, JsMap map, MapLibrary.What what) {
    super(proto);
    this.map = map;
    this.what = what;
    this.at = map.start();
  }

  boolean isSet() {
    return map.isSet();
  }

  boolean givesEntries() {
    return what == MapLibrary.What.ENTRIES;
  }

  /// The next entry; null at the end, and for ever from then on.
  JsMap.Entry advance() {
    at = at == null ? null : JsMap.next(at);
    return at;
  }

  /// What is left, without taking it.
  List<JsMap.Entry> rest() {
    var rest = new ArrayList<JsMap.Entry>();
    for (JsMap.Entry e = at == null ? null : JsMap.next(at); e != null; e = JsMap.next(e)) {
      rest.add(e);
    }
    return rest;
  }

  Object shown(Realm realm, JsMap.Entry entry) {
    return switch (what) {
      case KEYS -> entry.key;
      case VALUES -> map.isSet() ? entry.key : entry.value;
      case ENTRIES -> realm.array(entry.key, map.isSet() ? entry.key : entry.value);
    };
  }

  boolean givesKeys() {
    return what == MapLibrary.What.KEYS;
  }
}
