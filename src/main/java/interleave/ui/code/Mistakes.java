package interleave.ui.code;

import interleave.stage.Box;
import interleave.stage.Palette;
import interleave.stage.Path;
import interleave.stage.Pen;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws what is wrong with a program into its text: a wave under the words, the compiler's message
/// in a row of its own.
final class Mistakes {

  private Mistakes() {}

  static void wave(Pen pen, double from, double to, double y, double unit, int color) {
    double step = 3 * unit;
    Path path = Path.from(from, y);
    int i = 1;
    for (double x = from + step; x < to + step / 2; x += step, i++) {
      path.line(x, i % 2 == 0 ? y : y - 2.2 * unit);
    }
    pen.stroke(path, Stroke.of(color, 1.2 * unit));
  }

  /// @param left where the program's text begins
  static void message(Pen pen, Palette palette, String text, Box row, double left, double unit) {
    pen.fillRect(row.x(), row.y(), row.w(), row.h(), Palette.alpha(palette.danger(), .16));
    Font font = Font.sans(500, 13 * unit);
    String fitted = pen.fit(text, font, row.w() - left - 16 * unit);
    pen.text(fitted, left, row.cy() + 4.4 * unit, font, palette.danger());
  }
}
