package interleave.ui.control;

import javafx.scene.Node;

/// Style classes that come and go.
public final class Marks {

  private Marks() {}

  public static void set(Node node, String styleClass, boolean on) {
    boolean has = node.getStyleClass().contains(styleClass);
    if (on && !has) {
      node.getStyleClass().add(styleClass);
    } else if (!on && has) {
      node.getStyleClass().remove(styleClass);
    }
  }
}
