package interleave.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The line around a panel and its round corners.
///
/// They are pieces of their own, so that the panel's ground is one opaque rectangle: whatever is
/// painted again inside it then begins with that rectangle, and nothing behind it is drawn. In
/// software that is most of the cost of a frame.
public final class Rim extends Region {

  private static final double RADIUS = 9;

  private final List<Region> edges = new ArrayList<>();
  private final List<Region> outsides = new ArrayList<>();
  private final List<Region> arcs = new ArrayList<>();

  private Rim() {
    setManaged(false);
    setMouseTransparent(true);
    // canvases reach into the corners; what is in them, such as a ring for the focus, is seen
    setViewOrder(-1);
    for (int i = 0; i < 4; i++) {
      edges.add(piece("rim-edge"));
    }
    for (int i = 0; i < 4; i++) {
      outsides.add(corner("rim-outside", i));
      arcs.add(corner("rim-arc", i));
    }
    getChildren().addAll(edges);
    getChildren().addAll(outsides);
    getChildren().addAll(arcs);
  }

  private static Region piece(String style) {
    Region piece = new Region();
    piece.setManaged(false);
    piece.getStyleClass().add(style);
    return piece;
  }

  /// @param turns from the corner at the top left on, clockwise
  private static Region corner(String style, int turns) {
    Region corner = piece(style);
    corner.setRotate(90 * turns);
    return corner;
  }

  /// Makes a panel of `pane`: with a ground, a line around it and round corners.
  public static void around(Pane pane) {
    pane.getStyleClass().add("panel");
    Rim rim = new Rim();
    pane.getChildren().addFirst(rim);
    pane.layoutBoundsProperty()
        .addListener((_, _, now) -> rim.resize(now.getWidth(), now.getHeight()));
  }

  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    double w = width - 2 * RADIUS;
    double h = height - 2 * RADIUS;
    edges.get(0).resizeRelocate(RADIUS, 0, w, 1);
    edges.get(1).resizeRelocate(width - 1, RADIUS, 1, h);
    edges.get(2).resizeRelocate(RADIUS, height - 1, w, 1);
    edges.get(3).resizeRelocate(0, RADIUS, 1, h);
    for (List<Region> corners : List.of(outsides, arcs)) {
      corners.get(0).resizeRelocate(0, 0, RADIUS, RADIUS);
      corners.get(1).resizeRelocate(width - RADIUS, 0, RADIUS, RADIUS);
      corners.get(2).resizeRelocate(width - RADIUS, height - RADIUS, RADIUS, RADIUS);
      corners.get(3).resizeRelocate(0, height - RADIUS, RADIUS, RADIUS);
    }
  }
}
