package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;

/// `Map` and `Set`, and their iterators.
final class MapLibrary {

  /// What an iterator gives.
  enum What {
    KEYS,
    VALUES,
    ENTRIES
  }

  private MapLibrary() {}

  static void install(Realm realm) {
    installMap(realm, new JsObject(realm.objectPrototype));
    installSet(realm, new JsObject(realm.objectPrototype));
  }

  private static void installMap(Realm realm, JsObject proto) {
    JsFunction map = realm.constructor("Map", 0, Use.NEW, proto, call -> makeMap(call, proto));
    realm.getter(map, JsSymbol.SPECIES, Call::self);
    JsObject iterators = iterators(realm, "Map Iterator");
    realm.method(proto, "get", 1, MapLibrary::get);
    realm.method(proto, "set", 2, MapLibrary::put);
    common(realm, proto, false);
    JsFunction entries = lister(realm, "entries", false, What.ENTRIES, iterators);
    proto.hide("entries", entries);
    proto.hide("keys", lister(realm, "keys", false, What.KEYS, iterators));
    proto.hide("values", lister(realm, "values", false, What.VALUES, iterators));
    proto.hide(JsSymbol.ITERATOR, entries);
    Tags.tag(proto, "Map");
  }

  private static void installSet(Realm realm, JsObject proto) {
    JsFunction set = realm.constructor("Set", 0, Use.NEW, proto, call -> makeSet(call, proto));
    realm.getter(set, JsSymbol.SPECIES, Call::self);
    JsObject iterators = iterators(realm, "Set Iterator");
    realm.method(proto, "add", 1, MapLibrary::add);
    common(realm, proto, true);
    proto.hide("entries", lister(realm, "entries", true, What.ENTRIES, iterators));
    JsFunction values = lister(realm, "values", true, What.VALUES, iterators);
    proto.hide("values", values);
    proto.hide("keys", values);
    proto.hide(JsSymbol.ITERATOR, values);
    Tags.tag(proto, "Set");
  }

  private static void common(Realm realm, JsObject proto, boolean set) {
    realm.method(proto, "has", 1, call -> self(call, set, "has").find(call.arg(0)) != null);
    realm.method(proto, "delete", 1, call -> self(call, set, "delete").remove(call.arg(0)));
    realm.method(
        proto,
        "clear",
        0,
        call -> {
          self(call, set, "clear").clear();
          return Absent.UNDEFINED;
        });
    realm.getter(proto, "size", call -> (double) self(call, set, "size").size());
    realm.method(proto, "forEach", 1, call -> forEach(call, set));
  }

  private static JsMap self(Call call, boolean set, String method) {
    if (call.self() instanceof JsMap map && map.isSet() == set) {
      return map;
    }
    String getter = method.equals("size") ? "get " : "";
    throw ObjectPrototype.incompatible(
        getter + (set ? "Set" : "Map") + ".prototype." + method, call.self());
  }

  private static Object makeMap(Call call, JsObject proto) {
    JsMap map = new JsMap(call.prototype(proto), false);
    if (!Absent.nullish(call.arg(0))) {
      // A derived class may have a `set` of its own, which fills the map then.
      JsFunction set = map.get("set") == proto.get("set") ? null : map.method("set");
      Iterables.entries(
          call.realm(),
          call.arg(0),
          (key, value) -> {
            if (set == null) {
              map.store(key, value);
            } else {
              set.call(map, key, value);
            }
          });
    }
    return map;
  }

  private static Object makeSet(Call call, JsObject proto) {
    JsMap set = new JsMap(call.prototype(proto), true);
    if (!Absent.nullish(call.arg(0))) {
      JsFunction add = set.get("add") == proto.get("add") ? null : set.method("add");
      Iterables.each(
          call.realm(),
          call.arg(0),
          value -> {
            if (add == null) {
              set.store(value, value);
            } else {
              add.call(set, value);
            }
          });
    }
    return set;
  }

  private static Object get(Call call) {
    JsMap.Entry entry = self(call, false, "get").find(call.arg(0));
    return entry == null ? Absent.UNDEFINED : entry.value;
  }

  private static Object put(Call call) {
    self(call, false, "set").store(call.arg(0), call.arg(1));
    return call.self();
  }

  private static Object add(Call call) {
    self(call, true, "add").store(call.arg(0), call.arg(0));
    return call.self();
  }

  private static Object forEach(Call call, boolean set) {
    JsMap map = self(call, set, "forEach");
    JsFunction function = call.function(0);
    for (JsMap.Entry entry = JsMap.next(map.start()); entry != null; entry = JsMap.next(entry)) {
      function.call(call.arg(1), set ? entry.key : entry.value, entry.key, map);
    }
    return Absent.UNDEFINED;
  }

  private static JsObject iterators(Realm realm, String tag) {
    JsObject proto = new JsObject(realm.iteratorPrototype);
    realm.method(proto, "next", 0, call -> next(call, tag));
    Tags.tag(proto, tag);
    return proto;
  }

  private static JsFunction lister(
      Realm realm, String name, boolean set, What what, JsObject iterators) {
    return realm.function(name, 0, call -> new MapIterator(iterators, self(call, set, name), what));
  }

  private static Object next(Call call, String tag) {
    if (!(call.self() instanceof MapIterator iterator)) {
      throw ObjectPrototype.incompatible(tag + ".prototype.next", call.self());
    }
    JsMap.Entry entry = iterator.advance();
    return entry == null
        ? call.realm().result(Absent.UNDEFINED, true)
        : call.realm().result(iterator.shown(call.realm(), entry), false);
  }
}
