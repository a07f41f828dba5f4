package interleave.js.lib;

import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;

/// What objects of the library say they are: `Symbol.toStringTag`.
final class Tags {

  private Tags() {}

  static void tag(JsObject prototype, String text) {
    prototype.define(JsSymbol.TO_STRING_TAG, text, Property.CONFIGURABLE);
  }
}
