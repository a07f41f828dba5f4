package interleave.js.value;

/// What a property with a getter or a setter holds in place of a value.
///
/// @param getter null when there is none
/// @param setter null when there is none
public record Accessor(JsFunction getter, JsFunction setter) {

  Object get(Object receiver) {
    return getter == null ? Absent.UNDEFINED : getter.call(receiver);
  }
}
