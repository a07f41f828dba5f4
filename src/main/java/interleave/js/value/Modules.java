package interleave.js.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The modules of the library, by name without `node:`.
public final class Modules {

  /// Loads a library module written in JavaScript: done by the machine.
  public interface Loader {
    /// @return what the module exports
    Object load(String name, String resource);
  }

  private final Realm realm;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, Supplier<Object>> natives = new LinkedHashMap<>();
  private final Map<String, Object> loaded = new LinkedHashMap<>();
  private Loader loader;

  Modules(Realm realm) {
    this.realm = realm;
  }

  public void setLoader(Loader newLoader) {
    loader = newLoader;
  }

  /// A module in JavaScript.
  ///
  /// @param resource its absolute path, `/interleave/jslib/events.js`
  public void source(String name, String resource) {
    sources.put(name, resource);
  }

  /// A module in Java: what it exports is made when it is first required.
  public void module(String name, Supplier<Object> exports) {
    natives.put(name, exports);
  }

  /// What library code gets by `require('native:NAME')`.
  public void binding(String name, Consumer<JsObject> fill) {
    natives.put(
        "native:" + name,
        () -> {
          JsObject object = realm.object();
          fill.accept(object);
          return object;
        });
  }

  /// A global that a module exports under the same name; the module is loaded when the global is
  /// first used.
  public void lazyGlobal(String name, String module) {
    realm
        .global()
        .define(name, new Lazy(() -> ((JsObject) require(module)).get(name)), Property.HIDDEN);
  }

  /// Whether there is such a module.
  ///
  /// @param library whether library code asks, which may use internal ones
  public boolean exists(String name, boolean library) {
    return (library || !isInternal(name))
        && (sources.containsKey(name) || natives.containsKey(name));
  }

  /// Whether a module has run already.
  public boolean isLoaded(String name) {
    return loaded.containsKey(name);
  }

  private static boolean isInternal(String name) {
    return name.startsWith("internal/") || name.startsWith("native:");
  }

  /// What a module exports.
  public Object require(String name) {
    Object exports = loaded.get(name);
    if (exports == null) {
      Supplier<Object> maker = natives.get(name);
      exports = maker != null ? maker.get() : loader.load(name, sources.get(name));
      loaded.put(name, exports);
    }
    return exports;
  }

  /// Keeps what a module exports so far, for modules that require each other.
  public void keep(String name, Object exports) {
    loaded.put(name, exports);
  }
}
