package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.source.Pos;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws goroutines that have a card each.
final class Cards {

  /// Where a card shows the value in its hands, from its right upper corner.
  static final double HAND_X = 48;

  static final double HAND_Y = 26;

  private static final double SLIM_HAND_Y = 78;

  /// The middle of the lines of a dense card: the value is in the second one.
  private static final double DENSE_FIRST = 19.5;

  private static final double DENSE_SECOND = 43.5;

  static final double RADIUS = 11;

  /// Below this scale a card is a number and a name.
  static final double FULL = .5;

  static final Font NAME = Font.mono(500, 16.5);
  private static final Font SMALL_NAME = Font.mono(500, Sizes.SMALL);
  static final Font WORDS = Font.sans(600, 14.5);

  /// Less than this of a word says nothing.
  private static final int LEAST_LETTERS = 8;

  private final Font line;
  private static final double BADGE = 28;
  private static final double TOKEN = 28;

  /// With less room than for about eight letters a card has the number of the line alone.
  private static final double LEAST_SOURCE = 66;

  private static final double DENSE_BADGE = 25.5;

  /// The widest value on a dense card: four letters.
  private static final double DENSE_TOKEN = 62;

  /// The widest value on a slim card: seven letters.
  private static final double SLIM_TOKEN = 84;

  /// The narrowest one beside a long name.
  private static final double LEAST_TOKEN = 58;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;

  /// The most that the name of a place takes of its row.
  private static final double PLACE = .5;

  private final SourceLines source;
  private final Detail detail;
  private final double scale;

  Cards(Brush brush, SourceLines source, Detail detail, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.source = source;
    this.detail = detail;
    this.scale = scale;
    this.line = Font.mono(400, detail == Detail.ROOMY ? 13 : Sizes.SMALL);
  }

  void card(Box box, TaskPicture task, Tween tween, boolean selected) {
    Picture shown = tween.shown();
    TaskPicture was = tween.before().task(task.id());
    TaskPicture will = tween.after().task(task.id());
    Look look = Look.of(task, shown);
    int from = was == null ? palette.state(look) : palette.state(Look.of(was, tween.before()));
    int to = will == null ? from : palette.state(Look.of(will, tween.after()));
    int color = Palette.mix(from, to, tween.settled());
    boolean faded = look == Look.DONE || look == Look.ABANDONED;
    boolean appears = was == null && tween.moving();
    if (appears) {
      pen.save();
      pen.fade(tween.settled());
    }
    if (selected) {
      halo(pen, palette, box);
    }
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), RADIUS, palette.card());
    if (scale >= .12) {
      pen.fill(edge(box), color);
    }
    Stroke rim =
        faded
            ? Stroke.dashed(color, 1.4, 5)
            : Stroke.of(color, look == Look.DEADLOCKED || look == Look.PANICKED ? 2.6 : 1.8);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), RADIUS, rim);
    if (scale >= FULL && detail == Detail.SIGNS) {
      sign(box, task, look, color);
    } else if (scale >= FULL && (detail == Detail.NAMES || detail == Detail.CLOSE)) {
      named(box, task, look);
    } else if (scale >= FULL && detail == Detail.DENSE) {
      dense(box, task, look, tween, faded);
    } else if (scale >= FULL) {
      full(box, task, look, tween, faded);
    } else if (scale >= .16) {
      brief(box, task, look);
    }
    if (appears) {
      pen.restore();
    }
  }

  /// The place of the value in the hands of a goroutine.
  static double[] hand(Box box, Detail detail) {
    return switch (detail) {
      case SLIM, TALL -> new double[] {box.right() - 36, box.y() + SLIM_HAND_Y};
      case DENSE -> new double[] {box.right() - 30, box.y() + DENSE_SECOND};
      default -> new double[] {box.right() - HAND_X, box.y() + HAND_Y};
    };
  }

  /// What is selected has a second rim.
  static void halo(Pen pen, Palette palette, Box box) {
    pen.strokeRound(
        box.x() - 5,
        box.y() - 5,
        box.w() + 10,
        box.h() + 10,
        RADIUS + 4,
        Stroke.of(palette.accent(), 2.5));
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
    boolean slim = detail.slim();
    double left = box.x() + (slim ? 16 : 21);
    double middle = box.y() + HAND_Y;
    double badge = brush.badgeWidth(task.id(), BADGE);
    brush.badge(task.id(), look, left + badge / 2, middle, BADGE);
    double name = left + badge + (slim ? 7 : 10);
    double end = box.right() - (slim ? 6 : 12);
    double token = 0;
    if (holds(task, tween)) {
      double most = Math.min(124, .44 * box.w());
      double named = pen.width(task.shortFunction(), SMALL_NAME) + 6;
      double room = slim ? SLIM_TOKEN : Math.clamp(end - name - named, LEAST_TOKEN, most);
      token = brush.tokenWidth(task.hands().text(), TOKEN, room);
      double right = box.right() - (slim ? 8 : 11);
      double cy = slim ? box.y() + SLIM_HAND_Y : middle;
      brush.token(task.hands().text(), right - token / 2, cy, TOKEN, room);
    }
    double room = end - name - (slim ? 0 : token > 0 ? token + 6 : 0);
    int ink = faded ? palette.soft() : palette.text();
    name(pen, task.shortFunction(), name, middle, room, ink);
    boolean below = words(box, left, end, token, words(task, tween), look);
    if (detail.source()) {
      position(box, task, left, box.right() - (slim ? 10 : 12));
    } else if (below) {
      position(box, task, left, token > 0 ? end - token - 12 : end - 4);
    }
  }

  /// Number and function, and below them the state, with the value in its hands.
  private void dense(Box box, TaskPicture task, Look look, Tween tween, boolean faded) {
    double left = box.x() + 15;
    double end = box.right() - 7;
    double badge = brush.badgeWidth(task.id(), DENSE_BADGE);
    double first = box.y() + DENSE_FIRST;
    brush.badge(task.id(), look, left + badge / 2, first, DENSE_BADGE);
    double name = left + badge + 7;
    int ink = faded ? palette.soft() : palette.text();
    name(pen, task.shortFunction(), name, first, end - name, ink);
    double second = box.y() + DENSE_SECOND;
    if (holds(task, tween)) {
      double width = brush.tokenWidth(task.hands().text(), TOKEN, DENSE_TOKEN);
      brush.token(task.hands().text(), end - width / 2, second, TOKEN, DENSE_TOKEN);
      end -= width + 4;
    }
    int color = palette.stateText(look);
    Icons.state(pen, look, left, second - 6.5, 13, color);
    double room = end - left - 19;
    String words = fit(pen, words(task, tween), room);
    // half a word says less than the icon alone
    if (!words.endsWith("…") || end == box.right() - 7) {
      pen.text(words, left + 19, second + 5, WORDS, color);
    }
  }

  /// Number and state, on its colour.
  private void sign(Box box, TaskPicture task, Look look, int color) {
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), RADIUS, color);
    Font font = Font.sans(700, .56 * BADGE);
    int ink = palette.onState(look);
    double number = pen.width(task.id().toString(), font);
    double icon = 15;
    double left = box.cx() - (number + 5 + icon) / 2;
    pen.text(task.id().toString(), left, box.cy() + .2 * BADGE, font, ink);
    Icons.state(pen, look, left + number + 5, box.cy() - icon / 2, icon, ink);
  }

  /// Number, state and function; that not where it would have to be cut.
  private void named(Box box, TaskPicture task, Look look) {
    double left = box.x() + 16;
    double badge = brush.badgeWidth(task.id(), BADGE);
    double width = pen.width(task.shortFunction(), SMALL_NAME);
    boolean fits = width <= box.right() - 5 - left;
    double middle = fits ? box.y() + 20 : box.cy();
    brush.badge(task.id(), look, left + badge / 2, middle, BADGE);
    double icon = (left + badge + box.right()) / 2 - 9;
    Icons.state(pen, look, icon, middle - 9, 18, palette.stateText(look));
    if (fits) {
      pen.text(task.shortFunction(), left, box.bottom() - 9, SMALL_NAME, palette.text());
    }
  }

  /// A function's name, in smaller type if need be; rather a method's without its type, or a
  /// function literal's without what it is in, than cut.
  static void name(Pen pen, String name, double x, double middle, double room, int ink) {
    String method = name.substring(name.lastIndexOf('.') + 1);
    String literal = name.substring(name.lastIndexOf('·') + 1);
    for (String text : List.of(name, method, literal)) {
      double wide = pen.width(text, NAME);
      double size = Math.min(NAME.size(), NAME.size() * room / Math.max(1, wide));
      if (size >= Sizes.SMALL) {
        pen.text(text, x, middle + size / 3, Font.mono(500, size), ink);
        return;
      }
    }
    Font small = Font.mono(500, Sizes.SMALL);
    pen.text(pen.fit(method, small, room), x, middle + Sizes.SMALL / 3, small, ink);
  }

  /// The state: an icon and words; on a slim card in two lines where one is too short.
  ///
  /// @return whether a slim card has room below them
  private boolean words(Box box, double left, double end, double token, String words, Look look) {
    int ink = palette.stateText(look);
    double y = box.y() + (detail.slim() ? 57.5 : 60);
    Icons.state(pen, look, left, y - 12.5, 13, ink);
    double room = end - left - 20;
    if (!detail.slim()) {
      pen.text(fit(pen, words, room), left + 20, y, WORDS, ink);
      return false;
    }
    if (pen.width(words, WORDS) <= room) {
      pen.text(words, left + 20, y, WORDS, ink);
      return true;
    }
    int cut = cut(words);
    String first = cut < 0 ? words : words.substring(0, cut).replaceAll("[ :·]+$", "");
    String second = cut < 0 ? "" : words.substring(cut).strip();
    pen.text(pen.fit(first, WORDS, room), left + 20, y, WORDS, ink);
    double rest = end - left - (token > 0 ? token + 4 : 0);
    String shorter = pen.width(second, WORDS) <= rest ? second : second.replace(" left", "");
    String fitted = pen.fit(shorter, WORDS, rest);
    if (token > 0 && fitted.length() < Math.min(LEAST_LETTERS, shorter.length())) {
      // the icon and the first word say it
      return false;
    }
    pen.text(fitted, left, token > 0 ? y + 24.5 : y + 20.5, WORDS, ink);
    return false;
  }

  /// Words without what the icon says as well, where there is no room for all of them.
  private static String fit(Pen pen, String words, double room) {
    int colon = words.indexOf(": ");
    int on = words.indexOf(" on P");
    int point = words.indexOf(" · ");
    String core =
        colon >= 0
            ? words.substring(colon + 2)
            : point >= 0
                ? words.substring(point + 3)
                : on >= 0
                    ? words.substring(0, on)
                    : words.replaceFirst("^(waits for|stuck at) ", "");
    for (String text : List.of(words, core, core.replace(" left", ""))) {
      if (pen.width(text, WORDS) <= room) {
        return text;
      }
    }
    return pen.fit(core, WORDS, room);
  }

  /// Where words are best broken in two: behind a colon or a point, else at a space.
  private static int cut(String words) {
    int colon = words.indexOf(": ");
    int point = words.indexOf(" · ");
    if (colon >= 0) {
      return colon + 2;
    }
    if (point >= 0) {
      return point + 3;
    }
    int on = words.indexOf(' ');
    int second = on < 0 ? -1 : words.indexOf(' ', on + 1);
    return words.startsWith("waits for ") || words.startsWith("stuck at ") ? second : on;
  }

  /// Whether the value in its hands is shown there: not while it is in a queue or on its way.
  static boolean holds(TaskPicture task, Tween tween) {
    return task.hands() != null
        && !task.hands().text().isEmpty()
        && !tween.handsEmpty(task.id())
        && !task.ended()
        && !inSendQueue(task, tween);
  }

  static String words(TaskPicture task, Tween tween) {
    if (task.deadline() >= 0 && Look.of(task, tween.shown()) == Look.SLEEPING) {
      long left = Math.max(0, task.deadline() - tween.nanos());
      return "sleeping · " + Durations.text(left) + " left";
    }
    return Look.words(task, tween.shown());
  }

  /// What it executes, and where that is written; before its first step the `go` statement.
  private void position(Box box, TaskPicture task, double left, double right) {
    Pos pos = task.pos().isKnown() ? task.pos() : task.createdAt();
    if (!pos.isKnown()) {
      return;
    }
    double all = right - left;
    String number = source.place(pen, pos, line, PLACE * all);
    double width = pen.width(number, line);
    double y = box.bottom() - 15;
    int ink = palette.faint();
    double room = all - width - 10;
    if (room < LEAST_SOURCE) {
      pen.text(source.place(pen, pos, line, all), left, y, line, ink);
      return;
    }
    boolean selects = task.stuck() && !task.arms().isEmpty();
    String text = selects ? cases(task) : source.at(pos);
    if (text.isEmpty()) {
      pen.text(number, left, y, line, ink);
      return;
    }
    pen.text(number, right, y, line, ink, Pen.Anchor.END);
    pen.text(Snippet.fit(pen, text, line, room), left, y, line, ink);
  }

  /// What a select waits for.
  private static String cases(TaskPicture task) {
    StringBuilder out = new StringBuilder();
    for (Event.SelectArm arm : task.arms()) {
      String channel = arm.channel() == null ? "nil" : arm.channel().name();
      out.append(out.isEmpty() ? "" : " or ").append(arm.send() ? channel + "<-" : "<-" + channel);
    }
    return out.toString();
  }

  private static boolean inSendQueue(TaskPicture task, Tween tween) {
    if (!task.stuck()) {
      return false;
    }
    var channel = tween.shown().channel(task.object());
    return channel != null && channel.senders().stream().anyMatch(w -> w.task().equals(task.id()));
  }

  private void brief(Box box, TaskPicture task, Look look) {
    double height = .45 * box.h();
    double width = brush.badgeWidth(task.id(), height);
    double middle = box.y() + .33 * box.h();
    brush.badge(task.id(), look, box.x() + 24 + width / 2, middle, height);
    int ink = palette.stateText(look);
    double icon = .3 * box.h();
    Icons.state(pen, look, box.right() - icon - 14, middle - icon / 2, icon, ink);
    double room = box.w() - 36;
    double large = .27 * box.h();
    double wide = pen.width(task.shortFunction(), Font.mono(500, large));
    Font name = Font.mono(500, Math.clamp(large * room / wide, .19 * box.h(), large));
    String fitted = pen.fit(task.shortFunction(), name, room);
    pen.text(fitted, box.x() + 24, box.y() + .86 * box.h(), name, palette.text());
  }

  /// One line: number, state, words and the value in its hands.
  ///
  /// @param note instead of the words; null for the words
  static void row(
      Brush brush, Box row, TaskPicture task, String note, Tween tween, boolean selected) {
    Pen pen = brush.pen;
    Palette palette = brush.palette;
    Look look = Look.of(task, tween.shown());
    double left = row.x() + Pile.PADDING;
    double right = row.right() - Pile.PADDING;
    if (selected) {
      pen.strokeRound(
          row.x() + 5, row.y() + 1, row.w() - 10, row.h() - 2, 8, Stroke.of(palette.accent(), 2));
    }
    double badge = brush.badgeWidth(task.id(), 26);
    brush.badge(task.id(), look, left + badge / 2, row.cy(), 26);
    int ink = palette.stateText(look);
    double at = left + Math.max(46, badge) + 10;
    Icons.state(pen, look, at, row.cy() - 6.5, 13, ink);
    if (holds(task, tween)) {
      double width = brush.tokenWidth(task.hands().text(), 27, 96);
      brush.token(task.hands().text(), right - width / 2, row.cy(), 27, 96);
      right -= width + 8;
    }
    String text = note == null ? words(task, tween) : note;
    String fitted = fit(pen, text, right - at - 19);
    // beside a value the icon says it when there is no room for a word
    if (!holds(task, tween) || fitted.length() >= LEAST_LETTERS || !fitted.endsWith("…")) {
      pen.text(fitted, at + 19, row.cy() + 5, WORDS, ink);
    }
  }

  /// Whether two goroutines are one.
  static boolean same(TaskPicture task, TaskId id) {
    return task != null && task.id().equals(id);
  }
}
