package interleave.js.lib;

import interleave.js.value.JsObject;
import interleave.js.value.Keys;
import interleave.js.value.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `console.table`.
final class ConsoleTable {

  private static final String INDEX = "(index)";
  private static final String ITERATION = "(iteration index)";
  private static final String VALUES = "Values";
  private static final String KEY = "Key";

  private final Inspection inspection;
  private final JsObject rows;
  private final List<String> wanted;
  private final List<String> index = new ArrayList<>();
  private final Map<String, Map<Integer, String>> columns = new LinkedHashMap<>();
  private final Map<Integer, String> plain = new LinkedHashMap<>();
  private final List<String> keys = new ArrayList<>();

  /// @param properties which columns are shown: an array, or nothing for all
  ConsoleTable(Inspection inspection, JsObject rows, Object properties) {
    this.inspection = inspection;
    this.rows = rows;
    this.wanted = ArrayLibrary.isArray(properties) ? names(properties) : null;
  }

  private static List<String> names(Object list) {
    List<String> names = new ArrayList<>();
    for (Object name : ReflectLibrary.list(list)) {
      names.add(Keys.text(Keys.of(name)));
    }
    return names;
  }

  String text() {
    List<List<String>> table = new ArrayList<>();
    boolean entries = rows instanceof JsMap;
    if (rows instanceof JsMap map) {
      for (JsMap.Entry e = JsMap.next(map.start()); e != null; e = JsMap.next(e)) {
        String name = String.valueOf(index.size());
        if (!map.isSet()) {
          keys.add(shown(e.key));
        }
        plain.put(index.size(), shown(map.isSet() ? e.key : e.value));
        index.add(name);
      }
    } else {
      for (Object key : InspectKinds.keys(rows, false)) {
        if (key instanceof String name) {
          add(name, rows.get(key));
        }
      }
    }
    table.add(column(entries ? ITERATION : INDEX, index));
    if (!keys.isEmpty()) {
      table.add(column(KEY, keys));
    }
    columns.forEach((name, cells) -> table.add(column(name, cells)));
    if (!plain.isEmpty()) {
      table.add(column(VALUES, plain));
    }
    return draw(table);
  }

  private void add(String name, Object value) {
    int row = index.size();
    index.add(name);
    if (!(value instanceof JsObject object)) {
      plain.put(row, shown(value));
      return;
    }
    if (wanted != null) {
      for (String column : wanted) {
        Map<Integer, String> cells = columns.computeIfAbsent(column, c -> new LinkedHashMap<>());
        if (object.hasOwn(column)) {
          cells.put(row, shown(object.get(column)));
        }
      }
      return;
    }
    for (Object key : object.ownKeys()) {
      Property own = key instanceof String ? object.getOwn(key) : null;
      if (own != null && own.isEnumerable()) {
        columns
            .computeIfAbsent((String) key, c -> new LinkedHashMap<>())
            .put(row, shown(object.get(key)));
      }
    }
  }

  /// A value in a cell: objects with many properties are not opened.
  private String shown(Object value) {
    boolean large = value instanceof JsObject object && InspectKinds.keys(object, false).size() > 2;
    return inspection.show(value, inspection.options().ofCell(large ? -1 : 0));
  }

  private static List<String> column(String name, List<String> cells) {
    List<String> column = new ArrayList<>(cells);
    column.addFirst(name);
    return column;
  }

  private List<String> column(String name, Map<Integer, String> cells) {
    List<String> column = new ArrayList<>();
    column.add(name);
    for (int i = 0; i < index.size(); i++) {
      column.add(cells.getOrDefault(i, ""));
    }
    return column;
  }

  private static String draw(List<List<String>> table) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> column : table) {
      int widest = 0;
      for (String cell : column) {
        widest = Math.max(widest, InspectText.width(cell));
      }
      widths.add(widest + 2);
    }
    StringBuilder out = new StringBuilder();
    line(widths, "┌┬┐", out);
    for (int row = 0; row < table.getFirst().size(); row++) {
      if (row == 1) {
        line(widths, "├┼┤", out);
      }
      for (int i = 0; i < widths.size(); i++) {
        String cell = table.get(i).get(row);
        int missing = widths.get(i) - InspectText.width(cell) - 1;
        out.append("│ ").append(cell).append(" ".repeat(missing));
      }
      out.append("│\n");
    }
    if (table.getFirst().size() == 1) {
      line(widths, "├┼┤", out);
    }
    line(widths, "└┴┘", out);
    out.setLength(out.length() - 1);
    return out.toString();
  }

  private static void line(List<Integer> widths, String corners, StringBuilder out) {
    for (int i = 0; i < widths.size(); i++) {
      out.append(corners.charAt(i == 0 ? 0 : 1)).append("─".repeat(widths.get(i)));
    }
    out.append(corners.charAt(2)).append('\n');
  }
}
