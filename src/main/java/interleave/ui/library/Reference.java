package interleave.ui.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What to use when, and what is called how in Node.js and in Go; each row with the scenario that
/// shows it.
///
/// @param tables in the order of the page
public record Reference(List<Table> tables) {

  private static final String RESOURCE = "/interleave/ui/reference.txt";

  /// @param intro a few sentences above it; may be empty
  /// @param heads of the columns, without the link's
  public record Table(String title, String intro, List<String> heads, List<Row> rows) {}

  /// @param scenario name of the bundled scenario that shows it
  public record Row(List<String> cells, String scenario) {}

  public static Reference bundled() {
    try (InputStream in = Reference.class.getResourceAsStream(RESOURCE)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A title begins with `#`, cells stand between bars, the first row of a table are its heads, the
  /// last cell of every other row is the scenario.
  private static Reference parse(String text) {
    List<Table> tables = new ArrayList<>();
    String title = "";
    StringBuilder intro = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    for (String line : (text + "\n# ").lines().toList()) {
      if (line.startsWith("#")) {
        if (!rows.isEmpty()) {
          tables.add(table(title, intro.toString().strip(), rows));
        }
        title = line.substring(1).strip();
        intro.setLength(0);
        rows.clear();
      } else if (line.startsWith("|")) {
        rows.add(cells(line));
      } else {
        intro.append(line.strip()).append(' ');
      }
    }
    return new Reference(List.copyOf(tables));
  }

  private static Table table(String title, String intro, List<List<String>> lines) {
    List<Row> rows =
        lines.stream()
            .skip(1)
            .map(cells -> new Row(cells.subList(0, cells.size() - 1), cells.getLast()))
            .toList();
    return new Table(title, intro, List.copyOf(lines.getFirst()), rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1).split("\\|")) {
      cells.add(cell.strip());
    }
    return List.copyOf(cells);
  }
}
