package interleave.ui.canvas;

import interleave.image.CanvasPen;
import interleave.stage.Box;
import interleave.stage.Pen;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;

/// Something small that moves over what stays: only where it was and where it is has to be drawn
/// again.
public final class Sprite {

  private final Canvas canvas = new Canvas();
  private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
  private Object shown;

  public Sprite() {
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    canvas.setVisible(false);
  }

  public Canvas node() {
    return canvas;
  }

  public void hide() {
    canvas.setVisible(false);
    shown = null;
  }

  /// Draws it, unless it looks the same as before.
  ///
  /// @param look everything that `drawing` depends on
  /// @param box where it is, in the coordinates of what it moves over
  public void show(Object look, Box box, Consumer<Pen> drawing) {
    if (look.equals(shown)) {
      return;
    }
    shown = look;
    double x = Math.floor(box.x());
    double y = Math.floor(box.y());
    double w = Math.max(1, Math.ceil(box.right()) - x);
    double h = Math.max(1, Math.ceil(box.bottom()) - y);
    if (canvas.getWidth() != w || canvas.getHeight() != h) {
      canvas.setWidth(w);
      canvas.setHeight(h);
    }
    canvas.getGraphicsContext2D().clearRect(0, 0, w, h);
    canvas.relocate(x, y);
    canvas.setVisible(true);
    pen.save();
    pen.translate(-x, -y);
    drawing.accept(pen);
    pen.restore();
  }
}
