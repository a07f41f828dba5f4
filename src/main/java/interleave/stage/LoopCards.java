package interleave.stage;

import interleave.picture.Look;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws the cards of an event loop: one line for what is in a list, two for a promise.
final class LoopCards {

  /// So long are arguments that are never cut.
  private static final int TOLD = 6;

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
    } else if (item.isPromise()) {
      promiseLine(item);
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

  /// State and name, and as much of the words as there is room for.
  private void promiseLine(LoopItem item) {
    Box box = item.box();
    double sign = .8 * em;
    double left = box.x() + .5 * em;
    double y = box.cy() + .36 * em;
    boolean done = item.look() == Look.DONE;
    int color = done ? palette.soft() : palette.stateText(item.look());
    Icons.state(pen, item.look(), left, y - .78 * em, sign, color);
    double from = left + sign + .4 * em;
    double right = box.right() - .5 * em;
    double taken =
        named(item.name(), from, y, right - from, done ? palette.soft() : palette.text());
    Font words = done ? Font.mono(500, em) : Font.sans(600, em);
    double rest = right - from - taken - .8 * em;
    if (pen.width(item.words(), words) <= rest) {
      int ink = done ? palette.value() : color;
      pen.text(item.words(), right, y, words, ink, Anchor.END);
    }
  }

  /// A promise's name. Where it has to be cut, the number that tells it from others of that name
  /// stays.
  ///
  /// @return the width it takes
  private double named(String text, double x, double y, double room, int ink) {
    Font font = Font.mono(500, em);
    int number = text.lastIndexOf(" #");
    if (number < 0 || pen.width(text, font) <= room) {
      String shown = called(text, font, room);
      pen.text(shown, x, y, font, ink);
      return pen.width(shown, font);
    }
    String end = text.substring(number + 1);
    double wide = pen.width(end, font);
    pen.text(called(text.substring(0, number), font, room - wide - .3 * em), x, y, font, ink);
    pen.text(end, x + room, y, font, palette.soft(), Anchor.END);
    return room;
  }

  /// Of a call that has to be cut, short arguments stay: they say which one it is.
  private String called(String text, Font font, double room) {
    int open = text.lastIndexOf('(');
    boolean tells = open > 0 && text.length() - open <= TOLD && text.length() - open > 2;
    if (!tells || pen.width(text, font) <= room) {
      return pen.fit(text, font, room);
    }
    String end = text.substring(open);
    return pen.fit(text.substring(0, open), font, room - pen.width(end, font)) + end;
  }

  private void promise(LoopItem item) {
    Box box = item.box();
    double left = box.x() + .6 * em;
    double room = box.w() - 1.2 * em;
    boolean done = item.look() == Look.DONE;
    int ink = done ? palette.soft() : palette.text();
    named(item.name(), left, box.y() + 1.38 * em, room, ink);
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
