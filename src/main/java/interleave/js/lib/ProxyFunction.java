package interleave.js.lib;

import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.util.List;

/// A proxy of a function: asks the traps `apply` and `construct`, and leaves the rest to a
/// [JsProxy].
final class ProxyFunction extends JsFunction {

  private final JsProxy face;
  private final boolean constructor;

  ProxyFunction(Realm realm, JsFunction target, JsObject traps) {
    super(realm, null);
    this.face = new JsProxy(realm, target, traps);
    this.constructor = target.isConstructor();
  }

  JsProxy face() {
    return face;
  }

  @Override
  public Object call(Object self, Object... arguments) {
    JsFunction trap = face.trap("apply");
    return trap == null
        ? ((JsFunction) face.target()).call(self, arguments)
        : trap.call(face.traps(), face.target(), self, realm().array(arguments.clone()));
  }

  @Override
  public Object construct(JsObject newTarget, Object... arguments) {
    JsFunction trap = face.trap("construct");
    if (trap == null) {
      JsFunction target = (JsFunction) face.target();
      return target.construct(newTarget == this ? target : newTarget, arguments);
    }
    Object made =
        trap.call(face.traps(), face.target(), realm().array(arguments.clone()), newTarget);
    if (made instanceof JsObject) {
      return made;
    }
    throw Thrown.type("proxy [[Construct]] must return an object");
  }

  @Override
  public boolean isConstructor() {
    return constructor;
  }

  @Override
  protected boolean isExotic() {
    return true;
  }

  @Override
  protected Object held(Object key) {
    return face.held(key);
  }

  @Override
  public Property getOwn(Object key) {
    return face.getOwn(key);
  }

  @Override
  public boolean defineOwn(Object key, Property wanted) {
    return face.defineOwn(key, wanted);
  }

  @Override
  public boolean delete(Object key) {
    return face.delete(key);
  }

  @Override
  public List<Object> ownKeys() {
    return face.ownKeys();
  }

  @Override
  public JsObject prototype() {
    return face.prototype();
  }

  @Override
  public boolean setPrototype(JsObject newProto) {
    return face.setPrototype(newProto);
  }

  @Override
  public boolean isExtensible() {
    return face.isExtensible();
  }

  @Override
  public boolean preventExtensions() {
    return face.preventExtensions();
  }

  @Override
  public boolean has(Object key) {
    return face.has(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    return face.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    return face.set(key, value, receiver);
  }
}
