package interleave.stage;

import interleave.picture.Durations;
import interleave.picture.FramePicture;
import interleave.picture.JobPicture;
import interleave.picture.Look;
import interleave.picture.LoopPicture;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws an event loop where there is no room for panels: of each part its number and what comes
/// next, in a line.
final class LoopLines {

  /// In sizes of type: a part of one line has its name above where it is high and not wide.
  private static final double TWO_LINES = 3;

  private static final double WIDE_LINE = 26;

  /// What the whole is called, where it stands in the first line.
  private static final String NAME = "Node.js";

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final LoopLayout layout;
  private final double em;
  private final Font title;
  private final Font font;

  LoopLines(Brush brush, LoopLayout layout) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
    this.em = layout.em();
    this.title = Font.sans(700, em);
    this.font = Font.sans(600, em);
  }

  void draw(LoopTween tween) {
    LoopPicture p = tween.shown();
    Box name = layout.name();
    if (name != null) {
      pen.text(NAME, name.x() + .1 * em, name.cy() + .36 * em, font, palette.soft());
    }
    line(layout.stack(), "CALL STACK", stack(p, tween.nanos()), "", stackLook(p));
    boolean waits = !p.timers().isEmpty();
    String count = Integer.toString(p.timers().size());
    String timers =
        waits ? count + " · " + next(p.timers().getFirst().left(tween.nanos())) : "none";
    line(layout.timers(), "TIMERS", timers, count, waits ? Look.SLEEPING : Look.DONE);
    jobs(layout.microtasks(), "MICROTASKS", p.nextTicks(), p.microtasks());
    jobs(layout.tasks(), "TASKS", p.tasks(), p.immediates());
    boolean pending = p.pending() > 0;
    String promises = p.promises() == 0 ? "none" : promises(p);
    String brief = pending ? p.pending() + " pending" : p.promises() + " settled";
    line(layout.promises(), "PROMISES", promises, brief, pending ? Look.SLEEPING : Look.DONE);
  }

  private void jobs(Box box, String name, List<JobPicture> first, List<JobPicture> second) {
    List<JobPicture> all = new ArrayList<>(first);
    all.addAll(second);
    String count = Integer.toString(all.size());
    String text = all.isEmpty() ? "none" : count + " · " + all.getFirst().label();
    line(box, name, text, "", all.isEmpty() ? Look.DONE : Look.RUNNABLE);
  }

  static String promises(LoopPicture picture) {
    int settled = picture.promises() - picture.pending();
    return picture.pending() + " pending · " + settled + " settled";
  }

  private static String next(long left) {
    return left == 0 ? "next is due" : "next in " + Durations.text(left);
  }

  private static Look stackLook(LoopPicture p) {
    boolean failed = !p.error().isEmpty() || p.ending() != null && p.ending().exitCode() != 0;
    return failed ? Look.PANICKED : p.busy() ? Look.RUNNING : Look.DONE;
  }

  /// Who has the thread, or what it does without anybody.
  static String stack(LoopPicture p, long nanos) {
    if (!p.stack().isEmpty()) {
      List<FramePicture> all = p.stack();
      String below = all.size() == 1 ? "" : "  + " + (all.size() - 1) + " below";
      return all.getLast().call() + below;
    }
    if (p.running() != null) {
      return p.running().label();
    }
    if (p.ending() != null) {
      return p.ending().exitCode() == 0 ? "ended" : "ended, exit code " + p.ending().exitCode();
    }
    return p.idle() ? "idle for " + Durations.text(Math.max(0, p.idleUntil() - nanos)) : "empty";
  }

  /// @param brief what is told where there is no room for `text`; empty for as much of it as fits
  private void line(Box box, String name, String text, String brief, Look look) {
    if (box == null) {
      return;
    }
    boolean quiet = look == Look.DONE;
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), .5 * em, palette.well());
    Stroke rim = Stroke.of(quiet ? palette.rim() : palette.state(look), quiet ? 1.3 : 1.8);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), .5 * em, rim);
    double left = box.x() + .7 * em;
    double right = box.right() - .7 * em;
    double column = column(name);
    boolean beside = layout.name() != null || box.w() > 1.7 * column;
    int ink = quiet ? palette.soft() : palette.stateText(look);
    if (box.h() >= TWO_LINES * em && box.w() < WIDE_LINE * em) {
      pen.text(name, left, box.cy() - .28 * em, title, palette.soft());
      pen.text(fit(text, brief, right - left), left, box.cy() + 1.08 * em, font, ink);
    } else if (beside) {
      double y = box.cy() + .36 * em;
      pen.text(name, left, y, title, palette.soft());
      pen.text(fit(text, brief, right - left - column), left + column, y, font, ink);
    } else {
      String all = name.toLowerCase(Locale.ROOT) + " " + text;
      pen.text(pen.fit(all, font, right - left), left, box.cy() + .36 * em, font, ink);
    }
  }

  /// How far right of its name a line's text begins: below each other in a column, but not in a
  /// strip, which has no columns.
  private double column(String name) {
    return layout.name() == null ? pen.width("MICROTASKS  ", title) : pen.width(name, title) + em;
  }

  private String fit(String text, String brief, double room) {
    boolean whole = brief.isEmpty() || pen.width(text, font) <= room;
    return pen.fit(whole ? text : brief, font, room);
  }
}
