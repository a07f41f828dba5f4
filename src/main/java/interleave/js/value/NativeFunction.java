package interleave.js.value;

/// A function in Java.
public final class NativeFunction extends JsFunction {

  /// What a native can be called for.
  public enum Use {
    CALL,
    /// With and without `new`; [Call#newTarget] tells.
    BOTH,
    /// Only with `new`.
    NEW
  }

  private final Native code;
  private final Use use;
  private final String shownName;
  private Object note;
  private boolean quiet;

  /// Prefer [Realm#function].
  ///
  /// @param shownName as a stack trace names it when it is no method, `Promise.all`
  NativeFunction(Realm realm, JsObject proto, String shownName, Use use, Native code) {
    super(realm, proto);
    this.code = code;
    this.use = use;
    this.shownName = shownName;
  }

  public String shownName() {
    return shownName;
  }

  /// Whether stack traces leave it out, as those functions that only pass a call on.
  public boolean isQuiet() {
    return quiet;
  }

  public void setQuiet() {
    quiet = true;
  }

  /// What the machine keeps with a function of its own; null for nothing.
  public Object note() {
    return note;
  }

  public void setNote(Object newNote) {
    note = newNote;
  }

  /// Runs the Java code and nothing else: the machine keeps the stack.
  public Object run(Object self, Object[] arguments, JsObject newTarget) {
    if (newTarget == null && use == Use.NEW) {
      String name = name();
      throw Thrown.type(
          name.equals("Promise")
              ? "Promise constructor cannot be invoked without 'new'"
              : name.startsWith("Abort") || name.startsWith("Event")
                  ? "Class constructor " + name + " cannot be invoked without 'new'"
                  : "Constructor " + name + " requires 'new'");
    }
    return code.call(new Call(realm(), self, arguments, newTarget));
  }

  @Override
  public Object call(Object self, Object... arguments) {
    return realm().host().callNative(this, self, arguments, null);
  }

  @Override
  public Object construct(JsObject newTarget, Object... arguments) {
    return realm().host().callNative(this, Absent.UNDEFINED, arguments, newTarget);
  }

  @Override
  public boolean isConstructor() {
    return use != Use.CALL;
  }
}
