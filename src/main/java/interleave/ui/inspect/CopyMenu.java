package interleave.ui.inspect;

import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Copies what words say: those under the mouse, or all of a pane.
public final class CopyMenu {

  private CopyMenu() {}

  /// Lets a right click on `over` offer to copy what is written there.
  static void on(Node over, Parent all) {
    ContextMenu menu = new ContextMenu();
    over.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          Node under =
              event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
          String words = under == null ? "" : around(under);
          MenuItem one = new MenuItem(Texts.of("inspectPane.copy"));
          one.setDisable(words.isEmpty());
          one.setOnAction(_ -> copy(words));
          MenuItem everything = new MenuItem(Texts.of("inspectPane.copy-all"));
          everything.setOnAction(_ -> copy(String.join("\n", lines(all))));
          menu.getItems().setAll(one, everything);
          menu.show(over, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private static void copy(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The words of the label or flow that a node is a part of.
  private static String around(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Labeled || at instanceof TextFlow) {
        return words(at);
      }
    }
    return "";
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    if (node instanceof Labeled labeled) {
      words.append(labeled.getText());
    } else if (node instanceof TextFlow flow) {
      flow.getChildren()
          .forEach(part -> words.append(part instanceof Text t ? t.getText() : words(part)));
    }
    return words.toString();
  }

  /// What is written, a row a line.
  public static List<String> lines(Parent of) {
    List<String> lines = new ArrayList<>();
    for (Node child : of.getChildrenUnmodifiable()) {
      boolean sign = child instanceof Button; // no words of what is shown
      boolean written = !sign && (child instanceof Labeled || child instanceof TextFlow);
      if (written && child.isVisible() && !words(child).isEmpty()) {
        lines.add(words(child));
      } else if (child instanceof GridPane grid) {
        List<Node> cells = grid.getChildren(); // a name and what it is, row by row
        for (int i = 0; i + 1 < cells.size(); i += 2) {
          lines.add(words(cells.get(i)) + ": " + words(cells.get(i + 1)));
        }
      } else if (child instanceof HBox row) {
        lines.add(String.join(" ", lines(row)));
      } else if (child instanceof Parent parent) {
        lines.addAll(lines(parent));
      }
    }
    return lines;
  }
}
