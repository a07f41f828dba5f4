package interleave.ui.canvas;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/// A small picture of something larger in another window, such as what an audience sees. The mouse
/// over it points at the same place there.
///
/// *Invariant:* it looks at most ten times a second, and not at all while nothing changes.
public final class Mirror extends Region {

  /// Where the mouse points, in the coordinates of what is mirrored.
  public interface Pointing {
    void at(double x, double y);
  }

  /// What has just changed is drawn by then.
  private static final Duration SOON = Duration.millis(100);

  /// So is what moves on by itself for a while: the code scrolls, the stage is arranged.
  private static final Duration LATER = Duration.millis(700);

  private final ImageView view = new ImageView();
  private final Timeline looking =
      new Timeline(new KeyFrame(SOON, _ -> look()), new KeyFrame(LATER, _ -> look()));
  private Region of;
  private Pointing pointing = (_, _) -> {};
  private WritableImage image;

  public Mirror() {
    getStyleClass().add("mirror");
    view.setManaged(false);
    view.setMouseTransparent(true);
    getChildren().add(view);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
  }

  public void reflect(Region newOf, Pointing newPointing) {
    of = newOf;
    pointing = newPointing;
    look();
  }

  /// Looks soon, and once more when it is likely to have come to rest.
  public void changed() {
    boolean fresh = looking.getStatus() == Animation.Status.RUNNING;
    if (of != null && !(fresh && looking.getCurrentTime().lessThan(SOON))) {
      looking.playFromStart();
    }
  }

  public void end() {
    looking.stop();
  }

  private void look() {
    double scale = scale();
    if (of == null || scale <= 0 || !of.isVisible() || getScene() == null) {
      return;
    }
    SnapshotParameters how = new SnapshotParameters();
    double fine = finer(scale * getScene().getWindow().getOutputScaleX());
    how.setTransform(Transform.scale(fine, fine));
    int width = (int) Math.ceil(fine * of.getWidth());
    int height = (int) Math.ceil(fine * of.getHeight());
    if (image == null || image.getWidth() != width || image.getHeight() != height) {
      image = new WritableImage(width, height);
    }
    of.snapshot(
        _ -> {
          view.setImage(image);
          requestLayout();
          return null;
        },
        how,
        image);
  }

  /// The next larger of 1/4, 1/2 and 1, so that [Tiles] meet without a seam.
  private static double finer(double scale) {
    return scale <= 1.0 / Tiles.GRAIN ? 1.0 / Tiles.GRAIN : scale <= .5 ? .5 : 1;
  }

  private double scale() {
    return of == null || of.getWidth() < 1
        ? 0
        : Math.min(getWidth() / of.getWidth(), getHeight() / of.getHeight());
  }

  private void point(MouseEvent event) {
    double scale = scale();
    if (scale > 0) {
      pointing.at((event.getX() - view.getX()) / scale, (event.getY() - view.getY()) / scale);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? 480 : width;
    return of == null || of.getWidth() < 1 ? wide * 9 / 16 : wide * of.getHeight() / of.getWidth();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double scale = scale();
    if (scale > 0) {
      double width = Math.rint(scale * of.getWidth());
      double height = Math.rint(scale * of.getHeight());
      boolean other = width != view.getFitWidth() || height != view.getFitHeight();
      view.setFitWidth(width);
      view.setFitHeight(height);
      view.setX(Math.rint((getWidth() - width) / 2));
      view.setY(0);
      if (other) {
        changed();
      }
    }
  }
}
