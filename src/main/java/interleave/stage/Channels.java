package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.picture.Token;
import interleave.picture.Waiter;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws channels: a pipe with a cell for each slot, or a gate, and the queues outside.
final class Channels {

  /// The height that the ghost of a nil channel needs below a card.
  static final double GHOST = 52;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double scale;

  Channels(Brush brush, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.scale = scale;
  }

  /// @param timer that feeds it; null when none does
  void draw(
      Box box,
      ChannelShape shape,
      boolean mirrored,
      ObjectPicture.Channel c,
      ObjectPicture.Timer timer,
      Tween tween) {
    Box pipe = shape.pipe(box, mirrored);
    int rim = c.closed() ? palette.soft() : palette.accent();
    pen.fillRound(pipe.x(), pipe.y(), pipe.w(), pipe.h(), 13, palette.panel());
    if (shape.gate()) {
      gate(pipe, c, tween, rim);
    } else {
      pen.strokeRound(pipe.x(), pipe.y(), pipe.w(), pipe.h(), 13, Stroke.of(rim, 2.4));
      cells(pipe, shape, mirrored, c, tween);
    }
    if (c.closed()) {
      cap(pipe, mirrored);
    }
    if (timer != null) {
      Box clock = shape.clock(box, mirrored);
      Props.clock(brush, clock, timer, tween.nanos());
      double side = mirrored ? -1 : 1;
      Stroke lead = Stroke.dashed(palette.wire(), 1.4, 4);
      pen.line(
          clock.cx() + side * (shape.sizes().clock() - 4),
          pipe.cy(),
          mirrored ? pipe.right() : pipe.x(),
          pipe.cy(),
          lead);
    }
    if (scale < .3) {
      return;
    }
    Font label = Font.mono(500, Brush.legible(Sizes.LABEL, 22, scale));
    String name = timer == null ? c.name() : timer.name();
    double cx = timer == null ? pipe.cx() : box.cx();
    String called = brush.called(name, label, box.w());
    brush.within(called, cx, box.x(), box.right(), box.y() + 18, label, palette.text());
    boolean waits = shape.queuesBelow() && !(c.senders().isEmpty() && c.receivers().isEmpty());
    if (Brush.readable(Sizes.SMALL, scale) && !waits) {
      brush.within(
          timer == null ? caption(c, shape) : Props.timerCaption(timer, tween.nanos()),
          cx,
          box.x(),
          box.right(),
          pipe.bottom() + shape.captionDrop() + 19,
          Font.sans(400, Sizes.SMALL),
          palette.soft());
    }
    queue(pipe, shape, mirrored, c.senders(), true, tween);
    queue(pipe, shape, mirrored, c.receivers(), false, tween);
  }

  private static String caption(ObjectPicture.Channel c, ChannelShape shape) {
    String type =
        c.elementType().isEmpty()
            ? "chan"
            : "chan " + c.elementType().replace("struct {}", "struct{}");
    String closed = c.closed() ? " · closed" : "";
    if (shape.gate()) {
      return type + (c.closed() ? closed : shape.sizes() == Sizes.FULL ? " · unbuffered" : "");
    }
    return type
        + " · "
        + c.length()
        + (c.capacity() > shape.cells() ? " of " : "/")
        + c.capacity()
        + closed;
  }

  private void cells(
      Box pipe, ChannelShape shape, boolean mirrored, ObjectPicture.Channel c, Tween tween) {
    double w = shape.cellWidth();
    double h = pipe.h() - 2 * ChannelShape.PADDING;
    for (int i = 0; i < shape.cells(); i++) {
      double cx = shape.cellX(pipe, mirrored, i);
      boolean full = i < c.length();
      pen.fillRound(cx - w / 2, pipe.y() + ChannelShape.PADDING, w, h, 7, palette.well());
      pen.strokeRound(
          cx - w / 2,
          pipe.y() + ChannelShape.PADDING,
          w,
          h,
          7,
          full ? Stroke.of(palette.rim(), 1.3) : Stroke.dashed(palette.wire(), 1.1, 4));
    }
    boolean folded = c.capacity() > shape.cells();
    int most = folded && c.length() > shape.cells() ? shape.cells() - 1 : shape.cells();
    double shift = tween.shown() == tween.before() ? tween.shift(c.id()) : 0;
    for (int i = 0; i < Math.min(c.length(), most); i++) {
      if (i == 0 && tween.firstLeft(c.id()) && tween.shown() == tween.before()) {
        continue;
      }
      Token token = c.queued(i);
      double cx = shape.cellX(pipe, mirrored, i == 0 ? 0 : i - shift);
      if (token != null) {
        brush.token(token.text(), cx, pipe.cy(), 30, w - 2);
      }
    }
    if (most < shape.cells()) {
      pen.text(
          "+" + (c.length() - most),
          shape.cellX(pipe, mirrored, most),
          pipe.cy() + 5,
          Font.mono(700, 14),
          palette.value(),
          Anchor.MIDDLE);
    }
  }

  /// Two leaves that open while a value passes from hand to hand.
  private void gate(Box pipe, ObjectPicture.Channel c, Tween tween, int rim) {
    double open =
        tween.moving() && passes(tween.event(), c) ? Math.sin(Math.PI * passage(tween)) : 0;
    pen.strokeRound(pipe.x(), pipe.y(), pipe.w(), pipe.h(), 13, Stroke.of(rim, 2.4));
    double cx = pipe.cx();
    double half = pipe.h() / 2 - 12;
    double swing = 15 * open;
    for (int side = -1; side <= 1; side += 2) {
      double hinge = pipe.cy() + side * half;
      double tip = pipe.cy() + side * (2 + open * (half - 8));
      pen.line(cx - swing, tip, cx, hinge, Stroke.of(rim, 4.5));
      pen.fillCircle(cx, hinge, 4, rim);
    }
    double y = pipe.cy();
    Stroke floor = Stroke.dashed(palette.wire(), 1.4, 4);
    pen.line(pipe.x() + 11, y, cx - 11, y, floor);
    pen.line(cx + 11, y, pipe.right() - 11, y, floor);
  }

  private static double passage(Tween tween) {
    return tween.flights().isEmpty() ? 1 : tween.flights().get(0).part();
  }

  private static boolean passes(Event event, ObjectPicture.Channel c) {
    return switch (event) {
      case Event.ChanSend e -> e.channel().equals(c.id());
      case Event.ChanReceive e -> e.ok() && e.channel().equals(c.id());
      case null -> false;
      default -> false;
    };
  }

  private void cap(Box pipe, boolean mirrored) {
    double x = mirrored ? pipe.right() - 4 : pipe.x() - 5;
    pen.fillRound(x, pipe.y() - 5, 9, pipe.h() + 10, 4, palette.text());
  }

  private void queue(
      Box pipe,
      ChannelShape shape,
      boolean mirrored,
      List<Waiter> waiters,
      boolean senders,
      Tween tween) {
    if (waiters.isEmpty() || (senders ? shape.sendRoom() : shape.receiveRoom()) == 0) {
      return;
    }
    int shown = shape.places(senders, waiters.size());
    boolean folds = waiters.size() > shown;
    Font font = Font.sans(600, 14.5);
    int ink = palette.stateText(Look.BLOCKED);
    for (int i = 0; i < shown; i++) {
      Box chip = shape.chip(pipe, mirrored, senders, i, waiters.size());
      if (folds && i > 0 && i == shown - 1) {
        String more = "+" + (waiters.size() - shown + 1);
        pen.text(more, chip.cx(), chip.cy() + 5, font, ink, Anchor.MIDDLE);
        continue;
      }
      Waiter w = waiters.get(i);
      String value = senders && w.value() != null ? w.value().text() : null;
      // what it sends is on its way already
      value = value != null && tween.handsEmpty(w.task()) ? "" : value;
      brush.chip(w.task(), value, look(w.task(), tween.shown()), chip);
      if (folds && shown == 1) {
        pen.text("+" + (waiters.size() - 1), chip.right() + 5, chip.cy() + 5, font, ink);
      }
    }
    Box first = shape.chip(pipe, mirrored, senders, 0, waiters.size());
    boolean roomy = waiters.size() < ChannelShape.CHIPS && !shape.queuesBelow();
    if (Brush.readable(Sizes.SMALL, scale) && roomy) {
      pen.text(
          senders ? "sendq" : "recvq",
          first.cx(),
          first.y() - 7,
          Font.sans(600, Sizes.SMALL),
          palette.faint(),
          Anchor.MIDDLE);
    }
  }

  private static Look look(TaskId id, Picture picture) {
    TaskPicture task = picture.task(id);
    return task == null ? Look.BLOCKED : Look.of(task, picture);
  }

  /// The ghost of a channel that does not exist, below the card of who waits there for ever.
  ///
  /// @param words what is said of it
  void nil(Box below, String words) {
    double w = Math.min(below.w() - 12, 190);
    double x = below.x() + 12;
    double y = below.y() + 14;
    double h = GHOST - 18;
    Stroke stroke = Stroke.dashed(palette.soft(), 1.6, 5);
    pen.line(x + 14, below.y(), x + 14, y, stroke);
    pen.fillRound(x, y, w, h, 9, palette.panel());
    pen.strokeRound(x, y, w, h, 9, stroke);
    if (Brush.readable(Sizes.SMALL, scale)) {
      Font name = Font.mono(700, 14.5);
      pen.text("nil", x + 12, y + h / 2 + 5, name, palette.soft());
      Font said = Font.sans(400, Sizes.SMALL);
      double left = x + 12 + pen.width("nil ", name);
      double room = x + w - left - 6;
      String shorter = words.replace("blocks ", "").replace(" ready", "");
      String text = pen.width(words, said) <= room ? words : pen.fit(shorter, said, room);
      pen.text(text, left, y + h / 2 + 5, said, palette.soft());
    }
  }
}
