package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.Iteration;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// `ArrayBuffer`, and the typed arrays' constructors; their methods are in [TypedArrayMethods].
final class TypedArrayLibrary {

  /// As much as one buffer may have.
  private static final long MOST_BYTES = 1L << 28;

  private final Realm realm;
  private final JsObject buffers;
  private final Map<ElementType, JsObject> prototypes = new EnumMap<>(ElementType.class);

  private TypedArrayLibrary(Realm realm) {
    this.realm = realm;
    this.buffers = new JsObject(realm.objectPrototype);
  }

  static void install(Realm realm) {
    TypedArrayLibrary library = new TypedArrayLibrary(realm);
    library.buffers();
    library.arrays();
    BufferViews.install(realm);
  }

  private void buffers() {
    JsFunction constructor =
        realm.constructor(
            "ArrayBuffer",
            1,
            Use.NEW,
            buffers,
            call -> new JsArrayBuffer(call.prototype(buffers), bytes(index(call.arg(0)))));
    realm.method(
        constructor,
        "isView",
        1,
        call -> call.arg(0) instanceof JsTypedArray || call.arg(0) instanceof BufferView);
    realm.getter(constructor, JsSymbol.SPECIES, Call::self);
    realm.getter(buffers, "byteLength", call -> (double) buffer(call).bytes().length);
    realm.method(buffers, "slice", 2, this::slice);
    Tags.tag(buffers, "ArrayBuffer");
  }

  private static JsArrayBuffer buffer(Call call) {
    if (call.self() instanceof JsArrayBuffer buffer) {
      return buffer;
    }
    throw ObjectPrototype.incompatible("ArrayBuffer.prototype.byteLength", call.self());
  }

  private static byte[] bytes(double count) {
    if (count < 0 || count > MOST_BYTES) {
      throw Thrown.range("Array buffer allocation failed");
    }
    return new byte[(int) count];
  }

  private static double index(Object value) {
    double number = Convert.toInteger(value);
    if (number < 0 || number > 9007199254740991.0) {
      throw Thrown.range("Invalid array buffer length");
    }
    return number;
  }

  private Object slice(Call call) {
    byte[] bytes = buffer(call).bytes();
    int from = (int) Elements.clamp(call.arg(0), bytes.length, 0);
    int to = (int) Elements.clamp(call.arg(1), bytes.length, bytes.length);
    return new JsArrayBuffer(buffers, Arrays.copyOfRange(bytes, from, Math.max(from, to)));
  }

  private void arrays() {
    JsObject proto = new JsObject(realm.objectPrototype);
    JsFunction common =
        realm.function(
            "TypedArray",
            0,
            Use.BOTH,
            call -> {
              throw Thrown.type("Abstract class TypedArray not directly constructable");
            });
    common.define("prototype", proto, 0);
    proto.hide("constructor", common);
    realm.getter(common, JsSymbol.SPECIES, Call::self);
    TypedArrayMethods.install(realm, proto, this);
    for (ElementType type : ElementType.values()) {
      JsObject own = new JsObject(proto);
      prototypes.put(type, own);
      JsFunction constructor =
          realm.constructor(type.title(), 3, Use.NEW, own, call -> make(call, type));
      constructor.setPrototype(common);
      double size = type.size();
      constructor.define("BYTES_PER_ELEMENT", size, 0);
      own.define("BYTES_PER_ELEMENT", size, 0);
    }
    realm.method(common, "of", 0, call -> fromList(call, List.of(call.arguments())));
    realm.method(common, "from", 1, this::from);
  }

  JsTypedArray make(ElementType type, int length) {
    return make(prototypes.get(type), type, length);
  }

  private JsTypedArray make(JsObject proto, ElementType type, double length) {
    byte[] bytes = bytes(length * type.size());
    return new JsTypedArray(proto, type, new JsArrayBuffer(buffers, bytes), 0, (int) length);
  }

  private Object make(Call call, ElementType type) {
    JsObject proto = call.prototype(prototypes.get(type));
    Object first = call.arg(0);
    if (first instanceof JsArrayBuffer buffer) {
      return over(proto, type, buffer, call.arg(1), call.arg(2));
    }
    if (!(first instanceof JsObject object)) {
      double length = first == Absent.UNDEFINED ? 0 : Convert.toInteger(first);
      if (length < 0 || length * type.size() > MOST_BYTES) {
        throw Thrown.range("Invalid typed array length: " + Brief.of(first));
      }
      return make(proto, type, length);
    }
    return filled(proto, type, values(object));
  }

  private JsTypedArray filled(JsObject proto, ElementType type, List<Object> values) {
    JsTypedArray array = make(proto, type, values.size());
    for (int i = 0; i < values.size(); i++) {
      array.store(i, type.converted(values.get(i)));
    }
    return array;
  }

  private List<Object> values(JsObject from) {
    if (!(from instanceof JsTypedArray) && from.get(JsSymbol.ITERATOR) instanceof JsFunction) {
      return Iteration.list(realm, from);
    }
    List<Object> values = new ArrayList<>();
    long length = from instanceof JsTypedArray typed ? typed.length() : Elements.length(from);
    for (long i = 0; i < length; i++) {
      values.add(from.get(i));
    }
    return values;
  }

  private static JsTypedArray over(
      JsObject proto, ElementType type, JsArrayBuffer buffer, Object start, Object count) {
    double offset = Convert.toInteger(start);
    if (offset < 0 || offset % type.size() != 0) {
      throw Thrown.range(
          "start offset of " + type.title() + " should be a multiple of " + type.size());
    }
    double size = buffer.bytes().length;
    double length = (size - offset) / type.size();
    if (count == Absent.UNDEFINED) {
      if (size % type.size() != 0) {
        throw Thrown.range(
            "byte length of " + type.title() + " should be a multiple of " + type.size());
      }
      if (offset > size) {
        throw Thrown.range(
            "Start offset " + Convert.toString(offset) + " is outside the bounds of the buffer");
      }
    } else {
      double wanted = Convert.toInteger(count);
      if (wanted < 0 || wanted > length) {
        throw Thrown.range("Invalid typed array length: " + Convert.toString(wanted));
      }
      length = wanted;
    }
    return new JsTypedArray(proto, type, buffer, (int) offset, (int) length);
  }

  /// A view of the same class as another one, over its buffer.
  JsTypedArray view(JsTypedArray of, int from, int length) {
    int offset = of.offset() + from * of.type().size();
    return new JsTypedArray(of.prototype(), of.type(), of.buffer(), offset, length);
  }

  /// A new array of the same class as another one.
  JsTypedArray like(JsTypedArray array, int length) {
    return make(array.prototype(), array.type(), length);
  }

  private Object from(Call call) {
    JsFunction map = call.arg(1) == Absent.UNDEFINED ? null : call.function(1);
    List<Object> values = values(realm.toObject(call.arg(0)));
    for (int i = 0; map != null && i < values.size(); i++) {
      values.set(i, map.call(call.arg(2), values.get(i), (double) i));
    }
    return fromList(call, values);
  }

  private Object fromList(Call call, List<Object> values) {
    if (!(call.self() instanceof JsFunction constructor) || !constructor.isConstructor()) {
      throw Thrown.type(Brief.of(call.self()) + " is not a constructor");
    }
    JsObject array = (JsObject) constructor.construct(constructor, (double) values.size());
    for (int i = 0; i < values.size(); i++) {
      Elements.put(array, i, values.get(i));
    }
    return array;
  }
}
