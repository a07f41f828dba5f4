package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws for the selected goroutine which one started it and which ones it has started.
final class Kinship {

  private final Brush brush;
  private final Layout layout;

  Kinship(Brush brush, Layout layout) {
    this.brush = brush;
    this.layout = layout;
  }

  void draw(TaskId selected, Picture picture) {
    TaskPicture task = picture.task(selected);
    if (task == null) {
      return;
    }
    // goroutines of one pile share a line
    Map<Box, Curve> children = new LinkedHashMap<>();
    Map<Box, Integer> counts = new LinkedHashMap<>();
    for (TaskPicture other : picture.tasks()) {
      Curve curve = selected.equals(other.creator()) ? layout.between(selected, other.id()) : null;
      if (curve != null) {
        children.putIfAbsent(layout.box(other.id()), curve);
        counts.merge(layout.box(other.id()), 1, Integer::sum);
      }
    }
    List<Box> taken = new ArrayList<>(layout.boxes());
    Free free = new Free(layout.bounds().inset(-40), taken);
    children.forEach((box, curve) -> line(curve, counts.get(box), free));
    Curve own = task.creator() == null ? null : layout.between(task.creator(), selected);
    if (own != null) {
      line(own, 1, free);
    }
  }

  private void line(Curve curve, int count, Free free) {
    int color = brush.palette.accent();
    brush.arrow(curve, Stroke.dashed(color, 2.2, 3), 13);
    String text = count == 1 ? "go" : "go × " + count;
    Font font = Font.mono(500, Sizes.SMALL);
    double width = brush.pen.width(text, font) + 14;
    Box box = free.on(curve, .5, width, 22);
    if (box != null) {
      brush.pen.fillRound(box.x(), box.y(), box.w(), box.h(), 11, brush.palette.panel());
      brush.pen.strokeRound(box.x(), box.y(), box.w(), box.h(), 11, Stroke.of(color, 1.4));
      brush.pen.text(text, box.cx(), box.cy() + 5, font, brush.palette.text(), Anchor.MIDDLE);
    }
  }
}
