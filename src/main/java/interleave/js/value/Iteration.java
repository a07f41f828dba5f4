package interleave.js.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Going through what an iterable gives, from Java.
public final class Iteration {

  private Iteration() {}

  /// Everything that it gives.
  public static List<Object> list(Realm realm, Object iterable) {
    List<Object> all = new ArrayList<>();
    each(
        realm,
        iterable,
        value -> {
          all.add(value);
          return true;
        });
    return all;
  }

  /// Takes one value after the other while `more` says so; then, or when it throws, the iterator is
  /// closed.
  public static void each(Realm realm, Object iterable, Predicate<Object> more) {
    Object method =
        Absent.nullish(iterable) ? Absent.UNDEFINED : realm.get(iterable, JsSymbol.ITERATOR);
    if (!(method instanceof JsFunction function)) {
      throw Thrown.type(complaint(iterable));
    }
    Object made = function.call(iterable);
    if (!(made instanceof JsObject iterator)) {
      throw Thrown.type("Result of the Symbol.iterator method is not an object");
    }
    Object next = iterator.get("next");
    while (true) {
      if (!(next instanceof JsFunction step)) {
        throw Thrown.type(Convert.brief(next) + " is not a function");
      }
      if (!(step.call(iterator) instanceof JsObject result)) {
        throw Thrown.type("Iterator result is not an object");
      }
      if (Convert.toBoolean(result.get("done"))) {
        return;
      }
      boolean goOn;
      try {
        goOn = more.test(result.get("value"));
      } catch (Thrown thrown) {
        try {
          close(iterator);
        } catch (Thrown ignored) {
          // what was thrown first counts
        }
        throw thrown;
      }
      if (!goOn) {
        close(iterator);
        return;
      }
    }
  }

  /// What a message says of a value that cannot be iterated.
  public static String complaint(Object value) {
    String shown =
        switch (value) {
          case Absent absent -> absent == Absent.NULL ? "object null" : "undefined";
          case JsObject object -> Convert.typeof(object);
          case String text -> "string \"" + text + "\"";
          case JsSymbol symbol -> "symbol " + symbol;
          default -> Convert.typeof(value) + " " + Convert.toString(value);
        };
    return shown + " is not iterable (cannot read property Symbol(Symbol.iterator))";
  }

  /// Calls the method `return`, if there is one.
  public static void close(JsObject iterator) {
    JsFunction method = iterator.method("return");
    if (method != null && !(method.call(iterator) instanceof JsObject)) {
      throw Thrown.type("Iterator result is not an object");
    }
  }
}
