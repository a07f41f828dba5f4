package interleave.js.lib;

import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsArray;
import interleave.js.value.JsBoxed;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.IdentityHashMap;
import java.util.Map;

/// `structuredClone`: a copy of a value with everything in it, also in circles.
final class StructuredClone {

  private final Realm realm;
  private final Map<JsObject, JsObject> copies = new IdentityHashMap<>();

  StructuredClone(Realm realm) {
    this.realm = realm;
  }

  Object copy(Object value) {
    if (value instanceof JsSymbol symbol) {
      throw refused(symbol.toString());
    }
    if (!(value instanceof JsObject object)) {
      return value;
    }
    JsObject known = copies.get(object);
    return known != null ? known : made(object);
  }

  private Thrown refused(String what) {
    JsFunction exception = (JsFunction) realm.global().get("DOMException");
    return Thrown.of(
        exception.construct(exception, what + " could not be cloned.", "DataCloneError"));
  }

  private JsObject made(JsObject object) {
    return switch (object) {
      case JsFunction function ->
          throw refused(
              Convert.toString(realm.functionPrototype.method("toString").call(function)));
      case JsArray array -> {
        JsArray copy = kept(array, realm.array());
        copy.setLength(array.length());
        members(array, copy);
        yield copy;
      }
      case JsMap map -> map(map);
      case DateLibrary.JsDate date ->
          kept(date, new DateLibrary.JsDate(prototype("Date"), date.time()));
      case JsRegExp regexp -> kept(regexp, realm.regexp(regexp.original(), regexp.flags().text()));
      case JsBoxed boxed ->
          kept(boxed, new JsBoxed(realm.prototypeOf(boxed.value()), boxed.value()));
      case JsError error -> error(error);
      case JsArrayBuffer buffer -> buffer(buffer);
      case JsTypedArray array ->
          kept(
              array,
              new JsTypedArray(
                  prototype(array.type().title()),
                  array.type(),
                  (JsArrayBuffer) copy(array.buffer()),
                  array.offset(),
                  array.length()));
      default -> {
        if (!object.kind().equals("Object") && !object.kind().equals("Arguments")
            || object instanceof JsProxy) {
          throw refused(Convert.brief(object));
        }
        JsObject copy = kept(object, realm.object());
        members(object, copy);
        yield copy;
      }
    };
  }

  private <T extends JsObject> T kept(JsObject original, T copy) {
    copies.put(original, copy);
    return copy;
  }

  private JsObject prototype(String constructor) {
    return (JsObject) ((JsObject) realm.global().get(constructor)).get("prototype");
  }

  private JsObject buffer(JsArrayBuffer buffer) {
    return kept(buffer, new JsArrayBuffer(prototype("ArrayBuffer"), buffer.bytes().clone()));
  }

  private void members(JsObject from, JsObject to) {
    for (Object key : from.ownKeys()) {
      Property own = key instanceof String ? from.getOwn(key) : null;
      if (own != null && own.isEnumerable()) {
        to.create(key, copy(from.get(key)));
      }
    }
  }

  private JsObject map(JsMap map) {
    JsMap copy = kept(map, new JsMap(prototype(map.kind()), map.isSet()));
    for (JsMap.Entry e = JsMap.next(map.start()); e != null; e = JsMap.next(e)) {
      Object key = copy(e.key);
      copy.store(key, map.isSet() ? key : copy(e.value));
    }
    return copy;
  }

  private JsObject error(JsError error) {
    Object name = error.get("name");
    ErrorKind kind = ErrorKind.ERROR;
    for (ErrorKind each : ErrorKind.values()) {
      if (each.text().equals(name) && each != ErrorKind.AGGREGATE) {
        kind = each;
      }
    }
    JsError copy = kept(error, new JsError(realm.errorPrototype(kind)));
    copy.setOrigin(error.origin());
    for (String key : new String[] {"stack", "message", "cause"}) {
      if (error.getOwn(key) != null) {
        copy.hide(key, key.equals("cause") ? copy(error.get(key)) : error.get(key));
      }
    }
    return copy;
  }

  static Object clone(Realm realm, Object[] arguments) {
    if (arguments.length == 0) {
      throw Thrown.node(ErrorKind.TYPE, "ERR_MISSING_ARGS", "The value argument must be specified");
    }
    return new StructuredClone(realm).copy(arguments[0]);
  }
}
