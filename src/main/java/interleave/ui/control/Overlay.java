package interleave.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A layer over the window for one thing at a time: the palette, a sheet. A click beside it or
/// Escape takes it away.
public final class Overlay extends StackPane {

  private final FocusReturn before = new FocusReturn();

  public Overlay() {
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

  public void open(Node content, Pos where) {
    if (!isVisible()) {
      before.remember(getScene());
    }
    StackPane.setAlignment(content, where);
    getChildren().setAll(content);
    setVisible(true);
    // a button hears keys only once it is styled, and a key may come before the next frame
    applyCss();
    // the key may have come from the speaker's window
    getScene().getWindow().requestFocus();
    content.requestFocus();
  }

  public boolean isOpen() {
    return isVisible();
  }

  public void close() {
    setVisible(false);
    getChildren().clear();
    before.giveBack();
  }
}
