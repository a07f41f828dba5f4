package interleave.js.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// An object: properties and a prototype.
///
/// Kinds of objects with properties of another making (arrays, strings, proxies) override what is
/// said to be overridable; all else is made of that.
public class JsObject {

  private static final Object[] NO_SLOTS = new Object[0];

  private JsObject proto;
  private boolean extensible = true;
  private Shape shape;
  private Object[] slots = NO_SLOTS;

  /// The shape of a new object whose prototype this is.
  private Shape first;

  /// @param proto null for none
  public JsObject(JsObject proto) {
    this.proto = proto;
    this.shape = proto == null ? Shape.empty() : proto.first();
  }

  private Shape first() {
    if (first == null) {
      first = Shape.empty();
    }
    return first;
  }

  // For code that keeps where it found a property

  public final Shape shape() {
    return shape;
  }

  /// The value in a slot, or an [Accessor], or what stands for a value that is not made yet; see
  /// [#plain].
  public final Object slot(int slot) {
    return slots[slot];
  }

  /// Whether what a slot holds is a value.
  public static boolean plain(Object held) {
    return !(held instanceof Accessor) && !(held instanceof Lazy);
  }

  public final void setSlot(int slot, Object value) {
    slots[slot] = value;
  }

  // Overridable

  /// What the object's kind is called when it says nothing itself: `Object`, `Array`, `Error` …
  public String kind() {
    return "Object";
  }

  /// Whether [#get], [#set] and [#has] are the object's own, as of a proxy.
  protected boolean isExotic() {
    return false;
  }

  /// What an own property holds; null when there is none.
  protected Object held(Object key) {
    int slot = shape.find(key);
    return slot < 0 ? null : made(slot);
  }

  private Object made(int slot) {
    Object value = slots[slot];
    if (value instanceof Lazy lazy) {
      value = lazy.maker().get();
      slots[slot] = value;
    }
    return value;
  }

  /// An own property; null when there is none.
  public Property getOwn(Object key) {
    int slot = shape.find(key);
    if (slot < 0) {
      return null;
    }
    Object value = made(slot);
    return value instanceof Accessor accessor
        ? Property.of(accessor, shape.flags(slot))
        : Property.of(value, shape.flags(slot));
  }

  /// `Object.defineProperty`.
  ///
  /// @return whether it was possible
  public boolean defineOwn(Object key, Property wanted) {
    Property now = getOwn(key);
    if (now == null) {
      if (!isExtensible()) {
        return false;
      }
      add(
          key,
          wanted.isAccessor() ? wanted.accessor() : orUndefined(wanted.value()),
          wanted.flags());
      return true;
    }
    if (!Properties.mayChange(now, wanted)) {
      return false;
    }
    Property merged = Properties.merged(now, wanted);
    int slot = shape.find(key);
    if (shape.flags(slot) != merged.flags()) {
      shape = shape.own();
      shape.setFlags(slot, merged.flags());
    }
    slots[slot] = merged.isAccessor() ? merged.accessor() : merged.value();
    return true;
  }

  private static Object orUndefined(Object value) {
    return value == null ? Absent.UNDEFINED : value;
  }

  /// `delete object[key]`.
  ///
  /// @return whether it was possible
  public boolean delete(Object key) {
    int slot = shape.find(key);
    if (slot < 0) {
      return true;
    }
    if ((shape.flags(slot) & Property.CONFIGURABLE) == 0) {
      return false;
    }
    shape = shape.own();
    shape.remove(slot);
    slots[slot] = null;
    if (shape.isLoose()) {
      shape.pack(slots);
    }
    return true;
  }

  /// The own keys: indices in ascending order, then other strings, then symbols in order of
  /// creation.
  public List<Object> ownKeys() {
    List<Object> keys = new ArrayList<>();
    appendKeys(keys);
    return keys;
  }

  /// Appends the keys of the properties kept here, in the order of [#ownKeys].
  protected final void appendKeys(List<Object> keys) {
    List<Object> names = new ArrayList<>();
    List<Object> symbols = new ArrayList<>();
    List<String> indices = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      Object key = shape.key(i);
      if (key instanceof JsSymbol) {
        symbols.add(key);
      } else if (key instanceof String name) {
        if (Keys.index(name) >= 0) {
          indices.add(name);
        } else {
          names.add(name);
        }
      }
    }
    indices.sort(Comparator.comparingLong(Keys::index));
    keys.addAll(indices);
    keys.addAll(names);
    keys.addAll(symbols);
  }

  public JsObject prototype() {
    return proto;
  }

  /// @param newProto null for none
  /// @return whether it was possible
  public boolean setPrototype(JsObject newProto) {
    if (newProto == proto) {
      return true;
    }
    if (!isExtensible()) {
      return false;
    }
    for (JsObject o = newProto; o != null && !o.isExotic(); o = o.prototype()) {
      if (o == this) {
        return false;
      }
    }
    proto = newProto;
    return true;
  }

  public boolean isExtensible() {
    return extensible;
  }

  /// @return whether it was possible
  public boolean preventExtensions() {
    extensible = false;
    return true;
  }

  public boolean has(Object key) {
    if (held(key) != null) {
      return true;
    }
    JsObject parent = prototype();
    return parent != null && parent.has(key);
  }

  /// @param receiver what a getter sees as `this`
  public Object get(Object key, Object receiver) {
    for (JsObject o = this; o != null; o = o.proto) {
      if (o != this && o.isExotic()) {
        return o.get(key, receiver);
      }
      Object held = o.held(key);
      if (held != null) {
        return held instanceof Accessor accessor ? accessor.get(receiver) : held;
      }
    }
    return Absent.UNDEFINED;
  }

  /// @return whether it was possible
  public boolean set(Object key, Object value, Object receiver) {
    if (receiver == this) {
      int slot = shape.find(key);
      if (slot >= 0 && shape.isWritable(slot) && !(slots[slot] instanceof Accessor)) {
        slots[slot] = value;
        return true;
      }
    }
    return Properties.set(this, key, value, receiver);
  }

  /// As [#get] of the index as a key.
  public Object get(long index) {
    return get(Keys.of(index), this);
  }

  /// As [#set] of the index as a key.
  public boolean set(long index, Object value) {
    return set(Keys.of(index), value, this);
  }

  // Made of the above

  public final Object get(Object key) {
    return get(key, this);
  }

  /// As an assignment in strict mode: throws when that is not possible.
  public final void put(Object key, Object value) {
    if (!set(key, value, this)) {
      throw Thrown.type(Properties.whyNotSet(this, key));
    }
  }

  /// Makes a property that does not exist yet, or gives it a new value and flags, without asking.
  public final void define(Object key, Object value, int flags) {
    int slot = shape.find(key);
    if (slot < 0) {
      add(key, value, flags);
      return;
    }
    if (shape.flags(slot) != flags) {
      shape = shape.own();
      shape.setFlags(slot, flags);
    }
    slots[slot] = value;
  }

  /// Makes a property as the library's are: writable, configurable, not enumerable.
  public final void hide(Object key, Object value) {
    define(key, value, Property.HIDDEN);
  }

  /// Makes a property whose value is made when it is first asked for.
  public final void lazily(Object key, int flags, Supplier<Object> maker) {
    define(key, new Lazy(maker), flags);
  }

  /// `object[key] = value` in a literal: an own property whatever the prototype says.
  public final void create(Object key, Object value) {
    if (!defineOwn(key, Property.of(value, Property.ALL))) {
      throw Thrown.type("Cannot redefine property: " + Keys.text(key));
    }
  }

  public final boolean hasOwn(Object key) {
    return getOwn(key) != null;
  }

  private void add(Object key, Object value, int flags) {
    int slot = shape.size();
    shape = shape.with(key, flags);
    if (slot >= slots.length) {
      slots = Arrays.copyOf(slots, slot < 4 ? 4 : slot * 2);
    }
    slots[slot] = value;
  }

  /// The function of that name; null when the property is `undefined` or `null`.
  public final JsFunction method(Object key) {
    Object value = get(key);
    if (value instanceof JsFunction function) {
      return function;
    }
    if (Absent.nullish(value)) {
      return null;
    }
    throw Thrown.type(Convert.brief(value) + " is not a function");
  }
}
