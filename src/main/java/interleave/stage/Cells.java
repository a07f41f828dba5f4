package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.ObjectPicture;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws what is one value in a cell: shared variables, maps, atomics. An atomic has a second rim
/// and a bolt: it changes in one step.
final class Cells {

  /// The size of a value; a long one is written in smaller type before it is cut.
  private static final double VALUE = 19;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Sizes sizes;
  private final double scale;

  Cells(Brush brush, Sizes sizes, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.sizes = sizes;
    this.scale = scale;
  }

  void draw(Box box, ObjectPicture.Cell cell) {
    draw(box, cell.id(), cell.value() == null ? "?" : cell.value().text(), access(cell));
  }

  /// @param access who used it last
  void draw(Box box, ObjectId id, String value, String access) {
    int length = value.equals("?") ? 0 : value.length();
    double width = Math.min(box.w(), Sizes.cellWidth(length));
    double height = sizes.cell();
    double x = box.cx() - width / 2;
    double y = box.y() + Sizes.LABEL_H;
    pen.fillRound(x, y, width, height, 8, palette.well());
    pen.strokeRound(x, y, width, height, 8, Stroke.of(palette.accent(), 2));
    double sign = id.kind() == ObjectId.Kind.ATOMIC ? 14 : 0;
    if (sign > 0) {
      pen.strokeRound(x + 4, y + 4, width - 8, height - 8, 5, Stroke.of(palette.accent(), 1));
      indivisible(pen, palette, x + 15, y + 15);
    }
    double wide = pen.width(value, Font.mono(500, VALUE));
    double size = Math.clamp(VALUE * (width - 16 - sign) / Math.max(1, wide), Sizes.SMALL, VALUE);
    Font mono = Font.mono(500, size);
    double middle = box.cx() + sign / 2;
    brush.centred(value, middle, y + height / 2 + 7, mono, palette.value(), width - 16 - sign);
    if (scale >= .3) {
      Font label = Font.mono(500, Brush.legible(Sizes.LABEL, 22, scale));
      String name = brush.called(id.name(), label, box.w());
      brush.centred(name, box.cx(), box.y() + 18, label, palette.text(), box.w());
      if (Brush.readable(Sizes.SMALL, scale)) {
        Font caption = Font.sans(400, Sizes.SMALL);
        double foot = y + height + 19;
        brush.centred(access, box.cx(), foot, caption, palette.soft(), box.w());
      }
    }
  }

  /// The sign of what happens in one step: one point, closed all round.
  static void indivisible(Pen pen, Palette palette, double cx, double cy) {
    pen.strokeCircle(cx, cy, 5.5, Stroke.of(palette.accent(), 1.5));
    pen.fillCircle(cx, cy, 2.2, palette.accent());
  }

  /// Who wrote it last and who read it last, in this order of time; of an atomic what was done
  /// last.
  private static String access(ObjectPicture.Cell cell) {
    if (!cell.operation().isEmpty()) {
      TaskId last = cell.writtenAt() >= cell.readAt() ? cell.writer() : cell.reader();
      return last == null ? cell.operation() : cell.operation() + " by " + last;
    }
    if (cell.writer() == null || cell.reader() == null) {
      return cell.writer() == null
          ? cell.reader() == null ? "" : "read by " + cell.reader()
          : "written by " + cell.writer();
    }
    if (cell.writer().equals(cell.reader())) {
      return cell.writer() + (cell.writtenAt() > cell.readAt() ? " read, wrote" : " wrote, read");
    }
    String wrote = cell.writer() + " wrote";
    String read = cell.reader() + " read";
    return cell.writtenAt() > cell.readAt() ? read + ", " + wrote : wrote + ", " + read;
  }
}
