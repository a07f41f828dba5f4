package interleave.js.lib;

import interleave.js.value.JsObject;

/// Bytes that typed arrays look at.
final class JsArrayBuffer extends JsObject {

  private final byte[] bytes;

  JsArrayBuffer(JsObject proto, byte[] bytes) {
    super(proto);
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public String kind() {
    return "ArrayBuffer";
  }
}
