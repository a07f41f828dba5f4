package interleave.js.run;

import interleave.js.code.FunctionCode;
import interleave.js.syntax.FunctionNode;
import interleave.js.value.Absent;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.PrivateName;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import java.util.ArrayList;
import java.util.List;

/// A function of the program: code, and the variables of outer functions that it uses.
final class Closure extends JsFunction {

  private final Interpreter interpreter;
  final FunctionCode code;
  final Cell[] free;

  /// `this` of an arrow function's surroundings is a variable; these two it takes from them.
  ///
  /// The object whose method it is: where `super` starts. Null for none.
  JsObject home;

  /// The constructor whose parent `super()` calls; null for none.
  Closure owner;

  /// Of a class: what gives the fields of its objects their values; null for none.
  Closure fields;

  /// Of a class: the private methods and accessors of its objects.
  List<PrivateMember> privates = List.of();

  /// @param value a function, or an accessor
  record PrivateMember(PrivateName name, Object value) {}

  Closure(Interpreter interpreter, Realm realm, JsObject proto, FunctionCode code, Cell[] free) {
    super(realm, proto);
    this.interpreter = interpreter;
    this.code = code;
    this.free = free;
    if (code.isClass()) {
      owner = this;
    }
    define("length", (double) code.length(), Property.CONFIGURABLE);
    define("name", shownName(), Property.CONFIGURABLE);
    if (code.generator()) {
      define(
          "prototype",
          new JsObject(code.async() ? realm.asyncGeneratorPrototype : realm.generatorPrototype),
          Property.WRITABLE);
    } else if (code.isConstructor() && !code.isClass()) {
      lazily("prototype", Property.WRITABLE, this::makePrototype);
    }
  }

  private Object makePrototype() {
    JsObject prototype = realm().object();
    prototype.hide("constructor", this);
    return prototype;
  }

  private String shownName() {
    return switch (code.kind()) {
      case GETTER -> "get " + code.name();
      case SETTER -> "set " + code.name();
      default -> code.name();
    };
  }

  void addPrivate(PrivateMember member) {
    if (privates.isEmpty()) {
      privates = new ArrayList<>();
    }
    privates.add(member);
  }

  boolean needsThisObject() {
    return !code.strict() && code.kind() != FunctionNode.Kind.ARROW;
  }

  @Override
  public Object call(Object self, Object... arguments) {
    return interpreter.callFromJava(this, self, arguments, null);
  }

  @Override
  public Object construct(JsObject newTarget, Object... arguments) {
    return interpreter.callFromJava(this, Absent.UNDEFINED, arguments, newTarget);
  }

  @Override
  public String sourceText() {
    return code.library() ? super.sourceText() : code.text();
  }

  @Override
  public boolean isConstructor() {
    return code.isConstructor();
  }
}
