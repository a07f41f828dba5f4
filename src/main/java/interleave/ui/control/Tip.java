package interleave.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control says when the mouse rests on it.
///
/// Its popup has a scene of its own; some sixty of them took a twelfth of what the window's thread
/// does until the window is shown. So it is made when the mouse first comes to the control.
public final class Tip implements EventHandler<MouseEvent> {

  private final Node over;
  private String text;

  /// Null until the mouse has been here.
  private Tooltip popup;

  private Tip(Node over, String text) {
    this.over = over;
    this.text = text;
    over.addEventHandler(MouseEvent.MOUSE_ENTERED, this);
  }

  public static void on(Node over, String text) {
    over.setAccessibleHelp(text);
    new Tip(over, text);
  }

  /// For what already has all of it in its accessible text.
  public static Tip silent(Node over) {
    return new Tip(over, "");
  }

  /// Says something else from now on.
  public void say(String newText) {
    text = newText;
    if (popup != null) {
      popup.setText(text);
    }
  }

  @Override
  public void handle(MouseEvent entered) {
    over.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
    popup = new Tooltip(text);
    popup.setWrapText(true);
    popup.setMaxWidth(Hint.WIDEST);
    Tooltip.install(over, popup);
  }
}
