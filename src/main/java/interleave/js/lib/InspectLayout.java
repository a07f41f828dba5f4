package interleave.js.lib;

import interleave.js.value.JsObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Puts the parts of a value on one line or on several, as Node.js does: what is short and not deep
/// shares a line, long lists of short entries stand in columns.
final class InspectLayout {

  private static final int SEPARATOR = 2;

  private final InspectOptions options;

  InspectLayout(InspectOptions options) {
    this.options = options;
  }

  /// @param base what stands before the braces; may be empty
  /// @param list the list whose entries the parts are; null when it is none
  /// @param levels how many levels lie below the value
  String join(
      List<String> parts,
      String base,
      String open,
      String close,
      JsObject list,
      boolean columns,
      int levels,
      int indentation) {
    String start = base.isEmpty() ? open : base + " " + open;
    List<String> lines = parts;
    if (options.compact() >= 1) {
      if (columns && parts.size() > 6) {
        lines = columns(parts, list, indentation);
      }
      if (levels < options.compact() && lines.size() == parts.size()) {
        int used = lines.size() + indentation + open.length() + base.length() + 10;
        if (fits(lines, used, base)) {
          String joined = String.join(", ", lines);
          if (joined.indexOf('\n') < 0) {
            return start + " " + joined + " " + close;
          }
        }
      }
    }
    String newLine = "\n" + " ".repeat(indentation);
    return start + newLine + "  " + String.join("," + newLine + "  ", lines) + newLine + close;
  }

  private boolean fits(List<String> parts, int used, String base) {
    int total = parts.size() + used;
    if (total + parts.size() > options.breakLength()) {
      return false;
    }
    for (String part : parts) {
      total += options.colors() ? InspectText.withoutColors(part).length() : part.length();
      if (total > options.breakLength()) {
        return false;
      }
    }
    return base.indexOf('\n') < 0;
  }

  private List<String> columns(List<String> parts, JsObject list, int indentation) {
    boolean cut = options.maxArrayLength() < parts.size();
    int count = cut ? parts.size() - 1 : parts.size();
    int[] widths = new int[count];
    int total = 0;
    int widest = 0;
    for (int i = 0; i < count; i++) {
      widths[i] = InspectText.width(parts.get(i));
      total += widths[i] + SEPARATOR;
      widest = Math.max(widest, widths[i]);
    }
    int column = widest + SEPARATOR;
    boolean worthIt =
        column * 3 + indentation < options.breakLength()
            && ((double) total / column > 5 || widest <= 6);
    int columns = worthIt ? columnCount(column, total, parts.size(), count, indentation) : 1;
    if (columns <= 1) {
      return parts;
    }
    List<String> rows = rows(parts, widths, columns, isNumeric(list, parts.size()));
    if (cut) {
      rows.add(parts.get(count));
    }
    return rows;
  }

  private int columnCount(int column, int total, int all, int count, int indentation) {
    double bias = Math.sqrt(column - (double) total / all);
    double biased = Math.max(column - 3 - bias, 1);
    double square = Math.sqrt(2.5 * biased * count) / biased;
    double room = Math.floor((options.breakLength() - indentation) / column);
    return (int)
        Math.min(Math.min(Math.floor(square + 0.5), room), Math.min(options.compact() * 4.0, 15));
  }

  private static boolean isNumeric(JsObject list, int count) {
    if (list == null) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      Object value = list.get(i);
      if (!(value instanceof Double || value instanceof BigInteger)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> rows(List<String> parts, int[] widths, int columns, boolean numeric) {
    int[] lengths = new int[columns];
    for (int i = 0; i < widths.length; i++) {
      lengths[i % columns] = Math.max(lengths[i % columns], widths[i] + SEPARATOR);
    }
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < widths.length; i += columns) {
      int last = Math.min(i + columns, widths.length) - 1;
      StringBuilder row = new StringBuilder();
      for (int k = i; k < last; k++) {
        String padding = " ".repeat(lengths[k - i] - widths[k] - SEPARATOR);
        row.append(numeric ? padding + parts.get(k) + ", " : parts.get(k) + ", " + padding);
      }
      int missing = lengths[last - i] - widths[last] - SEPARATOR;
      row.append(numeric ? " ".repeat(missing) : "").append(parts.get(last));
      rows.add(row.toString());
    }
    return rows;
  }
}
