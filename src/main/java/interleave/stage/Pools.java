package interleave.stage;

import interleave.picture.ObjectPicture;
import interleave.picture.Token;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws a `sync.Pool`: a basin, open above, with the values that lie in it, those that lie there
/// longest first. Go promises nothing about which one comes out next. What has no room is a number.
final class Pools {

  private static final double ROW = 34;
  private static final double PADDING = 9;
  private static final double TOKEN = 27;
  private static final double GAP = 6;
  private static final double CORNER = 16;
  private static final double LEAST = 176;
  private static final double MOST = 270;
  private static final int ROWS = 3;

  /// A letter in a token, and what a token has besides.
  private static final double LETTER = 8.5;

  private static final double AROUND = 21;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double scale;

  Pools(Brush brush, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.scale = scale;
  }

  private static double token(Cast.Prop prop) {
    return Math.max(TOKEN, LETTER * Math.min(prop.valueLength, Sizes.LETTERS) + AROUND) + GAP;
  }

  /// How wide a box is in which what ever lies in it can be read.
  static double width(Cast.Prop prop) {
    return Math.clamp(token(prop) * Math.max(1, prop.most) + 2 * PADDING, LEAST, MOST);
  }

  static double height(Cast.Prop prop) {
    int abreast = Math.max(1, (int) ((width(prop) - 2 * PADDING) / token(prop)));
    int rows = Math.clamp((prop.most + abreast - 1) / abreast, 1, ROWS);
    return ROW * rows + PADDING;
  }

  void draw(Box box, ObjectPicture.Pool pool) {
    double height = box.h() - Sizes.LABEL_H - Sizes.CAPTION_H;
    Box basin = new Box(box.x(), box.y() + Sizes.LABEL_H, box.w(), height);
    basin(pen, palette, basin, CORNER);
    if (scale >= .3) {
      items(basin, pool.items());
      brush.named(box, pool.id(), used(pool), scale);
    }
  }

  private static void basin(Pen pen, Palette palette, Box box, double corner) {
    double left = box.x() + 2;
    double right = box.right() - 2;
    double foot = box.bottom() - 1.5;
    double bend = .45 * corner;
    Path path =
        Path.from(left, box.y())
            .line(left, foot - corner)
            .curve(left, foot - bend, left + bend, foot, left + corner, foot)
            .line(right - corner, foot)
            .curve(right - bend, foot, right, foot - bend, right, foot - corner)
            .line(right, box.y());
    pen.fill(path, palette.well());
    pen.stroke(path, Stroke.of(palette.accent(), 3));
  }

  /// A small one with a value in it.
  static void sample(Pen pen, Palette palette, Box box) {
    basin(pen, palette, new Box(box.cx() - 26, box.y() - 1, 52, box.h() + 2), 9);
    new Brush(pen, palette).token("42", box.cx(), box.cy(), 17, 40);
  }

  /// From the bottom up.
  private void items(Box basin, List<Token> items) {
    if (items.isEmpty()) {
      Font small = Font.sans(400, Sizes.SMALL);
      pen.text("empty", basin.cx(), basin.cy() + 5, small, palette.soft(), Anchor.MIDDLE);
      return;
    }
    double start = basin.x() + PADDING;
    double room = basin.w() - 2 * PADDING;
    double x = start;
    double y = basin.bottom() - PADDING - TOKEN / 2;
    for (int i = 0; i < items.size(); i++) {
      String text = items.get(i).text();
      double width = brush.tokenWidth(text, TOKEN, room);
      boolean full = x > start && x + width > start + room;
      boolean last = y - ROW - TOKEN / 2 < basin.y();
      String more = "+" + (items.size() - i);
      Font count = Font.sans(600, 14.5);
      double counted = i == items.size() - 1 ? 0 : pen.width(more, count) + GAP;
      if (last && x > start && x + width + counted > start + room) {
        pen.text(more, x, y + 5, count, palette.soft());
        return;
      }
      if (full) {
        x = start;
        y -= ROW;
      }
      brush.token(text, x + width / 2, y, TOKEN, room);
      x += width + GAP;
    }
  }

  private static String used(ObjectPicture.Pool pool) {
    String empty = (pool.makes() ? "New " : "found empty ") + pool.misses();
    return pool.hits() + pool.misses() == 0
        ? "not used yet"
        : "reused " + pool.hits() + " · " + empty;
  }
}
