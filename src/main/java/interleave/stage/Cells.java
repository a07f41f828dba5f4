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
    int length = cell.value() == null ? 0 : cell.value().text().length();
    double width = Math.min(box.w(), Sizes.cellWidth(length));
    double height = sizes.cell();
    double x = box.cx() - width / 2;
    double y = box.y() + Sizes.LABEL_H;
    pen.fillRound(x, y, width, height, 8, palette.well());
    pen.strokeRound(x, y, width, height, 8, Stroke.of(palette.accent(), 2));
    if (cell.id().kind() == ObjectId.Kind.ATOMIC) {
      pen.strokeRound(x + 4, y + 4, width - 8, height - 8, 5, Stroke.of(palette.accent(), 1));
      Icons.bolt(pen, x + 9, y + 9, 13, palette.accent());
    }
    String value = cell.value() == null ? "?" : cell.value().text();
    double wide = pen.width(value, Font.mono(500, VALUE));
    double size = Math.clamp(VALUE * (width - 16) / Math.max(1, wide), Sizes.SMALL, VALUE);
    Font mono = Font.mono(500, size);
    brush.centred(value, box.cx(), y + height / 2 + 7, mono, palette.value(), width - 16);
    if (scale >= .3) {
      Font label = Font.mono(500, Brush.legible(Sizes.LABEL, 22, scale));
      brush.centred(cell.name(), box.cx(), box.y() + 18, label, palette.text(), box.w());
      if (Brush.readable(Sizes.SMALL, scale)) {
        Font caption = Font.sans(400, Sizes.SMALL);
        double foot = y + height + 19;
        brush.centred(access(cell), box.cx(), foot, caption, palette.soft(), box.w());
      }
    }
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
    String wrote = cell.writer() + " wrote";
    String read = cell.reader() + " read";
    return cell.writtenAt() > cell.readAt() ? read + ", " + wrote : wrote + ", " + read;
  }
}
