package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.JsObject;
import interleave.js.value.NativeFunction.Use;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// `DataView`.
final class BufferViews {

  private BufferViews() {}

  static void install(Realm realm) {
    JsObject proto = new JsObject(realm.objectPrototype);
    realm.constructor("DataView", 1, Use.NEW, proto, call -> make(call, proto));
    realm.getter(proto, "buffer", call -> self(call).buffer());
    realm.getter(proto, "byteLength", call -> (double) self(call).length());
    realm.getter(proto, "byteOffset", call -> (double) self(call).offset());
    for (ElementType type : ElementType.values()) {
      if (type != ElementType.UINT8_CLAMPED) {
        realm.method(proto, "get" + type.text(), 1, call -> get(call, type));
        realm.method(proto, "set" + type.text(), 2, call -> set(call, type));
      }
    }
    Tags.tag(proto, "DataView");
  }

  private static BufferView self(Call call) {
    if (call.self() instanceof BufferView view) {
      return view;
    }
    throw ObjectPrototype.incompatible("DataView.prototype.byteLength", call.self());
  }

  private static Object make(Call call, JsObject proto) {
    if (!(call.arg(0) instanceof JsArrayBuffer buffer)) {
      throw Thrown.type("First argument to DataView constructor must be an ArrayBuffer");
    }
    double offset = call.integer(1);
    int size = buffer.bytes().length;
    if (offset < 0 || offset > size) {
      throw Thrown.range(
          "Start offset " + Convert.toString(offset) + " is outside the bounds of the buffer");
    }
    double length = call.arg(2) == Absent.UNDEFINED ? size - offset : call.integer(2);
    if (length < 0 || offset + length > size) {
      throw Thrown.range("Invalid DataView length " + Convert.toString(length));
    }
    return new BufferView(call.prototype(proto), buffer, (int) offset, (int) length);
  }

  private static int place(Call call, BufferView view, ElementType type) {
    double at = call.integer(0);
    if (at < 0 || at + type.size() > view.length()) {
      throw Thrown.range("Offset is outside the bounds of the DataView");
    }
    return view.offset() + (int) at;
  }

  private static ByteBuffer data(BufferView view, Object little) {
    return ByteBuffer.wrap(view.buffer().bytes())
        .order(Convert.toBoolean(little) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  private static Object get(Call call, ElementType type) {
    BufferView view = self(call);
    return type.get(data(view, call.arg(1)), place(call, view, type));
  }

  private static Object set(Call call, ElementType type) {
    BufferView view = self(call);
    Object value = type.converted(call.arg(1));
    type.put(data(view, call.arg(2)), place(call, view, type), value);
    return Absent.UNDEFINED;
  }
}
