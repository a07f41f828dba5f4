package interleave.ui.stage;

import javafx.scene.layout.Region;

/// Finds the size of type in which something has a certain height at most. All its measures must
/// follow the size of type: then in type twice as large it is twice as high as it was in half the
/// width, and one look at its styles is enough to know how high it is in any size.
public final class TypeFit {

  /// From one size to the next smaller one.
  private static final double STEP = .94;

  /// What rounding may add.
  private static final double ROUNDING = 2;

  private TypeFit() {}

  /// Gives a region the largest type in which it is no higher, or else the smallest.
  ///
  /// @return whether there was one
  public static boolean fit(
      Region region, double width, double height, double largest, double smallest) {
    style(region, largest);
    region.applyCss();
    double size = largest;
    while (size > smallest && height(region, width, size / largest) > height) {
      size = Math.max(smallest, Math.floor(STEP * size));
    }
    boolean fits = height(region, width, size / largest) <= height;
    style(region, size);
    return fits;
  }

  private static double height(Region region, double width, double part) {
    return part * region.prefHeight(width / part) + ROUNDING;
  }

  private static void style(Region region, double size) {
    region.setStyle("-fx-font-size: " + size + "px;");
  }
}
