package interleave.ui.code;

import interleave.session.Breakpoint;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Pen.Stroke;

/// A breakpoint in the margin: a full dot; a ring where nothing ever happens; a grey ring when it
/// is off; with two bars, like an equals sign, where it has a condition.
final class BreakpointDot {

  private BreakpointDot() {}

  /// @param set null for where one would be set
  /// @param quiet whether nothing happens at the line in all of the recording
  static void draw(
      Pen pen, Palette palette, Breakpoint set, boolean quiet, double x, double y, double u) {
    boolean off = set != null && !set.enabled();
    int color =
        off
            ? palette.soft()
            : set != null ? palette.danger() : Palette.alpha(palette.danger(), .45);
    boolean hollow = off || quiet;
    if (hollow) {
      pen.strokeCircle(x, y, 4.4 * u, Stroke.of(color, 1.6 * u));
    } else {
      pen.fillCircle(x, y, 5.2 * u, color);
    }
    if (set != null && set.isConditional()) {
      int bars = hollow ? color : palette.panel();
      double half = (hollow ? 2.1 : 2.6) * u;
      pen.fillRect(x - half, y - 1.9 * u, 2 * half, 1.3 * u, bars);
      pen.fillRect(x - half, y + .7 * u, 2 * half, 1.3 * u, bars);
    }
  }
}
