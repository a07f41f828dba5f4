package interleave.js.value;

/// Property keys: [String], [JsSymbol] or [PrivateName].
public final class Keys {

  /// One more than the largest index of an array.
  private static final long INDICES = 4294967295L;

  private static final String[] SMALL = small();

  private Keys() {}

  private static String[] small() {
    String[] texts = new String[256];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Integer.toString(i);
    }
    return texts;
  }

  /// An index as a key.
  public static String of(long index) {
    return index >= 0 && index < SMALL.length ? SMALL[(int) index] : Long.toString(index);
  }

  /// The index that a key is; -1 when it is none.
  public static long index(Object key) {
    if (!(key instanceof String text)) {
      return -1;
    }
    int length = text.length();
    if (length == 0 || length > 10) {
      return -1;
    }
    char head = text.charAt(0);
    if (head == '0') {
      return length == 1 ? 0 : -1;
    }
    long index = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      index = index * 10 + (c - '0');
    }
    return index < INDICES ? index : -1;
  }

  /// The key that a value is: ToPropertyKey.
  public static Object of(Object value) {
    if (value instanceof String || value instanceof JsSymbol) {
      return value;
    }
    if (value instanceof Double number) {
      double d = number;
      long index = (long) d;
      return index == d && index >= 0 && index < SMALL.length ? SMALL[(int) index] : text(d);
    }
    Object primitive = Convert.toPrimitive(value, Convert.Hint.STRING);
    return primitive instanceof JsSymbol ? primitive : Convert.toString(primitive);
  }

  private static String text(double d) {
    return NumberText.of(d);
  }

  /// A key as messages show it.
  public static String text(Object key) {
    return key instanceof PrivateName name ? name.name() : key.toString();
  }
}
