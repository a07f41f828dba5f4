package interleave.js.value;

/// A call of a [Native].
///
/// @param self `this`, as it was passed: never made an object of
/// @param newTarget what `new` was applied to; null for a plain call
public record Call(Realm realm, Object self, Object[] arguments, JsObject newTarget) {

  public int count() {
    return arguments.length;
  }

  /// An argument; `undefined` when it was not passed.
  public Object arg(int index) {
    return index < arguments.length ? arguments[index] : Absent.UNDEFINED;
  }

  /// ToNumber of an argument.
  public double number(int index) {
    return Convert.toNumber(arg(index));
  }

  /// ToString of an argument.
  public String string(int index) {
    return Convert.toString(arg(index));
  }

  /// ToIntegerOrInfinity of an argument.
  public double integer(int index) {
    return Convert.toInteger(arg(index));
  }

  /// An argument that has to be a function.
  public JsFunction function(int index) {
    if (arg(index) instanceof JsFunction function) {
      return function;
    }
    throw Thrown.type(Convert.brief(arg(index)) + " is not a function");
  }

  /// The arguments from an index on.
  public Object[] rest(int from) {
    return from >= arguments.length
        ? new Object[0]
        : java.util.Arrays.copyOfRange(arguments, from, arguments.length);
  }

  /// The prototype of an object that a constructor makes: that of the class `new` was applied to.
  public JsObject prototype(JsObject standard) {
    return newTarget != null && newTarget.get("prototype") instanceof JsObject proto
        ? proto
        : standard;
  }
}
