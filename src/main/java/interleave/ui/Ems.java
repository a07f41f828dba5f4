package interleave.ui;

import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// How much room there is, measured in type: the same window has less of it when type is larger.
final class Ems {

  private Ems() {}

  /// Calls `action` with the width of `region` in the size of `text`'s type, whenever either
  /// changes.
  static void watch(Region region, Labeled text, DoubleConsumer action) {
    InvalidationListener changed = _ -> action.accept(region.getWidth() / text.getFont().getSize());
    region.widthProperty().addListener(changed);
    text.fontProperty().addListener(changed);
  }
}
