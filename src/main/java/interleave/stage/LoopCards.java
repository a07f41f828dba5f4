package interleave.stage;

import interleave.picture.Look;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws the cards of an event loop: one line for what is in a list, two for a promise.
final class LoopCards {

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double em;

  LoopCards(Brush brush, double em) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.em = em;
  }

  /// @param fades whether what appears may be half there
  void draw(LoopTween.Shown shown, boolean fades) {
    boolean faded = fades && shown.opacity() < 1;
    if (faded) {
      pen.save();
      pen.fade(shown.opacity());
    }
    LoopItem item = shown.item();
    Box box = item.box();
    double radius = .45 * em;
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), radius, palette.card());
    if (item.part() >= 0) {
      elapsed(item, radius);
    }
    boolean done = item.look() == Look.DONE;
    Stroke rim = Stroke.of(done ? palette.wire() : palette.state(item.look()), 1.7);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), radius, rim);
    if (item.high()) {
      promise(item);
    } else {
      line(item);
    }
    if (faded) {
      pen.restore();
    }
  }

  /// How much of a timer's time is over: the card fills.
  private void elapsed(LoopItem item, double radius) {
    Box box = item.box();
    double width = item.part() * box.w();
    if (width > 2 * radius) {
      int color = Palette.alpha(palette.state(item.look()), .28);
      pen.fillRound(box.x(), box.y(), width, box.h(), radius, color);
    }
  }

  private void line(LoopItem item) {
    Box box = item.box();
    double left = box.x() + .6 * em;
    double right = box.right() - .6 * em;
    double y = box.cy() + .36 * em;
    Font words = Font.sans(600, em);
    Font name = Font.mono(500, em);
    String side = item.words();
    double wide = side.isEmpty() ? 0 : pen.width(side, words) + .6 * em;
    if (right - left - wide < Math.min(pen.width(item.name(), name), 5 * em) && item.part() < 0) {
      // what it is says more than of which kind
      side = "";
      wide = 0;
    }
    double room = right - left - wide;
    String text = pen.width(item.name(), name) <= room ? item.name() : item.brief();
    pen.text(pen.fit(text, name, room), left, y, name, palette.text());
    if (!side.isEmpty()) {
      int ink = item.look() == Look.RUNNING ? palette.soft() : palette.stateText(item.look());
      pen.text(pen.fit(side, words, right - left), right, y, words, ink, Anchor.END);
    }
  }

  private void promise(LoopItem item) {
    Box box = item.box();
    double left = box.x() + .6 * em;
    double room = box.w() - 1.2 * em;
    Font name = Font.mono(500, em);
    boolean done = item.look() == Look.DONE;
    int ink = done ? palette.soft() : palette.text();
    pen.text(pen.fit(item.name(), name, room), left, box.y() + 1.38 * em, name, ink);
    double y = box.y() + 2.86 * em;
    double sign = .8 * em;
    int color = done ? palette.soft() : palette.stateText(item.look());
    Icons.state(pen, item.look(), left, y - .78 * em, sign, color);
    Font words = done ? Font.mono(500, em) : Font.sans(600, em);
    double from = left + sign + .45 * em;
    pen.text(
        pen.fit(item.words(), words, left + room - from),
        from,
        y,
        words,
        done ? palette.value() : color);
  }
}
