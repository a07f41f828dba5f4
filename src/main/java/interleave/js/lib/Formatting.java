package interleave.js.lib;

import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsSymbol;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.math.BigInteger;

/// `util.format`: what `console.log` makes of its arguments.
final class Formatting {

  private final Inspection inspection;
  private final InspectOptions options;
  private final Object[] arguments;
  private int next;

  private Formatting(Inspection inspection, InspectOptions options, Object[] arguments) {
    this.inspection = inspection;
    this.options = options;
    this.arguments = arguments;
  }

  static String format(Inspection inspection, Object... arguments) {
    return format(inspection, inspection.options(), arguments);
  }

  static String format(Inspection inspection, InspectOptions options, Object... arguments) {
    return new Formatting(inspection, options, arguments).all();
  }

  private String all() {
    StringBuilder out = new StringBuilder();
    String between = "";
    if (arguments.length > 0 && arguments[0] instanceof String template) {
      if (arguments.length == 1) {
        return template;
      }
      String filled = fill(template);
      if (filled != null) {
        out.append(filled);
        between = " ";
        next++;
      }
    }
    while (next < arguments.length) {
      Object value = arguments[next++];
      out.append(between);
      out.append(value instanceof String text ? text : inspection.show(value, options));
      between = " ";
    }
    return out.toString();
  }

  /// The template with its places filled; null when it has none.
  private String fill(String template) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int i = 0; i < template.length() - 1; i++) {
      if (template.charAt(i) != '%') {
        continue;
      }
      char kind = template.charAt(++i);
      if (kind == '%') {
        out.append(template, last, i);
        last = i + 1;
      } else if (next + 1 != arguments.length && "sjdOoifc".indexOf(kind) >= 0) {
        out.append(template, last, i - 1).append(shown(kind, arguments[++next]));
        last = i + 1;
      }
    }
    return last == 0 ? null : out.append(template.substring(last)).toString();
  }

  private String shown(char kind, Object value) {
    return switch (kind) {
      case 's' -> text(value);
      case 'j' -> json(value);
      case 'd' ->
          value instanceof BigInteger big
              ? big + "n"
              : number(value instanceof JsSymbol ? Double.NaN : Convert.toNumber(value));
      case 'i' ->
          value instanceof BigInteger big
              ? big + "n"
              : number(
                  value instanceof JsSymbol
                      ? Double.NaN
                      : NumberParsing.parseInt(Convert.toString(value), 0));
      case 'f' ->
          number(
              value instanceof JsSymbol
                  ? Double.NaN
                  : NumberParsing.parseFloat(Convert.toString(value)));
      case 'O' -> inspection.show(value, options);
      case 'o' -> inspection.show(value, options.everything());
      default -> "";
    };
  }

  private static String number(double number) {
    return InspectText.number(number, false);
  }

  private String text(Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof BigInteger big) {
      return big + "n";
    }
    if (value instanceof JsSymbol symbol) {
      return symbol.toString();
    }
    boolean inspected =
        value instanceof JsObject object
            && !(value instanceof JsFunction)
            && hasStandardText(object);
    return inspected
        ? inspection.show(value, options.withDepth(0).withoutColors())
        : Convert.toString(value);
  }

  /// Whether the object's text would be one that the language makes, which says little.
  private boolean hasStandardText(JsObject object) {
    if (!(object.get("toString") instanceof JsFunction)) {
      return true;
    }
    if (object.hasOwn("toString")) {
      return false;
    }
    JsObject owner = object.prototype();
    while (owner != null && !owner.hasOwn("toString")) {
      owner = owner.prototype();
    }
    Property constructor = owner == null ? null : owner.getOwn("constructor");
    return constructor != null
        && constructor.value() instanceof JsFunction function
        && inspection.realm().global().get(function.name()) == function;
  }

  private String json(Object value) {
    Realm realm = inspection.realm();
    try {
      return Convert.toString(new JsonText(realm, Absent.UNDEFINED, Absent.UNDEFINED).of(value));
    } catch (Thrown thrown) {
      boolean circle =
          thrown.getMessage() != null && thrown.getMessage().contains("circular structure");
      if (circle) {
        return "[Circular]";
      }
      throw thrown;
    }
  }
}
