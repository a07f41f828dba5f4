package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsObject;
import interleave.js.value.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Elements as one text. A list that holds itself is shown as nothing the second time.
final class Joining {

  /// V8's longest string.
  private static final long LONGEST = 536_870_888;

  private final List<JsObject> busy = new ArrayList<>();

  String join(JsObject list, String separator) {
    return join(list, separator, Convert::toString);
  }

  String join(JsObject list, String separator, Function<Object, String> text) {
    for (JsObject other : busy) {
      if (other == list) {
        return "";
      }
    }
    busy.add(list);
    try {
      StringBuilder out = new StringBuilder();
      long length = Elements.length(list);
      for (long i = 0; i < length; i++) {
        if (i > 0) {
          out.append(separator);
        }
        Object value = list.get(i);
        if (!Absent.nullish(value)) {
          out.append(text.apply(value));
        }
        if (out.length() > LONGEST) {
          throw Thrown.range("Invalid string length");
        }
      }
      return out.toString();
    } finally {
      busy.removeLast();
    }
  }
}
