package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;

/// The methods of arrays that change the array, and those that give a changed copy.
final class ArrayChanges {

  private static final double LARGEST = 9007199254740991.0;

  private ArrayChanges() {}

  static void install(Realm realm, JsObject proto) {
    realm.method(proto, "copyWithin", 2, ArrayChanges::copyWithin);
    realm.method(proto, "fill", 1, ArrayChanges::fill);
    realm.method(proto, "pop", 0, ArrayChanges::pop);
    realm.method(proto, "push", 1, ArrayChanges::push);
    realm.method(proto, "reverse", 0, ArrayChanges::reverse);
    realm.method(proto, "shift", 0, ArrayChanges::shift);
    realm.method(proto, "sort", 1, ArrayChanges::sort);
    realm.method(proto, "splice", 2, ArrayChanges::splice);
    realm.method(proto, "unshift", 1, ArrayChanges::unshift);
    realm.method(proto, "toReversed", 0, ArrayChanges::toReversed);
    realm.method(proto, "toSorted", 1, ArrayChanges::toSorted);
    realm.method(proto, "toSpliced", 2, ArrayChanges::toSpliced);
    realm.method(proto, "with", 2, ArrayChanges::with);
  }

  /// Moves the element, or the hole, at `from` to `to`.
  private static void move(JsObject list, long from, long to) {
    if (Elements.has(list, from)) {
      Elements.put(list, to, list.get(from));
    } else {
      Elements.remove(list, to);
    }
  }

  private static Object copyWithin(Call call) {
    JsObject self = Elements.self(call, "copyWithin");
    long length = Elements.length(self);
    long to = Elements.clamp(call.arg(0), length, 0);
    long from = Elements.clamp(call.arg(1), length, 0);
    long count = Math.min(Elements.clamp(call.arg(2), length, length) - from, length - to);
    boolean backwards = from < to && to < from + count;
    for (long i = 0; i < count; i++) {
      long step = backwards ? count - 1 - i : i;
      move(self, from + step, to + step);
    }
    return self;
  }

  private static Object fill(Call call) {
    JsObject self = Elements.self(call, "fill");
    long length = Elements.length(self);
    long to = Elements.clamp(call.arg(2), length, length);
    for (long i = Elements.clamp(call.arg(1), length, 0); i < to; i++) {
      Elements.put(self, i, call.arg(0));
    }
    return self;
  }

  private static Object pop(Call call) {
    JsObject self = Elements.self(call, "pop");
    long length = Elements.length(self);
    if (length == 0) {
      Elements.setLength(self, 0);
      return Absent.UNDEFINED;
    }
    Object last = self.get(length - 1);
    Elements.remove(self, length - 1);
    Elements.setLength(self, length - 1);
    return last;
  }

  private static Object push(Call call) {
    JsObject self = Elements.self(call, "push");
    long length = Elements.length(self);
    if (length + call.count() > LARGEST) {
      throw Thrown.type(
          "Pushing "
              + call.count()
              + " elements on an array-like of length "
              + length
              + " is disallowed by ECMA-262");
    }
    for (Object value : call.arguments()) {
      Elements.put(self, length++, value);
    }
    if (!(self instanceof JsArray)) {
      Elements.setLength(self, length);
    }
    return (double) length;
  }

  private static Object reverse(Call call) {
    JsObject self = Elements.self(call, "reverse");
    long length = Elements.length(self);
    for (long low = 0, high = length - 1; low < high; low++, high--) {
      Object first = Elements.has(self, low) ? self.get(low) : null;
      Object last = Elements.has(self, high) ? self.get(high) : null;
      set(self, low, last, first);
      set(self, high, first, last);
    }
    return self;
  }

  private static void set(JsObject list, long index, Object value, Object before) {
    if (value != null) {
      Elements.put(list, index, value);
    } else if (before != null) {
      Elements.remove(list, index);
    }
  }

  private static Object shift(Call call) {
    JsObject self = Elements.self(call, "shift");
    if (self instanceof JsArray array) {
      Object head = array.shift();
      if (head != null) {
        return head;
      }
    }
    long length = Elements.length(self);
    if (length == 0) {
      Elements.setLength(self, 0);
      return Absent.UNDEFINED;
    }
    Object head = self.get(0);
    for (long i = 1; i < length; i++) {
      move(self, i, i - 1);
    }
    Elements.remove(self, length - 1);
    Elements.setLength(self, length - 1);
    return head;
  }

  private static Object unshift(Call call) {
    JsObject self = Elements.self(call, "unshift");
    long length = Elements.length(self);
    int count = call.count();
    if (count > 0) {
      for (long i = length - 1; i >= 0; i--) {
        move(self, i, i + count);
      }
      for (int i = 0; i < count; i++) {
        Elements.put(self, i, call.arg(i));
      }
    }
    Elements.setLength(self, length + count);
    return (double) (length + count);
  }

  private static Object splice(Call call) {
    JsObject self = Elements.self(call, "splice");
    long length = Elements.length(self);
    long start = Elements.clamp(call.arg(0), length, 0);
    long removed = removed(call, length, start);
    JsObject gone = Elements.species(call.realm(), self, removed);
    for (long i = 0; i < removed; i++) {
      if (Elements.has(self, start + i)) {
        Elements.create(gone, i, self.get(start + i));
      }
    }
    Elements.setLength(gone, removed);
    int added = Math.max(call.count() - 2, 0);
    if (added < removed) {
      for (long i = start; i < length - removed; i++) {
        move(self, i + removed, i + added);
      }
      for (long i = length; i > length - removed + added; i--) {
        Elements.remove(self, i - 1);
      }
    } else if (added > removed) {
      for (long i = length - removed; i > start; i--) {
        move(self, i + removed - 1, i + added - 1);
      }
    }
    for (int i = 0; i < added; i++) {
      Elements.put(self, start + i, call.arg(i + 2));
    }
    Elements.setLength(self, length - removed + added);
    return gone;
  }

  /// How many elements `splice` takes away.
  private static long removed(Call call, long length, long start) {
    return switch (call.count()) {
      case 0 -> 0;
      case 1 -> length - start;
      default -> (long) Math.min(Math.max(call.integer(1), 0), length - start);
    };
  }

  private static Object sort(Call call) {
    JsFunction order = order(call);
    JsObject self = Elements.self(call, "sort");
    long length = Elements.length(self);
    List<Object> values = new ArrayList<>();
    for (long i = 0; i < length; i++) {
      if (Elements.has(self, i)) {
        values.add(self.get(i));
      }
    }
    Object[] sorted = Sorting.sort(values.toArray(), order);
    for (int i = 0; i < sorted.length; i++) {
      Elements.put(self, i, sorted[i]);
    }
    for (long i = sorted.length; i < length; i++) {
      if (Elements.has(self, i)) {
        Elements.remove(self, i);
      }
    }
    return self;
  }

  private static JsFunction order(Call call) {
    if (call.arg(0) == Absent.UNDEFINED) {
      return null;
    }
    if (call.arg(0) instanceof JsFunction order) {
      return order;
    }
    throw Thrown.type("The comparison function must be either a function or undefined");
  }

  private static Object[] copy(JsObject list) {
    Object[] values = new Object[(int) Elements.length(list)];
    for (int i = 0; i < values.length; i++) {
      values[i] = list.get(i);
    }
    return values;
  }

  private static Object toReversed(Call call) {
    Object[] values = copy(Elements.self(call, "toReversed"));
    Object[] reversed = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return call.realm().array(reversed);
  }

  private static Object toSorted(Call call) {
    JsFunction order = order(call);
    return call.realm().array(Sorting.sort(copy(Elements.self(call, "toSorted")), order));
  }

  private static Object toSpliced(Call call) {
    Object[] values = copy(Elements.self(call, "toSpliced"));
    long start = Elements.clamp(call.arg(0), values.length, 0);
    long removed = removed(call, values.length, start);
    List<Object> result = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      result.add(values[i]);
    }
    result.addAll(List.of(call.rest(2)));
    for (long i = start + removed; i < values.length; i++) {
      result.add(values[(int) i]);
    }
    return call.realm().array(result);
  }

  private static Object with(Call call) {
    Object[] values = copy(Elements.self(call, "with"));
    double index = call.integer(0);
    double found = index < 0 ? values.length + index : index;
    if (found < 0 || found >= values.length) {
      throw Thrown.range("Invalid index : " + Convert.toString(index));
    }
    values[(int) found] = call.arg(1);
    return call.realm().array(values);
  }
}
