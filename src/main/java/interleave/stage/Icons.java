package interleave.stage;

import interleave.picture.Look;
import interleave.stage.Pen.Stroke;

/// Small signs, drawn with lines so that no font needs to have them. Each fills a square of `size`
/// whose left upper corner is at (x, y).
public final class Icons {

  private Icons() {}

  public static void state(Pen pen, Look look, double x, double y, double size, int color) {
    switch (look) {
      case RUNNING -> play(pen, x, y, size, color);
      case RUNNABLE -> chevrons(pen, x, y, size, color);
      case BLOCKED -> pause(pen, x, y, size, color);
      case LOCKED -> padlock(pen, x, y, size, color);
      case SLEEPING -> moon(pen, x, y, size, color);
      case DONE -> check(pen, x, y, size, color);
      case PANICKED -> bang(pen, x, y, size, color);
      case DEADLOCKED -> cross(pen, x, y, size, color);
      case ABANDONED -> ghost(pen, x, y, size, color);
    }
  }

  public static void play(Pen pen, double x, double y, double s, int color) {
    pen.fill(
        Path.from(x + .18 * s, y + .08 * s)
            .line(x + .92 * s, y + .5 * s)
            .line(x + .18 * s, y + .92 * s)
            .close(),
        color);
  }

  public static void chevrons(Pen pen, double x, double y, double s, int color) {
    Stroke stroke = Stroke.of(color, .15 * s);
    for (double dx = .12; dx < .6; dx += .38) {
      pen.stroke(
          Path.from(x + dx * s, y + .16 * s)
              .line(x + (dx + .34) * s, y + .5 * s)
              .line(x + dx * s, y + .84 * s),
          stroke);
    }
  }

  public static void pause(Pen pen, double x, double y, double s, int color) {
    pen.fillRound(x + .14 * s, y + .08 * s, .26 * s, .84 * s, .06 * s, color);
    pen.fillRound(x + .6 * s, y + .08 * s, .26 * s, .84 * s, .06 * s, color);
  }

  public static void padlock(Pen pen, double x, double y, double s, int color) {
    pen.fillRound(x + .12 * s, y + .44 * s, .76 * s, .54 * s, .12 * s, color);
    pen.stroke(
        Path.from(x + .27 * s, y + .46 * s)
            .line(x + .27 * s, y + .32 * s)
            .arc(x + .5 * s, y + .32 * s, .23 * s, 180, 180)
            .line(x + .73 * s, y + .46 * s),
        Stroke.of(color, .13 * s));
  }

  public static void moon(Pen pen, double x, double y, double s, int color) {
    pen.fill(
        Path.from(x + .62 * s, y + .04 * s)
            .curve(x + .2 * s, y - .02 * s, x - .04 * s, y + .4 * s, x + .1 * s, y + .7 * s)
            .curve(x + .26 * s, y + 1.02 * s, x + .74 * s, y + 1.08 * s, x + .96 * s, y + .7 * s)
            .curve(x + .56 * s, y + .78 * s, x + .28 * s, y + .42 * s, x + .62 * s, y + .04 * s)
            .close(),
        color);
  }

  public static void check(Pen pen, double x, double y, double s, int color) {
    pen.stroke(
        Path.from(x + .1 * s, y + .54 * s)
            .line(x + .4 * s, y + .84 * s)
            .line(x + .92 * s, y + .2 * s),
        Stroke.of(color, .17 * s));
  }

  public static void cross(Pen pen, double x, double y, double s, int color) {
    Stroke stroke = Stroke.of(color, .19 * s);
    pen.line(x + .16 * s, y + .16 * s, x + .84 * s, y + .84 * s, stroke);
    pen.line(x + .84 * s, y + .16 * s, x + .16 * s, y + .84 * s, stroke);
  }

  public static void bang(Pen pen, double x, double y, double s, int color) {
    pen.fill(
        Path.from(x + .5 * s, y + .02 * s).line(x + s, y + .96 * s).line(x, y + .96 * s).close(),
        color);
    int hole = 0xFF000000 | (Contrast.luminance(color) > .2 ? 0x0B0F14 : 0xFFFFFF);
    pen.fillRound(x + .44 * s, y + .36 * s, .12 * s, .3 * s, .05 * s, hole);
    pen.fillCircle(x + .5 * s, y + .79 * s, .07 * s, hole);
  }

  public static void ghost(Pen pen, double x, double y, double s, int color) {
    pen.strokeCircle(x + .5 * s, y + .5 * s, .4 * s, Stroke.dashed(color, .13 * s, .2 * s));
  }

  public static void bolt(Pen pen, double x, double y, double s, int color) {
    pen.fill(
        Path.from(x + .6 * s, y)
            .line(x + .16 * s, y + .58 * s)
            .line(x + .46 * s, y + .58 * s)
            .line(x + .38 * s, y + s)
            .line(x + .86 * s, y + .38 * s)
            .line(x + .54 * s, y + .38 * s)
            .close(),
        color);
  }

  /// A root and what hangs from it. A pencil, for who writes.
  static void pencil(Pen pen, double x, double y, double s, int color) {
    pen.fill(
        Path.from(x + .06 * s, y + .94 * s)
            .line(x + .16 * s, y + .62 * s)
            .line(x + .38 * s, y + .84 * s)
            .close(),
        color);
    pen.fill(
        Path.from(x + .24 * s, y + .54 * s)
            .line(x + .6 * s, y + .18 * s)
            .line(x + .82 * s, y + .4 * s)
            .line(x + .46 * s, y + .76 * s)
            .close(),
        color);
    pen.fill(
        Path.from(x + .67 * s, y + .11 * s)
            .line(x + .76 * s, y + .02 * s)
            .line(x + .98 * s, y + .24 * s)
            .line(x + .89 * s, y + .33 * s)
            .close(),
        color);
  }

  static void tree(Pen pen, double x, double y, int color) {
    Stroke stroke = Stroke.of(color, 1.8);
    pen.fillCircle(x + 8, y + 3, 3, color);
    pen.line(x + 8, y + 4, x + 3, y + 14, stroke);
    pen.line(x + 8, y + 4, x + 13, y + 14, stroke);
    pen.fillCircle(x + 3, y + 15, 3, color);
    pen.fillCircle(x + 13, y + 15, 3, color);
  }

  /// A clock's face with its hand at `part` of a turn.
  public static void clock(
      Pen pen, double cx, double cy, double radius, double part, int color, double width) {
    pen.strokeCircle(cx, cy, radius, Stroke.of(color, width));
    double angle = 2 * Math.PI * part;
    pen.line(
        cx,
        cy,
        cx + .66 * radius * Math.sin(angle),
        cy - .66 * radius * Math.cos(angle),
        Stroke.of(color, width));
    pen.fillCircle(cx, cy, width * .9, color);
  }

  /// A solid arrow head with its tip at (x, y), pointing along the angle in radians.
  public static void arrowHead(Pen pen, double x, double y, double angle, double size, int color) {
    pen.fill(arrowHead(new Path(), x, y, angle, size), color);
  }

  /// `path`, and an arrow head as one more piece of it.
  static Path arrowHead(Path path, double x, double y, double angle, double size) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double half = .5 * size;
    return path.move(x, y)
        .line(x - size * c + half * s, y - size * s - half * c)
        .line(x - size * c - half * s, y - size * s + half * c)
        .close();
  }
}
