package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.IdentityHashMap;
import java.util.Map;

/// `WeakMap`, `WeakSet`, `WeakRef` and `FinalizationRegistry`. Nothing is collected while a program
/// runs, which a garbage collector is free to do.
final class WeakLibrary {

  private WeakLibrary() {}

  /// Keys by identity; nobody can go through them.
  static final class Weak extends JsObject {
    private final String kind;
    private final Map<Object, Object> entries = new IdentityHashMap<>();

    Weak(JsObject proto, String kind) {
      super(proto);
      this.kind = kind;
    }

    @Override
    public String kind() {
      return kind;
    }
  }

  /// What `new WeakRef(target)` makes.
  static final class Reference extends JsObject {
    private final Object target;

    Reference(JsObject proto, Object target) {
      super(proto);
      this.target = target;
    }

    Object target() {
      return target;
    }

    @Override
    public String kind() {
      return "WeakRef";
    }
  }

  static void install(Realm realm) {
    JsObject maps = new JsObject(realm.objectPrototype);
    realm.constructor("WeakMap", 0, Use.NEW, maps, call -> makeMap(call, maps));
    common(realm, maps, "WeakMap");
    realm.method(maps, "get", 1, WeakLibrary::get);
    realm.method(maps, "set", 2, WeakLibrary::put);
    JsObject sets = new JsObject(realm.objectPrototype);
    realm.constructor("WeakSet", 0, Use.NEW, sets, call -> makeSet(call, sets));
    common(realm, sets, "WeakSet");
    realm.method(sets, "add", 1, WeakLibrary::add);
    JsObject references = new JsObject(realm.objectPrototype);
    realm.constructor("WeakRef", 1, Use.NEW, references, call -> reference(call, references));
    realm.method(references, "deref", 0, WeakLibrary::deref);
    Tags.tag(references, "WeakRef");
    registry(realm);
  }

  private static void registry(Realm realm) {
    JsObject proto = new JsObject(realm.objectPrototype);
    realm.constructor(
        "FinalizationRegistry",
        1,
        Use.NEW,
        proto,
        call -> {
          if (!(call.arg(0) instanceof JsFunction)) {
            throw Thrown.type("FinalizationRegistry: cleanup must be callable");
          }
          return new JsObject(call.prototype(proto));
        });
    realm.method(proto, "register", 2, call -> Absent.UNDEFINED);
    realm.method(proto, "unregister", 1, call -> false);
    Tags.tag(proto, "FinalizationRegistry");
  }

  private static void common(Realm realm, JsObject proto, String kind) {
    realm.method(proto, "has", 1, call -> self(call, kind, "has").entries.containsKey(call.arg(0)));
    realm.method(
        proto, "delete", 1, call -> self(call, kind, "delete").entries.remove(call.arg(0)) != null);
    Tags.tag(proto, kind);
  }

  private static Weak self(Call call, String kind, String method) {
    if (call.self() instanceof Weak weak && weak.kind.equals(kind)) {
      return weak;
    }
    throw ObjectPrototype.incompatible(kind + ".prototype." + method, call.self());
  }

  /// Only what has an identity can be a key: objects, and symbols that are not registered.
  private static boolean canBeHeld(Object value) {
    return value instanceof JsObject || value instanceof JsSymbol;
  }

  private static Object makeMap(Call call, JsObject proto) {
    Weak map = new Weak(call.prototype(proto), "WeakMap");
    if (!Absent.nullish(call.arg(0))) {
      Iterables.entries(
          call.realm(), call.arg(0), (key, value) -> call.realm().invoke(map, "set", key, value));
    }
    return map;
  }

  private static Object makeSet(Call call, JsObject proto) {
    Weak set = new Weak(call.prototype(proto), "WeakSet");
    if (!Absent.nullish(call.arg(0))) {
      Iterables.each(call.realm(), call.arg(0), value -> call.realm().invoke(set, "add", value));
    }
    return set;
  }

  private static Object get(Call call) {
    Object value = self(call, "WeakMap", "get").entries.get(call.arg(0));
    return value == null ? Absent.UNDEFINED : value;
  }

  private static Object put(Call call) {
    Weak map = self(call, "WeakMap", "set");
    if (!canBeHeld(call.arg(0))) {
      throw Thrown.type("Invalid value used as weak map key");
    }
    map.entries.put(call.arg(0), call.arg(1));
    return map;
  }

  private static Object add(Call call) {
    Weak set = self(call, "WeakSet", "add");
    if (!canBeHeld(call.arg(0))) {
      throw Thrown.type("Invalid value used in weak set");
    }
    set.entries.put(call.arg(0), true);
    return set;
  }

  private static Object reference(Call call, JsObject proto) {
    if (!canBeHeld(call.arg(0))) {
      throw Thrown.type("WeakRef: invalid target");
    }
    return new Reference(call.prototype(proto), call.arg(0));
  }

  private static Object deref(Call call) {
    if (call.self() instanceof Reference reference) {
      return reference.target;
    }
    throw ObjectPrototype.incompatible("WeakRef.prototype.deref", call.self());
  }
}
