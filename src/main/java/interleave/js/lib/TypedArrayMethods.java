package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The methods of typed arrays. Those that only look at elements are the ones of arrays; those that
/// make another array are here.
final class TypedArrayMethods {

  private final TypedArrayLibrary library;

  private TypedArrayMethods(TypedArrayLibrary library) {
    this.library = library;
  }

  static void install(Realm realm, JsObject proto, TypedArrayLibrary library) {
    TypedArrayMethods methods = new TypedArrayMethods(library);
    String shared =
        "at includes indexOf lastIndexOf join every some find findIndex findLast findLastIndex"
            + " forEach reduce reduceRight reverse copyWithin entries keys values"
            + " toLocaleString toString";
    for (String name : shared.split(" ")) {
      Object method = realm.arrayPrototype.get(name);
      if (method instanceof JsFunction) {
        proto.hide(name, method);
      }
    }
    proto.hide(JsSymbol.ITERATOR, proto.get("values"));
    realm.getter(proto, "length", call -> (double) self(call).length());
    realm.getter(proto, "buffer", call -> self(call).buffer());
    realm.getter(proto, "byteOffset", call -> (double) self(call).offset());
    realm.getter(
        proto, "byteLength", call -> (double) self(call).length() * self(call).type().size());
    realm.getter(
        proto,
        JsSymbol.TO_STRING_TAG,
        call ->
            call.self() instanceof JsTypedArray array ? array.type().title() : Absent.UNDEFINED);
    realm.method(proto, "fill", 1, TypedArrayMethods::fill);
    realm.method(proto, "filter", 1, methods::filter);
    realm.method(proto, "map", 1, methods::map);
    realm.method(proto, "set", 1, TypedArrayMethods::set);
    realm.method(proto, "slice", 2, methods::slice);
    realm.method(proto, "sort", 1, call -> store(self(call), sorted(call)));
    realm.method(proto, "subarray", 2, methods::subarray);
    realm.method(proto, "toReversed", 0, methods::toReversed);
    realm.method(
        proto,
        "toSorted",
        1,
        call -> {
          Object[] values = sorted(call);
          return store(library.like(self(call), values.length), values);
        });
    realm.method(proto, "with", 2, methods::with);
  }

  private static JsTypedArray self(Call call) {
    if (call.self() instanceof JsTypedArray array) {
      return array;
    }
    throw Thrown.type("this is not a typed array.");
  }

  private static Object[] values(JsTypedArray array) {
    Object[] values = new Object[array.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i);
    }
    return values;
  }

  private static JsTypedArray store(JsTypedArray array, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      array.store(i, values[i]);
    }
    return array;
  }

  private static Object fill(Call call) {
    JsTypedArray self = self(call);
    Object value = self.type().converted(call.arg(0));
    long to = Elements.clamp(call.arg(2), self.length(), self.length());
    for (long i = Elements.clamp(call.arg(1), self.length(), 0); i < to; i++) {
      self.store(i, value);
    }
    return self;
  }

  private Object filter(Call call) {
    JsTypedArray self = self(call);
    JsFunction test = call.function(0);
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < self.length(); i++) {
      Object value = self.get(i);
      if (Convert.toBoolean(test.call(call.arg(1), value, (double) i, self))) {
        kept.add(value);
      }
    }
    return store(library.like(self, kept.size()), kept.toArray());
  }

  private Object map(Call call) {
    JsTypedArray self = self(call);
    JsFunction function = call.function(0);
    JsTypedArray result = library.like(self, self.length());
    for (int i = 0; i < self.length(); i++) {
      Object made = function.call(call.arg(1), self.get(i), (double) i, self);
      result.store(i, result.type().converted(made));
    }
    return result;
  }

  private static Object set(Call call) {
    JsTypedArray self = self(call);
    double offset = call.integer(1);
    JsObject from = call.realm().toObject(call.arg(0));
    long length = from instanceof JsTypedArray typed ? typed.length() : Elements.length(from);
    if (offset < 0 || length + offset > self.length()) {
      throw Thrown.range("offset is out of bounds");
    }
    Object[] values = new Object[(int) length];
    for (int i = 0; i < length; i++) {
      values[i] = from.get(i);
    }
    for (int i = 0; i < length; i++) {
      self.store((long) offset + i, self.type().converted(values[i]));
    }
    return Absent.UNDEFINED;
  }

  private Object slice(Call call) {
    JsTypedArray self = self(call);
    int from = (int) Elements.clamp(call.arg(0), self.length(), 0);
    int to = (int) Elements.clamp(call.arg(1), self.length(), self.length());
    Object[] values = Arrays.copyOfRange(values(self), from, Math.max(from, to));
    return store(library.like(self, values.length), values);
  }

  private Object subarray(Call call) {
    JsTypedArray self = self(call);
    int from = (int) Elements.clamp(call.arg(0), self.length(), 0);
    int to = (int) Elements.clamp(call.arg(1), self.length(), self.length());
    return library.view(self, from, Math.max(to - from, 0));
  }

  private static Object[] sorted(Call call) {
    Object[] values = values(self(call));
    if (call.arg(0) instanceof JsFunction order) {
      Sorting.sortBy(values, order);
    } else if (call.arg(0) == Absent.UNDEFINED) {
      Arrays.sort(values, TypedArrayMethods::compare);
    } else {
      throw Thrown.type("The comparison function must be either a function or undefined");
    }
    return values;
  }

  private static int compare(Object a, Object b) {
    return a instanceof BigInteger big
        ? big.compareTo((BigInteger) b)
        : Double.compare((Double) a, (Double) b);
  }

  private Object toReversed(Call call) {
    Object[] values = values(self(call));
    List<Object> reversed = Arrays.asList(values).reversed();
    return store(library.like(self(call), values.length), reversed.toArray());
  }

  private Object with(Call call) {
    JsTypedArray self = self(call);
    double index = call.integer(0);
    double found = index < 0 ? self.length() + index : index;
    Object value = self.type().converted(call.arg(1));
    if (found < 0 || found >= self.length()) {
      throw Thrown.range("Invalid typed array index");
    }
    Object[] values = values(self);
    values[(int) found] = value;
    return store(library.like(self, values.length), values);
  }
}
