package interleave.js.run;

import interleave.js.value.Accessor;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.PrivateName;
import interleave.js.value.Property;
import interleave.js.value.Thrown;

/// Private members: `#name`.
final class PrivateMembers {

  private static final int METHOD = 0;
  private static final int GETTER = 1;
  private static final int SETTER = 2;

  /// Lets all objects of a class have a method or an accessor.
  void add(Closure constructor, PrivateName name, int kind, JsFunction function) {
    if (kind == METHOD) {
      constructor.addPrivate(new Closure.PrivateMember(name, function));
      return;
    }
    Accessor other = null;
    for (Closure.PrivateMember member : constructor.privates) {
      if (member.name() == name) {
        other = (Accessor) member.value();
      }
    }
    if (other != null) {
      constructor.privates.removeIf(member -> member.name() == name);
    }
    constructor.addPrivate(new Closure.PrivateMember(name, joined(other, kind, function)));
  }

  private static Accessor joined(Accessor other, int kind, JsFunction function) {
    JsFunction getter = kind == GETTER ? function : other == null ? null : other.getter();
    JsFunction setter = kind == SETTER ? function : other == null ? null : other.setter();
    return new Accessor(getter, setter);
  }

  void install(JsObject self, Closure.PrivateMember member) {
    if (self.getOwn(member.name()) != null) {
      throw Thrown.type("Cannot initialize private methods of class twice on the same object");
    }
    self.define(member.name(), member.value(), Property.HIDDEN);
  }

  /// Gives one object a member.
  void define(JsObject object, PrivateName name, int kind, Object value) {
    Property there = object.getOwn(name);
    boolean half = kind == GETTER || kind == SETTER;
    if (there != null && !half) {
      throw Thrown.type("Cannot initialize " + name.name() + " twice on the same object");
    }
    Accessor other =
        there == null || !there.isAccessor()
            ? null
            : new Accessor(
                there.getter() instanceof JsFunction g ? g : null,
                there.setter() instanceof JsFunction s ? s : null);
    object.define(name, half ? joined(other, kind, (JsFunction) value) : value, Property.HIDDEN);
  }

  boolean has(Object object, PrivateName name) {
    if (object instanceof JsObject o) {
      return o.getOwn(name) != null;
    }
    throw Thrown.type(
        "Cannot use 'in' operator to search for '"
            + name.name()
            + "' in "
            + Convert.toString(object));
  }

  private static Property find(Object object, PrivateName name, String what) {
    Property property = object instanceof JsObject o ? o.getOwn(name) : null;
    if (property == null) {
      throw Thrown.type(
          "Cannot "
              + what
              + " private member "
              + name.name()
              + (what.equals("read") ? " from" : " to")
              + " an object whose class did not declare it");
    }
    return property;
  }

  Object get(Object object, PrivateName name) {
    Property property = find(object, name, "read");
    if (!property.isAccessor()) {
      return property.value();
    }
    if (property.getter() instanceof JsFunction getter) {
      return getter.call(object);
    }
    throw Thrown.type("'" + name.name() + "' was defined without a getter");
  }

  void set(Object object, PrivateName name, Object value) {
    Property property = find(object, name, "write");
    if (name.method()) {
      throw Thrown.type("Private method '" + name.name() + "' is not writable");
    }
    if (!property.isAccessor()) {
      ((JsObject) object).define(name, value, Property.HIDDEN);
    } else if (property.setter() instanceof JsFunction setter) {
      setter.call(object, value);
    } else {
      throw Thrown.type("'" + name.name() + "' was defined without a setter");
    }
  }
}
