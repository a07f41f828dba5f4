package interleave.ui.code;

import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.stage.Box;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The badges of the goroutines that stand at the lines of a program, and which of them is where on
/// the screen.
final class LineBadges {

  private static final double FONT = 11;

  private final List<Badge> badges = new ArrayList<>();

  private record Badge(Box box, TaskId task) {}

  /// The unit of all sizes, where no type is to be smaller than `least`.
  static double unit(double u, double least) {
    return Math.max(u, least / FONT);
  }

  void clear() {
    badges.clear();
  }

  /// Whose badge is at a place; null when there is none.
  TaskId at(double x, double y) {
    for (Badge badge : badges) {
      if (badge.box().contains(x, y)) {
        return badge.task();
      }
    }
    return null;
  }

  /// Draws those of one line; what has no room is counted.
  ///
  /// @param room in the margin of the line
  /// @param u the unit of all sizes
  /// @param lead who moves, and comes first; may be null
  void draw(
      Pen pen,
      Palette palette,
      Box room,
      double u,
      Picture picture,
      List<TaskPicture> tasks,
      TaskId lead) {
    List<TaskPicture> order = new ArrayList<>(tasks);
    order.sort(
        Comparator.comparing((TaskPicture task) -> !task.id().equals(lead))
            .thenComparing(task -> task.id().number()));
    Font font = Font.sans(700, FONT * u);
    double height = 18 * u;
    double x = room.x();
    double cy = room.y() + room.h() / 2;
    for (int i = 0; i < order.size(); i++) {
      TaskPicture task = order.get(i);
      String text = task.id().toString();
      double width = Math.max(26 * u, pen.width(text, font) + 11 * u);
      boolean more = i + 1 < order.size();
      boolean fits = x + width <= room.right() - (more ? 16 * u : 0);
      if (i == 0 && more && !fits) {
        // no room for one and a number: all of them are one badge
        text = "×" + order.size();
        width = Math.max(26 * u, pen.width(text, font) + 11 * u);
      } else if (!fits && i > 0) {
        pen.text("+" + (order.size() - i), x + u, cy + 4 * u, font, palette.soft());
        return;
      }
      Look look = Look.of(task, picture);
      Box box = new Box(x, cy - height / 2, width, height);
      pen.fillRound(box.x(), box.y(), box.w(), box.h(), 5 * u, palette.state(look));
      pen.text(text, x + width / 2, cy + 4 * u, font, palette.onState(look), Anchor.MIDDLE);
      badges.add(new Badge(box, task.id()));
      if (!fits) {
        return;
      }
      x += width + 3 * u;
    }
  }
}
