package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.Mention;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws what surrounds the object that is drawn in full where several share a box: the board they
/// lie on, and a cell for each, which tells what can be told in little room.
final class Trays {

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final double scale;

  Trays(Brush brush, Layout layout, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
    this.scale = scale;
  }

  /// Of the objects that share a box, the one to be drawn: the selected one, the one that something
  /// is happening to, or the one that was used last; null when there is none yet.
  static ObjectPicture front(
      Layout layout, ObjectId leader, Picture picture, Event event, ObjectId selected) {
    List<ObjectId> sharing = layout.sharing(leader);
    int born = born(sharing, picture);
    if (born > 1 && layout.tray(leader) != null) {
      ObjectId acting = event == null ? null : Mention.object(event);
      for (ObjectId wanted : new ObjectId[] {selected, acting}) {
        // a clock is drawn with the channel that it feeds
        ObjectId shown = layout.clocks.getOrDefault(wanted, wanted);
        if (shown != null && layout.sharing(shown) == sharing && picture.object(shown) != null) {
          return picture.object(shown);
        }
      }
    }
    ObjectPicture top = null;
    // the last ones are the ones in use, unless they are in use together
    int from = layout.tray(leader) == null ? Math.max(0, born - 8) : 0;
    for (int i = from; i < born; i++) {
      ObjectPicture object = picture.object(sharing.get(i));
      boolean later = top == null || object != null && object.touched() >= top.touched();
      top = later ? object : top;
    }
    return top;
  }

  /// How many of them there are by now: they came into use one after the other.
  private static int born(List<ObjectId> sharing, Picture picture) {
    int low = 0;
    int high = sharing.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (picture.object(sharing.get(middle)) != null) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The boards, below wires and all.
  void boards(Picture shown, Box visible) {
    for (ObjectId leader : layout.leaders()) {
      Box box = layout.whole(leader);
      if (layout.tray(leader) != null
          && box.overlaps(visible)
          && born(layout.sharing(leader), shown) > 0) {
        pen.fillRound(box.x(), box.y() - 6, box.w(), box.h() + 6, Cards.RADIUS, palette.card());
        Stroke rim = Stroke.of(palette.wire(), 1.4);
        pen.strokeRound(box.x(), box.y() - 6, box.w(), box.h() + 6, Cards.RADIUS, rim);
      }
    }
  }

  void cells(ObjectId leader, Picture shown, ObjectId front) {
    Tray tray = layout.tray(leader);
    if (tray == null) {
      return;
    }
    Box box = layout.whole(leader);
    int born = born(tray.objects(), shown);
    for (int i = 0; i < born && tray.cells(); i++) {
      Box cell = tray.cell(box, i);
      double side = cell.w() - (cell.w() > 12 ? 5 : 2);
      Box mark = new Box(cell.cx() - side / 2, cell.cy() - side / 2, side, side);
      ObjectPicture object = shown.object(tray.objects().get(i));
      if (object != null) {
        mark(mark, object, shown);
        if (object.id().equals(front)) {
          Stroke ring = Stroke.of(palette.text(), 1.6);
          pen.strokeRound(cell.x(), cell.y(), cell.w(), cell.h(), .25 * cell.w(), ring);
        }
      }
    }
    if (scale >= .3) {
      double y = box.bottom() - tray.height() + (tray.height() - Tray.PADDING) / 2 + 5;
      double right = box.right() - Tray.PADDING;
      pen.text("× " + born, right, y, Cards.NAME, palette.soft(), Anchor.END);
    }
  }

  private void mark(Box box, ObjectPicture object, Picture shown) {
    switch (object) {
      case ObjectPicture.Channel channel -> channel(box, channel);
      case ObjectPicture.Lock lock -> lock(box, lock, shown);
      case ObjectPicture.Group group -> group(box, group);
      case ObjectPicture.OnceFlag once ->
          plain(box, once.done() ? palette.state(Look.RUNNING) : palette.well(), palette.accent());
      case ObjectPicture.Cond cond ->
          plain(box, palette.well(), rim(!cond.waiters().isEmpty(), Look.LOCKED));
      case ObjectPicture.Timer timer ->
          plain(box, timer.active() ? palette.state(Look.SLEEPING) : palette.well(), palette.rim());
      case ObjectPicture.Cell cell ->
          plain(box, cell.value() == null ? palette.well() : palette.value(), palette.accent());
      case ObjectPicture.Context context ->
          plain(box, palette.well(), context.cause() == null ? palette.accent() : palette.danger());
      case ObjectPicture.SharedMap map ->
          plain(box, map.entries().isEmpty() ? palette.well() : palette.value(), palette.accent());
      case ObjectPicture.Pool pool ->
          plain(box, pool.items().isEmpty() ? palette.well() : palette.value(), palette.accent());
    }
  }

  private int rim(boolean waited, Look look) {
    return waited ? palette.state(look) : palette.accent();
  }

  private void plain(Box box, int fill, int rim) {
    double radius = .2 * box.w();
    pen.fillRound(box.x(), box.y(), box.w(), box.h(), radius, fill);
    pen.strokeRound(box.x(), box.y(), box.w(), box.h(), radius, Stroke.of(rim, line(box)));
  }

  private static double line(Box box) {
    return box.w() > 12 ? 2 : 1;
  }

  /// As full as its buffer; its rim tells that somebody waits there, or that it is closed.
  private void channel(Box box, ObjectPicture.Channel c) {
    boolean waited = !c.senders().isEmpty() || !c.receivers().isEmpty();
    int rim = c.closed() ? palette.soft() : rim(waited, Look.BLOCKED);
    plain(box, palette.well(), rim);
    if (c.length() > 0) {
      double in = line(box) + .5;
      double high = (box.h() - 2 * in) * c.length() / c.capacity();
      pen.fillRect(box.x() + in, box.bottom() - in - high, box.w() - 2 * in, high, palette.value());
    }
    if (c.closed()) {
      pen.fillRect(box.x() - 1, box.y() - 1, .22 * box.w(), box.h() + 2, palette.text());
    }
  }

  private void lock(Box box, ObjectPicture.Lock lock, Picture shown) {
    TaskId holder =
        lock.owner() != null
            ? lock.owner()
            : lock.readers().isEmpty() ? null : lock.readers().getFirst().task();
    int fill = holder == null ? palette.well() : palette.state(Props.look(holder, shown));
    int rim = lock.waiters().isEmpty() ? palette.soft() : palette.state(Look.LOCKED);
    plain(box, fill, rim);
  }

  private void group(Box box, ObjectPicture.Group group) {
    boolean zero = group.counter() == 0;
    plain(box, palette.well(), zero ? palette.soft() : palette.accent());
    if (box.w() > 15 && Brush.readable(13, scale)) {
      Font font = Font.sans(600, 13);
      String count = group.counter() > 99 ? "…" : Integer.toString(group.counter());
      int ink = zero ? palette.soft() : palette.text();
      pen.text(count, box.cx(), box.cy() + 4.5, font, ink, Anchor.MIDDLE);
    }
  }
}
