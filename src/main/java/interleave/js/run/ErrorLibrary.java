package interleave.js.run;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.Iteration;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.NativeFunction;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// `Error` and the errors of the language.
final class ErrorLibrary {

  private final Machine machine;
  private final Realm realm;

  ErrorLibrary(Machine machine) {
    this.machine = machine;
    realm = machine.realm();
  }

  void install() {
    NativeFunction base = null;
    for (ErrorKind kind : ErrorKind.values()) {
      JsObject prototype = realm.errorPrototype(kind);
      int length = kind == ErrorKind.AGGREGATE ? 2 : 1;
      NativeFunction constructor =
          realm.constructor(kind.text(), length, Use.BOTH, prototype, call -> make(kind, call));
      prototype.hide("name", kind.text());
      prototype.hide("message", "");
      if (kind == ErrorKind.ERROR) {
        base = constructor;
      } else {
        constructor.setPrototype(base);
      }
    }
    realm.method(realm.errorPrototype(ErrorKind.ERROR), "toString", 0, ErrorLibrary::text);
    base.define("stackTraceLimit", 10.0, Property.ALL);
    machine.stackTraces().errorConstructor = base;
    realm.method(
        base,
        "captureStackTrace",
        2,
        call -> {
          if (!(call.arg(0) instanceof JsObject object)) {
            throw Thrown.type("Invalid argument");
          }
          JsFunction upTo = call.arg(1) instanceof JsFunction f ? f : null;
          machine
              .stackTraces()
              .capture(object, () -> head(object), upTo == null ? self(call) : upTo);
          return Absent.UNDEFINED;
        });
  }

  private JsFunction self(Call call) {
    Object own = machine.stackTraces().errorConstructor.get("captureStackTrace");
    return own instanceof JsFunction function ? function : null;
  }

  private Object make(ErrorKind kind, Call call) {
    JsError error = new JsError(call.prototype(realm.errorPrototype(kind)));
    int first = kind == ErrorKind.AGGREGATE ? 1 : 0;
    String message = call.arg(first) == Absent.UNDEFINED ? null : call.string(first);
    // calls of the constructor, and of those derived from it, are no part of the stack
    JsFunction upTo =
        call.newTarget() instanceof JsFunction function
            ? function
            : machine.interpreter().top.nativeFunction;
    machine.stackTraces().capture(error, () -> head(error), upTo);
    if (message != null) {
      error.hide("message", message);
    }
    if (call.arg(first + 1) instanceof JsObject options && options.has("cause")) {
      error.hide("cause", options.get("cause"));
    }
    if (kind == ErrorKind.AGGREGATE) {
      error.hide("errors", realm.array(Iteration.list(realm, call.arg(0))));
    }
    return error;
  }

  /// The first line of a stack: ErrorUtils::ToString.
  static String head(JsObject error) {
    Object name = error.get("name");
    Object message = error.get("message");
    String text = name == Absent.UNDEFINED ? "Error" : Convert.toString(name);
    String rest = message == Absent.UNDEFINED ? "" : Convert.toString(message);
    return text.isEmpty() ? rest : rest.isEmpty() ? text : text + ": " + rest;
  }

  private static Object text(Call call) {
    if (call.self() instanceof JsObject error) {
      return head(error);
    }
    throw Thrown.type("Error.prototype.toString requires that 'this' be a JSReceiver");
  }
}
