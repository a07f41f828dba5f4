package interleave.ui.audience;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The foot of a page, which is as high as its words usually are. What needs more pushes up what
/// stands above, or, where that must not move at all, rises over it.
final class Floor extends Pane {

  private final AudienceWords words;
  private boolean grows;

  Floor(AudienceWords words) {
    this.words = words;
    getChildren().add(words);
    setMinHeight(Region.USE_PREF_SIZE);
    setPickOnBounds(false);
  }

  /// @param on whether more words take more room
  void grow(boolean on) {
    grows = on;
    words.rise(!on);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    return grows ? Math.ceil(words.prefHeight(room)) : words.usual(room);
  }

  @Override
  protected double computePrefWidth(double height) {
    return words.prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    double height = Math.max(getHeight(), Math.ceil(words.prefHeight(getWidth())));
    words.resizeRelocate(0, getHeight() - height, getWidth(), height);
  }
}
