package interleave.ui;

import interleave.image.CanvasPen;
import interleave.stage.Pen;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A canvas as large as the room it gets, painted again when somebody asks for it: at most once a
/// pulse, however often that is.
abstract class CanvasView extends Region {

  private final Canvas canvas = new Canvas();
  private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
  private final Runnable paint = this::paintIfDirty;
  private final FocusRing ring = new FocusRing(this);
  private boolean dirty;

  CanvasView() {
    getStyleClass().add("canvas");
    canvas.setFocusTraversable(false);
    getChildren().addAll(canvas, ring);
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
  final void repaint() {
    if (!dirty) {
      dirty = true;
      Platform.requestNextPulse();
    }
  }

  private void paintIfDirty() {
    if (dirty && canvas.getWidth() > 0 && canvas.getHeight() > 0 && isShownOnScreen()) {
      dirty = false;
      if (!isStale()) {
        return;
      }
      canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      pen.save();
      paint(pen, canvas.getWidth(), canvas.getHeight());
      pen.restore();
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
  boolean isStale() {
    return true;
  }

  /// Called when the size has changed.
  void resized() {}

  /// For measuring text outside of painting.
  final Pen pen() {
    return pen;
  }

  /// Draws everything.
  abstract void paint(Pen to, double width, double height);

  @Override
  protected void layoutChildren() {
    ring.toFront();
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      resized();
      repaint();
    }
  }
}
