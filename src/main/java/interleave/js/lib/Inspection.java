package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.js.value.Realm;

/// `util.inspect` of a realm: the function, its symbol and its options.
final class Inspection {

  private final Realm realm;
  private final JsFunction function;
  private JsSymbol custom;

  Inspection(Realm realm) {
    this.realm = realm;
    this.function = realm.function("inspect", 2, this::inspect);
    JsObject defaults = InspectOptions.DEFAULT.object(realm);
    function.define("defaultOptions", defaults, Property.ALL);
  }

  Realm realm() {
    return realm;
  }

  /// `util.inspect`.
  JsFunction function() {
    return function;
  }

  /// `util.inspect.custom`, which is `Symbol.for('nodejs.util.inspect.custom')`.
  JsSymbol custom() {
    if (custom == null) {
      Object symbol = realm.global().get("Symbol");
      custom = (JsSymbol) realm.invoke(symbol, "for", "nodejs.util.inspect.custom");
      function.define("custom", custom, Property.ALL);
    }
    return custom;
  }

  String show(Object value, InspectOptions options) {
    return new Inspector(this, options).show(value);
  }

  /// The options that programs may have changed for all.
  InspectOptions options() {
    return InspectOptions.DEFAULT.with(function.get("defaultOptions"));
  }

  private Object inspect(Call call) {
    InspectOptions options = options();
    if (call.arg(1) instanceof JsObject given) {
      options = options.with(given);
    } else if (call.count() > 1) {
      JsObject old = realm.object();
      old.create("showHidden", Convert.toBoolean(call.arg(1)));
      old.create("depth", call.arg(2));
      old.create("colors", call.arg(3) != Absent.UNDEFINED && Convert.toBoolean(call.arg(3)));
      options = options.with(old);
    }
    return show(call.arg(0), options);
  }
}
