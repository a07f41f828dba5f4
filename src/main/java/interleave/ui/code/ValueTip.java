package interleave.ui.code;

import interleave.engine.event.TaskId;
import interleave.session.SessionState;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// The tooltip with the value of the name under the mouse. What it says has to be found out, so it
/// comes by itself when that is known and the mouse rests.
final class ValueTip {

  private static final Duration DELAY = Duration.millis(250);
  private static final double WIDEST = 640;
  private static final double RIGHT = 12;
  private static final double BELOW = 16;

  private final Node owner;
  private final ValueHover values;
  private final PauseTransition rest = new PauseTransition(DELAY);

  /// Null until there has been something to say.
  private Tooltip tooltip;

  private ValueHover.Spot named = ValueHover.Spot.NONE;
  private Point2D mouse = Point2D.ZERO;

  /// Empty while nothing is known.
  private String text = "";

  ValueTip(Node owner, ValueHover values) {
    this.owner = owner;
    this.values = values;
    rest.setOnFinished(_ -> show());
  }

  /// The mouse is over a name, or over none.
  ///
  /// @param state null when its names have no values
  /// @param at on the screen
  void over(ValueHover.Spot name, SessionState state, TaskId lead, Point2D at) {
    mouse = at;
    if (name.equals(named)) {
      return;
    }
    named = name;
    text = "";
    rest.stop();
    if (tooltip != null) {
      tooltip.hide();
    }
    if (!name.name().isEmpty() && state != null && state.event() >= 0) {
      rest.playFromStart();
      values.look(
          state,
          lead,
          name,
          found -> {
            if (name.equals(named)) {
              text = found;
              if (rest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
                show();
              }
            }
          });
    }
  }

  private void show() {
    if (!text.isEmpty() && owner.getScene() != null) {
      if (tooltip == null) {
        tooltip = new Tooltip();
        tooltip.getStyleClass().add("value-tip");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
      }
      tooltip.setText(text);
      tooltip.show(owner, mouse.getX() + RIGHT, mouse.getY() + BELOW);
    }
  }
}
