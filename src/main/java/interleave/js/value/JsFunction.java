package interleave.js.value;

/// A function, of the program or of the library.
public abstract class JsFunction extends JsObject {

  private final Realm realm;

  protected JsFunction(Realm realm, JsObject proto) {
    super(proto);
    this.realm = realm;
  }

  public final Realm realm() {
    return realm;
  }

  @Override
  public String kind() {
    return "Function";
  }

  /// `function.call(self, …arguments)`. May run the program; throws [Thrown].
  public abstract Object call(Object self, Object... arguments);

  /// `new function(…arguments)`.
  ///
  /// @param newTarget what `new` was applied to: the function, or a class derived from it
  public abstract Object construct(JsObject newTarget, Object... arguments);

  public abstract boolean isConstructor();

  /// What `toString` says.
  public String sourceText() {
    return "function " + name() + "() { [native code] }";
  }

  /// Its property `name` when that is a string, otherwise `""`.
  public final String name() {
    Property name = getOwn("name");
    return name != null && name.value() instanceof String text ? text : "";
  }
}
