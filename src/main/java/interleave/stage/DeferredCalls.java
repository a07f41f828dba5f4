package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.picture.Look;
import interleave.picture.TaskPicture;
import interleave.picture.Unwinding;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws what hangs below the card of a goroutine while a panic or Goexit unwinds it: the functions
/// on its stack, innermost on top, with the calls they have deferred. The panic runs down a rail
/// beside them; what it has passed is crossed out, and a recover closes the rail.
///
/// *Invariant:* everything stays in the room that the layout keeps below the card.
final class DeferredCalls {

  /// So many lines have room; of a longer stack the part around the panic is shown.
  private static final int MOST = 7;

  /// What a call needs to be told from others.
  static final double WIDTH = 218;

  private static final double LINE = 27;
  private static final double TOP = 6;
  private static final double END = 6;

  /// The rail, from the left edge.
  private static final double RAIL = 22;

  private static final double FUNCTION = 42;
  private static final double CALL = 58;
  private static final Font NAME = Font.mono(500, Sizes.SMALL);
  private static final Font CODE = Font.mono(400, Sizes.SMALL);
  private static final Font WORDS = Font.sans(400, Sizes.SMALL);
  private static final Font NUMBER = Font.mono(400, Sizes.SMALL);

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final SourceLines source;
  private final double scale;

  DeferredCalls(Brush brush, Layout layout, SourceLines source, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
    this.source = source;
    this.scale = scale;
  }

  /// How much room a stack of so many lines has.
  static double height(int lines) {
    return TOP + Math.min(lines, MOST) * LINE + END;
  }

  void draw(TaskId id, Tween tween) {
    Box box = layout.stack(id);
    TaskPicture task = tween.shown().task(id);
    if (box == null || task == null || task.unwinding() == null) {
      return;
    }
    if (box.h() < height(task.unwinding().lines().size()) - 1) {
      return; // that room is for something else
    }
    TaskPicture was = tween.before().task(id);
    TaskPicture will = tween.after().task(id);
    boolean opens = was == null || was.unwinding() == null;
    boolean closes = will.unwinding() == null;
    pen.save();
    if (tween.moving() && (opens || closes)) {
      pen.fade(Math.abs(2 * tween.settled() - 1));
    }
    draw(box, task, opens ? task.unwinding() : was.unwinding(), will.unwinding(), tween);
    pen.restore();
  }

  private void draw(Box box, TaskPicture task, Unwinding was, Unwinding will, Tween tween) {
    Unwinding shown = task.unwinding();
    List<Unwinding.Line> lines = shown.lines();
    boolean moves = will != null && will.stack() == shown.stack() && was.stack() == shown.stack();
    double from = place(moves ? was : shown);
    double to = place(moves ? will : shown);
    double at = tween.moving() ? from + (to - from) * tween.arrived() : to;
    int first = first(lines.size(), to);
    int end = Math.min(lines.size(), first + MOST);
    double top = box.y() + TOP;
    double railX = box.x() + RAIL;
    boolean more = end < lines.size();
    double foot = top + (end - first) * LINE;
    double tokenY = Math.clamp(top + (at - first + .5) * LINE, box.y(), foot);
    rail(railX, box.y(), tokenY, more ? foot + END : foot - LINE / 2, shown);
    for (int i = first; i < end && scale >= Cards.FULL; i++) {
      Box row = new Box(box.x(), top + (i - first) * LINE, box.w(), LINE);
      int hidden = i == first && first > 0 ? i + 1 : i == end - 1 && more ? lines.size() - i : 0;
      if (hidden > 0) {
        String text = hidden + (i == first ? " above" : " more");
        pen.text(text, row.x() + FUNCTION, row.cy() + 5, WORDS, palette.faint());
      } else if (lines.get(i).call() == null) {
        function(row, lines.get(i));
      } else {
        call(row, lines.get(i), shown);
      }
    }
    token(railX, tokenY, shown);
  }

  /// The line that the panic is at, counted from the top; behind the last when it has passed all.
  private static double place(Unwinding unwinding) {
    List<Unwinding.Line> lines = unwinding.lines();
    int here = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).here()) {
        here = i;
      }
      // at a function, but at its call once that runs
      if (lines.get(i).here() && (lines.get(i).call() != null || unwinding.begun() == 0)) {
        return i;
      }
    }
    return unwinding.level() == null ? lines.size() - .5 : here;
  }

  /// The first line in sight: the panic is at the third or later.
  private static int first(int lines, double at) {
    return Math.clamp((int) at - 3, 0, Math.max(0, lines - MOST));
  }

  private int color(Unwinding unwinding) {
    return unwinding.recovered()
        ? palette.state(Look.RUNNING)
        : unwinding.isGoexit() ? palette.state(Look.DONE) : palette.state(Look.PANICKED);
  }

  /// Solid as far as the panic has come, open below; closed by a bar where it was recovered.
  private void rail(double x, double from, double at, double to, Unwinding shown) {
    int passed = shown.isGoexit() ? palette.state(Look.DONE) : palette.state(Look.PANICKED);
    if (to > at) {
      pen.line(x, at, x, to, Stroke.dashed(palette.wire(), 2, 4));
    }
    pen.line(x, from, x, at, Stroke.of(passed, 3.5));
    if (shown.recovered()) {
      int color = color(shown);
      pen.line(x - 11, at + 14, x + 11, at + 14, Stroke.of(color, 4));
    }
  }

  private void token(double x, double y, Unwinding shown) {
    Sign sign =
        shown.recovered() ? Icons::check : shown.isGoexit() ? DeferredCalls::down : Icons::bang;
    token(pen, palette, x, y, color(shown), sign);
  }

  /// A small sign, as those of [Icons].
  interface Sign {
    void draw(Pen pen, double x, double y, double size, int color);
  }

  /// What runs down the rail.
  static void token(Pen pen, Palette palette, double x, double y, int color, Sign sign) {
    pen.fillCircle(x, y, 11, palette.panel());
    pen.strokeCircle(x, y, 11, Stroke.of(color, 2.2));
    sign.draw(pen, x - 6, y - 6.5, 12, color);
  }

  private static void down(Pen pen, double x, double y, double size, int color) {
    Icons.arrowHead(pen, x + size / 2, y + size, Math.PI / 2, .9 * size, color);
  }

  private void function(Box row, Unwinding.Line line) {
    double right = row.right() - 10;
    double all = right - row.x() - FUNCTION;
    String number = source.place(pen, line.level().pos(), NUMBER, .5 * all);
    int ink = line.passed() ? palette.faint() : palette.text();
    pen.text(number, right, row.cy() + 5, NUMBER, palette.faint(), Anchor.END);
    double room = all - pen.width(number, NUMBER) - 8;
    String name = Functions.shortName(line.level().function());
    String fitted = pen.fit(name, NAME, room);
    double x = row.x() + FUNCTION;
    pen.text(fitted, x, row.cy() + 5, NAME, ink);
    if (line.passed()) {
      double end = x + pen.width(fitted, NAME);
      pen.line(x - 2, row.cy(), end + 2, row.cy(), Stroke.of(palette.faint(), 1.4));
    }
  }

  private void call(Box row, Unwinding.Line line, Unwinding shown) {
    double left = row.x() + CALL;
    double right = row.right() - 8;
    pen.line(row.x() + RAIL, row.cy(), left - 6, row.cy(), Stroke.of(palette.wire(), 1.6));
    Look look = line.passed() ? Look.DONE : line.here() ? Look.RUNNING : Look.RUNNABLE;
    int edge = line.here() ? color(shown) : line.passed() ? palette.rim() : palette.wire();
    if (line.here()) {
      pen.fillRound(left - 6, row.y() + 2, right - left + 6, LINE - 4, 7, palette.card());
    }
    double width = line.here() ? 2 : 1.4;
    pen.strokeRound(left - 6, row.y() + 2, right - left + 6, LINE - 4, 7, Stroke.of(edge, width));
    boolean icon = line.passed() || line.here();
    int ink = line.passed() ? palette.faint() : palette.text();
    if (icon) {
      int color = line.passed() ? palette.faint() : palette.stateText(look);
      Icons.state(pen, look, left + 1, row.cy() - 5.5, 11, color);
    }
    double x = left + (icon ? 18 : 2);
    pen.text(fit(text(line), right - x - 6), x, row.cy() + 5, CODE, ink);
  }

  /// The statement without the word `defer`, which the place says; the function where the program
  /// does not have the statement.
  private String text(Unwinding.Line line) {
    String statement = source.at(line.call().pos());
    return statement.startsWith("defer ")
        ? statement.substring("defer ".length())
        : Functions.shortName(line.call().function()) + "()";
  }

  /// As much of a call as there is room for; of a function literal at least that it is one.
  private String fit(String text, double room) {
    int body = text.indexOf(") {");
    boolean whole = pen.width(text, CODE) <= room && !text.endsWith("{");
    return text.startsWith("func(") && body > 0 && !whole
        ? pen.fit(text.substring(0, body) + ") { … }()", CODE, room)
        : Snippet.fit(pen, text, CODE, room);
  }
}
