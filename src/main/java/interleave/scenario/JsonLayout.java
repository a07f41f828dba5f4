package interleave.scenario;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Lays JSON out as a person would: what is short stands on one line, programs stand line by line.
final class JsonLayout {

  private static final String UNIT = "  ";
  private static final int LONGEST = 100;
  private static final Set<String> PROGRAMS = Set.of("go", "node");

  private JsonLayout() {}

  /// A value whose first line is already indented.
  ///
  /// @param indent white space before its last line
  /// @param field its name, which decides about programs; empty when it has none
  static String of(JsonNode value, String indent, String field) {
    if (!value.isContainer()) {
      return value.toString();
    }
    boolean object = value.isObject();
    if (value.isEmpty()) {
      return object ? "{}" : "[]";
    }
    if (!PROGRAMS.contains(field) && isFlat(value)) {
      String line = onOneLine(value);
      if (indent.length() + field.length() + 4 + line.length() <= LONGEST) {
        return line;
      }
    }
    StringBuilder out = new StringBuilder(object ? "{" : "[");
    String inner = indent + UNIT;
    String separator = "\n";
    if (object) {
      for (var entry : value.properties()) {
        out.append(separator).append(inner).append(name(entry.getKey()));
        out.append(of(entry.getValue(), inner, entry.getKey()));
        separator = ",\n";
      }
    } else {
      for (JsonNode element : value) {
        out.append(separator).append(inner).append(of(element, inner, ""));
        separator = ",\n";
      }
    }
    return out.append('\n').append(indent).append(object ? '}' : ']').toString();
  }

  /// `"field": `.
  static String name(String field) {
    return "\"" + field + "\": ";
  }

  private static boolean isFlat(JsonNode group) {
    for (JsonNode value : group) {
      if (value.isContainer()) {
        return false;
      }
    }
    return true;
  }

  private static String onOneLine(JsonNode group) {
    StringBuilder out = new StringBuilder(group.isObject() ? "{ " : "[");
    String separator = "";
    if (group.isObject()) {
      for (var entry : group.properties()) {
        out.append(separator).append(name(entry.getKey())).append(entry.getValue());
        separator = ", ";
      }
      return out.append(" }").toString();
    }
    for (JsonNode element : group) {
      out.append(separator).append(element);
      separator = ", ";
    }
    return out.append(']').toString();
  }
}
