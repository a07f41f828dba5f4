package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.Waiter;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import java.util.List;

/// Draws locks: a padlock with its owner inside, and the queue below. The padlock of an RWMutex has
/// a window in which its readers can be seen, and a pencil beside who writes or waits to. A Mutex
/// in starvation mode has an hourglass in its bow: it goes straight to the first who waits.
final class Padlocks {

  private final Props props;
  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Sizes sizes;

  Padlocks(Props props) {
    this.props = props;
    this.brush = props.brush;
    this.pen = props.pen;
    this.palette = props.palette;
    this.sizes = props.sizes;
  }

  void draw(Box box, ObjectPicture.Lock lock, Picture picture) {
    double width = sizes.lock(lock.name());
    double x = box.cx() - width / 2;
    double y = box.y() + sizes.shackle();
    boolean free = lock.free();
    int ink = free ? palette.soft() : palette.text();
    bow(box.cx(), y, free, ink);
    if (lock.starving()) {
      hourglass(box.cx(), y - .5 * sizes.shackle() + 3);
    }
    pen.fillRound(x, y, width, sizes.body(), 11, palette.well());
    pen.strokeRound(x, y, width, sizes.body(), 11, Stroke.of(ink, 3));
    if (sizes.title() == 0) {
      Font font = Font.mono(500, sizes.name());
      brush.centred(
          lock.name(), box.cx(), y + sizes.body() / 2 + .34 * font.size(), font, ink, width);
      return;
    }
    double cy = y + sizes.body() / 2;
    if (lock.owner() != null) {
      writer(lock, box.cx(), cy, picture);
    } else if (!lock.readers().isEmpty()) {
      readers(lock.readers(), x, y, picture);
    } else {
      pen.fillCircle(box.cx(), cy - 5, 6, ink);
      pen.fillRound(box.cx() - 2.5, cy - 4, 5, 17, 2, ink);
    }
    if (sizes.queue() == 0) {
      props.name(box, y + sizes.body(), lock.name());
      return;
    }
    String note = lock.starving() ? "starving" : "";
    double below = y + sizes.body();
    if (lock.readWrite() && !lock.waiters().isEmpty()) {
      props.readersAndWriters(box, below, lock, note, picture);
    } else {
      props.below(box, below, lock.name(), holders(lock), lock.waiters(), note, picture);
    }
  }

  private void bow(double cx, double y, boolean free, int ink) {
    double r = .278 * sizes.lock();
    double lift = free ? -.18 * sizes.shackle() : 0;
    double shoulder = y - (sizes.shackle() - r) + 3.5 + .08 * sizes.shackle();
    Path bow =
        Path.from(cx - r, y + 2)
            .line(cx - r, shoulder + lift)
            .arc(cx, shoulder + lift, r, 180, 180)
            .line(cx + r, free ? shoulder - 2 : y + 2);
    pen.stroke(bow, Stroke.of(ink, .065 * sizes.lock()));
  }

  private void hourglass(double cx, double cy) {
    int color = palette.state(Look.LOCKED);
    double w = 7;
    double h = 10;
    Path glass =
        Path.from(cx - w, cy - h)
            .line(cx + w, cy - h)
            .line(cx - w, cy + h)
            .line(cx + w, cy + h)
            .close();
    pen.fill(glass, color);
    pen.stroke(glass, Stroke.of(palette.stateText(Look.LOCKED), 1.6));
  }

  private void writer(ObjectPicture.Lock lock, double cx, double cy, Picture picture) {
    Look look = Props.look(lock.owner(), picture);
    brush.badge(lock.owner(), look, cx, cy, 28);
    if (lock.readWrite()) {
      double right = cx + brush.badgeWidth(lock.owner(), 28) / 2;
      Icons.pencil(pen, right + 5, cy - 7, 14, palette.text());
    }
  }

  private void readers(List<Waiter> readers, double x, double y, Picture picture) {
    double w = sizes.lock();
    double h = sizes.body();
    pen.strokeRound(x + 4, y + 4, w - 8, h - 8, 8, Stroke.of(palette.accent(), 1.6));
    int shown = Math.min(4, readers.size());
    for (int i = 0; i < shown; i++) {
      double cx = x + (readers.size() == 1 ? .5 : i % 2 == 0 ? .28 : .72) * w;
      double cy = y + (readers.size() <= 2 ? .5 : i < 2 ? .27 : .73) * h;
      if (i == 3 && readers.size() > 4) {
        String more = "+" + (readers.size() - 3);
        pen.text(more, cx, cy + 5, Font.sans(700, 14.5), palette.text(), Anchor.MIDDLE);
      } else {
        TaskId reader = readers.get(i).task();
        brush.badge(reader, Props.look(reader, picture), cx, cy, 25);
      }
    }
  }

  private static String holders(ObjectPicture.Lock lock) {
    if (lock.owner() != null) {
      return "held by " + lock.owner();
    }
    int readers = lock.readers().size();
    return readers == 0 ? "free" : readers == 1 ? "1 reader" : readers + " readers";
  }
}
