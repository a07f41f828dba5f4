package interleave.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys and what they do, made from the actions.
final class ShortcutSheet extends VBox {

  ShortcutSheet() {
    setId("shortcut-sheet");
    getStyleClass().addAll("window-sheet", "shortcut-sheet");
    setFocusTraversable(true);
    Label title = new Label("Keyboard shortcuts");
    title.getStyleClass().add("sheet-title");
    VBox left = new VBox(group(Action.Group.PLAY));
    VBox right =
        new VBox(group(Action.Group.VIEW), group(Action.Group.FILE), group(Action.Group.HELP));
    right.getChildren().add(mouse());
    left.getStyleClass().add("sheet-column");
    right.getStyleClass().add("sheet-column");
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("sheet-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(title, scroll);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static Node group(Action.Group group) {
    GridPane grid = grid();
    for (Action action : Action.values()) {
      if (action.group == group && !action.keys.isEmpty()) {
        row(grid, action.text, action.keys.stream().map(KeyNames::of).distinct().limit(2).toList());
      }
    }
    if (group == Action.Group.PLAY) {
      row(grid, "To 0 … 90 % of the run", List.of("0 … 9"));
    }
    if (group == Action.Group.VIEW) {
      row(grid, "Leave what is open", List.of("Esc"));
    }
    return titled(group.text, grid);
  }

  private static Node mouse() {
    GridPane grid = grid();
    row(grid, "Zoom the stage or the lanes", List.of("Ctrl + wheel"));
    row(grid, "Move the stage", List.of("drag"));
    row(grid, "Move along the lanes", List.of("Shift + drag"));
    row(grid, "Zoom to a stretch of the lanes", List.of("Ctrl + drag"));
    row(grid, "Set a breakpoint", List.of("click the margin"));
    row(grid, "Next execution of a line", List.of("click the line"));
    return titled("Mouse", grid);
  }

  private static Node titled(String title, Node content) {
    Label label = new Label(title);
    label.getStyleClass().add("heading");
    VBox box = new VBox(label, content);
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
