package interleave.js.run;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.Iteration;
import interleave.js.value.JsArray;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.Properties;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// Reading and writing properties of any value.
final class PropertyAccess {

  private final Realm realm;

  PropertyAccess(Interpreter interpreter) {
    realm = interpreter.realm;
  }

  Object get(Object object, Object key) {
    if (object instanceof JsObject o) {
      return o.get(key, o);
    }
    return realm.get(object, key);
  }

  Object element(Object object, Object index) {
    if (index instanceof Double number) {
      long whole = (long) (double) number;
      if (whole == number && whole >= 0) {
        if (object instanceof JsArray array) {
          return array.get(whole);
        }
        if (object instanceof String text && whole < text.length()) {
          return String.valueOf(text.charAt((int) whole));
        }
        if (object instanceof JsObject o) {
          return o.get(whole);
        }
      }
    }
    if (object instanceof Absent && index == JsSymbol.ITERATOR) {
      throw Thrown.type(Iteration.complaint(object));
    }
    if (object instanceof Absent) {
      String shown = index instanceof JsObject ? Convert.brief(index) : Keys.text(Keys.of(index));
      throw Thrown.type("Cannot read properties of " + object + " (reading '" + shown + "')");
    }
    return get(object, Keys.of(index));
  }

  void set(Frame frame, Object object, Object key, Object value) {
    if (object instanceof JsObject o) {
      if (!o.set(key, value, o) && frame.code.strict()) {
        throw Thrown.type(Properties.whyNotSet(o, key));
      }
      return;
    }
    if (object instanceof Absent) {
      throw Thrown.type(
          "Cannot set properties of " + object + " (setting '" + Keys.text(key) + "')");
    }
    if (object instanceof String text && frame.code.strict() && isOwn(text, key)) {
      throw Thrown.type(
          "Cannot assign to read only property '" + key + "' of string '" + text + "'");
    }
    if (!realm.prototypeOf(object).set(key, value, object) && frame.code.strict()) {
      throw Thrown.type(
          "Cannot create property '"
              + Keys.text(key)
              + "' on "
              + Convert.typeof(object)
              + " '"
              + Convert.toString(object)
              + "'");
    }
  }

  private static boolean isOwn(String text, Object key) {
    long index = Keys.index(key);
    return "length".equals(key) || (index >= 0 && index < text.length());
  }

  void setElement(Frame frame, Object object, Object index, Object value) {
    if (index instanceof Double number && object instanceof JsObject o) {
      long whole = (long) (double) number;
      if (whole == number && whole >= 0) {
        if (!o.set(whole, value) && frame.code.strict()) {
          throw Thrown.type(Properties.whyNotSet(o, Keys.of(whole)));
        }
        return;
      }
    }
    set(frame, object, Keys.of(index), value);
  }
}
