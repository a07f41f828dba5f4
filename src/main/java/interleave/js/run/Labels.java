package interleave.js.run;

import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.code.FunctionCode;
import interleave.js.syntax.FunctionNode;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.Keys;
import interleave.js.value.NativeFunction;
import interleave.js.value.Property;
import java.util.ArrayList;
import java.util.List;

/// What the picture calls functions, promises and values. Looks at values without running code of
/// the program.
final class Labels {

  private static final int LONG = 40;

  /// As a stack trace names it.
  String function(Frame frame) {
    String name = frame.function.name();
    if (frame.code.isClass()) {
      return "new " + (name.isEmpty() ? frame.code.name() : name);
    }
    boolean method = frame.code.kind() == FunctionNode.Kind.METHOD && frame.function.home != null;
    if (method && !name.isEmpty()) {
      String type =
          frame.self instanceof JsFunction f ? f.name() : constructorName(frame.function.home);
      return type.isEmpty() || type.equals("Object") ? name : type + "." + name;
    }
    if (name.isEmpty()) {
      return isScript(frame) ? "(script)" : "<anonymous>";
    }
    return name;
  }

  /// Whether it is the text of a file.
  boolean isScript(Frame frame) {
    FunctionCode code = frame.code;
    return code.start() == 0
        && code.end() == code.source().text().length()
        && code.name().isEmpty()
        && code.captures().length == 0
        && !code.isArrow();
  }

  private static String constructorName(JsObject object) {
    return Convert.constructorName(object);
  }

  String arguments(Object[] arguments) {
    List<String> shown = new ArrayList<>();
    for (Object argument : arguments) {
      shown.add(value(argument));
    }
    return shorten(String.join(", ", shown));
  }

  static String shorten(String text) {
    return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
  }

  /// A value on one line.
  String value(Object value) {
    return shorten(value(value, 2));
  }

  private String value(Object value, int depth) {
    return switch (value) {
      case null -> "";
      case String s -> "'" + shorten(s) + "'";
      case java.math.BigInteger b -> b + "n";
      case JsSymbol s -> s.toString();
      case NativeFunction f when f.note() instanceof Tracer.Named named ->
          named.label().split(" ")[0];
      case JsFunction f -> f.name().isEmpty() ? "(anonymous)" : f.name();
      case JsError e -> error(e);
      case JsPromise p -> "Promise";
      case JsArray a -> array(a, depth);
      case JsObject o -> object(o, depth);
      default -> Convert.toString(value);
    };
  }

  private String array(JsArray array, int depth) {
    if (depth == 0) {
      return "[…]";
    }
    List<String> shown = new ArrayList<>();
    for (long i = 0; i < Math.min(array.length(), 10); i++) {
      Object element = array.element(i);
      shown.add(element == null ? "" : value(element, depth - 1));
    }
    return "[" + String.join(", ", shown) + (array.length() > 10 ? ", …]" : "]");
  }

  private String object(JsObject object, int depth) {
    String name = constructorName(object);
    if (!name.equals("Object") || !object.getClass().equals(JsObject.class)) {
      return name;
    }
    if (depth == 0) {
      return "{…}";
    }
    List<String> shown = new ArrayList<>();
    for (Object key : object.ownKeys()) {
      Property property = object.getOwn(key);
      if (property.isEnumerable() && shown.size() < 10) {
        String text = property.isAccessor() ? "…" : value(property.value(), depth - 1);
        shown.add(Keys.text(key) + ": " + text);
      }
    }
    return shown.isEmpty() ? "{}" : "{ " + String.join(", ", shown) + " }";
  }

  /// As an uncaught exception would be printed.
  String error(Object value) {
    if (!(value instanceof JsError error)) {
      return value(value, 2);
    }
    String name = plain(error, "name", "Error");
    String message = plain(error, "message", "");
    return message.isEmpty() ? name : name + ": " + message;
  }

  /// A property that is a string, looked for without calling getters.
  private static String plain(JsObject object, String key, String otherwise) {
    for (JsObject o = object; o != null; o = o.prototype()) {
      Property property = o.getOwn(key);
      if (property != null) {
        return property.value() instanceof String text ? text : otherwise;
      }
    }
    return otherwise;
  }

  Frame innermostUser(Frame top) {
    for (Frame f = top; f != null; f = f.caller) {
      if (f.code != null && !f.code.library()) {
        return f;
      }
    }
    return null;
  }

  boolean isInLibrary(Frame top) {
    for (Frame f = top; f != null; f = f.caller) {
      if (f.code != null) {
        return f.code.library();
      }
    }
    return false;
  }

  /// What a promise is called that a call made.
  String promise(PromiseKind kind, Frame user) {
    if (user == null) {
      return kind == PromiseKind.SYSTEM ? "system" : "promise";
    }
    Frame named = user;
    while (named.function.name().isEmpty() && named.caller != null && named.caller.code != null) {
      named = named.caller;
    }
    // what V8 calls functions without a name of the source
    boolean own = named.function.name().startsWith("<");
    String name = own ? "" : named.function.name();
    String variable = named.code.results().get(named.pc);
    if (name.isEmpty() && variable != null) {
      return variable;
    }
    if (name.isEmpty()) {
      return switch (kind) {
        case VALUE -> "Promise.resolve";
        case NEW -> "new Promise";
        default -> "(anonymous)";
      };
    }
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < named.code.parameters(); i++) {
      Object value = named.registers[i];
      arguments.add(value instanceof Cell cell ? cell.value : value);
    }
    while (!arguments.isEmpty()
        && (arguments.getLast() == Absent.UNDEFINED || arguments.getLast() == null)) {
      arguments.removeLast();
    }
    return function(named) + "(" + arguments(arguments.toArray()) + ")";
  }
}
