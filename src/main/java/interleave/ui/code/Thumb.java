package interleave.ui.code;

import interleave.stage.Palette;
import interleave.stage.Pen;

/// The thumb at the right edge of something long that scrolls: how far it is, and how much of it is
/// in sight. It can be dragged. All lengths in units of the view.
final class Thumb {

  /// How much room at the right edge belongs to it.
  static final double ROOM = 10;

  private static final double LEAST = 28;

  /// Where it is held, below what is scrolled away; not a number while it is not.
  private double held = Double.NaN;

  /// @param scroll how much is scrolled away
  /// @param all how long everything is
  void draw(Pen pen, Palette palette, double width, double height, double scroll, double all) {
    if (all > height + 1) {
      double length = Math.max(LEAST, height * height / all);
      double y = (height - length) * scroll / (all - height);
      int color = Palette.alpha(palette.soft(), isHeld() ? .7 : .35);
      double breadth = ROOM - 5;
      pen.fillRound(width - ROOM + 2, y + 2, breadth, length - 4, breadth / 2, color);
    }
  }

  void hold(double y, double height, double scroll, double all) {
    held = y - scroll * height / all;
  }

  boolean isHeld() {
    return !Double.isNaN(held);
  }

  /// How much is to be scrolled away while the mouse is at `y`; it may be more than there is.
  double drag(double y, double height, double all) {
    return (y - held) * all / height;
  }

  void release() {
    held = Double.NaN;
  }
}
