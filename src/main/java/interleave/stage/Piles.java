package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.LinkedHashSet;
import java.util.Set;

/// Draws piles of goroutines: those of one function, in rows, in a mosaic or as a bar.
final class Piles {

  private static final Look[] LOOKS = Look.values();

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final double scale;

  Piles(Brush brush, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.scale = scale;
  }

  void draw(Box box, Pile pile, Tween tween, TaskId selected) {
    Picture shown = tween.shown();
    int[] counts = new int[LOOKS.length];
    int born = 0;
    for (TaskId id : pile.tasks()) {
      TaskPicture task = shown.task(id);
      if (task == null) {
        break;
      }
      born++;
      counts[Look.of(task, shown).ordinal()]++;
    }
    if (born == 0) {
      return;
    }
    back(box);
    if (scale >= .3) {
      head(box, pile, born, counts);
    }
    if (pile.rows()) {
      rows(box, pile, tween, selected);
      return;
    }
    if (pile.mosaic()) {
      mosaic(box, pile, tween, selected);
    } else if (!pile.low()) {
      bar(box, pile, counts, born);
    }
    if (scale >= .4) {
      front(box, pile, tween, selected);
    }
  }

  /// Two more cards peep out behind.
  private void back(Box box) {
    for (int i = 2; i >= 1; i--) {
      double x = box.x() + 7.0 * i;
      double y = box.y() - Pile.BEHIND * i / 2;
      double width = box.w() - 14.0 * i;
      pen.fillRound(x, y, width, 40, 11, palette.card());
      pen.strokeRound(x, y, width, 40, 11, Stroke.of(palette.wire(), 1.3));
    }
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), Cards.RADIUS, palette.card());
    Stroke rim = Stroke.of(palette.wire(), 1.6);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), Cards.RADIUS, rim);
  }

  private void head(Box box, Pile pile, int born, int[] counts) {
    String count = "× " + born;
    double room = box.w() - 2 * Pile.PADDING - pen.width(count, Cards.NAME) - 14;
    double y = box.y() + 28;
    pen.text(
        pen.fit(pile.title(), Cards.NAME, room),
        box.x() + Pile.PADDING,
        y,
        Cards.NAME,
        palette.text());
    pen.text(count, box.right() - Pile.PADDING, y, Cards.NAME, palette.soft(), Anchor.END);
    if (!pile.rows()) {
      legend(box, counts);
    }
  }

  private void legend(Box box, int[] counts) {
    double x = box.x() + Pile.PADDING;
    double y = box.y() + Pile.TITLE;
    for (Look look : LOOKS) {
      int count = counts[look.ordinal()];
      if (count == 0) {
        continue;
      }
      int ink = palette.stateText(look);
      String text = Integer.toString(count);
      double width = 18 + pen.width(text, Cards.WORDS);
      if (x + width > box.right() - Pile.PADDING) {
        return;
      }
      Icons.state(pen, look, x, y + 1, 13, ink);
      pen.text(text, x + 18, y + 13, Cards.WORDS, ink);
      x += width + 14;
    }
  }

  private void rows(Box box, Pile pile, Tween tween, TaskId selected) {
    for (int i = 0; i < pile.tasks().size(); i++) {
      TaskPicture task = tween.shown().task(pile.tasks().get(i));
      if (task == null) {
        return;
      }
      Box row = pile.cell(box, i);
      if (scale >= .4) {
        Cards.row(brush, row, task, null, tween, Cards.same(task, selected));
      } else {
        int color = palette.state(Look.of(task, tween.shown()));
        pen.fillRound(row.x() + 12, row.y() + 4, row.w() - 24, row.h() - 8, 8, color);
      }
    }
  }

  /// Cells of one state are one shape: a frame has a handful of them, not a thousand.
  private void mosaic(Box box, Pile pile, Tween tween, TaskId selected) {
    Picture shown = tween.shown();
    double size = pile.cell();
    double gap = size > 12 ? 3 : size > 8 ? 2 : 1;
    double side = size - gap;
    Path[] shapes = new Path[LOOKS.length];
    Path running = null;
    for (int i = 0; i < pile.tasks().size(); i++) {
      TaskPicture task = shown.task(pile.tasks().get(i));
      if (task == null) {
        break;
      }
      Box cell = pile.cell(box, i);
      Look look = Look.of(task, shown);
      int n = look.ordinal();
      shapes[n] = square(shapes[n], cell, 0, side);
      if (look == Look.RUNNING) {
        running = square(running, cell, 1.5, side);
      }
    }
    for (Look look : LOOKS) {
      if (shapes[look.ordinal()] != null) {
        pen.fill(shapes[look.ordinal()], palette.state(look));
      }
    }
    if (running != null) {
      pen.stroke(running, Stroke.of(palette.text(), 1.6));
    }
    if (size >= 14 && scale >= .4) {
      signs(box, pile, shown, side);
    }
    int place = selected == null ? -1 : pile.place(selected);
    if (place >= 0 && shown.task(selected) != null) {
      Stroke ring = Stroke.of(palette.accent(), 2.4);
      pen.stroke(square(null, pile.cell(box, place), 2.5, side), ring);
    }
  }

  private static Path square(Path path, Box cell, double margin, double side) {
    double left = cell.x() - margin;
    double top = cell.y() - margin;
    double right = cell.x() + side + margin;
    double bottom = cell.y() + side + margin;
    Path at = path == null ? Path.from(left, top) : path.move(left, top);
    return at.line(right, top).line(right, bottom).line(left, bottom).close();
  }

  private void signs(Box box, Pile pile, Picture shown, double side) {
    for (int i = 0; i < pile.tasks().size(); i++) {
      TaskPicture task = shown.task(pile.tasks().get(i));
      if (task == null) {
        return;
      }
      Box cell = pile.cell(box, i);
      Look look = Look.of(task, shown);
      double inset = .24 * side;
      int ink = palette.onState(look);
      Icons.state(pen, look, cell.x() + inset, cell.y() + inset, .52 * side, ink);
    }
  }

  private void bar(Box box, Pile pile, int[] counts, int born) {
    double x = box.x() + Pile.PADDING;
    double width = box.w() - 2 * Pile.PADDING;
    for (Look look : LOOKS) {
      double part = width * counts[look.ordinal()] / born;
      if (part > 0) {
        pen.fillRect(x, box.y() + pile.head(), part, 28, palette.state(look));
      }
      x += part;
    }
  }

  /// The goroutines that matter now: selected, in the event, stuck for good or for the longest.
  private void front(Box box, Pile pile, Tween tween, TaskId selected) {
    Picture shown = tween.shown();
    Set<TaskId> front = new LinkedHashSet<>();
    if (selected != null && pile.place(selected) >= 0 && shown.task(selected) != null) {
      front.add(selected);
    }
    TaskPicture lead = tween.protagonist();
    if (lead != null && pile.place(lead.id()) >= 0) {
      front.add(lead.id());
    }
    TaskPicture longest = longest(pile, shown);
    if (longest != null) {
      front.add(longest.id());
    }
    int place = 0;
    for (TaskId id : front) {
      if (place == pile.fronts()) {
        return;
      }
      TaskPicture task = shown.task(id);
      String note =
          Cards.same(longest, id) && !Cards.same(lead, id) && tween.nanos() > task.since()
              ? Durations.text(tween.nanos() - task.since()) + " in " + task.reason().text()
              : null;
      Cards.row(brush, pile.front(box, place++), task, note, tween, id.equals(selected));
    }
    if (place == 1 && !pile.low()) {
      Font hint = Font.sans(400, Sizes.SMALL);
      Box row = pile.front(box, 2);
      if (pile.canOpen()) {
        pen.text("double-click opens", row.x() + Pile.PADDING, row.cy() + 5, hint, palette.faint());
      }
    }
  }

  /// Who has been stuck for the longest time; null when nobody is.
  private static TaskPicture longest(Pile pile, Picture shown) {
    TaskPicture longest = null;
    for (TaskId id : pile.tasks()) {
      TaskPicture task = shown.task(id);
      if (task == null) {
        break;
      }
      if (task.stuck()
          && task.reason() != null
          && (longest == null || task.since() < longest.since())) {
        longest = task;
      }
    }
    return longest;
  }
}
