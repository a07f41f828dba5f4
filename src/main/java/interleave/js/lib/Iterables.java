package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.Iteration;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What constructors and functions of the library take as an iterable.
final class Iterables {

  private Iterables() {}

  /// Takes everything that an iterable gives.
  static void each(Realm realm, Object iterable, Consumer<Object> take) {
    check(realm, iterable);
    Iteration.each(
        realm,
        iterable,
        value -> {
          take.accept(value);
          return true;
        });
  }

  /// Takes everything that an iterable of `[key, value]` gives.
  static void entries(Realm realm, Object iterable, BiConsumer<Object, Object> take) {
    each(
        realm,
        iterable,
        entry -> {
          if (!(entry instanceof JsObject pair)) {
            throw Thrown.type("Iterator value " + Brief.of(entry) + " is not an entry object");
          }
          take.accept(pair.get(0), pair.get(1));
        });
  }

  private static void check(Realm realm, Object value) {
    if (Absent.nullish(value) || !(realm.get(value, JsSymbol.ITERATOR) instanceof JsFunction)) {
      throw Thrown.type(
          named(value) + " is not iterable (cannot read property Symbol(Symbol.iterator))");
    }
  }

  private static String named(Object value) {
    return switch (value) {
      case Absent nothing -> nothing == Absent.NULL ? "object null" : "undefined";
      case JsFunction function -> Convert.brief(function);
      case JsObject object -> "object";
      case String text -> "string \"" + text + "\"";
      default -> Convert.typeof(value) + " " + Brief.of(value);
    };
  }
}
