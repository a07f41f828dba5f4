package interleave.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The line around something that has the focus, for all whose own look says nothing of it. Lies
/// over it, so that nothing inside moves.
public final class FocusRing extends Region {

  public FocusRing(Node of) {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    visibleProperty().bind(of.focusVisibleProperty());
  }
}
