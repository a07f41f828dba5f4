package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws a tree of contexts: each below the one it was derived from, the way a cancel runs.
final class Branches {

  private static final double RADIUS = 16;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final double scale;

  Branches(Brush brush, Layout layout, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
    this.scale = scale;
  }

  void draw(ObjectId leader, Tween tween, ObjectId selected) {
    Picture shown = tween.shown();
    List<ObjectId> all = layout.sharing(leader);
    int more = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!(shown.object(all.get(i)) instanceof ObjectPicture.Context context)) {
        continue;
      }
      if (i >= Sizes.BRANCHES && all.size() > Sizes.BRANCHES + 1) {
        more++;
        continue;
      }
      Box box = layout.box(context.id());
      if (context.id().equals(selected)) {
        Cards.halo(pen, palette, box);
      }
      twig(context, box);
      pill(context, box);
    }
    if (more > 0) {
      Box box = layout.box(all.getLast());
      String text = "+" + more + " more";
      brush.centred(text, box.cx(), box.cy() + 5, Cards.WORDS, palette.soft(), box.w());
    }
  }

  private void twig(ObjectPicture.Context context, Box box) {
    Box parent = context.parent() == null ? null : layout.box(context.parent());
    if (parent == null || parent.y() >= box.y()) {
      return;
    }
    double x = parent.x() + Sizes.INDENT / 2;
    double y = box.cy();
    boolean dead = context.cause() != null;
    Path path = Path.from(x, parent.bottom()).line(x, y - 10).curve(x, y, x, y, x + 10, y);
    Stroke stroke = Stroke.of(dead ? palette.danger() : palette.accent(), 2);
    pen.stroke(path.line(box.x(), y), stroke);
  }

  private void pill(ObjectPicture.Context context, Box box) {
    boolean dead = context.cause() != null;
    int color = dead ? palette.danger() : palette.accent();
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), RADIUS, palette.well());
    Stroke rim = dead ? Stroke.dashed(color, 2, 6) : Stroke.of(color, 2);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), RADIUS, rim);
    double icon = box.x() + 13;
    if (dead) {
      Icons.cross(pen, icon, box.cy() - 8, 16, color);
    } else {
      Icons.tree(pen, icon, box.cy() - 9, color);
    }
    if (scale < .3) {
      return;
    }
    double room = box.w() - 52;
    Font name = Font.mono(500, 15);
    pen.text(pen.fit(context.name(), name, room), icon + 27, box.y() + 22, name, palette.text());
    Font what = Font.sans(400, Sizes.SMALL);
    String text = dead ? context.cause() : context.what();
    int ink = dead ? palette.danger() : palette.soft();
    pen.text(pen.fit(text, what, room), icon + 27, box.y() + 41, what, ink);
  }
}
