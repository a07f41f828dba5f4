package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Knot;
import interleave.picture.Picture;
import interleave.picture.RaceSentence;
import interleave.picture.Sentence;
import interleave.picture.Summary;
import interleave.picture.TaskPicture;
import interleave.source.Source;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.Races;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A whole frame without a window around it: code, stage, sentence and lanes.
public final class Frame {

  /// The smallest type, in pixels of a picture of 1920 by 1080.
  private static final double LEAST = 9.5;

  /// How much larger than normal things on a stage with little on it are.
  private static final double LARGEST = 2.7;

  /// The message of a bad end; a long one is written in smaller type before it is cut.
  private static final double HEADLINE = 17;

  private static final double LEAST_HEADLINE = 12;

  private final Timeline timeline;
  private final Summary summary;
  private Stage stage;
  private Room room;

  public Frame(Timeline timeline) {
    this.timeline = timeline;
    this.summary = Summary.of(timeline.events().subList(0, timeline.size()));
  }

  /// The stage settled for a room; the same until another room is asked for.
  private Stage stage(Room wanted) {
    if (!wanted.equals(room)) {
      stage = new Stage(timeline, Layout.fitting(timeline, Set.of(), wanted));
      room = wanted;
    }
    return stage;
  }

  /// @param position from 0 to the number of events
  public void draw(Pen pen, Palette palette, double position, double width, double height) {
    draw(pen, palette, position, width, height, 1);
  }

  /// @param enlarged how much larger than normal for the size everything is
  public void draw(
      Pen pen, Palette palette, double position, double width, double height, double enlarged) {
    double unit = enlarged * unit(width, height);
    double margin = 14 * unit;
    Brush brush = new Brush(pen, palette);
    pen.fillRect(0, 0, width, height, palette.ground());
    CodePane code = new CodePane(brush, unit);
    Source source = source(position);
    double lanes = lanesHeight(height, unit);
    double upper = height - lanes - 3 * margin;
    double codeWidth =
        source == null ? 0 : Math.min(Math.max(code.wishedWidth(source), 300 * unit), .34 * width);
    double left = source == null ? margin : codeWidth + 2 * margin;
    Box stageBox = new Box(left, margin, width - left - margin, upper);
    CodePane.panel(pen, palette, stageBox, unit);
    Tween tween = stageBox(brush, stageBox, position, unit);
    pen.fillRect(0, 0, left, height, palette.ground());
    pen.fillRect(stageBox.right(), 0, margin, height, palette.ground());
    if (source != null) {
      Box box = new Box(margin, margin, codeWidth, upper);
      CodePane.panel(pen, palette, box, unit);
      codeBox(brush, code, box, source, tween, unit);
    }
    Box lanesBox = new Box(margin, upper + 2 * margin, width - 2 * margin, lanes);
    CodePane.panel(pen, palette, lanesBox, unit);
    lanesBox(pen, palette, lanesBox, position, tween, unit);
  }

  /// Larger than the picture's size alone would have it where that leaves room for all the parts.
  private static double unit(double width, double height) {
    double readable = Math.min(.8, Math.min(width / 1100, height / 620));
    return Math.max(readable, Math.min(width / 1920, height / 1080));
  }

  private double lanesHeight(double height, double unit) {
    int rows = timeline.tasks().size();
    return Math.min(Math.max(rows * 34 * unit + 54 * unit, 120 * unit), .27 * height);
  }

  private Source source(double position) {
    int last = (int) Math.ceil(Math.clamp(position, 0, timeline.size())) - 1;
    Event event = last < 0 ? null : timeline.events().get(last);
    TaskPicture lead = event == null ? null : timeline.picture(last).task(event.task());
    Source of = lead == null ? null : timeline.source(lead.pos().file());
    return of != null ? of : timeline.sources().isEmpty() ? null : timeline.sources().getFirst();
  }

  private static void codeBox(
      Brush brush, CodePane code, Box box, Source source, Tween tween, double unit) {
    Pen pen = brush.pen;
    double head = 44 * unit;
    pen.text(
        source.name(),
        box.x() + 16 * unit,
        box.y() + 28 * unit,
        Font.mono(500, 13.5 * unit),
        brush.palette.soft());
    pen.line(
        box.x(),
        box.y() + head,
        box.right(),
        box.y() + head,
        Stroke.of(brush.palette.rim(), 1.2 * unit));
    code.draw(
        new Box(
            box.x() + 1.5 * unit,
            box.y() + head + 8 * unit,
            box.w() - 3 * unit,
            box.h() - head - 14 * unit),
        source,
        tween);
  }

  private Tween stageBox(Brush brush, Box box, double position, double unit) {
    double pad = 18 * unit;
    double strip = 48 * unit;
    double foot = footRoom(unit);
    Box area =
        new Box(
            box.x() + 2,
            box.y() + strip + 4 * unit,
            box.w() - 4,
            box.h() - strip - foot - 8 * unit);
    Box inner =
        new Box(
            area.x() + 1.4 * pad, area.y() + .8 * pad, area.w() - 2.8 * pad, area.h() - 1.6 * pad);
    Stage settled = stage(new Room(inner.w(), inner.h(), LARGEST * unit, LEAST * unit));
    Tween tween = settled.at(position);
    View view = settled.view(inner, room, tween);
    settled.draw(brush.pen, brush.palette, area, view, tween, Stage.Selection.NONE);
    mask(brush, box, area);
    foot(brush, box, tween, timeline.size(), unit);
    settled.strip(
        brush.pen,
        brush.palette,
        new Box(box.x() + pad, box.y() + 8 * unit, box.w() - 2 * pad, strip - 8 * unit),
        unit,
        tween);
    return tween;
  }

  /// Covers what sticks out of the stage.
  private void mask(Brush brush, Box box, Box area) {
    int panel = brush.palette.panel();
    Pen pen = brush.pen;
    double in = 2;
    pen.fillRect(box.x() + in, box.y() + in, box.w() - 2 * in, area.y() - box.y() - in, panel);
    double below = box.bottom() - area.bottom() - in;
    pen.fillRect(box.x() + in, area.bottom(), box.w() - 2 * in, below, panel);
  }

  /// Room for the longest words at the foot: nothing on the stage moves when they change.
  private double footRoom(double unit) {
    Event last = timeline.size() == 0 ? null : timeline.events().get(timeline.size() - 1);
    boolean ends = last instanceof Event.ProgramEnd;
    return (ends ? 158 : 94) * unit;
  }

  /// Draws the sentence, or at a bad end the message, at the foot of `box`.
  private void foot(Brush brush, Box box, Tween tween, int total, double unit) {
    Event event = tween.event();
    if (event == null) {
      return;
    }
    Picture shown = tween.shown();
    Event.ProgramEnd ending = shown.ending();
    boolean bad = ending != null && !ending.message().isEmpty();
    Font font = Font.sans(500, 16 * unit);
    double room = box.w() - 68 * unit - (bad ? 0 : 150 * unit);
    List<String> lines = new ArrayList<>();
    if (bad) {
      List<String> why = new ArrayList<>();
      if (shown.deadlocked()) {
        Knot.of(shown).forEach(knot -> why.addAll(knot.sentences()));
      } else {
        why.add(Sentence.of(timeline.sources(), ending, tween.before(), tween.after()));
      }
      lines.addAll(Wrap.lines(brush.pen, String.join("  ", why), font, room, 3));
    } else {
      String text = Sentence.of(timeline.sources(), event, tween.before(), tween.after());
      String race =
          RaceSentence.of(timeline.sources(), timeline.races().at(tween.after().events() - 1));
      text = race.isEmpty() ? text : text + " " + race;
      lines.addAll(Wrap.lines(brush.pen, text, font, room, 2));
      if (ending != null) {
        Races races = timeline.races();
        String sum = RaceSentence.sum(races.all().size(), races.objects());
        sum = (sum + "  " + String.join("  ", summary.sentences())).strip();
        lines.addAll(Wrap.lines(brush.pen, sum, font, room, 2));
      }
    }
    double height = (bad ? 66 : 32) * unit + lines.size() * 23 * unit;
    Box panel =
        new Box(
            box.x() + 14 * unit, box.bottom() - height - 14 * unit, box.w() - 28 * unit, height);
    footPanel(brush, panel, bad ? ending.message() : null, lines, unit);
    brush.pen.text(
        "event " + shown.events() + " of " + total,
        panel.right() - 18 * unit,
        panel.y() + 33 * unit,
        Font.sans(400, 13 * unit),
        brush.palette.soft(),
        Pen.Anchor.END);
  }

  private static void footPanel(
      Brush brush, Box panel, String message, List<String> lines, double unit) {
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    boolean bad = message != null;
    pen.fillRound(
        panel.x(),
        panel.y(),
        panel.w(),
        panel.h(),
        9 * unit,
        bad ? palette.dangerGround() : palette.theme().dark() ? palette.card() : palette.well());
    if (bad) {
      pen.strokeRound(
          panel.x(),
          panel.y(),
          panel.w(),
          panel.h(),
          9 * unit,
          Stroke.of(palette.danger(), 1.8 * unit));
    }
    double y = panel.y() + (bad ? 32 : 36) * unit;
    if (bad) {
      int end = message.indexOf('\n');
      String first = end < 0 ? message : message.substring(0, end);
      double room = panel.w() - 170 * unit;
      double wide = pen.width(first, Font.mono(700, HEADLINE));
      double size = Math.clamp(HEADLINE * room / wide, LEAST_HEADLINE * unit, HEADLINE * unit);
      Font mono = Font.mono(700, size);
      double x = panel.x() + 20 * unit;
      pen.text(pen.fit(first, mono, room), x, y + 3 * unit, mono, palette.danger());
      y += 36 * unit;
    }
    for (String line : lines) {
      pen.text(
          line, panel.x() + 20 * unit, y - 3 * unit, Font.sans(500, 16 * unit), palette.text());
      y += 23 * unit;
    }
  }

  private void lanesBox(
      Pen pen, Palette palette, Box box, double position, Tween tween, double unit) {
    Lanes lanes = new Lanes(timeline);
    Box area =
        new Box(box.x() + 14 * unit, box.y() + 12 * unit, box.w() - 28 * unit, box.h() - 22 * unit);
    Lanes.Window window = Lanes.Window.all(timeline, Lanes.Rows.TASKS, Lanes.Axis.MIXED);
    Lanes.Geometry g = lanes.geometry(area, unit, window);
    int fit = (int) Math.floor(g.plot().h() / g.pitch());
    int rows = timeline.tasks().size();
    TaskPicture lead = tween.protagonist();
    TaskId task = lead == null ? null : lead.id();
    int row = task == null ? 0 : task.number() - 1;
    int first = row < fit ? 0 : Math.clamp(row - fit / 2L, 0, Math.max(0, rows - fit));
    lanes.draw(
        pen, palette, area, unit, window.withFirstRow(first), position, Stage.Selection.NONE);
  }
}
