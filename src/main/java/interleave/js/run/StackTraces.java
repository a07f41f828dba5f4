package interleave.js.run;

import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.LineMap;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stack traces as V8 writes them.
final class StackTraces {

  private static final Pattern NODES_PLACE = Pattern.compile("/\\*@(\\d+:\\d+)\\*/");

  private final Machine machine;

  /// The constructor `Error`, which knows how many lines are wanted.
  JsObject errorConstructor;

  StackTraces(Machine machine) {
    this.machine = machine;
  }

  /// Gives an object its property `stack`; the text is made when somebody first looks, so that it
  /// shows the name that the error has then.
  ///
  /// @param head the first line, asked for when somebody first looks at the stack: a name that was
  ///   given until then counts
  void capture(JsObject error, Supplier<String> head, JsFunction upTo) {
    Frame from = machine.interpreter().top;
    if (upTo != null) {
      from = below(from, upTo);
    }
    if (error instanceof JsError known) {
      known.setOrigin(origin(from));
    }
    int limit = limit();
    if (limit < 0) {
      return;
    }
    List<String> lines = lines(from, limit);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append("\n    at ").append(line);
    }
    error.lazily("stack", Property.HIDDEN, () -> head.get() + text);
  }

  /// How many lines are wanted; -1 when there is to be no stack at all.
  private int limit() {
    if (errorConstructor == null) {
      return 10;
    }
    Property limit = errorConstructor.getOwn("stackTraceLimit");
    return limit != null && limit.value() instanceof Double d
        ? (int) Math.min(200, Math.max(0, d))
        : -1;
  }

  private static Frame below(Frame top, JsFunction upTo) {
    for (Frame f = top; f != null; f = f.caller) {
      if (f.function == upTo || f.nativeFunction == upTo) {
        return f.caller;
      }
    }
    return null;
  }

  private static Pos origin(Frame from) {
    for (Frame f = from; f != null; f = f.caller) {
      if (f.code != null && !f.code.library()) {
        return f.code.source().pos(f.offset());
      }
    }
    return Pos.NONE;
  }

  private List<String> lines(Frame from, int limit) {
    List<String> lines = new ArrayList<>();
    Frame bottom = null;
    for (Frame f = from; f != null; f = f.caller) {
      String line = line(f);
      if (line != null) {
        lines.add(line);
      }
      bottom = f;
    }
    Job job = machine.currentJob();
    if (job != null) {
      lines.addAll(job.tail.lines());
    }
    if (bottom != null && lines.size() < limit) {
      awaiting(bottom, lines, limit);
    }
    return lines.subList(0, Math.min(limit, lines.size()));
  }

  /// A call as a line; null for one that V8 does not show.
  private String line(Frame f) {
    if (f.code == null) {
      String name = f.nativeFunction.shownName();
      if (name.isEmpty() || f.nativeFunction.isQuiet()) {
        return f.newTarget == null ? null : "<anonymous>";
      }
      return nativeName(f, name) + " (<anonymous>)";
    }
    return named(call(f), f.code.source(), f.offset());
  }

  private String named(String name, LineMap source, int offset) {
    String place = library(source, offset);
    return name.isEmpty() ? place : name + " (" + place + ")";
  }

  /// A place; in the library that of the same call in Node.js, where a comment gives it:
  /// `/*@524:28*/`.
  private String library(LineMap source, int offset) {
    if (source.file().startsWith("node:")) {
      Matcher own = NODES_PLACE.matcher(source.lineText(source.line(offset)));
      if (own.find()) {
        return source.file() + ":" + own.group(1);
      }
    }
    return place(source, offset);
  }

  /// The place of a `throw` in library code that has one in Node.js, with its line and a caret;
  /// empty for others.
  String libraryPlace(Frame frame) {
    if (frame == null || frame.code == null || !frame.code.library()) {
      return "";
    }
    LineMap source = frame.code.source();
    String line = source.lineText(source.line(frame.offset()));
    Matcher own = NODES_PLACE.matcher(line);
    if (!own.find()) {
      return "";
    }
    String text = line.substring(0, own.start()).stripTrailing();
    String[] place = own.group(1).split(":");
    return source.file()
        + ":"
        + place[0]
        + "\n"
        + text
        + "\n"
        + " ".repeat(Integer.parseInt(place[1]) - 1)
        + "^\n";
  }

  /// A place as stack traces show it.
  String place(LineMap source, int offset) {
    return path(source.file()) + ":" + source.line(offset) + ":" + source.column(offset);
  }

  /// A file as stack traces show it.
  String path(String file) {
    if (file.startsWith("node:")) {
      return file;
    }
    String path = machine.settings().directory() + "/" + file;
    return machine.modules.isModule(file) ? "file://" + path : path;
  }

  private static String nativeName(Frame f, String name) {
    if (f.newTarget != null) {
      return "new " + name;
    }
    if (Absent.nullish(f.self)) {
      return name;
    }
    return f.self instanceof SyncGenerator generator
        ? generator.frame.code.name() + "." + name
        : typeName(f.self) + "." + name;
  }

  /// What V8 calls the type of a receiver.
  private static String typeName(Object self) {
    if (self instanceof JsFunction function) {
      return function.name().isEmpty() ? "Function" : function.name();
    }
    if (!(self instanceof JsObject object)) {
      return Convert.brief(self).isEmpty() ? "Object" : primitive(self);
    }
    for (JsObject o = object; o != null; o = o.prototype()) {
      Property tag = o.getOwn(JsSymbol.TO_STRING_TAG);
      if (tag != null && tag.value() instanceof String text) {
        return text;
      }
    }
    return Convert.constructorName(object);
  }

  private static String primitive(Object self) {
    return switch (self) {
      case String s -> "String";
      case Double d -> "Number";
      case Boolean b -> "Boolean";
      default -> "Object";
    };
  }

  private String call(Frame f) {
    String name = f.function.name();
    if (f.newTarget != null) {
      return "new " + (name.isEmpty() ? "<anonymous>" : name);
    }
    boolean plain =
        f.self == null
            || Absent.nullish(f.self)
            || f.self == machine.realm().global()
            || f.code.kind() == FunctionNode.Kind.ARROW && !(f.self instanceof JsObject);
    if (plain) {
      return name;
    }
    String type = typeName(f.self);
    String method = methodName(f);
    if (name.isEmpty()) {
      return type + "." + (method != null ? method : "<anonymous>");
    }
    if (name.startsWith("#") || name.startsWith("<")) {
      return name;
    }
    if (name.startsWith("get ") || name.startsWith("set ")) {
      return name + " [as " + name.substring(4) + "]";
    }
    String full = name.startsWith(type + ".") ? name : type + "." + name;
    return method != null && !method.equals(name) ? full + " [as " + method + "]" : full;
  }

  /// Under which name the receiver has the function; null when it does not have it, or under
  /// several.
  private static String methodName(Frame f) {
    if (!(f.self instanceof JsObject object)) {
      return null;
    }
    if (object instanceof Timer) {
      return "_onTimeout";
    }
    if (object instanceof Immediate) {
      return f.function.name().isEmpty() ? "_onImmediate" : null;
    }
    String own = f.function.name();
    String found = null;
    for (JsObject o = object; o != null; o = o.prototype()) {
      Property same = own.isEmpty() ? null : o.getOwn(own);
      if (same != null && same.value() == f.function) {
        return own;
      }
    }
    for (JsObject o = object; o != null; o = o.prototype()) {
      for (Object key : o.ownKeys()) {
        Property property = o.getOwn(key);
        if (key instanceof String name && property != null && property.value() == f.function) {
          if (found != null) {
            return null;
          }
          found = name;
        }
      }
    }
    return found;
  }

  // Who awaits

  /// Appends the calls that wait for the one at the bottom.
  private void awaiting(Frame bottom, List<String> lines, int limit) {
    if (!bottom.detached && bottom.generator == null) {
      return;
    }
    JsPromise promise = bottom.promise;
    while (promise != null && lines.size() < limit && promise.reactions().size() == 1) {
      Reaction reaction = (Reaction) promise.reactions().getFirst();
      Frame frame = reaction.awaiting();
      if (frame != null) {
        String name = call(frame);
        lines.add("async " + named(name, frame.code.source(), frame.offset()));
        promise = frame.promise;
        continue;
      }
      Promises.Place place = Promises.place(reaction);
      if (place != null) {
        lines.add("async " + place.label() + " (index " + place.index() + ")");
        promise = place.promise();
        continue;
      }
      promise =
          reaction.result() != null && reaction.result().promise() instanceof JsPromise next
              ? next
              : null;
    }
  }
}
