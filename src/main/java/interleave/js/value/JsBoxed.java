package interleave.js.value;

import java.util.List;

/// A primitive value as an object: what `new String('x')` or `Object(1n)` make.
public final class JsBoxed extends JsObject {

  private final Object value;

  public JsBoxed(JsObject proto, Object value) {
    super(proto);
    this.value = value;
  }

  public Object value() {
    return value;
  }

  @Override
  public String kind() {
    return switch (value) {
      case String s -> "String";
      case Double d -> "Number";
      case Boolean b -> "Boolean";
      case JsSymbol s -> "Symbol";
      default -> "BigInt";
    };
  }

  private Object ofString(Object key) {
    if (!(value instanceof String text)) {
      return null;
    }
    if ("length".equals(key)) {
      return (double) text.length();
    }
    long index = Keys.index(key);
    return index >= 0 && index < text.length() ? String.valueOf(text.charAt((int) index)) : null;
  }

  @Override
  protected Object held(Object key) {
    Object own = ofString(key);
    return own != null ? own : super.held(key);
  }

  @Override
  public Property getOwn(Object key) {
    Object own = ofString(key);
    return own != null
        ? Property.of(own, "length".equals(key) ? 0 : Property.ENUMERABLE)
        : super.getOwn(key);
  }

  @Override
  public boolean defineOwn(Object key, Property wanted) {
    return ofString(key) != null
        ? Properties.mayChange(getOwn(key), wanted)
        : super.defineOwn(key, wanted);
  }

  @Override
  public boolean delete(Object key) {
    return ofString(key) == null && super.delete(key);
  }

  @Override
  public List<Object> ownKeys() {
    List<Object> keys = super.ownKeys();
    if (value instanceof String text) {
      keys.add(0, "length");
      for (int i = text.length() - 1; i >= 0; i--) {
        keys.add(0, Keys.of(i));
      }
    }
    return keys;
  }
}
