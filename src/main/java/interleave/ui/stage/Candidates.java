package interleave.ui.stage;

import interleave.engine.event.TaskId;
import interleave.session.Question;
import interleave.stage.Box;
import interleave.stage.Contrast;
import interleave.stage.Layout;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.View;

/// Marks the goroutines on the stage that could run next, each with the key that chooses it.
final class Candidates {

  private Candidates() {}

  /// @param unit the size of the interface
  static void draw(
      Pen pen, Palette palette, Layout layout, View view, Question question, double unit) {
    if (question == null) {
      return;
    }
    for (int i = 0; i < question.choices().size(); i++) {
      TaskId task = question.choices().get(i).task();
      Box world = task == null ? null : layout.box(task);
      if (world == null || question.answerFor(task) != i) {
        continue;
      }
      double s = view.scale();
      double x = world.x() * s + view.dx() - 5 * unit;
      double y = world.y() * s + view.dy() - 5 * unit;
      double w = world.w() * s + 10 * unit;
      double h = world.h() * s + 10 * unit;
      boolean chosen = question.answer() == i;
      Pen.Stroke stroke =
          question.isOpen() || chosen
              ? Pen.Stroke.of(palette.accent(), 2.4 * unit)
              : Pen.Stroke.dashed(palette.accent(), 1.6 * unit, 6 * unit);
      pen.strokeRound(x, y, w, h, 12 * unit, stroke);
      if (i < 9) {
        double r = 11 * unit;
        pen.fillCircle(x + w - r, y, r, palette.accent());
        pen.text(
            Integer.toString(i + 1),
            x + w - r,
            y + 4.6 * unit,
            Pen.Font.sans(700, 13 * unit),
            Contrast.readable(palette.accent(), palette.accent(), 4.5),
            Pen.Anchor.MIDDLE);
      }
    }
  }
}
