package interleave.js.run;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `Symbol`.
final class SymbolLibrary {

  private static final List<JsSymbol> KNOWN =
      List.of(
          JsSymbol.ASYNC_ITERATOR,
          JsSymbol.HAS_INSTANCE,
          JsSymbol.IS_CONCAT_SPREADABLE,
          JsSymbol.ITERATOR,
          JsSymbol.MATCH,
          JsSymbol.MATCH_ALL,
          JsSymbol.REPLACE,
          JsSymbol.SEARCH,
          JsSymbol.SPECIES,
          JsSymbol.SPLIT,
          JsSymbol.TO_PRIMITIVE,
          JsSymbol.TO_STRING_TAG,
          JsSymbol.UNSCOPABLES);

  private final Realm realm;
  private final Map<String, JsSymbol> registry = new LinkedHashMap<>();

  SymbolLibrary(Realm realm) {
    this.realm = realm;
  }

  void install() {
    JsObject prototype = realm.symbolPrototype;
    NativeFunction symbol =
        realm.constructor(
            "Symbol",
            0,
            Use.BOTH,
            prototype,
            call -> {
              if (call.newTarget() != null) {
                throw Thrown.type("Symbol is not a constructor");
              }
              return new JsSymbol(call.arg(0) == Absent.UNDEFINED ? null : call.string(0));
            });
    for (JsSymbol known : KNOWN) {
      symbol.define(known.description().substring("Symbol.".length()), known, 0);
    }
    realm.method(symbol, "for", 1, call -> registry.computeIfAbsent(call.string(0), JsSymbol::new));
    realm.method(
        symbol,
        "keyFor",
        1,
        call -> {
          if (!(call.arg(0) instanceof JsSymbol)) {
            throw Thrown.type(Convert.toString(call.arg(0)) + " is not a symbol");
          }
          for (Map.Entry<String, JsSymbol> entry : registry.entrySet()) {
            if (entry.getValue() == call.arg(0)) {
              return entry.getKey();
            }
          }
          return Absent.UNDEFINED;
        });
    realm.method(prototype, "toString", 0, call -> value(call).toString());
    realm.method(prototype, "valueOf", 0, SymbolLibrary::value);
    realm.getter(
        prototype,
        "description",
        call -> {
          String description = value(call).description();
          return description == null ? Absent.UNDEFINED : description;
        });
    prototype.define(JsSymbol.TO_STRING_TAG, "Symbol", Property.CONFIGURABLE);
    prototype.define(
        JsSymbol.TO_PRIMITIVE,
        realm.function("[Symbol.toPrimitive]", 1, SymbolLibrary::value),
        Property.CONFIGURABLE);
  }

  private static JsSymbol value(Call call) {
    if (call.self() instanceof JsSymbol symbol) {
      return symbol;
    }
    if (call.self() instanceof JsBoxed boxed && boxed.value() instanceof JsSymbol symbol) {
      return symbol;
    }
    throw Thrown.type(Convert.brief(call.self()) + " is not a symbol");
  }
}
