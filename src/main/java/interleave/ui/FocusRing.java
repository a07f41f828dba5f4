package interleave.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The line around something that has the focus, for all whose own look says nothing of it. Lies
/// over it, so that nothing inside moves.
final class FocusRing extends Region {

  FocusRing(Node of) {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    visibleProperty().bind(of.focusVisibleProperty());
  }
}
