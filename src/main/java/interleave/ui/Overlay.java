package interleave.ui;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A layer over the window for one thing at a time: the palette, a sheet. A click beside it or
/// Escape takes it away.
final class Overlay extends StackPane {

  private Node owner;

  /// Whether the owner was reached by key, which one sees then.
  private boolean ownerSeen;

  Overlay() {
    getStyleClass().add("shade");
    setVisible(false);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
  }

  void open(Node content, Pos where) {
    if (!isVisible()) {
      owner = getScene().getFocusOwner();
      ownerSeen = owner != null && owner.isFocusVisible();
    }
    StackPane.setAlignment(content, where);
    getChildren().setAll(content);
    setVisible(true);
    // the key may have come from the speaker's window
    getScene().getWindow().requestFocus();
    content.requestFocus();
  }

  boolean isOpen() {
    return isVisible();
  }

  void close() {
    setVisible(false);
    getChildren().clear();
    if (owner != null) {
      owner.requestFocus();
      if (ownerSeen) {
        // when this has gone, and nothing else has come in its place
        Platform.runLater(this::show);
      }
    }
  }

  private void show() {
    if (getScene().getFocusOwner() == owner) {
      Focus.visibly(owner);
    }
  }
}
