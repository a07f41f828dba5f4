package interleave.ui.library;

import interleave.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The [Reference] as a page; every row leads to the scenario that shows it.
final class ReferencePane extends VBox {

  /// @param titles of scenarios, by name; null for one that is not there
  /// @param open takes the name of a scenario
  ReferencePane(Reference reference, Function<String, String> titles, Consumer<String> open) {
    setId("reference");
    getStyleClass().add("reference");
    for (Reference.Table table : reference.tables()) {
      getChildren().add(section(table, titles, open));
    }
  }

  private static VBox section(
      Reference.Table table, Function<String, String> titles, Consumer<String> open) {
    Label title = new Label(table.title());
    title.getStyleClass().add("home-heading");
    VBox section = new VBox(8, title);
    if (!table.intro().isEmpty()) {
      Label intro = words(table.intro(), "soft");
      section.getChildren().add(intro);
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("reference-table");
    int columns = table.rows().getFirst().cells().size();
    double each = 78.0 / columns;
    for (int i = 0; i < columns; i++) {
      grid.getColumnConstraints().add(column(each));
    }
    grid.getColumnConstraints().add(column(22));
    head(grid, table.heads());
    for (Reference.Row row : table.rows()) {
      row(grid, row, titles, open);
    }
    section.getChildren().add(grid);
    return section;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static void head(GridPane grid, List<String> heads) {
    for (int i = 0; i < grid.getColumnCount(); i++) {
      String text =
          i < heads.size()
              ? heads.get(i)
              : i == grid.getColumnCount() - 1 ? Texts.of("referencePane.see") : "";
      grid.add(cell(words(text, "reference-head")), i, 0);
    }
  }

  private static void row(
      GridPane grid, Reference.Row row, Function<String, String> titles, Consumer<String> open) {
    int at = grid.getRowCount();
    for (int i = 0; i < row.cells().size(); i++) {
      grid.add(cell(words(row.cells().get(i), i == 0 ? "reference-what" : "reference-how")), i, at);
    }
    String title = titles.apply(row.scenario());
    if (title != null) {
      Hyperlink link = new Hyperlink(title);
      link.setWrapText(true);
      link.setMinHeight(Region.USE_PREF_SIZE);
      link.setOnAction(_ -> open.accept(row.scenario()));
      grid.add(cell(link), row.cells().size(), at);
    }
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static VBox cell(Node content) {
    VBox cell = new VBox(content);
    cell.getStyleClass().add("reference-cell");
    return cell;
  }
}
