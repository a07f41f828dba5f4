package interleave.js.lib;

import interleave.js.value.Realm;

/// Fills a realm with the library: globals in Java, and modules by name.
public final class Library {

  private Library() {}

  /// The machine has brought its own part before: `Symbol`, `Function`, errors, promises, timers.
  public static void install(Realm realm) {
    realm.global().hide("globalThis", realm.global());
    realm.global().hide("global", realm.global());
    Tags.tag(realm.global(), "global");
    ObjectLibrary.install(realm);
    ArrayLibrary.install(realm);
    StringLibrary.install(realm);
    NumberLibrary.install(realm);
    BigIntLibrary.install(realm);
    MathLibrary.install(realm);
    JsonLibrary.install(realm);
    MapLibrary.install(realm);
    WeakLibrary.install(realm);
    DateLibrary.install(realm);
    RegExpLibrary.install(realm);
    ReflectLibrary.install(realm);
    TypedArrayLibrary.install(realm);
    UriLibrary.install(realm);
    Inspection inspection = new Inspection(realm);
    realm.setInspector(
        (value, depth) -> inspection.show(value, InspectOptions.DEFAULT.withDepth(depth)));
    ConsoleLibrary.install(inspection);
    NodeModules.install(inspection);
    RefusedGlobals.install(realm);
  }
}
