package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.source.Source;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws the program's text with a badge for every goroutine on the line where it stands; for
/// frames that are drawn without a window.
public final class CodePane {

  private static final int TAB = 4;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double unit;

  CodePane(Brush brush, double unit) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.unit = unit;
  }

  private double size() {
    return 15 * unit;
  }

  private double lineHeight() {
    return 25 * unit;
  }

  /// The width that shows the longest line of `source`.
  double wishedWidth(Source source) {
    int longest = source.lines().stream().mapToInt(l -> expand(l).length()).max().orElse(0);
    return gutter() + longest * .6 * size() + 26 * unit;
  }

  private double gutter() {
    return 128 * unit;
  }

  void draw(Box area, Source source, Tween tween) {
    List<String> lines = source.lines();
    Picture shown = tween.shown();
    Map<Integer, List<TaskPicture>> standing = new LinkedHashMap<>();
    for (TaskPicture task : shown.tasks()) {
      if (task.pos().file().equals(source.name()) && !gone(task)) {
        standing.computeIfAbsent(task.pos().line(), _ -> new ArrayList<>()).add(task);
      }
    }
    int fit = (int) Math.floor(area.h() / lineHeight());
    int first = first(lines.size(), fit, tween, source);
    for (int i = 0; i < fit && first + i < lines.size(); i++) {
      int number = first + i + 1;
      double top = area.y() + i * lineHeight();
      line(area, top, number, lines.get(number - 1), standing.get(number), tween);
    }
  }

  private static boolean gone(TaskPicture task) {
    return switch (Look.of(task.state(), task.reason())) {
      case DONE -> true;
      default -> false;
    };
  }

  private int first(int lines, int fit, Tween tween, Source source) {
    TaskPicture lead = tween.protagonist();
    int line = lead != null && lead.pos().file().equals(source.name()) ? lead.pos().line() : 1;
    return Math.clamp(line - fit / 2L, 0, Math.max(0, lines - fit));
  }

  private void line(
      Box area, double top, int number, String text, List<TaskPicture> tasks, Tween tween) {
    double baseline = top + lineHeight() / 2 + .36 * size();
    if (tasks != null) {
      TaskPicture lead = lead(tasks, tween);
      Look look = Look.of(lead, tween.shown());
      boolean current = lead == tween.protagonist();
      int tint = Palette.alpha(palette.state(look), current ? .26 : .13);
      pen.fillRect(area.x(), top, area.w(), lineHeight(), tint);
      if (current) {
        pen.fillRect(area.x(), top, 3 * unit, lineHeight(), palette.state(look));
      }
      badges(area.x() + 10 * unit, top + lineHeight() / 2, tasks, lead, tween);
    }
    pen.text(
        Integer.toString(number),
        area.x() + gutter() - 20 * unit,
        baseline,
        Font.mono(400, .8 * size()),
        palette.faint(),
        Anchor.END);
    code(area.x() + gutter(), area.right() - 12 * unit, baseline, expand(text));
  }

  private static TaskPicture lead(List<TaskPicture> tasks, Tween tween) {
    TaskPicture protagonist = tween.protagonist();
    return tasks.contains(protagonist) ? protagonist : tasks.get(0);
  }

  private void badges(double x, double cy, List<TaskPicture> tasks, TaskPicture lead, Tween tween) {
    double height = 18 * unit;
    double limit = x + gutter() - 50 * unit;
    Font font = Font.sans(600, 11.5 * unit);
    List<TaskPicture> order = new ArrayList<>(tasks);
    order.remove(lead);
    order.addFirst(lead);
    for (int i = 0; i < order.size(); i++) {
      TaskId id = order.get(i).id();
      double width = brush.badgeWidth(id, height);
      int rest = order.size() - i - 1;
      String more = "+" + (rest + 1);
      double after = rest == 0 ? 0 : 3 * unit + pen.width("+" + rest, font);
      if (i > 0 && x + width + after > limit) {
        pen.text(more, x + unit, cy + 4.2 * unit, font, palette.soft());
        return;
      }
      brush.badge(id, Look.of(order.get(i), tween.shown()), x + width / 2, cy, height);
      x += width + 3 * unit;
    }
  }

  private void code(double x, double right, double baseline, String line) {
    Font font = Font.mono(400, size());
    double advance = pen.width("m", font);
    int room = (int) Math.floor((right - x) / advance);
    String shown = line.length() <= room ? line : line.substring(0, Math.max(0, room - 1)) + "…";
    for (Highlight.Stretch stretch : Highlight.of(shown)) {
      String text = shown.substring(stretch.start(), stretch.end());
      if (!text.isBlank()) {
        int lead = text.length() - text.stripLeading().length();
        pen.text(
            text.substring(lead),
            x + (stretch.start() + lead) * advance,
            baseline,
            font,
            palette.code(stretch.kind()));
      }
    }
  }

  private static String expand(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        out.append(" ".repeat(TAB - out.length() % TAB));
      } else {
        out.append(line.charAt(i));
      }
    }
    return out.toString();
  }

  /// The frame of a panel.
  static void panel(Pen pen, Palette palette, Box box, double unit) {
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), 9 * unit, palette.panel());
    pen.strokeRound(
        box.x(), box.y(), box.w(), box.h(), 9 * unit, Stroke.of(palette.rim(), 1.2 * unit));
  }
}
