package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.NumberText;
import interleave.js.value.Property;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An array of numbers of one type that lies in a buffer. It never grows: what is written behind
/// its end is lost.
final class JsTypedArray extends JsObject {

  private final ElementType type;
  private final JsArrayBuffer buffer;
  private final ByteBuffer data;
  private final int offset;
  private final int length;

  JsTypedArray(JsObject proto, ElementType type, JsArrayBuffer buffer, int offset, int length) {
    super(proto);
    this.type = type;
    this.buffer = buffer;
    this.data = ByteBuffer.wrap(buffer.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    this.offset = offset;
    this.length = length;
  }

  ElementType type() {
    return type;
  }

  JsArrayBuffer buffer() {
    return buffer;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  /// The bytes of its part of the buffer.
  byte[] bytes() {
    return Arrays.copyOfRange(buffer.bytes(), offset, offset + length * type.size());
  }

  @Override
  public String kind() {
    return type.title();
  }

  private Object element(long index) {
    return index >= 0 && index < length ? type.get(data, offset + (int) index * type.size()) : null;
  }

  void store(long index, Object converted) {
    if (index >= 0 && index < length) {
      type.put(data, offset + (int) index * type.size(), converted);
    }
  }

  /// Whether a key is a number as a text, so that it can only mean an element.
  private static boolean isNumeric(Object key) {
    if (!(key instanceof String text) || text.isEmpty() || text.charAt(0) > '9' && !isWord(text)) {
      return false;
    }
    return text.equals("-0") || NumberText.of(NumberText.parse(text)).equals(text);
  }

  private static boolean isWord(String text) {
    return text.equals("NaN") || text.equals("Infinity");
  }

  @Override
  public Object get(long index) {
    Object element = element(index);
    return element == null ? Absent.UNDEFINED : element;
  }

  @Override
  public boolean set(long index, Object value) {
    store(index, type.converted(value));
    return true;
  }

  @Override
  protected Object held(Object key) {
    return isNumeric(key) ? element(Keys.index(key)) : super.held(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    if (isNumeric(key)) {
      Object element = element(Keys.index(key));
      return element == null ? Absent.UNDEFINED : element;
    }
    return super.get(key, receiver);
  }

  @Override
  public boolean has(Object key) {
    return isNumeric(key) ? element(Keys.index(key)) != null : super.has(key);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    if (isNumeric(key) && receiver == this) {
      store(Keys.index(key), type.converted(value));
      return true;
    }
    return super.set(key, value, receiver);
  }

  @Override
  public Property getOwn(Object key) {
    if (!isNumeric(key)) {
      return super.getOwn(key);
    }
    Object element = element(Keys.index(key));
    return element == null ? null : Property.of(element, Property.ALL);
  }

  @Override
  public boolean defineOwn(Object key, Property wanted) {
    if (!isNumeric(key)) {
      return super.defineOwn(key, wanted);
    }
    if (element(Keys.index(key)) == null || wanted.isAccessor()) {
      return false;
    }
    if (wanted.value() != null) {
      store(Keys.index(key), type.converted(wanted.value()));
    }
    return true;
  }

  @Override
  public boolean delete(Object key) {
    return isNumeric(key) ? element(Keys.index(key)) == null : super.delete(key);
  }

  @Override
  public List<Object> ownKeys() {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      keys.add(Keys.of(i));
    }
    keys.addAll(super.ownKeys());
    return keys;
  }
}
