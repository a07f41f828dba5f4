package interleave.js.lib;

import interleave.js.value.JsObject;

/// A `DataView`: part of a buffer, read and written in any type.
final class BufferView extends JsObject {

  private final JsArrayBuffer buffer;
  private final int offset;
  private final int length;

  BufferView(JsObject proto, JsArrayBuffer buffer, int offset, int length) {
    super(proto);
    this.buffer = buffer;
    this.offset = offset;
    this.length = length;
  }

  JsArrayBuffer buffer() {
    return buffer;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  @Override
  public String kind() {
    return "DataView";
  }
}
