package interleave.stage;

import interleave.engine.loop.LoopEvent.Phase;
import interleave.picture.Look;
import interleave.picture.LoopPicture;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;

/// Draws the event loop itself: a ring of its phases, that in which it is lit, and a bead that goes
/// round.
final class LoopRing {

  private static final Phase[] ROUND = {Phase.TIMERS, Phase.POLL, Phase.CHECK, Phase.CLOSE};
  private static final double SWEEP = 360.0 / ROUND.length;
  private static final double GAP = 12;

  private final Brush brush;
  private final double em;

  LoopRing(Brush brush, double em) {
    this.brush = brush;
    this.em = em;
  }

  void draw(Box box, LoopTween tween) {
    LoopPicture shown = tween.shown();
    Palette palette = brush.palette;
    Pen pen = brush.pen;
    double width = Math.max(2, .26 * em);
    double radius = box.w() / 2 - width;
    Look look = look(shown);
    int lit = look == Look.DONE ? palette.wire() : palette.state(look);
    for (int i = 0; i < ROUND.length; i++) {
      boolean here = ROUND[i] == shown.phase();
      int color = here ? lit : palette.wire();
      Path arc = new Path().arc(box.cx(), box.cy(), radius, start(i) + GAP / 2, SWEEP - GAP);
      pen.stroke(arc, Stroke.of(color, here ? 1.35 * width : width));
    }
    bead(box, radius, tween, lit, width);
    String word = word(shown);
    Font font = Font.sans(600, em);
    double room = 2 * radius - .4 * em;
    double inner = room - 1.2 * em;
    boolean two = pen.width("event loop", font) <= inner;
    int ink = look == Look.DONE ? palette.soft() : palette.stateText(look);
    if (two) {
      Font title = Font.sans(500, em);
      brush.centred("event loop", box.cx(), box.cy() - .28 * em, title, palette.soft(), room);
      brush.centred(word, box.cx(), box.cy() + 1.05 * em, font, ink, room);
    } else {
      brush.centred(word, box.cx(), box.cy() + .36 * em, font, ink, room);
    }
  }

  private static double start(int place) {
    return -90 + place * SWEEP;
  }

  /// On its way from phase to phase; outside the loop there is none.
  private void bead(Box box, double radius, LoopTween tween, int color, double width) {
    int from = place(tween.before().picture().phase());
    int to = place(tween.after().picture().phase());
    if (to < 0) {
      return;
    }
    double begin = from < 0 ? start(0) : start(from) + SWEEP / 2;
    double end = start(to) + SWEEP / 2;
    double way = (end - begin + 720) % 360;
    double angle = Math.toRadians(begin + way * tween.arrived());
    double x = box.cx() + radius * Math.cos(angle);
    double y = box.cy() + radius * Math.sin(angle);
    brush.pen.fillCircle(x, y, 1.5 * width, color);
    brush.pen.strokeCircle(x, y, 1.5 * width, Stroke.of(brush.palette.well(), .5 * width));
  }

  private static int place(Phase phase) {
    for (int i = 0; i < ROUND.length; i++) {
      if (ROUND[i] == phase) {
        return i;
      }
    }
    return -1;
  }

  private static Look look(LoopPicture shown) {
    return shown.busy() ? Look.RUNNING : shown.idle() ? Look.SLEEPING : Look.DONE;
  }

  private static String word(LoopPicture shown) {
    if (shown.ending() != null) {
      return "ended";
    }
    return shown.idle() ? "idle" : shown.phase().text();
  }
}
