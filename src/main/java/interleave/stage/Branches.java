package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.picture.Durations;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws a tree of contexts: each below the one it was derived from, the way a cancel runs.
final class Branches {

  private static final double RADIUS = 16;

  /// Of the clock of a context that has a deadline.
  private static final double CLOCK = 17;

  private static final Font NAME = Font.mono(500, 15);

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
      twig(context, box, shown);
      pill(context, box, tween);
    }
    if (more > 0) {
      Box box = layout.box(all.getLast());
      String text = "+" + more + " more";
      brush.centred(text, box.cx(), box.cy() + 5, Cards.WORDS, palette.soft(), box.w());
    }
  }

  /// How long a context has still to live, where there is room for it beside its name.
  private void left(
      ObjectPicture.Timer timer, double right, double y, double room, String name, long now) {
    String text = Durations.text(Math.max(0, timer.deadline() - now));
    Font font = Font.sans(400, Sizes.SMALL);
    if (pen.width(name, NAME) + pen.width(text, font) + 8 <= room) {
      pen.text(text, right, y, font, palette.soft(), Pen.Anchor.END);
    }
  }

  /// Why a context has ended; null while it lives. One that carries a value ends with its parent.
  private static String cause(ObjectPicture.Context context, Picture shown) {
    ObjectPicture.Context at = context;
    while (at.cause() == null
        && at.what().startsWith("WithValue")
        && shown.object(at.parent()) instanceof ObjectPicture.Context parent) {
      at = parent;
    }
    return at.cause();
  }

  private void twig(ObjectPicture.Context context, Box box, Picture shown) {
    Box parent = context.parent() == null ? null : layout.box(context.parent());
    if (parent == null || parent.y() >= box.y()) {
      return;
    }
    double x = parent.x() + Sizes.INDENT / 2;
    double y = box.cy();
    boolean dead = cause(context, shown) != null;
    Path path = Path.from(x, parent.bottom()).line(x, y - 10).curve(x, y, x, y, x + 10, y);
    Stroke stroke = Stroke.of(dead ? palette.danger() : palette.accent(), 2);
    pen.stroke(path.line(box.x(), y), stroke);
  }

  private void pill(ObjectPicture.Context context, Box box, Tween tween) {
    String cause = cause(context, tween.shown());
    boolean dead = cause != null;
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
    ObjectId deadline = layout.deadline(context.id());
    if (tween.shown().object(deadline) instanceof ObjectPicture.Timer timer && timer.active()) {
      Box face = new Box(box.right() - 44, box.cy() - CLOCK, 2 * CLOCK, 2 * CLOCK);
      Props.clock(brush, face, timer, tween.nanos());
      room -= 2 * CLOCK + 4;
      if (Brush.readable(Sizes.SMALL, scale)) {
        left(timer, face.x() - 8, box.y() + 22, room, context.name(), tween.nanos());
      }
    }
    if (!Brush.readable(Sizes.SMALL, scale)) {
      // so small only the name is left, as large as it can be
      Font large = Font.mono(500, Brush.legible(NAME.size(), 24, scale));
      String fitted = pen.fit(context.name(), large, room);
      pen.text(fitted, icon + 27, box.cy() + large.size() / 3, large, palette.text());
      return;
    }
    pen.text(pen.fit(context.name(), NAME, room), icon + 27, box.y() + 22, NAME, palette.text());
    Font what = Font.sans(400, Sizes.SMALL);
    String text = dead ? cause : context.what();
    int ink = dead ? palette.danger() : palette.soft();
    pen.text(pen.fit(text, what, room), icon + 27, box.y() + 41, what, ink);
  }
}
