package interleave.ui.stage;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The answers to choose from: one below the other, or, where height is precious, as many beside
/// each other as have room without breaking their lines; read row by row.
final class Choices extends Region {

  /// Between two of them, in the height of the first: across and down.
  private static final double ACROSS = .9;

  private static final double DOWN = .22;

  private boolean abreast;

  Choices() {
    getStyleClass().add("predict-choices");
  }

  void setAll(List<? extends Node> nodes) {
    getChildren().setAll(nodes);
  }

  /// Whether they may stand beside each other.
  void setAbreast(boolean on) {
    abreast = on;
    requestLayout();
  }

  private double gap(double part) {
    return getChildren().isEmpty() ? 0 : Math.rint(part * getChildren().getFirst().prefHeight(-1));
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  /// In how many columns they stand in so much width.
  private int columns(double width) {
    double widest = 0;
    for (Node child : getChildren()) {
      widest = Math.max(widest, Math.ceil(child.prefWidth(-1)));
    }
    double gap = gap(ACROSS);
    int fit = widest == 0 ? 1 : (int) ((width + gap) / (widest + gap));
    int columns = abreast ? Math.clamp(fit, 1, Math.max(1, getChildren().size())) : 1;
    // two rows of two rather than three and one
    int rows = Math.ceilDiv(Math.max(1, getChildren().size()), columns);
    return Math.ceilDiv(Math.max(1, getChildren().size()), rows);
  }

  private double columnWidth(double width, int columns) {
    return (width - (columns - 1) * gap(ACROSS)) / columns;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    for (Node child : getChildren()) {
      widest = Math.max(widest, child.prefWidth(-1));
    }
    return widest + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = inner(width < 0 ? computePrefWidth(-1) : width);
    return place(room, false) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    place(inner(getWidth()), true);
  }

  /// How high all of them are.
  ///
  /// @param really whether they take their places
  private double place(double room, boolean really) {
    int columns = columns(room);
    double width = columnWidth(room, columns);
    double y = snappedTopInset();
    List<Node> all = getChildren();
    for (int first = 0; first < all.size(); first += columns) {
      double height = 0;
      for (int i = first; i < Math.min(all.size(), first + columns); i++) {
        height = Math.max(height, Math.ceil(all.get(i).prefHeight(width)));
      }
      for (int i = first; really && i < Math.min(all.size(), first + columns); i++) {
        double x = snappedLeftInset() + (i - first) * (width + gap(ACROSS));
        all.get(i).resizeRelocate(Math.rint(x), Math.rint(y), Math.floor(width), height);
      }
      y += height + (first + columns < all.size() ? gap(DOWN) : 0);
    }
    return y - snappedTopInset();
  }
}
