package interleave.js.lib;

import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;

/// Values inside of messages.
final class Brief {

  private Brief() {}

  /// As V8 puts a value into a sentence: texts as they are, objects by their class.
  static String of(Object value) {
    return value instanceof String text ? text : Convert.brief(value);
  }

  /// As Node.js ends its sentences about wrong arguments: `type number (5)`, `an instance of Map`.
  static String received(Object value) {
    return switch (value) {
      case JsFunction function ->
          function.name().isEmpty() ? "function" : "function " + function.name();
      case JsObject object -> "an instance of " + Convert.constructorName(object);
      case String text ->
          "type string ('" + (text.length() > 28 ? text.substring(0, 25) + "..." : text) + "')";
      case interleave.js.value.Absent nothing -> nothing.toString();
      case java.math.BigInteger big -> "type bigint (" + big + "n)";
      default -> "type " + Convert.typeof(value) + " (" + Convert.brief(value) + ")";
    };
  }
}
