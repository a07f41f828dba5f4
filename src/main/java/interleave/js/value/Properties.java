package interleave.js.value;

/// What may become of a property: the rules that hold for all kinds of objects.
public final class Properties {

  private Properties() {}

  /// ValidateAndApplyPropertyDescriptor, without applying.
  public static boolean mayChange(Property now, Property wanted) {
    if (now.isConfigurable()) {
      return true;
    }
    if (wanted.isConfigurable()
        || (wanted.enumerable() != null && wanted.isEnumerable() != now.isEnumerable())) {
      return false;
    }
    if (wanted.isAccessor()) {
      return now.isAccessor()
          && (wanted.getter() == null || wanted.getter() == now.getter())
          && (wanted.setter() == null || wanted.setter() == now.setter());
    }
    if (!wanted.isData()) {
      return true;
    }
    if (now.isAccessor()) {
      return false;
    }
    return now.isWritable()
        || (!wanted.isWritable()
            && (wanted.value() == null || Convert.sameValue(wanted.value(), now.value())));
  }

  /// What a property is after a change.
  public static Property merged(Property now, Property wanted) {
    Boolean enumerable = wanted.enumerable() != null ? wanted.enumerable() : now.enumerable();
    Boolean configurable =
        wanted.configurable() != null ? wanted.configurable() : now.configurable();
    if (wanted.isAccessor() || (now.isAccessor() && !wanted.isData())) {
      Object getter = wanted.getter() != null ? wanted.getter() : now.getter();
      Object setter = wanted.setter() != null ? wanted.setter() : now.setter();
      return new Property(
          null,
          getter == null ? Absent.UNDEFINED : getter,
          setter == null ? Absent.UNDEFINED : setter,
          null,
          enumerable,
          configurable);
    }
    Object value = wanted.value() != null ? wanted.value() : now.value();
    Boolean writable =
        wanted.writable() != null
            ? wanted.writable()
            : Boolean.valueOf(!now.isAccessor() && now.isWritable());
    return new Property(
        value == null ? Absent.UNDEFINED : value, null, null, writable, enumerable, configurable);
  }

  /// OrdinarySet, where the object itself has no plain property to write to.
  static boolean set(JsObject object, Object key, Object value, Object receiver) {
    for (JsObject o = object; o != null; o = o.prototype()) {
      if (o != object && o.isExotic()) {
        return o.set(key, value, receiver);
      }
      Object held = o.held(key);
      if (held instanceof Accessor accessor) {
        if (accessor.setter() == null) {
          return false;
        }
        accessor.setter().call(receiver, value);
        return true;
      }
      if (held != null) {
        if (!o.getOwn(key).isWritable()) {
          return false;
        }
        break;
      }
    }
    if (!(receiver instanceof JsObject target)) {
      return false;
    }
    Property own = target.getOwn(key);
    if (own == null) {
      return target.defineOwn(key, Property.of(value, Property.ALL));
    }
    return !own.isAccessor()
        && own.isWritable()
        && target.defineOwn(key, new Property(value, null, null, null, null, null));
  }

  /// What a TypeError says of an assignment that was not possible.
  public static String whyNotSet(JsObject object, Object key) {
    if (object.isExotic()) {
      return "'set' on proxy: trap returned falsish for property '" + Keys.text(key) + "'";
    }
    for (JsObject o = object; o != null; o = o.prototype()) {
      Property property = o.getOwn(key);
      if (property != null) {
        String name = Keys.text(key);
        return property.isAccessor()
            ? "Cannot set property "
                + name
                + " of "
                + Convert.brief(object)
                + " which has only a getter"
            : "Cannot assign to read only property '"
                + name
                + "' of object '"
                + Convert.brief(object)
                + "'";
      }
    }
    return "Cannot add property " + Keys.text(key) + ", object is not extensible";
  }
}
