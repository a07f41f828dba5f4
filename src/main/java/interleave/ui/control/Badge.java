package interleave.ui.control;

import interleave.engine.event.TaskId;
import interleave.picture.Look;
import javafx.scene.control.Label;

/// A goroutine's number on the colour of its state; never cut short.
public final class Badge extends Label {

  private static final double LEAST_EMS = 2.5;

  private Look shown;

  public Badge() {
    getStyleClass().add("badge");
  }

  /// @param task null when the runtime itself did something
  public void show(TaskId task, Look look) {
    show(task == null ? "·" : task.toString(), look);
    Marks.set(this, "nobody", task == null);
  }

  /// @param who does something, where that is no goroutine
  public void show(String who, Look look) {
    setText(who);
    Marks.set(this, "nobody", false);
    if (look != shown) {
      getStyleClass().removeIf(name -> name.startsWith("state-"));
      getStyleClass().add(Style.className(look));
      shown = look;
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(super.computePrefWidth(height), LEAST_EMS * getFont().getSize());
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }
}
