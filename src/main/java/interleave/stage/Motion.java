package interleave.stage;

import interleave.picture.Look;
import interleave.picture.TaskPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.stage.Tween.Flight;
import interleave.stage.Tween.Pulse;

/// Draws what is on its way.
final class Motion {

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;

  Motion(Brush brush) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
  }

  void draw(Tween tween) {
    for (Pulse pulse : tween.pulses()) {
      int color = Palette.alpha(palette.value(), .9 * (1 - pulse.part()));
      pen.strokeCircle(
          pulse.x(), pulse.y(), pulse.radius() * (.4 + .9 * pulse.part()), Stroke.of(color, 3));
    }
    for (Flight flight : tween.flights()) {
      switch (flight.load()) {
        case VALUE -> value(flight, tween);
        case BADGE -> {
          TaskPicture task = tween.shown().task(flight.sender());
          Look look = task == null ? Look.RUNNING : Look.of(task, tween.shown());
          brush.badge(flight.sender(), look, flight.x(), flight.y(), 26);
        }
        case DELTA -> delta(flight);
        case SPARK -> spark(flight);
      }
    }
  }

  private void value(Flight flight, Tween tween) {
    double width = brush.tokenWidth(flight.text(), 30, 150);
    pen.fillRound(
        flight.x() - width / 2 - 4,
        flight.y() - 19,
        width + 8,
        38,
        19,
        Palette.alpha(palette.panel(), .8));
    brush.token(flight.text(), flight.x(), flight.y(), 30, 150);
    if (flight.sender() != null) {
      TaskPicture task = tween.shown().task(flight.sender());
      Look look = task == null ? Look.RUNNING : Look.of(task, tween.shown());
      brush.badge(flight.sender(), look, flight.x(), flight.y() - 28, 25);
    }
  }

  private void delta(Flight flight) {
    pen.fillCircle(flight.x(), flight.y(), 17, palette.accent());
    pen.text(
        flight.text(),
        flight.x(),
        flight.y() + 5.5,
        Font.sans(700, 15),
        palette.on(palette.accent()),
        Anchor.MIDDLE);
  }

  private void spark(Flight flight) {
    int color = palette.value();
    if (flight.trail() != null) {
      pen.stroke(flight.trail().path(), Stroke.dashed(Palette.alpha(color, .7), 1.8, 4));
    }
    pen.fillCircle(flight.x(), flight.y(), 6, color);
    pen.strokeCircle(flight.x(), flight.y(), 10, Stroke.of(Palette.alpha(color, .5), 2));
  }
}
