package interleave.js.lib;

import interleave.js.value.JsObject;
import interleave.js.value.Realm;

/// Node.js's modules and the globals that they bring: where the JavaScript of each is found, and
/// what it needs in Java.
final class NodeModules {

  private static final String FOLDER = "/interleave/jslib/";

  private NodeModules() {}

  static void install(Inspection inspection) {
    Realm realm = inspection.realm();
    ByteText.install(realm);
    ModuleNatives.install(inspection);
    modules(realm);
    globals(realm);
    realm.modules().module("console", () -> realm.global().get("console"));
    realm
        .modules()
        .module("util/types", () -> ((JsObject) realm.modules().require("util")).get("types"));
  }

  private static void modules(Realm realm) {
    source(realm, "events", "events.js");
    source(realm, "util", "util.js");
    source(realm, "assert", "assert.js");
    source(realm, "assert/strict", "assert_strict.js");
    source(realm, "async_hooks", "async_hooks.js");
    source(realm, "buffer", "buffer.js");
    source(realm, "path", "path.js");
    source(realm, "perf_hooks", "perf_hooks.js");
    source(realm, "stream", "stream.js");
    source(realm, "stream/promises", "stream_promises.js");
    source(realm, "timers", "timers.js");
    source(realm, "timers/promises", "timers_promises.js");
    source(realm, "url", "url.js");
    source(realm, "internal/abort", "internal/abort.js");
    source(realm, "internal/deep_equal", "internal/deep_equal.js");
    source(realm, "internal/dom_exception", "internal/dom_exception.js");
    source(realm, "internal/errors", "internal/errors.js");
    source(realm, "internal/event_target", "internal/event_target.js");
    source(realm, "internal/stream_destroy", "internal/stream_destroy.js");
    source(realm, "internal/stream_duplex", "internal/stream_duplex.js");
    source(realm, "internal/stream_pipeline", "internal/stream_pipeline.js");
    source(realm, "internal/stream_readable", "internal/stream_readable.js");
    source(realm, "internal/stream_writable", "internal/stream_writable.js");
    source(realm, "internal/text_coding", "internal/text_coding.js");
  }

  private static void source(Realm realm, String name, String file) {
    realm.modules().source(name, FOLDER + file);
  }

  private static void globals(Realm realm) {
    lazy(realm, "internal/event_target", "Event", "EventTarget", "CustomEvent");
    lazy(realm, "internal/abort", "AbortController", "AbortSignal");
    lazy(realm, "internal/dom_exception", "DOMException");
    lazy(realm, "internal/text_coding", "TextEncoder", "TextDecoder", "btoa", "atob");
    lazy(realm, "buffer", "Buffer");
    lazy(realm, "perf_hooks", "performance");
    lazy(realm, "url", "URLSearchParams");
    realm.method(
        realm.global(),
        "structuredClone",
        1,
        call -> StructuredClone.clone(call.realm(), call.arguments()));
  }

  private static void lazy(Realm realm, String module, String... names) {
    for (String name : names) {
      realm.modules().lazyGlobal(name, module);
    }
  }
}
