package interleave.js.value;

/// A property as `Object.getOwnPropertyDescriptor` tells it, or as `Object.defineProperty` asks for
/// it: then what is not said is null.
///
/// @param value null for an accessor, or when not said
/// @param getter a function or `undefined`; null for a data property, or when not said
/// @param setter likewise
public record Property(
    Object value,
    Object getter,
    Object setter,
    Boolean writable,
    Boolean enumerable,
    Boolean configurable) {

  public static final int WRITABLE = 1;
  public static final int ENUMERABLE = 2;
  public static final int CONFIGURABLE = 4;

  /// As an assignment makes it.
  public static final int ALL = WRITABLE | ENUMERABLE | CONFIGURABLE;

  /// As the library's methods are.
  public static final int HIDDEN = WRITABLE | CONFIGURABLE;

  /// A data property that says everything.
  public static Property of(Object value, int flags) {
    return new Property(
        value,
        null,
        null,
        (flags & WRITABLE) != 0,
        (flags & ENUMERABLE) != 0,
        (flags & CONFIGURABLE) != 0);
  }

  static Property of(Accessor accessor, int flags) {
    return new Property(
        null,
        accessor.getter() == null ? Absent.UNDEFINED : accessor.getter(),
        accessor.setter() == null ? Absent.UNDEFINED : accessor.setter(),
        null,
        (flags & ENUMERABLE) != 0,
        (flags & CONFIGURABLE) != 0);
  }

  public boolean isAccessor() {
    return getter != null || setter != null;
  }

  /// Whether it says that it has a value, or whether it is writable.
  public boolean isData() {
    return value != null || writable != null;
  }

  public boolean isEnumerable() {
    return Boolean.TRUE.equals(enumerable);
  }

  public boolean isConfigurable() {
    return Boolean.TRUE.equals(configurable);
  }

  public boolean isWritable() {
    return Boolean.TRUE.equals(writable);
  }

  Accessor accessor() {
    return new Accessor(
        getter instanceof JsFunction get ? get : null,
        setter instanceof JsFunction set ? set : null);
  }

  int flags() {
    return (isWritable() ? WRITABLE : 0)
        | (isEnumerable() ? ENUMERABLE : 0)
        | (isConfigurable() ? CONFIGURABLE : 0);
  }
}
