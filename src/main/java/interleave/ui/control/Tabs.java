package interleave.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A panel with a row of tabs on top, and room for more at the row's end.
public final class Tabs extends VBox {

  private final HBox row = new HBox();
  private final StackPane body = new StackPane();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
  private final Map<String, Node> contents = new LinkedHashMap<>();
  private Runnable onChange = () -> {};

  public Tabs() {
    row.getStyleClass().add("tab-row");
    row.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getChildren().add(gap);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    getChildren().addAll(row, body);
    group.selectedToggleProperty().addListener((_, old, now) -> changed(old, now));
  }

  /// @param id also the control's id, with `tab-` before it
  public void add(String id, String title, Node content) {
    ToggleButton tab = new ToggleButton(title);
    tab.setId("tab-" + id);
    tab.getStyleClass().setAll("tab-button");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setToggleGroup(group);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    tabs.put(id, tab);
    contents.put(id, content);
    row.getChildren().add(tabs.size() - 1, tab);
    content.setVisible(false);
    body.getChildren().add(content);
    if (tabs.size() == 1) {
      tab.setSelected(true);
    }
  }

  /// Something at the end of the row of tabs.
  public void addTrailing(Node node) {
    row.getChildren().add(node);
  }

  public void onChange(Runnable action) {
    onChange = action;
  }

  public void select(String id) {
    tabs.get(id).setSelected(true);
  }

  public Node selected() {
    return (Node) group.getSelectedToggle();
  }

  public boolean isSelected(String id) {
    return tabs.get(id).isSelected();
  }

  /// A tab that is not shown is not selected either.
  public void show(String id, boolean shown) {
    ToggleButton tab = tabs.get(id);
    tab.setVisible(shown);
    tab.setManaged(shown);
    if (!shown && tab.isSelected()) {
      tabs.values().iterator().next().setSelected(true);
    }
  }

  private void changed(Object old, Object now) {
    if (now == null) {
      ((ToggleButton) old).setSelected(true);
      return;
    }
    contents.forEach((id, node) -> node.setVisible(tabs.get(id) == now));
    onChange.run();
  }
}
