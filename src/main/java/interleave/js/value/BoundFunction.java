package interleave.js.value;

/// What `bind` makes.
public final class BoundFunction extends JsFunction {

  private final JsFunction target;
  private final Object self;
  private final Object[] first;

  public BoundFunction(JsFunction target, Object self, Object[] first) {
    super(target.realm(), target.prototype());
    this.target = target;
    this.self = self;
    this.first = first;
    double length = 0;
    if (target.hasOwn("length") && target.get("length") instanceof Double d) {
      length = Math.max(0, Convert.toInteger(d) - first.length);
    }
    define("length", length, Property.CONFIGURABLE);
    Object name = target.get("name");
    define("name", "bound " + (name instanceof String s ? s : ""), Property.CONFIGURABLE);
  }

  public JsFunction target() {
    return target;
  }

  private Object[] all(Object[] arguments) {
    Object[] all = java.util.Arrays.copyOf(first, first.length + arguments.length);
    System.arraycopy(arguments, 0, all, first.length, arguments.length);
    return all;
  }

  @Override
  public Object call(Object ignored, Object... arguments) {
    return target.call(self, all(arguments));
  }

  @Override
  public Object construct(JsObject newTarget, Object... arguments) {
    return target.construct(newTarget == this ? target : newTarget, all(arguments));
  }

  @Override
  public boolean isConstructor() {
    return target.isConstructor();
  }
}
