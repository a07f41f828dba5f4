package interleave.ui;

import javafx.scene.Node;

/// Style classes that come and go.
final class Marks {

  private Marks() {}

  static void set(Node node, String styleClass, boolean on) {
    boolean has = node.getStyleClass().contains(styleClass);
    if (on && !has) {
      node.getStyleClass().add(styleClass);
    } else if (!on && has) {
      node.getStyleClass().remove(styleClass);
    }
  }
}
