package interleave.stage;

import interleave.picture.Look;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// The marks of stage and lanes, each drawn alone as a sample: for a page that says what they mean.
public enum Legend {
  RUNNING,
  RUNNABLE,
  BLOCKED,
  LOCKED,
  SLEEPING,
  DONE,
  PANICKED,
  DEADLOCKED,
  ABANDONED,
  VALUE,
  WAITER,
  KNOWS,
  WAITS,
  HAPPENS,
  OWES,
  CLOSED,
  POOL,
  INDIVISIBLE,
  RACE,
  UNWINDS,
  SPAN_RUNS,
  SPAN_READY,
  SPAN_WAITS,
  PASSED,
  WOKEN,
  RACE_LINE,
  ENLARGED;

  private static final double ICON = 17;

  /// Draws a sample into a box of about 64 by 26.
  public void draw(Pen pen, Palette palette, Box box) {
    double y = box.cy();
    switch (this) {
      case RUNNING -> state(pen, palette, box, Look.RUNNING);
      case RUNNABLE -> state(pen, palette, box, Look.RUNNABLE);
      case BLOCKED -> state(pen, palette, box, Look.BLOCKED);
      case LOCKED -> state(pen, palette, box, Look.LOCKED);
      case SLEEPING -> state(pen, palette, box, Look.SLEEPING);
      case DONE -> state(pen, palette, box, Look.DONE);
      case PANICKED -> state(pen, palette, box, Look.PANICKED);
      case DEADLOCKED -> state(pen, palette, box, Look.DEADLOCKED);
      case ABANDONED -> state(pen, palette, box, Look.ABANDONED);
      case VALUE -> new Brush(pen, palette).token("42", box.cx(), y, 24, box.w());
      case WAITER -> waiter(pen, palette, box);
      case KNOWS -> line(pen, box, Stroke.dashed(palette.wire(), 1.5, 5), 0);
      case WAITS -> line(pen, box, Stroke.of(palette.state(Look.BLOCKED), 2.2), 11);
      case HAPPENS -> line(pen, box, Stroke.of(palette.state(Look.RUNNING), 2.6), 12);
      case OWES -> line(pen, box, Stroke.dashed(palette.soft(), 1.8, 3), 0);
      case CLOSED -> closed(pen, palette, box);
      case POOL -> Pools.sample(pen, palette, box);
      case INDIVISIBLE -> Cells.indivisible(pen, palette, box.cx(), y);
      case RACE -> bolt(pen, palette, box.cx(), y);
      case UNWINDS -> unwinds(pen, palette, box);
      case SPAN_RUNS -> span(pen, box, palette.state(Look.RUNNING), 1);
      case SPAN_READY ->
          span(pen, box, Palette.mix(palette.state(Look.RUNNABLE), palette.panel(), .55), .36);
      case SPAN_WAITS ->
          span(pen, box, Palette.mix(palette.state(Look.BLOCKED), palette.panel(), .42), 1);
      case PASSED -> line(pen, box, Stroke.of(palette.value(), 1.6), 8);
      case WOKEN -> line(pen, box, Stroke.dashed(palette.accent(), 1.6, 4), 8);
      case RACE_LINE -> {
        line(pen, box, Stroke.dashed(palette.danger(), 1.6, 4), 0);
        bolt(pen, palette, box.x() + 9, y);
        bolt(pen, palette, box.right() - 9, y);
      }
      case ENLARGED -> {
        int color = Palette.alpha(palette.accent(), .16);
        pen.fillRect(box.x(), box.y(), box.w(), box.h(), color);
        Font font = Font.sans(500, 11.5);
        pen.text("≈ 2 µs", box.cx(), y + 4, font, palette.accent(), Anchor.MIDDLE);
      }
    }
  }

  private static void state(Pen pen, Palette palette, Box box, Look look) {
    double h = box.h();
    double left = box.cx() - 22;
    pen.fillRound(left, box.y(), 44, h, 7, palette.card());
    pen.fillRound(left, box.y(), 7, h, 3, palette.state(look));
    pen.strokeRound(left, box.y(), 44, h, 7, Stroke.of(palette.state(look), 1.6));
    int ink = palette.stateText(look);
    Icons.state(pen, look, left + 17, box.cy() - ICON / 2, ICON, ink);
  }

  private static void waiter(Pen pen, Palette palette, Box box) {
    Box chip = new Box(box.cx() - 23, box.cy() - 12, 46, 24);
    pen.fillRound(chip.x(), chip.y(), chip.w(), chip.h(), 7, palette.state(Look.BLOCKED));
    Font font = Font.sans(700, 13);
    int ink = palette.onState(Look.BLOCKED);
    pen.text("G7", chip.cx(), chip.cy() + 4.5, font, ink, Anchor.MIDDLE);
  }

  private static void line(Pen pen, Box box, Stroke stroke, double head) {
    double end = box.right() - (head > 0 ? head / 2 : 0);
    pen.line(box.x(), box.cy(), end, box.cy(), stroke);
    if (head > 0) {
      Icons.arrowHead(pen, box.right(), box.cy(), 0, head, stroke.color());
    }
  }

  private static void closed(Pen pen, Palette palette, Box box) {
    double left = box.cx() - 22;
    pen.strokeRound(left, box.y() + 2, 44, box.h() - 4, 6, Stroke.of(palette.text(), 1.8));
    pen.fillRound(left - 5, box.y() - 1, 6, box.h() + 2, 2, palette.text());
  }

  private static void bolt(Pen pen, Palette palette, double cx, double cy) {
    pen.fillCircle(cx, cy, 9, palette.dangerGround());
    pen.strokeCircle(cx, cy, 9, Stroke.of(palette.danger(), 1.4));
    Icons.bolt(pen, cx - 6.3, cy - 6.5, 13, palette.danger());
  }

  private static void unwinds(Pen pen, Palette palette, Box box) {
    int color = palette.state(Look.PANICKED);
    double x = box.x() + 14;
    pen.line(x, box.cy(), x, box.bottom() + 2, Stroke.dashed(palette.wire(), 2, 4));
    pen.line(x, box.y() - 2, x, box.cy(), Stroke.of(color, 3.5));
    pen.line(x + 11, box.cy(), box.cx() - 4, box.cy(), Stroke.of(palette.wire(), 1.6));
    double left = box.cx() - 4;
    pen.strokeRound(left, box.cy() - 9, box.right() - left, 18, 5, Stroke.of(color, 1.8));
    DeferredCalls.token(pen, palette, x, box.cy(), color, Icons::bang);
  }

  private static void span(Pen pen, Box box, int color, double part) {
    double h = part * (box.h() - 6);
    pen.fillRound(box.x(), box.cy() - h / 2, box.w(), h, 2.5, color);
  }
}
