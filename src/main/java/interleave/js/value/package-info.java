/// What a JavaScript program computes with, and how functions of the library are written.
///
/// *Imports:* `base`, `source`, `engine.event`, `engine.loop`.
///
/// *Values* are Java objects: numbers are always [Double], strings [String], booleans [Boolean],
/// bigints [java.math.BigInteger]; [interleave.js.value.Absent] has `undefined` and `null`;
/// [interleave.js.value.JsSymbol] and [interleave.js.value.JsObject] are the rest. Java's null is
/// no value: it says that a property is absent, an element is a hole, or a variable has none yet.
///
/// *Library in Java:* a [interleave.js.value.Native] takes a [interleave.js.value.Call] and returns
/// a value. `realm.method(object, "slice", 2, StringLibrary::slice)` registers one. It calls back
/// by `function.call(self, arguments…)`, reads by `object.get(key)`, and throws by `throw
/// Thrown.type("x is not a function")`.
///
/// *Library in JavaScript:* `realm.modules().source("events", "/interleave/jslib/events.js")` names
/// a resource; it is a CommonJS module (`exports`, `require`, `module`) that runs when it is first
/// required, or when a global of `realm.modules().lazyGlobal("EventTarget",
/// "internal/event_target")` is first used. What it needs in Java it gets from
/// `require('native:NAME')`, registered by `realm.modules().binding("NAME", object ->
/// realm.method(object, …))`. Users cannot require `internal/…` or `native:…`. Its functions are
/// library frames.
///
/// *Invariant:* nothing static changes: whatever a program can alter hangs on its
/// [interleave.js.value.Realm].
package interleave.js.value;
