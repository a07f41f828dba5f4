package interleave.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A tooltip of a canvas: what it says depends on what is under the mouse, and it comes along when
/// that is something else.
public final class Hint {

  /// Where a tooltip stands beside the mouse.
  private static final double RIGHT = 12;

  private static final double BELOW = 16;

  /// So wide its text may become before it wraps.
  static final double WIDEST = 440;

  private final Node over;
  private boolean silent;

  /// Null until there is something to say: it has a scene of its own.
  private Tooltip tooltip;

  /// What was said last at once; null before.
  private Tooltip brief;

  public Hint(Node over) {
    this.over = over;
  }

  /// Before an audience nothing is said beside the mouse: it points at things.
  public void silence() {
    silent = true;
  }

  /// Says something at once, for a while.
  public void now(String text, MouseEvent event) {
    if (silent) {
      return;
    }
    if (brief != null) {
      brief.hide();
    }
    Tooltip now = new Tooltip(text);
    brief = now;
    now.setWrapText(true);
    now.setMaxWidth(WIDEST);
    now.show(over, event.getScreenX() + RIGHT, event.getScreenY() + BELOW);
    PauseTransition pause = new PauseTransition(Duration.seconds(4));
    pause.setOnFinished(_ -> now.hide());
    pause.play();
    now.setAutoHide(true);
  }

  /// @param text empty when there is nothing to say
  public void say(String text, MouseEvent event) {
    if (text.isEmpty() || silent) {
      if (tooltip != null) {
        Tooltip.uninstall(over, tooltip);
        tooltip.hide();
      }
      return;
    }
    if (tooltip == null) {
      tooltip = new Tooltip();
      tooltip.setShowDelay(Duration.millis(300));
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(WIDEST);
    }
    if (!text.equals(tooltip.getText())) {
      tooltip.setText(text);
      if (tooltip.isShowing()) {
        tooltip.setX(event.getScreenX() + RIGHT);
        tooltip.setY(event.getScreenY() + BELOW);
      }
      Tooltip.install(over, tooltip);
    } else if (!tooltip.isShowing()) {
      Tooltip.install(over, tooltip);
    }
  }
}
