package interleave.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The foot of a page, whose height does not depend on what it holds just now: what needs more
/// rises over what stands above, so that this need not move.
final class Floor extends Pane {

  private final Region content;
  private double reserved;

  Floor(Region content) {
    this.content = content;
    getChildren().add(content);
    setMinHeight(Region.USE_PREF_SIZE);
    setPickOnBounds(false);
  }

  /// @param height that it always has
  void reserve(double height) {
    if (height != reserved) {
      reserved = height;
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return reserved;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    double height = Math.max(getHeight(), Math.ceil(content.prefHeight(getWidth())));
    content.resizeRelocate(0, getHeight() - height, getWidth(), height);
  }
}
