package interleave.ui.audience;

import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Transform;

/// What points at things on the audience's screen: a laser pointer, a spotlight that dims the rest,
/// a magnifier. Lies over the page and lets the mouse through.
public final class Lights extends Pane {

  /// Radii on a screen of 1080 lines; everything grows with the screen.
  private static final double POINTER = 12;

  private static final double SPOT = 210;
  private static final double GLASS = 210;
  private static final double LINES = 1080;
  private static final double ENLARGED = 2;

  /// What a spotlight leaves of the rest, and from where on it gets darker.
  private static final Color DARK = Color.color(0, 0, 0, .72);

  private static final double EDGE = .8;

  private final Node page;
  private final Circle pointer = new Circle(POINTER);
  private final Path dark = new Path();
  private final Rectangle edge = new Rectangle();
  private final Group spot = new Group(dark, edge);
  private final ImageView glass = new ImageView();
  private final Circle lens = new Circle();
  private final Circle rim = new Circle();
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
    dark.setFill(DARK);
    dark.setStroke(null);
    dark.setFillRule(FillRule.EVEN_ODD);
    glass.setId("magnifier");
    glass.setClip(lens);
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

  public void togglePointer() {
    pointer.setVisible(!pointer.isVisible());
  }

  public void toggleSpotlight() {
    spot.setVisible(!spot.isVisible());
    place();
  }

  public void toggleMagnifier() {
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
    double unit = Math.max(.75, getHeight() / LINES);
    pointer.setRadius(unit * POINTER);
    pointer.setStrokeWidth(unit * 2.5);
    pointer.setCenterX(x);
    pointer.setCenterY(y);
    if (spot.isVisible()) {
      light(Math.rint(unit * SPOT));
    }
    if (glass.isVisible() && page.getScene() != null) {
      magnify(Math.rint(unit * GLASS));
    }
  }

  /// Everything but a circle is dark; its edge is soft.
  private void light(double radius) {
    double left = Math.rint(x) - radius;
    double top = Math.rint(y) - radius;
    double side = 2 * radius;
    dark.getElements().clear();
    outline(0, 0, getWidth(), getHeight());
    outline(left, top, side, side);
    edge.setX(left);
    edge.setY(top);
    edge.setWidth(side);
    edge.setHeight(side);
    edge.setFill(
        new RadialGradient(
            0,
            0,
            .5,
            .5,
            .5,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(EDGE, Color.TRANSPARENT),
            new Stop(1, DARK)));
  }

  private void outline(double left, double top, double width, double height) {
    dark.getElements()
        .addAll(
            new MoveTo(left, top),
            new LineTo(left + width, top),
            new LineTo(left + width, top + height),
            new LineTo(left, top + height),
            new ClosePath());
  }

  private void magnify(double radius) {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(ENLARGED, ENLARGED));
    how.setViewport(
        new Rectangle2D(ENLARGED * x - radius, ENLARGED * y - radius, 2 * radius, 2 * radius));
    boolean fits = image != null && image.getWidth() == (int) Math.ceil(2 * radius);
    image = page.snapshot(how, fits ? image : null);
    glass.setImage(image);
    glass.relocate(x - radius, y - radius);
    lens.setCenterX(radius);
    lens.setCenterY(radius);
    lens.setRadius(radius);
    rim.setRadius(radius);
    rim.setCenterX(x);
    rim.setCenterY(y);
  }
}
