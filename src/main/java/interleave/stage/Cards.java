package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.EnumMap;
import java.util.Map;

/// Draws goroutines: cards, and piles of them.
final class Cards {

  /// Where a card shows the value in its hands, from its right upper corner.
  static final double HAND_X = 48;

  static final double HAND_Y = 27;

  private static final double RADIUS = 11;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final SourceLines source;
  private final double scale;

  Cards(Brush brush, SourceLines source, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.source = source;
    this.scale = scale;
  }

  /// @param settled how far the card has come from its state in `before` to that in `after`
  void card(Box box, TaskPicture task, Tween tween, boolean selected) {
    Picture shown = tween.shown();
    TaskPicture was = tween.before().task(task.id());
    TaskPicture will = tween.after().task(task.id());
    Look look = Look.of(task, shown);
    int from = was == null ? palette.state(look) : palette.state(Look.of(was, tween.before()));
    int to = will == null ? from : palette.state(Look.of(will, tween.after()));
    int color = Palette.mix(from, to, tween.settled());
    boolean faded = look == Look.DONE || look == Look.ABANDONED;
    pen.save();
    if (was == null && tween.moving()) {
      pen.fade(tween.settled());
    }
    if (selected) {
      pen.strokeRound(
          box.x() - 5,
          box.y() - 5,
          box.w() + 10,
          box.h() + 10,
          15,
          Stroke.of(palette.accent(), 2.5));
    }
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), RADIUS, palette.card());
    pen.fill(edge(box), color);
    Stroke rim = faded ? Stroke.dashed(color, 1.4, 5) : Stroke.of(color, 1.8);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), RADIUS, rim);
    if (scale >= .48) {
      full(box, task, look, tween, faded);
    } else if (scale >= .2) {
      brief(box, task, look);
    }
    pen.restore();
  }

  private static Path edge(Box b) {
    double r = RADIUS;
    double k = .45 * r;
    return Path.from(b.x() + r, b.y())
        .curve(b.x() + k, b.y(), b.x(), b.y() + k, b.x(), b.y() + r)
        .line(b.x(), b.bottom() - r)
        .curve(b.x(), b.bottom() - k, b.x() + k, b.bottom(), b.x() + r, b.bottom())
        .close();
  }

  private void full(Box box, TaskPicture task, Look look, Tween tween, boolean faded) {
    double left = box.x() + 22;
    double badge = brush.badgeWidth(task.id(), 27);
    brush.badge(task.id(), look, left + badge / 2, box.y() + HAND_Y, 27);
    double nameRoom = box.right() - 14 - (left + badge + 11);
    boolean queued = inSendQueue(task, tween);
    if (task.hands() != null && !tween.handsEmpty(task.id()) && !queued && !task.ended()) {
      double width = brush.tokenWidth(task.hands().text(), 26, 92);
      brush.token(task.hands().text(), box.right() - 13 - width / 2, box.y() + HAND_Y, 26, 92);
      nameRoom -= width + 8;
    }
    Font name = Font.mono(500, 16.5);
    pen.text(
        pen.fit(task.shortFunction(), name, nameRoom),
        left + badge + 11,
        box.y() + HAND_Y + 5.5,
        name,
        faded ? palette.soft() : palette.text());
    int ink = palette.stateText(look);
    Icons.state(pen, look, left, box.y() + 50, 12.5, ink);
    Font words = Font.sans(600, 13.5);
    pen.text(
        pen.fit(words(task, tween), words, box.right() - 12 - left - 20),
        left + 20,
        box.y() + 61,
        words,
        ink);
    position(box, task, left);
  }

  private static String words(TaskPicture task, Tween tween) {
    if (task.panic() != null && !task.ended()) {
      return "panics: " + task.panic();
    }
    if (task.deadline() >= 0 && Look.of(task, tween.shown()) == Look.SLEEPING) {
      long left = Math.max(0, task.deadline() - tween.nanos());
      return "sleeping · " + interleave.picture.Durations.text(left) + " left";
    }
    return Look.words(task, tween.shown());
  }

  private void position(Box box, TaskPicture task, double left) {
    if (!task.pos().isKnown()) {
      return;
    }
    Font font = Font.mono(400, 12);
    String line = ":" + task.pos().line();
    double width = pen.width(line, font);
    pen.text(line, box.right() - 14, box.y() + 83, font, palette.faint(), Anchor.END);
    pen.text(
        pen.fit(source.at(task.pos()), font, box.right() - 14 - width - 12 - left),
        left,
        box.y() + 83,
        font,
        palette.faint());
  }

  private static boolean inSendQueue(TaskPicture task, Tween tween) {
    var channel = tween.shown().channel(task.object());
    return task.stuck()
        && channel != null
        && channel.senders().stream().anyMatch(w -> w.task().equals(task.id()));
  }

  private void brief(Box box, TaskPicture task, Look look) {
    double width = brush.badgeWidth(task.id(), 46);
    brush.badge(task.id(), look, box.x() + 26 + width / 2, box.y() + 34, 46);
    int ink = palette.stateText(look);
    Icons.state(pen, look, box.right() - 48, box.y() + 18, 32, ink);
    Font name = Font.mono(500, 26);
    pen.text(
        pen.fit(task.shortFunction(), name, box.w() - 44),
        box.x() + 26,
        box.y() + 86,
        name,
        palette.text());
  }

  void pile(Box box, Pile pile, Tween tween, TaskId selected) {
    Picture shown = tween.shown();
    Map<Look, Integer> counts = new EnumMap<>(Look.class);
    int born = 0;
    for (TaskId id : pile.tasks()) {
      TaskPicture task = shown.task(id);
      if (task != null) {
        born++;
        counts.merge(Look.of(task, shown), 1, Integer::sum);
      }
    }
    if (born == 0) {
      return;
    }
    for (int i = 2; i >= 1; i--) {
      pen.strokeRound(
          box.x() + 4.0 * i,
          box.y() - 4.0 * i,
          box.w() - 8.0 * i,
          30,
          11,
          Stroke.of(palette.wire(), 1.4));
    }
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), RADIUS, palette.card());
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), RADIUS, Stroke.of(palette.wire(), 1.6));
    if (scale >= .3) {
      Font name = Font.mono(500, 17);
      String count = "× " + born;
      double room = box.w() - 2 * Pile.PADDING - pen.width(count, name) - 14;
      pen.text(
          pen.fit(pile.title(), name, room),
          box.x() + Pile.PADDING,
          box.y() + 27,
          name,
          palette.text());
      pen.text(count, box.right() - Pile.PADDING, box.y() + 27, name, palette.soft(), Anchor.END);
      legend(box, counts);
    }
    if (pile.mosaic()) {
      mosaic(box, pile, tween, selected);
    } else {
      bar(box, counts, born);
    }
    foot(box, pile, tween, selected);
  }

  private void legend(Box box, Map<Look, Integer> counts) {
    double x = box.x() + Pile.PADDING;
    Font font = Font.sans(600, 13);
    for (Map.Entry<Look, Integer> entry : counts.entrySet()) {
      int ink = palette.stateText(entry.getKey());
      String text = entry.getValue().toString();
      double width = 17 + pen.width(text, font);
      if (x + width > box.right() - Pile.PADDING) {
        return;
      }
      Icons.state(pen, entry.getKey(), x, box.y() + 38, 12, ink);
      pen.text(text, x + 17, box.y() + 49, font, ink);
      x += width + 14;
    }
  }

  private void mosaic(Box box, Pile pile, Tween tween, TaskId selected) {
    Picture shown = tween.shown();
    double size = pile.cell();
    double gap = size > 12 ? 3 : size > 8 ? 2 : 1;
    for (int i = 0; i < pile.tasks().size(); i++) {
      TaskPicture task = shown.task(pile.tasks().get(i));
      if (task == null) {
        break;
      }
      Box cell = pile.cell(box, i);
      Look look = Look.of(task, shown);
      pen.fillRect(cell.x(), cell.y(), size - gap, size - gap, palette.state(look));
      if (size >= 14 && scale >= .4) {
        double icon = .5 * (size - gap);
        double inset = .25 * (size - gap);
        int ink = palette.onState(look);
        Icons.state(pen, look, cell.x() + inset, cell.y() + inset, icon, ink);
      }
      if (task.id().equals(selected) || look == Look.RUNNING) {
        int ink = task.id().equals(selected) ? palette.accent() : palette.text();
        pen.strokeRound(
            cell.x() - 1, cell.y() - 1, size - gap + 2, size - gap + 2, 1.5, Stroke.of(ink, 1.6));
      }
    }
  }

  private void bar(Box box, Map<Look, Integer> counts, int born) {
    double x = box.x() + Pile.PADDING;
    double width = box.w() - 2 * Pile.PADDING;
    for (Map.Entry<Look, Integer> entry : counts.entrySet()) {
      double part = width * entry.getValue() / born;
      pen.fillRect(x, box.y() + Pile.HEAD, part, 28, palette.state(entry.getKey()));
      x += part;
    }
  }

  /// The goroutine of the pile that matters now.
  private void foot(Box box, Pile pile, Tween tween, TaskId selected) {
    TaskPicture front = selected == null ? null : tween.shown().task(selected);
    if (front == null || pile.place(front.id()) < 0) {
      front = tween.protagonist();
    }
    if (front == null || pile.place(front.id()) < 0 || scale < .4) {
      return;
    }
    double y = box.bottom() - Pile.FOOT / 2 - 1;
    Look look = Look.of(front, tween.shown());
    double width = brush.badgeWidth(front.id(), 22);
    brush.badge(front.id(), look, box.x() + Pile.PADDING + width / 2, y, 22);
    Font font = Font.sans(600, 13);
    double x = box.x() + Pile.PADDING + width + 9;
    Icons.state(pen, look, x, y - 6, 12, palette.stateText(look));
    double room = box.right() - Pile.PADDING - x - 18;
    if (front.hands() != null && !tween.handsEmpty(front.id())) {
      double token = brush.tokenWidth(front.hands().text(), 22, 84);
      brush.token(front.hands().text(), box.right() - Pile.PADDING - token / 2, y, 22, 84);
      room -= token + 8;
    }
    pen.text(
        pen.fit(words(front, tween), font, room), x + 18, y + 4.5, font, palette.stateText(look));
  }
}
