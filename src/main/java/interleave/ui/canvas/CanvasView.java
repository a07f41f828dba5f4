package interleave.ui.canvas;

import interleave.stage.Pen;
import interleave.ui.control.FocusRing;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// A drawing as large as the room it gets, painted again when somebody asks for it: at most once a
/// pulse, however often that is.
// what is handed out here acts on events only, and none comes before the view is in a window
@SuppressWarnings("this-escape")
public abstract class CanvasView extends Region {

  private static final int TILE = 128;

  private final Tiles tiles = new Tiles(TILE, TILE);
  private final Runnable paint = this::paintIfDirty;
  private final FocusRing ring = new FocusRing(this);
  private double width;
  private double height;
  private boolean dirty;

  protected CanvasView() {
    getStyleClass().add("canvas");
    getChildren().addAll(tiles, ring);
    setMinSize(0, 0);
    addEventHandler(javafx.scene.input.MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    sceneProperty().addListener((_, old, now) -> moved(old, now));
  }

  private void moved(Scene old, Scene now) {
    if (old != null) {
      old.removePostLayoutPulseListener(paint);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(paint);
      repaint();
    }
  }

  /// Paints before the next frame.
  public final void repaint() {
    if (!dirty) {
      dirty = true;
      Platform.requestNextPulse();
    }
  }

  private void paintIfDirty() {
    if (dirty && width > 0 && height > 0 && isShownOnScreen()) {
      dirty = false;
      if (!isStale()) {
        return;
      }
      Tape tape = new Tape(tiles.measure());
      paint(tape, width, height);
      Point2D corner = localToScene(0, 0);
      double scale = getScene().getWindow().getOutputScaleX();
      tiles.show(tape, width, height, corner.getX(), corner.getY(), scale);
    }
  }

  private boolean isShownOnScreen() {
    for (javafx.scene.Node node = this; node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Asked before painting: whether the canvas would look otherwise.
  protected boolean isStale() {
    return true;
  }

  /// Called when the size has changed.
  protected void resized() {}

  /// For measuring text outside of painting.
  public final Pen pen() {
    return tiles.measure();
  }

  /// Draws everything.
  protected abstract void paint(Pen to, double width, double height);

  @Override
  protected void layoutChildren() {
    ring.toFront();
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    double newWidth = Math.floor(getWidth());
    double newHeight = Math.floor(getHeight());
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      resized();
      repaint();
    }
  }
}
