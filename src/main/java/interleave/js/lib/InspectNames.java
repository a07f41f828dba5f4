package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.js.value.Thrown;

/// What a value is called: its class, its tag, and how functions show themselves.
final class InspectNames {

  private final Inspection inspection;

  InspectNames(Inspection inspection) {
    this.inspection = inspection;
  }

  /// The class of an object; null when it has no prototype.
  String constructor(Inspector inspector, JsObject object, int level) {
    JsObject first = null;
    boolean has = false;
    for (JsObject o = object; o != null; ) {
      Property own = o.getOwn("constructor");
      if (own != null
          && own.value() instanceof JsFunction function
          && !function.name().isEmpty()
          && isInstance(object, function)) {
        return function.name();
      }
      o = o.prototype();
      if (!has) {
        first = o;
        has = true;
      }
    }
    if (first == null) {
      return null;
    }
    String kind = object.kind();
    if (level > inspector.options().depth()) {
      return kind + " <Complex prototype>";
    }
    String below = constructor(inspector, first, level + 1);
    return kind
        + " <"
        + (below != null ? below : inspection.show(first, inspector.options().withoutCustom()))
        + ">";
  }

  private static boolean isInstance(JsObject object, JsFunction constructor) {
    try {
      return constructor.get("prototype") instanceof JsObject proto && inherits(object, proto);
    } catch (Thrown thrown) {
      return false;
    }
  }

  private static boolean inherits(JsObject object, JsObject proto) {
    for (JsObject o = object.prototype(); o != null; o = o.prototype()) {
      if (o == proto) {
        return true;
      }
    }
    return false;
  }

  /// What the object says it is, unless that is shown as a property anyway.
  String tag(JsObject object, boolean showHidden) {
    if (!(object.get(JsSymbol.TO_STRING_TAG) instanceof String tag) || tag.isEmpty()) {
      return "";
    }
    Property own = object.getOwn(JsSymbol.TO_STRING_TAG);
    return own != null && (showHidden || own.isEnumerable()) ? "" : tag;
  }

  /// What stands before the braces: `Map(2) `, `[Object: null prototype] `, `Foo [bar] `.
  static String prefix(String constructor, String tag, String fallback, String size) {
    if (constructor == null) {
      String start = "[" + fallback + size + ": null prototype] ";
      return !tag.isEmpty() && !fallback.equals(tag) ? start + "[" + tag + "] " : start;
    }
    return !tag.isEmpty() && !constructor.equals(tag)
        ? constructor + size + " [" + tag + "] "
        : constructor + size + " ";
  }

  static String prefix(String constructor, String tag, String fallback) {
    return prefix(constructor, tag, fallback, "");
  }

  private String source(JsFunction function) {
    try {
      return inspection.realm().functionPrototype.get("toString") instanceof JsFunction text
          ? Convert.toString(text.call(function))
          : "";
    } catch (Thrown thrown) {
      return "";
    }
  }

  /// `[Function: name]`, `[class A extends B]`.
  String function(JsFunction function, String constructor, String tag) {
    if (source(function).startsWith("class")) {
      return classOf(function, constructor, tag);
    }
    Object kind = function.get(JsSymbol.TO_STRING_TAG);
    String type = kind instanceof String text && text.endsWith("Function") ? text : "Function";
    StringBuilder out = new StringBuilder("[").append(type);
    if (constructor == null) {
      out.append(" (null prototype)");
    }
    Object name = function.get("name");
    out.append("".equals(name) ? " (anonymous)" : ": " + Convert.toString(name)).append(']');
    if (constructor != null && !constructor.equals(type) && !constructor.equals("Function")) {
      out.append(' ').append(constructor);
    }
    if (!tag.isEmpty() && !tag.equals(constructor) && !tag.equals(type)) {
      out.append(" [").append(tag).append(']');
    }
    return out.toString();
  }

  private static String classOf(JsFunction function, String constructor, String tag) {
    String name = function.name();
    StringBuilder out = new StringBuilder("[class ");
    out.append(name.isEmpty() ? "(anonymous)" : name);
    if (constructor != null && !constructor.equals("Function")) {
      out.append(" [").append(constructor).append(']');
    }
    if (!tag.isEmpty() && !tag.equals(constructor)) {
      out.append(" [").append(tag).append(']');
    }
    if (constructor == null) {
      out.append(" extends [null prototype]");
    } else {
      JsObject parent = function.prototype();
      Object parentName = parent == null ? Absent.UNDEFINED : parent.get("name");
      if (parentName instanceof String text && !text.isEmpty()) {
        out.append(" extends ").append(text);
      }
    }
    return out.append(']').toString();
  }
}
