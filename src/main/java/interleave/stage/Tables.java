package interleave.stage;

import interleave.picture.ObjectPicture;
import interleave.picture.ObjectPicture.MapEntry;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.ArrayList;
import java.util.List;

/// Draws a `sync.Map`: keys beside values, and the entry that was used last on a ground of its own.
/// Each operation is indivisible, as those of atomics, whose sign it has. More entries than it ever
/// shows are a number in its last row.
final class Tables {

  private static final double HEAD = 26;
  private static final double ROW = 27;
  private static final double FOOT = 4;

  /// So many rows are shown at most.
  private static final int ROWS = 5;

  private static final int KEY_LETTERS = 18;
  private static final Font TEXT = Font.mono(500, 15.5);
  private static final double LETTER = 9.3;
  private static final double PADDING = 11;
  private static final double LEAST = 190;

  /// The part of its width that is for keys at least.
  private static final double KEYS = .42;

  /// The width that is for values at least.
  private static final double VALUES = 72;

  /// So many entries are measured for that.
  private static final int MOST_MEASURED = 32;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double scale;

  Tables(Brush brush, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.scale = scale;
  }

  private static int rows(Cast.Prop prop) {
    return Math.clamp(prop.most, 1, ROWS);
  }

  static double height(Cast.Prop prop) {
    return HEAD + ROW * rows(prop) + FOOT;
  }

  /// How wide a box is in which keys and values can be read.
  static double width(Cast.Prop prop) {
    double keys = LETTER * Math.min(prop.keyLength, KEY_LETTERS) + 2 * PADDING;
    double values = LETTER * Math.min(prop.valueLength, Sizes.LETTERS) + 2 * PADDING;
    return Math.max(LEAST, keys + Math.max(values, (1 - KEYS) * LEAST));
  }

  void draw(Box box, ObjectPicture.SharedMap map) {
    double height = box.h() - Sizes.LABEL_H - Sizes.CAPTION_H;
    Box table = new Box(box.x(), box.y() + Sizes.LABEL_H, box.w(), height);
    double divide = table.x() + keys(map, table.w());
    pen.fillRound(table.x(), table.y(), table.w(), table.h(), 8, palette.well());
    if (scale >= .3) {
      rows(map, table, divide, (int) ((height - HEAD - FOOT) / ROW + .5));
    }
    double line = table.y() + HEAD;
    pen.line(table.x(), line, table.right(), line, Stroke.of(palette.rim(), 1));
    pen.line(divide, table.y(), divide, table.bottom(), Stroke.of(palette.rim(), 1));
    Stroke rim = Stroke.of(palette.accent(), 2);
    pen.strokeRound(table.x(), table.y(), table.w(), table.h(), 8, rim);
    if (scale >= .3) {
      brush.named(box, map.id(), used(map), scale);
    }
  }

  /// How much of the width is for keys: more where they are long and values are short.
  private double keys(ObjectPicture.SharedMap map, double width) {
    double keys = 0;
    double values = 0;
    for (MapEntry entry : map.entries().values().stream().limit(MOST_MEASURED).toList()) {
      keys = Math.max(keys, pen.width(entry.key().text(), TEXT) + 2 * PADDING);
      values = Math.max(values, pen.width(entry.value().text(), TEXT) + 2 * PADDING);
    }
    double least = KEYS * width;
    double most = Math.max(least, width - Math.max(values, VALUES));
    return Math.clamp(keys, least, most);
  }

  private void rows(ObjectPicture.SharedMap map, Box table, double divide, int rows) {
    Font head = Font.sans(400, Sizes.SMALL);
    double line = table.y() + HEAD / 2 + 5;
    double left = table.x() + PADDING;
    if (Brush.readable(Sizes.SMALL, scale)) {
      Cells.indivisible(pen, palette, left + 5, table.y() + HEAD / 2);
      pen.text("key", left + 16, line, head, palette.soft());
      pen.text("value", divide + PADDING, line, head, palette.soft());
    }
    double y = table.y() + HEAD;
    List<Integer> shown = shown(map, rows);
    for (int number : shown) {
      MapEntry entry = map.entries().get(number);
      if (number == map.last()) {
        int ground = Palette.alpha(palette.accent(), .2);
        pen.fillRect(table.x(), y, table.w(), ROW, ground);
      }
      double base = y + ROW / 2 + 5.5;
      String key = pen.fit(entry.key().text(), TEXT, divide - left - PADDING);
      String value = pen.fit(entry.value().text(), TEXT, table.right() - divide - 2 * PADDING);
      pen.text(key, left, base, TEXT, palette.text());
      pen.text(value, divide + PADDING, base, TEXT, palette.value());
      y += ROW;
    }
    int more = map.entries().size() - shown.size();
    if (more > 0) {
      String text = "+" + more + " more";
      pen.text(text, divide + PADDING, y + ROW / 2 + 5, head, palette.soft());
    } else if (shown.isEmpty()) {
      pen.text("empty", divide + PADDING, y + ROW / 2 + 5, head, palette.soft());
    }
  }

  /// The oldest entries, and the one that was used last instead of the last of these.
  private static List<Integer> shown(ObjectPicture.SharedMap map, int rows) {
    boolean all = map.entries().size() <= rows;
    List<Integer> shown = new ArrayList<>();
    map.entries().keySet().stream().limit(all ? rows : rows - 1).forEach(shown::add);
    boolean hidden = map.entries().containsKey(map.last()) && !shown.contains(map.last());
    if (hidden && !shown.isEmpty()) {
      shown.set(shown.size() - 1, map.last());
    }
    return shown;
  }

  private static String used(ObjectPicture.SharedMap map) {
    return map.user() == null ? "" : map.operation() + " by " + map.user();
  }
}
