package interleave.js.value;

import interleave.js.value.NativeFunction.Use;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The world of one run: the global object, the prototypes that the language itself needs, and the
/// ways to make objects and functions. Which library fills them is not its concern.
public final class Realm {

  private final Host host;
  private final Modules modules = new Modules(this);

  public final JsObject objectPrototype = new JsObject(null);
  public final JsFunction functionPrototype;
  public final JsArray arrayPrototype = new JsArray(objectPrototype);
  public final JsBoxed stringPrototype = new JsBoxed(objectPrototype, "");
  public final JsBoxed numberPrototype = new JsBoxed(objectPrototype, 0.0);
  public final JsBoxed booleanPrototype = new JsBoxed(objectPrototype, false);
  public final JsObject symbolPrototype = new JsObject(objectPrototype);
  public final JsObject bigintPrototype = new JsObject(objectPrototype);
  public final JsObject promisePrototype = new JsObject(objectPrototype);
  public final JsObject iteratorPrototype = new JsObject(objectPrototype);
  public final JsObject asyncIteratorPrototype = new JsObject(objectPrototype);
  public final JsObject generatorPrototype = new JsObject(iteratorPrototype);
  public final JsObject asyncGeneratorPrototype = new JsObject(asyncIteratorPrototype);
  public final JsObject arrayIteratorPrototype = new JsObject(iteratorPrototype);
  public final JsObject regexpPrototype = new JsObject(objectPrototype);

  private final Map<ErrorKind, JsObject> errorPrototypes = new EnumMap<>(ErrorKind.class);
  private final JsObject global = new JsObject(objectPrototype);
  private RegExpMaker regexps;
  private ValueText inspector = (value, depth) -> Convert.brief(value);

  /// Makes the object of a regular expression literal: the library's.
  public interface RegExpMaker {
    /// Throws a SyntaxError when the pattern is none.
    JsObject make(String pattern, String flags);
  }

  /// Shows values: the library's `util.inspect`.
  public interface ValueText {
    String of(Object value, int depth);
  }

  public Realm(Host host) {
    this.host = host;
    functionPrototype =
        new NativeFunction(this, objectPrototype, "", Use.CALL, call -> Absent.UNDEFINED);
    functionPrototype.define("length", 0.0, Property.CONFIGURABLE);
    functionPrototype.define("name", "", Property.CONFIGURABLE);
    for (ErrorKind kind : ErrorKind.values()) {
      JsObject parent =
          kind == ErrorKind.ERROR ? objectPrototype : errorPrototypes.get(ErrorKind.ERROR);
      errorPrototypes.put(kind, new JsObject(parent));
    }
  }

  public Host host() {
    return host;
  }

  public Modules modules() {
    return modules;
  }

  /// `globalThis`.
  public JsObject global() {
    return global;
  }

  public JsObject errorPrototype(ErrorKind kind) {
    return errorPrototypes.get(kind);
  }

  public void setRegExps(RegExpMaker maker) {
    regexps = maker;
  }

  public JsObject regexp(String pattern, String flags) {
    if (regexps == null) {
      throw Thrown.of(ErrorKind.ERROR, "Interleave does not support regular expressions yet");
    }
    return regexps.make(pattern, flags);
  }

  public void setInspector(ValueText newInspector) {
    inspector = newInspector;
  }

  /// `util.inspect(value)`: for messages, labels and events.
  public String inspect(Object value, int depth) {
    return inspector.of(value, depth);
  }

  // Making objects

  public JsObject object() {
    return new JsObject(objectPrototype);
  }

  /// @param elements becomes the array's own
  public JsArray array(Object... elements) {
    return new JsArray(arrayPrototype, elements);
  }

  public JsArray array(List<?> elements) {
    return new JsArray(arrayPrototype, elements.toArray());
  }

  /// `{ value, done }`.
  public JsObject result(Object value, boolean done) {
    JsObject result = object();
    result.define("value", value, Property.ALL);
    result.define("done", done, Property.ALL);
    return result;
  }

  /// A new error with the present stack.
  ///
  /// @param code as [Thrown#node] has it; null for an error of the language's own
  public JsError error(ErrorKind kind, String code, String message) {
    JsError error = new JsError(errorPrototype(kind));
    String name = code == null ? kind.text() : kind.text() + " [" + code + "]";
    host.captureStack(error, message.isEmpty() ? name : name + ": " + message, null);
    error.hide("message", message);
    if (code != null) {
      error.define("code", code, Property.ALL);
    }
    return error;
  }

  public JsError error(ErrorKind kind, String message) {
    return error(kind, null, message);
  }

  // Making functions

  public NativeFunction function(String name, int length, Use use, Native code) {
    return function(name, name, length, use, code);
  }

  private NativeFunction function(String shownName, String name, int length, Use use, Native code) {
    NativeFunction function = new NativeFunction(this, functionPrototype, shownName, use, code);
    function.define("length", (double) length, Property.CONFIGURABLE);
    function.define("name", name, Property.CONFIGURABLE);
    return function;
  }

  public NativeFunction function(String name, int length, Native code) {
    return function(name, length, Use.CALL, code);
  }

  /// Makes a method of an object.
  public void method(JsObject object, String name, int length, Native code) {
    object.hide(name, function(name, length, code));
  }

  /// Makes a method whose key is a symbol: its name is `[Symbol.iterator]`.
  public void method(JsObject object, JsSymbol key, int length, Native code) {
    object.hide(key, function("[" + key.description() + "]", length, code));
  }

  /// Makes a getter.
  public void getter(JsObject object, Object key, Native code) {
    String name = key instanceof JsSymbol symbol ? "[" + symbol.description() + "]" : (String) key;
    JsFunction getter = function("get " + name, 0, code);
    object.define(key, new Accessor(getter, null), Property.CONFIGURABLE);
  }

  /// Makes a constructor, joins it with its prototype, and makes it a global.
  public NativeFunction constructor(
      String name, int length, Use use, JsObject prototype, Native code) {
    NativeFunction function = function(name, length, use, code);
    function.define("prototype", prototype, 0);
    prototype.hide("constructor", function);
    global.hide(name, function);
    return function;
  }

  // Properties of any value

  /// The object a property of a value is looked for in; throws for `undefined` and `null`.
  public JsObject toObject(Object value) {
    return switch (value) {
      case JsObject object -> object;
      case Absent absent -> throw Thrown.type("Cannot convert undefined or null to object");
      default -> new JsBoxed(prototypeOf(value), value);
    };
  }

  /// The prototype of a primitive value.
  public JsObject prototypeOf(Object value) {
    return switch (value) {
      case String s -> stringPrototype;
      case Double d -> numberPrototype;
      case Boolean b -> booleanPrototype;
      case JsSymbol s -> symbolPrototype;
      case BigInteger b -> bigintPrototype;
      default -> objectPrototype;
    };
  }

  /// `value[key]`, of any value but `undefined` and `null`.
  public Object get(Object value, Object key) {
    if (value instanceof JsObject object) {
      return object.get(key, object);
    }
    if (value instanceof String text) {
      if ("length".equals(key)) {
        return (double) text.length();
      }
      long index = Keys.index(key);
      if (index >= 0 && index < text.length()) {
        return String.valueOf(text.charAt((int) index));
      }
    }
    if (value instanceof Absent) {
      throw Thrown.type(
          "Cannot read properties of " + value + " (reading '" + Keys.text(key) + "')");
    }
    return prototypeOf(value).get(key, value);
  }

  /// `value[key](…arguments)`.
  public Object invoke(Object value, Object key, Object... arguments) {
    if (get(value, key) instanceof JsFunction function) {
      return function.call(value, arguments);
    }
    throw Thrown.type(Convert.brief(value) + "." + Keys.text(key) + " is not a function");
  }
}
