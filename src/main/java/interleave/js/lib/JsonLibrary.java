package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import interleave.js.value.Realm;

/// `JSON`.
final class JsonLibrary {

  private JsonLibrary() {}

  static void install(Realm realm) {
    JsObject json = realm.object();
    realm.global().hide("JSON", json);
    realm.method(json, "parse", 2, JsonLibrary::parse);
    realm.method(
        json,
        "stringify",
        3,
        call -> new JsonText(call.realm(), call.arg(1), call.arg(2)).of(call.arg(0)));
    Tags.tag(json, "JSON");
  }

  private static Object parse(Call call) {
    Object value = new JsonParser(call.realm(), call.string(0)).parse();
    if (!(call.arg(1) instanceof JsFunction reviver)) {
      return value;
    }
    JsObject holder = call.realm().object();
    holder.create("", value);
    return revive(holder, "", reviver);
  }

  private static Object revive(JsObject holder, Object key, JsFunction reviver) {
    Object value = holder.get(key);
    if (value instanceof JsObject object) {
      if (ArrayLibrary.isArray(object)) {
        for (long i = 0; i < Elements.length(object); i++) {
          reviveOne(object, Keys.of(i), reviver);
        }
      } else {
        for (Object name : object.ownKeys()) {
          Property own = name instanceof String ? object.getOwn(name) : null;
          if (own != null && own.isEnumerable()) {
            reviveOne(object, name, reviver);
          }
        }
      }
    }
    return reviver.call(holder, key, value);
  }

  private static void reviveOne(JsObject object, Object key, JsFunction reviver) {
    Object revived = revive(object, key, reviver);
    if (revived == Absent.UNDEFINED) {
      object.delete(key);
    } else {
      object.defineOwn(key, Property.of(revived, Property.ALL));
    }
  }
}
