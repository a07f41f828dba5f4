package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws an access to a variable that has no box on the stage, since it is shared in name only: as
/// a note on the upper edge of the card of whoever does it, while the playhead is there. So nothing
/// is spoken of that cannot be seen.
final class Glance {

  private static final double HEIGHT = 25;
  private static final double PADDING = 9;

  /// How far it stays from the card's corners.
  private static final double IN = 12;

  private static final Font FONT = Font.mono(500, Sizes.SMALL);

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;

  Glance(Brush brush, Layout layout) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
  }

  void draw(Tween tween) {
    switch (tween.event()) {
      case Event.VarRead e -> note(e.task(), e.variable(), " → ", e.value(), tween);
      case Event.VarWrite e -> note(e.task(), e.variable(), " ← ", e.value(), tween);
      case null, default -> {}
    }
  }

  private void note(TaskId task, ObjectId variable, String arrow, Shown value, Tween tween) {
    Box card = layout.pile(task) == null ? layout.box(task) : null;
    if (card == null || layout.box(variable) != null || layout.detail().bare()) {
      return;
    }
    double room = card.w() - 2 * IN - 2 * PADDING;
    boolean told = !value.text().isEmpty() && !value.text().equals(variable.name());
    String text = told ? value.text() : "";
    double least = Math.min(pen.width(text, FONT), room / 2);
    String sign = told ? arrow : "";
    double free = room - least - pen.width(sign, FONT);
    String shown = brush.called(variable.name(), FONT, free) + sign;
    double named = pen.width(shown, FONT);
    String fitted = pen.fit(text, FONT, room - named);
    double width = named + pen.width(fitted, FONT) + 2 * PADDING;
    double x = card.right() - IN - width;
    double y = card.y() - .66 * HEIGHT;
    pen.save();
    pen.fade(tween.moving() ? tween.arrived() : 1);
    pen.fillRound(x, y, width, HEIGHT, 7, palette.well());
    pen.strokeRound(x, y, width, HEIGHT, 7, Stroke.of(palette.accent(), 1.6));
    double base = y + HEIGHT / 2 + 5;
    pen.text(shown, x + PADDING, base, FONT, palette.text());
    pen.text(fitted, x + PADDING + named, base, FONT, palette.value());
    pen.restore();
  }
}
