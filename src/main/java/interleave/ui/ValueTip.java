package interleave.ui;

import interleave.engine.event.TaskId;
import interleave.session.SessionState;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// The tooltip with the value of the name under the mouse.
final class ValueTip {

  private static final Duration DELAY = Duration.millis(250);

  private static final double WIDEST = 640;

  private final Node owner;
  private final ValueHover values;

  /// Null until a name has been under the mouse.
  private Tooltip tooltip;

  private ValueHover.Spot named = ValueHover.Spot.NONE;

  ValueTip(Node owner, ValueHover values) {
    this.owner = owner;
    this.values = values;
  }

  /// The mouse is over a name, or over none.
  ///
  /// @param state null when its names have no values
  void over(ValueHover.Spot name, SessionState state, TaskId lead) {
    if (name.equals(named)) {
      return;
    }
    named = name;
    if (tooltip == null) {
      tooltip = new Tooltip();
      tooltip.setShowDelay(DELAY);
      tooltip.setShowDuration(Duration.INDEFINITE);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(WIDEST);
    }
    Tooltip.uninstall(owner, tooltip);
    tooltip.hide();
    if (!name.name().isEmpty() && state != null && state.event() >= 0) {
      values.look(
          state,
          lead,
          name,
          text -> {
            if (name.equals(named)) {
              tooltip.setText(text);
              Tooltip.install(owner, tooltip);
            }
          });
    }
  }
}
