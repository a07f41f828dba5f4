package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// The iterators of arrays: `keys`, `values`, `entries` and `for … of`.
final class ArrayIteration {

  /// What an iterator gives.
  enum What {
    KEYS,
    VALUES,
    ENTRIES
  }

  private ArrayIteration() {}

  static void install(Realm realm, JsObject proto) {
    iteratorsOf(realm);
    realm.method(proto, "entries", 0, call -> iterator(call, What.ENTRIES));
    realm.method(proto, "keys", 0, call -> iterator(call, What.KEYS));
    JsFunction values = realm.function("values", 0, call -> iterator(call, What.VALUES));
    proto.hide("values", values);
    proto.hide(JsSymbol.ITERATOR, values);
  }

  private static void iteratorsOf(Realm realm) {
    JsObject proto = realm.arrayIteratorPrototype;
    realm.method(proto, "next", 0, ArrayIteration::next);
    Tags.tag(proto, "Array Iterator");
  }

  private static Object iterator(Call call, What what) {
    return iterator(call.realm(), call.realm().toObject(call.self()), what);
  }

  static JsObject iterator(Realm realm, JsObject list, What what) {
    return new Iterator(realm.arrayIteratorPrototype, list, what);
  }

  private static Object next(Call call) {
    if (!(call.self() instanceof Iterator iterator)) {
      throw Thrown.type(
          "Method Array Iterator.prototype.next called on incompatible receiver "
              + Convert.brief(call.self()));
    }
    Realm realm = call.realm();
    if (iterator.list == null) {
      return realm.result(Absent.UNDEFINED, true);
    }
    long length =
        iterator.list instanceof JsTypedArray typed
            ? typed.length()
            : Elements.length(iterator.list);
    if (iterator.next >= length) {
      iterator.list = null;
      return realm.result(Absent.UNDEFINED, true);
    }
    long index = iterator.next++;
    return realm.result(
        switch (iterator.what) {
          case KEYS -> (Object) (double) index;
          case VALUES -> iterator.list.get(index);
          case ENTRIES -> realm.array((double) index, iterator.list.get(index));
        },
        false);
  }

  private static final class Iterator extends JsObject {
    private JsObject list;
    private final What what;
    private long next;

    Iterator(JsObject proto, JsObject list, What what) {
      super(proto);
      this.list = list;
      this.what = what;
    }
  }
}
