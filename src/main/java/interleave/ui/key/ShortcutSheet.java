package interleave.ui.key;

import interleave.ui.control.Columns;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys and what they do, as the [KeyTable] says.
public final class ShortcutSheet extends VBox {

  /// @param legend says what the marks on the stage and in the lanes mean
  public ShortcutSheet(Runnable legend) {
    setId("shortcut-sheet");
    getStyleClass().addAll("window-sheet", "shortcut-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Texts.of("shortcutSheet.keyboard-shortcuts"));
    Label title = new Label(Texts.of("shortcutSheet.keyboard-shortcuts"));
    title.getStyleClass().add("sheet-title");
    Columns columns =
        new Columns(
            40,
            column(Action.Group.FILE, Action.Group.PLAY),
            column(Action.Group.GO),
            column(Action.Group.EDIT, Action.Group.PRESENT, Action.Group.VIEW, Action.Group.HELP));
    ((VBox) columns.getChildren().get(0)).getChildren().add(titled(KeyTable.editing()));
    ((VBox) columns.getChildren().get(1))
        .getChildren()
        .addAll(titled(KeyTable.focused()), titled(KeyTable.mouse()));
    columns.getStyleClass().add("sheet-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Button marks = new Button(Texts.of("shortcutSheet.what-the-marks-mean"));
    marks.setId("shortcuts-legend");
    marks.setOnAction(_ -> legend.run());
    getChildren().addAll(title, scroll, new HBox(marks));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static VBox column(Action.Group... groups) {
    VBox column = new VBox();
    column.getStyleClass().add("sheet-column");
    for (Action.Group group : groups) {
      column.getChildren().add(titled(KeyTable.group(group)));
    }
    return column;
  }

  private static Node titled(KeyTable.Group group) {
    Label label = new Label(group.title());
    label.getStyleClass().add("heading");
    GridPane grid = grid();
    group.rows().forEach(row -> row(grid, row.what(), row.keys()));
    VBox box = new VBox(label, grid);
    box.getStyleClass().add("sheet-group");
    return box;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(24, 6);
    ColumnConstraints words = new ColumnConstraints();
    ColumnConstraints keys = new ColumnConstraints();
    words.setHgrow(javafx.scene.layout.Priority.ALWAYS);
    keys.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(words, keys);
    return grid;
  }

  private static void row(GridPane grid, String what, List<String> keys) {
    Label words = new Label(what);
    words.setMinWidth(Region.USE_PREF_SIZE);
    HBox caps = new HBox(6);
    caps.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    for (String key : keys) {
      Label cap = new Label(key);
      cap.getStyleClass().add("key-cap");
      cap.setMinWidth(Region.USE_PREF_SIZE);
      caps.getChildren().add(cap);
    }
    grid.addRow(grid.getRowCount(), words, caps);
  }
}
