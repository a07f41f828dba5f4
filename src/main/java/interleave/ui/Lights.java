package interleave.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.transform.Transform;

/// What points at things on the audience's screen: a laser pointer, a spotlight that dims the rest,
/// a magnifier. Lies over the page and lets the mouse through.
final class Lights extends Pane {

  private static final double POINTER = 11;
  private static final double SPOT = 190;
  private static final double GLASS = 210;
  private static final double ENLARGED = 2;

  private final Node page;
  private final Circle pointer = new Circle(POINTER);
  private final Path spot = new Path();
  private final ImageView glass = new ImageView();
  private final Circle rim = new Circle(GLASS);
  private WritableImage image;
  private double x;
  private double y;

  /// @param page what is magnified
  Lights(Node page) {
    this.page = page;
    setId("lights");
    setMouseTransparent(true);
    pointer.getStyleClass().add("laser");
    pointer.setId("laser");
    spot.setId("spotlight");
    spot.setFill(Color.color(0, 0, 0, .72));
    spot.setStroke(null);
    spot.setFillRule(FillRule.EVEN_ODD);
    glass.setId("magnifier");
    glass.setClip(new Circle(GLASS, GLASS, GLASS));
    rim.getStyleClass().add("glass-rim");
    getChildren().addAll(spot, glass, rim, pointer);
    getChildren().forEach(node -> node.setManaged(false));
    off();
  }

  void off() {
    pointer.setVisible(false);
    spot.setVisible(false);
    glass.setVisible(false);
    rim.setVisible(false);
  }

  void togglePointer() {
    pointer.setVisible(!pointer.isVisible());
  }

  void toggleSpotlight() {
    spot.setVisible(!spot.isVisible());
    place();
  }

  void toggleMagnifier() {
    glass.setVisible(!glass.isVisible());
    rim.setVisible(glass.isVisible());
    place();
  }

  /// Whether the arrow of the mouse would be in the way.
  Cursor cursor() {
    boolean any = pointer.isVisible() || glass.isVisible();
    return any ? Cursor.NONE : Cursor.DEFAULT;
  }

  void point(double newX, double newY) {
    x = newX;
    y = newY;
    place();
  }

  /// Puts everything where the mouse is; the magnifier shows the page as it is now.
  void place() {
    pointer.setCenterX(x);
    pointer.setCenterY(y);
    if (spot.isVisible()) {
      spot.getElements()
          .setAll(
              new javafx.scene.shape.MoveTo(0, 0),
              new javafx.scene.shape.LineTo(getWidth(), 0),
              new javafx.scene.shape.LineTo(getWidth(), getHeight()),
              new javafx.scene.shape.LineTo(0, getHeight()),
              new javafx.scene.shape.ClosePath(),
              new javafx.scene.shape.MoveTo(x - SPOT, y),
              new javafx.scene.shape.ArcTo(SPOT, SPOT, 0, x + SPOT, y, true, true),
              new javafx.scene.shape.ArcTo(SPOT, SPOT, 0, x - SPOT, y, true, true),
              new javafx.scene.shape.ClosePath());
    }
    if (glass.isVisible() && page.getScene() != null) {
      SnapshotParameters how = new SnapshotParameters();
      how.setTransform(Transform.scale(ENLARGED, ENLARGED));
      how.setViewport(
          new Rectangle2D(ENLARGED * x - GLASS, ENLARGED * y - GLASS, 2 * GLASS, 2 * GLASS));
      image = page.snapshot(how, image);
      glass.setImage(image);
      glass.relocate(x - GLASS, y - GLASS);
      rim.setCenterX(x);
      rim.setCenterY(y);
    }
  }
}
