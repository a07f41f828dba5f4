package interleave.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
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

  /// Where each of them stands in so much width: in columns of one width, or, when that takes more
  /// rows than need be, one after the other like words.
  private List<Bounds> places(double width) {
    List<Node> all = getChildren();
    double across = gap(ACROSS);
    double widest = 0;
    List<Double> widths = new ArrayList<>();
    int flowing = 1;
    double x = 0;
    for (Node child : all) {
      double wide = Math.min(width, Math.ceil(child.prefWidth(-1)));
      widths.add(wide);
      widest = Math.max(widest, wide);
      boolean next = x > 0 && (!abreast || x + wide > width);
      flowing += next ? 1 : 0;
      x = (next ? 0 : x) + wide + across;
    }
    int fit = widest == 0 || !abreast ? 1 : (int) ((width + across) / (widest + across));
    int columns = Math.clamp(fit, 1, Math.max(1, all.size()));
    int rows = Math.ceilDiv(Math.max(1, all.size()), columns);
    // two rows of two rather than three and one
    columns = Math.ceilDiv(Math.max(1, all.size()), rows);
    double even = Math.floor((width - (columns - 1) * across) / columns);
    if (rows <= flowing) {
      widths.replaceAll(_ -> even);
    }
    return rows(widths, width);
  }

  private List<Bounds> rows(List<Double> widths, double width) {
    List<Bounds> places = new ArrayList<>();
    double y = snappedTopInset();
    int first = 0;
    while (first < widths.size()) {
      int end = first;
      double x = 0;
      double height = 0;
      while (end < widths.size() && (end == first || x + widths.get(end) <= width + 1)) {
        height = Math.max(height, Math.ceil(getChildren().get(end).prefHeight(widths.get(end))));
        x += widths.get(end) + gap(ACROSS);
        end++;
      }
      x = snappedLeftInset();
      for (int i = first; i < end; i++) {
        places.add(new BoundingBox(Math.rint(x), Math.rint(y), widths.get(i), height));
        x += widths.get(i) + gap(ACROSS);
      }
      y += height + gap(DOWN);
      first = end;
    }
    return places;
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
    double bottom = snappedTopInset();
    for (Bounds place : places(room)) {
      bottom = Math.max(bottom, place.getMaxY());
    }
    return bottom + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    List<Bounds> places = places(inner(getWidth()));
    for (int i = 0; i < places.size(); i++) {
      Bounds at = places.get(i);
      getChildren()
          .get(i)
          .resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
  }
}
