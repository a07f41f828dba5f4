package interleave.js.value;

/// A JavaScript exception on its way through Java code. An error that Java code throws becomes an
/// object, with the stack of that moment, when somebody asks for its [#value].
public final class Thrown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ErrorKind kind;
  private final transient String code;
  private transient Object value;

  private Thrown(ErrorKind kind, String code, String message, Object value) {
    super(message, null, false, false);
    this.kind = kind;
    this.code = code;
    this.value = value;
  }

  /// `throw value`.
  public static Thrown of(Object value) {
    return new Thrown(null, null, null, value);
  }

  public static Thrown of(ErrorKind kind, String message) {
    return new Thrown(kind, null, message, null);
  }

  public static Thrown type(String message) {
    return of(ErrorKind.TYPE, message);
  }

  public static Thrown range(String message) {
    return of(ErrorKind.RANGE, message);
  }

  public static Thrown reference(String message) {
    return of(ErrorKind.REFERENCE, message);
  }

  /// An error of Node.js's: `TypeError [ERR_INVALID_ARG_TYPE]: …` in its stack, with a property
  /// `code`.
  public static Thrown node(ErrorKind kind, String code, String message) {
    return new Thrown(kind, code, message, null);
  }

  /// What was thrown.
  public Object value(Realm realm) {
    if (value == null) {
      value = realm.error(kind, code, getMessage());
    }
    return value;
  }
}
