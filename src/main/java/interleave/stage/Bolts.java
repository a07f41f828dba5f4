package interleave.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Picture;
import interleave.search.causality.Access;
import interleave.search.causality.Race;
import interleave.stage.Layout.Wire;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.Races;
import java.util.ArrayList;
import java.util.List;

/// Draws data races from their second access on: a bolt at what they are about, and, while the
/// second access is the last thing that happened and again at the end, the way from one access over
/// it to the other.
final class Bolts {

  /// More of them at once would hide what they are about.
  private static final int MOST = 3;

  private static final double HEIGHT = 26;

  private final Brush brush;
  private final Pen pen;
  private final Palette palette;
  private final Layout layout;
  private final Races races;
  private final SourceLines source;
  private final double scale;

  Bolts(Brush brush, Layout layout, Races races, SourceLines source, double scale) {
    this.brush = brush;
    this.pen = brush.pen;
    this.palette = brush.palette;
    this.layout = layout;
    this.races = races;
    this.source = source;
    this.scale = scale;
  }

  /// The races whose two sides are to be seen now.
  private List<Race> present(Picture shown) {
    int at = shown.events() - 1;
    List<Race> now = races.at(at);
    if (now.isEmpty() && shown.ending() != null && !shown.deadlocked()) {
      now = races.upTo(at);
    }
    return now.size() <= MOST ? now : now.subList(0, MOST);
  }

  /// Below cards and objects: from access to access.
  void wires(Picture shown) {
    for (Race race : present(shown)) {
      Wire from = wire(race.earlier(), race.object());
      Wire to = wire(race.later(), race.object());
      Stroke stroke = Stroke.of(palette.danger(), 3);
      if (from != null) {
        pen.stroke(from.curve().path(), stroke);
      }
      if (to != null) {
        pen.stroke(to.curve().path(), stroke);
      }
    }
  }

  /// The memory that goroutines race for and that no event tells of: of that there is no picture,
  /// and nobody knows what it holds.
  void cells(Picture shown) {
    List<ObjectId> drawn = new ArrayList<>();
    for (Race race : races.upTo(shown.events() - 1)) {
      ObjectId object = race.object();
      Box box = layout.front(object);
      if (box == null || !isCell(object) || drawn.contains(object)) {
        continue;
      }
      drawn.add(object);
      if (layout.sharing(object).stream().allMatch(id -> shown.object(id) == null)) {
        String access = used(race.earlier()) + ", " + used(race.later());
        new Cells(brush, layout.detail().sizes, scale).draw(box, object, "?", access);
      }
    }
  }

  private static String used(Access access) {
    return access.task() + (access.writes() ? " wrote" : " read");
  }

  private Wire wire(Access access, ObjectId object) {
    return layout.wire(access.task(), object);
  }

  /// Above them: bolts, and what each side did where.
  void marks(Picture shown) {
    if (races.isEmpty()) {
      return;
    }
    List<ObjectId> marked = new ArrayList<>();
    for (Race race : races.upTo(shown.events() - 1)) {
      Box box = layout.whole(race.object());
      if (box != null && !marked.contains(race.object())) {
        marked.add(race.object());
        bolt(box, race.object());
      }
    }
    if (Brush.readable(Sizes.SMALL, scale)) {
      Free free = new Free(layout.bounds(), layout.boxes());
      List<Side> told = new ArrayList<>();
      for (Race race : present(shown)) {
        side(race, race.earlier(), free, told);
        side(race, race.later(), free, told);
      }
    }
  }

  private void bolt(Box box, ObjectId object) {
    Font font = Font.sans(700, Sizes.SMALL);
    String text = "data race";
    double width = pen.width(text, font) + 40;
    double cy = hasRoom(object) ? box.bottom() - HEIGHT / 2 : box.y() - HEIGHT / 2 - 2;
    double x = box.cx() - width / 2;
    double y = cy - HEIGHT / 2;
    pen.fillRound(x, y, width, HEIGHT, HEIGHT / 2, palette.dangerGround());
    pen.strokeRound(x, y, width, HEIGHT, HEIGHT / 2, Stroke.of(palette.danger(), 1.8));
    Icons.bolt(pen, x + 9, cy - 8, 16, palette.danger());
    pen.text(text, x + 27, cy + 5, font, palette.text());
  }

  /// Whether its box has room for the bolt at its foot.
  private static boolean hasRoom(ObjectId object) {
    return isCell(object) || object.kind() == ObjectId.Kind.CHANNEL;
  }

  private static boolean isCell(ObjectId object) {
    return switch (object.kind()) {
      case VARIABLE, ATOMIC, MAP -> true;
      default -> false;
    };
  }

  /// One end of a wire with its words.
  private record Side(TaskId task, ObjectId object, String words) {}

  private void side(Race race, Access access, Free free, List<Side> told) {
    Wire wire = wire(access, race.object());
    String line = access.pos().isKnown() ? " · " + source.words(access.pos()) : "";
    String words = (access.writes() ? "write" : "read") + line;
    Side side = new Side(access.task(), race.object(), words);
    if (wire == null || told.contains(side)) {
      return;
    }
    told.add(side);
    Font font = Font.sans(600, Sizes.SMALL);
    Box box = free.on(wire.curve(), .5, pen.width(words, font) + 16, 24);
    if (box != null) {
      pen.fillRound(box.x(), box.y(), box.w(), box.h(), 12, palette.panel());
      pen.strokeRound(box.x(), box.y(), box.w(), box.h(), 12, Stroke.of(palette.danger(), 1.6));
      pen.text(words, box.cx(), box.cy() + 5, font, palette.text(), Anchor.MIDDLE);
    }
  }
}
