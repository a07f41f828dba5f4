package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// The small things that recur in drawings: badges, tokens, chips, labels.
final class Brush {

  /// Longer numbers are not what tells values apart.
  private static final int MOST_DIGITS = 3;

  final Pen pen;
  final Palette palette;

  Brush(Pen pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  /// A goroutine's number on the colour of its state, centred at (cx, cy).
  void badge(TaskId task, Look look, double cx, double cy, double height) {
    Font font = Font.sans(700, .56 * height);
    String text = task.toString();
    double width = Math.max(1.35 * height, pen.width(text, font) + .66 * height);
    pen.fillRound(
        cx - width / 2, cy - height / 2, width, height, .26 * height, palette.state(look));
    pen.text(text, cx, cy + .2 * height, font, palette.onState(look), Anchor.MIDDLE);
  }

  double badgeWidth(TaskId task, double height) {
    double text = pen.width(task.toString(), Font.sans(700, .56 * height));
    return Math.max(1.35 * height, text + .66 * height);
  }

  /// A value as a pill, centred at (cx, cy); as wide as its text, but not wider than `room`.
  void token(String text, double cx, double cy, double height, double room) {
    Font font = Font.mono(500, .52 * height);
    String shown = value(text, font, room - .7 * height);
    double width = Math.max(height, pen.width(shown, font) + .75 * height);
    pen.fillRound(cx - width / 2, cy - height / 2, width, height, height / 2, palette.well());
    pen.strokeRound(
        cx - width / 2,
        cy - height / 2,
        width,
        height,
        height / 2,
        Stroke.of(palette.value(), .075 * height));
    pen.text(shown, cx, cy + .18 * height, font, palette.value(), Anchor.MIDDLE);
  }

  double tokenWidth(String text, double height, double room) {
    Font font = Font.mono(500, .52 * height);
    String shown = value(text, font, room - .7 * height);
    return Math.max(height, pen.width(shown, font) + .75 * height);
  }

  /// What stands around a shape that is as high as its box allows: its name above it, a caption
  /// below it.
  void named(Box box, ObjectId id, String caption, double scale) {
    Font label = Font.mono(500, legible(Sizes.LABEL, 22, scale));
    String name = called(id.name(), label, box.w());
    centred(name, box.cx(), box.y() + 18, label, palette.text(), box.w());
    if (readable(Sizes.SMALL, scale)) {
      double foot = box.bottom() - Sizes.CAPTION_H + 19;
      Font small = Font.sans(400, Sizes.SMALL);
      centred(caption, box.cx(), foot, small, palette.soft(), box.w());
    }
  }

  /// An object's name cut to `room`: of a field the name that tells it from other fields stays.
  String called(String name, Font font, double room) {
    int dot = name.indexOf('(') < 0 ? name.lastIndexOf('.') : -1;
    boolean cut = dot > 0 && pen.width(name, font) > room;
    return pen.fit(cut ? "…" + name.substring(dot + 1) : name, font, room);
  }

  /// A value cut to `room`; rather in its middle than behind where a number tells it from others.
  private String value(String text, Font font, double room) {
    int digits = text.length();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    String number = text.substring(digits);
    boolean told = !number.isEmpty() && digits > 0 && number.length() <= MOST_DIGITS;
    if (!told || pen.width(text, font) <= room) {
      return pen.fit(text, font, room);
    }
    return pen.fit(text.substring(0, digits), font, room - pen.width(number, font)) + number;
  }

  /// A waiter in a queue: its number and, if it has one, the value it wants to send.
  void chip(TaskId task, String value, Look look, Box box) {
    double badge =
        value == null
            ? box.w()
            : Math.max(Sizes.CHIP_W - 4, Math.min(62, badgeWidth(task, box.h())));
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), 7, palette.well());
    pen.fillRound(box.x(), box.y(), badge, box.h(), 7, palette.state(look));
    pen.text(
        task.toString(),
        box.x() + badge / 2,
        box.cy() + .18 * box.h(),
        Font.sans(700, .52 * box.h()),
        palette.onState(look),
        Anchor.MIDDLE);
    if (value != null) {
      Font font = Font.mono(500, .52 * box.h());
      pen.text(
          value(value, font, box.w() - badge - 10),
          box.x() + badge + (box.w() - badge) / 2,
          box.cy() + .18 * box.h(),
          font,
          palette.value(),
          Anchor.MIDDLE);
    }
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), 7, Stroke.of(palette.state(look), 1.6));
  }

  /// The size that keeps a label readable when everything is drawn small, as far as there is room.
  static double legible(double size, double most, double scale) {
    return Math.clamp(10.5 / scale, size, most);
  }

  /// Whether text of this size can still be read.
  static boolean readable(double size, double scale) {
    return size * scale >= 6.5;
  }

  /// Text in the middle of a line, cut to `room`.
  void centred(String text, double cx, double y, Font font, int color, double room) {
    pen.text(pen.fit(text, font, room), cx, y, font, color, Anchor.MIDDLE);
  }

  /// Text as near to `cx` as it can be without leaving the box between `left` and `right`.
  void within(String text, double cx, double left, double right, double y, Font font, int color) {
    String shown = pen.fit(text, font, right - left);
    double half = pen.width(shown, font) / 2;
    double middle = Math.clamp(cx, left + half, Math.max(left + half, right - half));
    pen.text(shown, middle, y, font, color, Anchor.MIDDLE);
  }

  /// A wire with an arrow head at its end.
  void arrow(Curve curve, Stroke stroke, double head) {
    pen.stroke(curve.path(), stroke);
    Icons.arrowHead(pen, curve.endX(), curve.endY(), curve.arrival(), head, stroke.color());
  }
}
