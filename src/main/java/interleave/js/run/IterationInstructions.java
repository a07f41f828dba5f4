package interleave.js.run;

import interleave.js.code.Op;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.Iteration;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The instructions of loops over iterators, of taking arrays apart, and of `yield*`.
///
/// An iterator takes two registers: itself, null when it came to its end, and its method `next`. An
/// array that is iterated as arrays are has a [Cursor] instead.
final class IterationInstructions {

  private final Interpreter interpreter;
  private final Realm realm;

  IterationInstructions(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.realm = interpreter.realm;
  }

  /// How far an array was gone through.
  private static final class Cursor {
    private final JsArray array;
    private long index;

    Cursor(JsArray array) {
      this.array = array;
    }

    /// Null when there is nothing more.
    Object next() {
      return index < array.length() ? array.get(index++) : null;
    }
  }

  private static int operand(Frame f) {
    return f.code.code()[f.next++];
  }

  /// Long because there are so many instructions.
  void run(Frame f, int op) {
    Object[] r = f.registers;
    switch (op) {
      case Op.ITER -> open(f, operand(f));
      case Op.ITER_STEP -> {
        int slot = operand(f);
        Object value = r[slot] == null ? null : next(r, slot);
        f.push(value == null ? Absent.UNDEFINED : value);
      }
      case Op.ITER_REST -> {
        int slot = operand(f);
        JsArray rest = realm.array();
        while (r[slot] != null) {
          Object value = next(r, slot);
          if (value != null) {
            rest.append(value);
          }
        }
        f.push(rest);
      }
      case Op.ITER_CLOSE -> close(r, operand(f));
      case Op.ITER_CLOSE_QUIET -> {
        try {
          close(r, operand(f));
        } catch (Thrown ignored) {
          // what was thrown first counts
        }
      }
      case Op.ASYNC_ITER -> openAsync(f, operand(f));
      case Op.ASYNC_ITER_NEXT -> {
        int slot = operand(f);
        f.push(method(r[slot + 1]).call(r[slot]));
      }
      case Op.ITER_RESULT -> {
        int end = operand(f);
        JsObject result = result(f.pop());
        boolean done = Convert.toBoolean(result.get("done"));
        f.push(result.get("value"));
        if (done) {
          f.next = end;
        }
      }
      case Op.ASYNC_ITER_RETURN -> closeAsync(f, false);
      case Op.ASYNC_ITER_RETURN_QUIET -> closeAsync(f, true);
      case Op.CHECK_RESULT -> result(f.pop());
      case Op.FOR_IN -> {
        int slot = operand(f);
        Object object = f.pop();
        r[slot] = Absent.nullish(object) ? null : realm.toObject(object);
        r[slot + 1] = Absent.nullish(object) ? List.of().iterator() : keys(r[slot]).iterator();
      }
      case Op.FOR_IN_NEXT -> nextKey(f);
      case Op.CHECK_COERCIBLE -> {
        String complaint = (String) f.code.constants()[operand(f)];
        Object value = r[f.sp - 1];
        if (value instanceof Absent) {
          String text = f.code.texts().get(f.pc);
          throw Thrown.type(
              complaint
                  .replace("%s", text == null ? value.toString() : text)
                  .replace("%v", value.toString())
                  .replace("it is undefined", "it is " + value));
        }
      }
      case Op.DELEGATE -> delegate(f);
      case Op.DELEGATE_CHECK -> {
        int mode = operand(f);
        int end = operand(f);
        JsObject result = result(r[f.sp - 1]);
        if (Convert.toBoolean(result.get("done"))) {
          f.pop();
          f.push(result.get("value"));
          f.next = end;
        } else if (f.code.async()) {
          f.pop();
          f.push(result.get("value"));
        }
        r[mode] = r[mode];
      }
      default -> throw new IllegalStateException("instruction " + op);
    }
  }

  private static JsObject result(Object value) {
    if (value instanceof JsObject object) {
      return object;
    }
    throw Thrown.type("Iterator result " + Convert.brief(value) + " is not an object");
  }

  private static JsFunction method(Object value) {
    if (value instanceof JsFunction function) {
      return function;
    }
    throw Thrown.type(Convert.brief(value) + " is not a function");
  }

  static Thrown notIterable(Frame f, Object value) {
    String text = f.code.texts().get(f.pc);
    if ("...".equals(text)) {
      return Thrown.type("Spread syntax requires ...iterable[Symbol.iterator] to be a function");
    }
    if (text == null || text.startsWith("(")) {
      return Thrown.type(Iteration.complaint(value));
    }
    return Thrown.type(text + " is not iterable");
  }

  private void open(Frame f, int slot) {
    Object iterable = f.pop();
    Object[] r = f.registers;
    if (interpreter.machine.plainlyIterable(iterable)) {
      r[slot] = new Cursor((JsArray) iterable);
      return;
    }
    Object method =
        Absent.nullish(iterable) ? Absent.UNDEFINED : realm.get(iterable, JsSymbol.ITERATOR);
    if (!(method instanceof JsFunction function)) {
      throw notIterable(f, iterable);
    }
    keep(r, slot, function.call(iterable));
  }

  private static void keep(Object[] r, int slot, Object iterator) {
    if (!(iterator instanceof JsObject object)) {
      throw Thrown.type("Result of the Symbol.iterator method is not an object");
    }
    r[slot] = object;
    r[slot + 1] = object.get("next");
  }

  /// The next value; null when there is none, or none any more.
  Object next(Object[] r, int slot) {
    Object iterator = r[slot];
    if (iterator instanceof Cursor cursor) {
      Object value = cursor.next();
      if (value == null) {
        r[slot] = null;
      }
      return value;
    }
    r[slot] = null;
    JsObject result = result(method(r[slot + 1]).call(iterator));
    if (Convert.toBoolean(result.get("done"))) {
      return null;
    }
    Object value = result.get("value");
    r[slot] = iterator;
    return value;
  }

  private void close(Object[] r, int slot) {
    Object iterator = r[slot];
    r[slot] = null;
    if (iterator instanceof JsObject object) {
      JsFunction method = object.method("return");
      if (method != null) {
        result(method.call(object));
      }
    }
  }

  private void openAsync(Frame f, int slot) {
    Object iterable = f.pop();
    Object method =
        Absent.nullish(iterable) ? Absent.UNDEFINED : realm.get(iterable, JsSymbol.ASYNC_ITERATOR);
    if (method instanceof JsFunction function) {
      keep(f.registers, slot, function.call(iterable));
      return;
    }
    Object sync =
        Absent.nullish(iterable) ? Absent.UNDEFINED : realm.get(iterable, JsSymbol.ITERATOR);
    if (!(sync instanceof JsFunction function)) {
      String text = f.code.texts().get(f.pc);
      throw Thrown.type((text == null ? "value" : text) + " is not async iterable");
    }
    if (!(function.call(iterable) instanceof JsObject iterator)) {
      throw Thrown.type("Result of the Symbol.iterator method is not an object");
    }
    keep(f.registers, slot, interpreter.machine.generators.asyncFromSync(iterator));
  }

  private void closeAsync(Frame f, boolean quiet) {
    int slot = operand(f);
    int none = operand(f);
    Object iterator = f.registers[slot];
    f.registers[slot] = null;
    Object result = null;
    if (iterator instanceof JsObject object) {
      try {
        JsFunction method = object.method("return");
        result = method == null ? null : method.call(object);
      } catch (Thrown thrown) {
        if (!quiet) {
          throw thrown;
        }
      }
    }
    if (result == null) {
      f.push(Absent.UNDEFINED);
      f.next = none;
    } else {
      f.push(result);
    }
  }

  /// The keys that `for in` goes through: of the object, then of its prototypes, without doubles.
  private static List<Object> keys(Object object) {
    List<Object> keys = new ArrayList<>();
    Set<Object> seen = new LinkedHashSet<>();
    for (JsObject o = (JsObject) object; o != null; o = o.prototype()) {
      for (Object key : o.ownKeys()) {
        if (key instanceof String && seen.add(key)) {
          Property property = o.getOwn(key);
          if (property != null && property.isEnumerable()) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }

  private static void nextKey(Frame f) {
    int slot = operand(f);
    int end = operand(f);
    var keys = (java.util.Iterator<?>) f.registers[slot + 1];
    while (keys.hasNext()) {
      Object key = keys.next();
      if (((JsObject) f.registers[slot]).has(key)) {
        f.push(key);
        return;
      }
    }
    f.next = end;
  }

  /// Passes what a generator was sent on to the inner iterator.
  private void delegate(Frame f) {
    int slot = operand(f);
    int mode = operand(f);
    int returned = operand(f);
    Object[] r = f.registers;
    Object received = f.pop();
    if (r[slot] instanceof Cursor cursor) {
      r[slot] = realm.invoke(cursor.array, JsSymbol.ITERATOR);
      r[slot + 1] = realm.get(r[slot], "next");
    }
    JsObject iterator = (JsObject) r[slot];
    switch (Frame.Resume.values()[(Integer) r[mode]]) {
      case NEXT -> f.push(method(r[slot + 1]).call(iterator, received));
      case THROW -> {
        JsFunction method = iterator.method("throw");
        if (method == null) {
          interpreter.realm.invoke(iterator, "return");
          throw Thrown.type("The iterator does not provide a 'throw' method");
        }
        f.push(method.call(iterator, received));
      }
      case RETURN -> {
        JsFunction method = iterator.method("return");
        if (method == null) {
          f.push(received);
          f.next = returned;
        } else {
          f.push(method.call(iterator, received));
        }
      }
    }
  }

  static Object key(Object value) {
    return Keys.of(value);
  }
}
