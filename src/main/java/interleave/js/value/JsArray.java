package interleave.js.value;

import java.util.Arrays;
import java.util.List;

/// An array: its elements lie side by side, a hole is null.
///
/// An element with flags of its own (after `Object.defineProperty` on an index) is kept among the
/// ordinary properties, under a hole.
public final class JsArray extends JsObject {

  /// So far behind its end an array grows at once; what is written farther away would need memory
  /// that the program most likely does not mean to use.
  private static final long GAP = 50_000_000;

  /// How much of an array may still change.
  private enum Change {
    ALL,
    /// Elements cannot be removed: sealed.
    VALUES,
    /// Frozen.
    NOTHING
  }

  private Object[] elements;

  /// How many of `elements` are in use; behind them there are holes up to `length`.
  private int used;

  private long length;
  private boolean fixedLength;
  private Change change = Change.ALL;

  public JsArray(JsObject proto) {
    this(proto, new Object[0]);
  }

  /// @param elements becomes the array's own
  public JsArray(JsObject proto, Object... elements) {
    super(proto);
    this.elements = elements;
    this.used = elements.length;
    this.length = used;
  }

  @Override
  public String kind() {
    return "Array";
  }

  public long length() {
    return length;
  }

  /// The element at an index below the length; null when it is a hole.
  public Object element(long index) {
    return index < used ? elements[(int) index] : null;
  }

  /// Whether every element is an ordinary one, so that they may be read one after the other.
  public boolean isDense() {
    for (int i = 0; i < used; i++) {
      if (elements[i] == null) {
        return false;
      }
    }
    return used == length;
  }

  /// Appends without asking: only to arrays that the library makes itself.
  public void append(Object value) {
    grow(length + 1);
    elements[(int) length++] = value;
    used = (int) length;
  }

  /// The elements, holes as `undefined`.
  public Object[] toArray() {
    Object[] copy = new Object[(int) length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = get(i);
    }
    return copy;
  }

  private void grow(long needed) {
    if (needed > elements.length) {
      if (needed - used > GAP) {
        throw Thrown.range("Invalid array length");
      }
      elements = Arrays.copyOf(elements, (int) Math.max(needed, 4 + elements.length * 3L / 2));
    }
  }

  @Override
  public Object get(long index) {
    if (index >= 0 && index < used && elements[(int) index] != null) {
      return elements[(int) index];
    }
    return super.get(index);
  }

  @Override
  public boolean set(long index, Object value) {
    if (index >= 0 && change != Change.NOTHING) {
      if (index < used && elements[(int) index] != null) {
        elements[(int) index] = value;
        return true;
      }
      if (index == length && index == used && isExtensible() && !fixedLength && index < GAP) {
        grow(index + 1);
        elements[(int) index] = value;
        used++;
        length++;
        return true;
      }
    }
    return super.set(index, value);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    if (receiver == this) {
      long index = Keys.index(key);
      if (index >= 0 && index < used && elements[(int) index] != null && change != Change.NOTHING) {
        elements[(int) index] = value;
        return true;
      }
    }
    return super.set(key, value, receiver);
  }

  @Override
  protected Object held(Object key) {
    long index = Keys.index(key);
    if (index >= 0) {
      Object element = element(index);
      return element != null ? element : super.held(key);
    }
    return "length".equals(key) ? (Object) (double) length : super.held(key);
  }

  private int elementFlags() {
    return switch (change) {
      case ALL -> Property.ALL;
      case VALUES -> Property.WRITABLE | Property.ENUMERABLE;
      case NOTHING -> Property.ENUMERABLE;
    };
  }

  @Override
  public Property getOwn(Object key) {
    long index = Keys.index(key);
    if (index >= 0 && element(index) != null) {
      return Property.of(element(index), elementFlags());
    }
    if ("length".equals(key)) {
      return Property.of((double) length, fixedLength ? 0 : Property.WRITABLE);
    }
    return super.getOwn(key);
  }

  @Override
  public boolean defineOwn(Object key, Property wanted) {
    if ("length".equals(key)) {
      return defineLength(wanted);
    }
    long index = Keys.index(key);
    if (index < 0) {
      return super.defineOwn(key, wanted);
    }
    if (index >= length && fixedLength) {
      return false;
    }
    Property now = getOwn(key);
    if (now == null ? !isExtensible() : !Properties.mayChange(now, wanted)) {
      return false;
    }
    Property merged =
        now == null
            ? Properties.merged(Property.of(Absent.UNDEFINED, 0), wanted)
            : Properties.merged(now, wanted);
    if (!merged.isAccessor() && merged.flags() == elementFlags() && super.getOwn(key) == null) {
      grow(index + 1);
      elements[(int) index] = merged.value();
      used = (int) Math.max(used, index + 1);
    } else {
      if (index < used) {
        elements[(int) index] = null;
      }
      super.define(key, merged.isAccessor() ? merged.accessor() : merged.value(), merged.flags());
    }
    length = Math.max(length, index + 1);
    return true;
  }

  private boolean defineLength(Property wanted) {
    if (wanted.isAccessor() || wanted.isConfigurable() || wanted.isEnumerable()) {
      return false;
    }
    if (wanted.value() != null) {
      double number = Convert.toNumber(wanted.value());
      if (number != (long) number || number < 0 || number > 4294967295.0) {
        throw Thrown.range("Invalid array length");
      }
      if (number != length && !setLength((long) number)) {
        return false;
      }
    }
    if (Boolean.FALSE.equals(wanted.writable())) {
      fixedLength = true;
    }
    return !(fixedLength && wanted.isWritable());
  }

  /// @return whether it was possible
  public boolean setLength(long newLength) {
    if (fixedLength || (newLength < length && change != Change.ALL)) {
      return newLength == length;
    }
    if (newLength < used) {
      Arrays.fill(elements, (int) newLength, used, null);
      used = (int) newLength;
    }
    for (Object key : newLength < length ? super.ownKeys() : List.of()) {
      if (Keys.index(key) >= newLength) {
        super.delete(key);
      }
    }
    length = newLength;
    return true;
  }

  @Override
  public boolean delete(Object key) {
    long index = Keys.index(key);
    if (index >= 0 && element(index) != null) {
      if (change != Change.ALL) {
        return false;
      }
      elements[(int) index] = null;
      return true;
    }
    return !"length".equals(key) && super.delete(key);
  }

  @Override
  public List<Object> ownKeys() {
    List<Object> keys = new java.util.ArrayList<>();
    for (int i = 0; i < used; i++) {
      if (elements[i] != null || super.held(Keys.of(i)) != null) {
        keys.add(Keys.of(i));
      }
    }
    List<Object> rest = super.ownKeys();
    rest.removeIf(key -> Keys.index(key) >= 0 && Keys.index(key) < used);
    keys.addAll(rest);
    int firstName = 0;
    while (firstName < keys.size() && Keys.index(keys.get(firstName)) >= 0) {
      firstName++;
    }
    keys.add(firstName, "length");
    return keys;
  }

  /// `Object.freeze` or `Object.seal`.
  public void fix(boolean frozen) {
    preventExtensions();
    if (change != Change.NOTHING) {
      change = frozen ? Change.NOTHING : Change.VALUES;
    }
    fixedLength |= frozen;
    for (Object key : super.ownKeys()) {
      Property property = super.getOwn(key);
      int flags = property.flags() & ~Property.CONFIGURABLE;
      flags = frozen ? flags & ~Property.WRITABLE : flags;
      super.define(key, property.isAccessor() ? property.accessor() : property.value(), flags);
    }
  }

  /// Takes the first element away and returns it; null when that cannot be done simply.
  public Object shift() {
    if (used == 0 || used != length || elements[0] == null || change != Change.ALL || fixedLength) {
      return null;
    }
    Object head = elements[0];
    System.arraycopy(elements, 1, elements, 0, used - 1);
    elements[--used] = null;
    length--;
    return head;
  }
}
