package interleave.stage;

import interleave.picture.Durations;
import interleave.picture.LoopSentence;
import interleave.picture.Sentence;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.timeline.LoopTimeline;
import interleave.timeline.Timeline;
import interleave.timeline.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A whole frame of two runs on one clock, without a window around it: goroutines at the left, the
/// event loop at the right, each with its sentence, and the lanes of both below.
public final class CompareFrame {

  private static final double LEAST = 9.5;
  private static final double LARGEST = 2.2;
  private static final double FOOT = 92;
  private static final double HEAD = 52;
  private static final double STRIP = 44;

  private final Timeline go;
  private final LoopTimeline loop;
  private final Together both;

  public CompareFrame(Timeline go, LoopTimeline loop) {
    this.go = go;
    this.loop = loop;
    both = new Together(go, loop);
  }

  /// The events of both, of which a position of the playhead is one.
  public Together both() {
    return both;
  }

  /// @param position from 0 to the number of events of both
  public void draw(Pen pen, Palette palette, double position, double width, double height) {
    double unit = Math.max(.8, Math.min(width / 1920, height / 1080));
    double margin = 14 * unit;
    Brush brush = new Brush(pen, palette);
    pen.fillRect(0, 0, width, height, palette.ground());
    double low = Math.min(210 * unit, .27 * height);
    double upper = height - low - 3 * margin;
    double half = (width - 3 * margin) / 2;
    Together.Place place = both.place(position);
    long nanos = Math.round(both.nanosAt(position));
    Box left = new Box(margin, margin, half, upper);
    Box right = new Box(2 * margin + half, margin, half, upper);
    CodePane.panel(pen, palette, left, unit);
    goSide(brush, left, place.first(), nanos, unit);
    // what sticks out of the stage
    pen.fillRect(left.right(), 0, margin, height, palette.ground());
    pen.fillRect(0, 0, margin, height, palette.ground());
    CodePane.panel(pen, palette, right, unit);
    loopSide(brush, right, place.second(), nanos, unit);
    Box lanesBox = new Box(margin, upper + 2 * margin, width - 2 * margin, low);
    CodePane.panel(pen, palette, lanesBox, unit);
    CompareLanes lanes = new CompareLanes(go, loop);
    Box area = lanesBox.inset(14 * unit);
    lanes.draw(pen, palette, area, unit, lanes.all(Lanes.Axis.MIXED), position);
  }

  private void goSide(Brush brush, Box box, double position, long nanos, double unit) {
    double pad = 18 * unit;
    double top = HEAD + STRIP;
    Box area =
        new Box(box.x() + 2, box.y() + top * unit, box.w() - 4, box.h() - (top + FOOT) * unit);
    Box inner = area.inset(1.2 * pad);
    Room room = new Room(inner.w(), inner.h(), LARGEST * unit, LEAST * Math.max(1, unit));
    Stage stage = new Stage(go, Layout.fitting(go, Set.of(), room));
    Tween tween = stage.at(position).clocked(nanos);
    View view = stage.view(inner, room, tween);
    stage.draw(brush.pen, brush.palette, area, view, tween, Stage.Selection.NONE);
    int panel = brush.palette.panel();
    double in = 2;
    brush.pen.fillRect(box.x() + in, box.y() + in, box.w() - 2 * in, top * unit - in, panel);
    brush.pen.fillRect(box.x() + in, area.bottom(), box.w() - 2 * in, FOOT * unit - in, panel);
    head(brush, box, "Go", "goroutines on " + ps(go.procs()), nanos, unit);
    Box strip = new Box(box.x() + pad, box.y() + HEAD * unit, box.w() - 2 * pad, STRIP * unit);
    stage.procs(brush.pen, brush.palette, strip, unit, tween);
    String said =
        tween.event() == null
            ? ""
            : Sentence.of(go.sources(), tween.event(), tween.before(), tween.after());
    foot(brush, box, said, "", unit);
  }

  private static String ps(int procs) {
    return procs == 1 ? "1 P" : procs + " Ps";
  }

  private void loopSide(Brush brush, Box box, double position, long nanos, double unit) {
    double pad = 18 * unit;
    LoopStage stage = new LoopStage(loop);
    double top = (HEAD + 4) * unit;
    double height = box.h() - top - (FOOT + 10) * unit;
    Box area = new Box(box.x() + pad, box.y() + top, box.w() - 2 * pad, height);
    LoopTween tween = stage.at(area, 13 * unit, position, nanos);
    stage.draw(brush.pen, brush.palette, tween);
    head(brush, box, "Node.js", "one thread, an event loop", nanos, unit);
    LoopSentence said = tween.sentence();
    foot(brush, box, said.text(), said.why(), unit);
  }

  private static void head(
      Brush brush, Box box, String title, String subtitle, long nanos, double unit) {
    Pen pen = brush.pen;
    double x = box.x() + 18 * unit;
    double y = box.y() + 35 * unit;
    Font font = Font.sans(700, 21 * unit);
    pen.text(title, x, y, font, brush.palette.text());
    double next = x + pen.width(title, font) + 12 * unit;
    pen.text(subtitle, next, y, Font.sans(400, 14.5 * unit), brush.palette.soft());
    String time = "virtual time " + Durations.text(nanos);
    double right = box.right() - 18 * unit;
    pen.text(time, right, y, Font.mono(500, 14.5 * unit), brush.palette.text(), Anchor.END);
  }

  private static void foot(Brush brush, Box box, String text, String why, double unit) {
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    double gap = 14 * unit;
    double height = (FOOT - 14) * unit;
    Box panel = new Box(box.x() + gap, box.bottom() - FOOT * unit, box.w() - 2 * gap, height);
    int ground = palette.theme().dark() ? palette.card() : palette.well();
    pen.fillRound(panel.x(), panel.y(), panel.w(), panel.h(), 9 * unit, ground);
    double room = panel.w() - 36 * unit;
    List<String> lines = new ArrayList<>();
    Font font = Font.sans(600, 15.5 * unit);
    if (!text.isEmpty()) {
      lines.addAll(Wrap.lines(pen, text, font, room, why.isEmpty() ? 2 : 1));
    }
    double y = panel.y() + 31 * unit;
    for (String line : lines) {
      pen.text(line, panel.x() + 18 * unit, y, font, palette.text());
      y += 25 * unit;
    }
    if (!why.isEmpty()) {
      Font soft = Font.sans(400, 14.5 * unit);
      pen.text(pen.fit(why, soft, room), panel.x() + 18 * unit, y, soft, palette.soft());
    }
  }
}
