package interleave.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Columns side by side where the window is wide enough for all of them, otherwise below each other
/// as far as need be.
public final class Columns extends FlowPane {

  /// What a scroll bar takes of the width.
  private static final double BAR = 24;

  public Columns(double gap, Node... columns) {
    super(gap, 20, columns);
    setMinWidth(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset() + BAR;
    for (Node column : getManagedChildren()) {
      width += Math.ceil(column.prefWidth(-1));
    }
    return width + getHgap() * (getManagedChildren().size() - 1);
  }

  /// Who asks without a width is told how high all of them are side by side.
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
  }
}
