package interleave.ui.lane;

import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Box;
import interleave.stage.LaneScale;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.timeline.Moments;
import interleave.ui.canvas.Arrows;
import interleave.ui.canvas.CanvasView;
import interleave.ui.canvas.Sprite;
import interleave.ui.control.Appearance;
import interleave.ui.control.Hint;
import interleave.ui.text.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Lanes along an axis, under one playhead. Click or drag to move the playhead; the wheel scrolls,
/// with Ctrl it zooms; Shift and drag moves along, as a drag of the strip below does while only a
/// part is in sight; Ctrl and drag zooms to a stretch. Whose lanes they are is for subclasses to
/// say.
///
/// *Invariant:* what is shown of the axis lies within it.
abstract class AxisView extends CanvasView {

  private static final double PAD = 14;

  /// Where there is less height, the rows have all of it.
  private static final double LEAST_WITH_MAP = 160;

  /// How much a key zooms, and the part of what is in sight that it moves.
  private static final double KEY_ZOOM = 1.5;

  private static final double KEY_PART = .2;

  /// The axis goes on a little behind the end.
  private static final double BEYOND = 1.015;

  final Session session;
  final Appearance appearance;
  final LaneMarks marks = new LaneMarks();
  SessionState state = SessionState.EMPTY;

  private final Hint hint = new Hint(this);
  private final Minimap minimap = new Minimap();
  private final Sprite head = new Sprite();
  private final Sprite spot = new Sprite();
  private Lanes.Axis axis = Lanes.Axis.MIXED;
  private double from;
  private double to = 1;
  private boolean whole = true;
  private Drag drag = Drag.NONE;
  private double pressX;
  private double rangeX;
  private double panFrom;

  /// What a drag moves.
  private enum Drag {
    NONE,
    PLAYHEAD,
    PAN,
    MAP,
    RANGE
  }

  /// How the playhead looks.
  private record Placed(Box box, Palette palette) {}

  AxisView(Session session, Appearance appearance) {
    this.session = session;
    this.appearance = appearance;
    getChildren().addAll(head.node(), spot.node());
    head.node().setViewOrder(-1);
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
  }

  /// The events along the axis; null when there is nothing to show.
  abstract Moments moments();

  /// Where the lanes lie in a room, with what [#part] shows of the axis.
  abstract Lanes.Geometry geometry();

  /// The position of the playhead: 0 before the first event, 1 after it.
  abstract double position();

  /// Moves the playhead.
  ///
  /// @param scrubbing while it is being dragged
  abstract void seek(double position, boolean scrubbing);

  /// Moves the playhead to an event of the program.
  abstract void seek(int event);

  /// The place along the axis of an event of the program.
  abstract double value(double event);

  /// Draws the playhead over all lanes.
  abstract void drawPlayhead(Pen pen, Palette palette, double position);

  /// What to say about a place among the lanes; may be empty.
  abstract String words(Lanes.Geometry g, int row, double value);

  /// A click on the names of the lanes.
  void named(Lanes.Geometry g, double y) {}

  /// Whether such clicks do anything.
  boolean isNamed() {
    return false;
  }

  /// What to say about the name at a height; may be empty.
  String nameWords(Lanes.Geometry g, double y) {
    return "";
  }

  /// A right click, or the key for it, among the lanes.
  void menu(Lanes.Geometry g, int row, double value, ContextMenuEvent event) {}

  /// Shows a stretch of the axis with some room around.
  final void zoomTo(double start, double end) {
    double room = Math.max(.06 * (end - start), .5 * least());
    whole = false;
    from = Math.max(0, start - room);
    to = Math.min(all(), end + room);
    repaint();
  }

  /// Scrolls through the lanes.
  void scroll(int rows) {}

  /// Shows the first lanes again.
  void scrollToTop() {}

  final Lanes.Axis axis() {
    return axis;
  }

  /// What the axis counts. Where all happens at once, as in the runs that a search finds, only
  /// events can be counted.
  final Lanes.Axis shown() {
    boolean timeless = moments().nanos() == 0 && isFinished();
    return axis == Lanes.Axis.MIXED && timeless ? Lanes.Axis.EVENTS : axis;
  }

  /// Whether nothing will be added.
  abstract boolean isFinished();

  /// The events at which breakpoints stop, in order; none where the axis has other events.
  int[] hits() {
    return new int[0];
  }

  final void choose(Lanes.Axis newAxis) {
    if (newAxis != axis) {
      whole = true;
    }
    axis = newAxis;
    repaint();
  }

  /// Shows all of the run.
  public final void fit() {
    whole = true;
    scrollToTop();
    repaint();
  }

  /// The same for another run, which is yet to be shown.
  final void begin() {
    whole = true;
    scrollToTop();
  }

  public final boolean isWhole() {
    return whole;
  }

  public final LaneScale scale() {
    return new LaneScale(moments(), shown());
  }

  private double all() {
    return scale().end() * BEYOND;
  }

  /// What is shown of the axis.
  ///
  /// @param firstRow the uppermost lane
  final Lanes.Window part(Lanes.Rows rows, int firstRow) {
    if (whole) {
      from = 0;
      to = all();
    }
    return new Lanes.Window(rows, shown(), from, to, firstRow);
  }

  /// The room for the lanes.
  final Box area() {
    double u = appearance.scale();
    double map = hasMap() ? (Minimap.HEIGHT + 6) * u : 0;
    return new Box(
        PAD * u,
        8 * u,
        Math.max(1, getWidth() - 2 * PAD * u),
        Math.max(1, getHeight() - 16 * u - map));
  }

  private boolean hasMap() {
    return getHeight() > LEAST_WITH_MAP * appearance.scale();
  }

  private Box map(Lanes.Geometry g) {
    double u = appearance.scale();
    double top = getHeight() - (Minimap.HEIGHT + 6) * u;
    return new Box(g.plot().x(), top, g.plot().w(), Minimap.HEIGHT * u);
  }

  final boolean isDragged() {
    return drag != Drag.NONE;
  }

  /// The stretch that is being chosen, on the screen; null for none.
  final Range range() {
    return drag == Drag.RANGE && pressX != rangeX
        ? new Range(Math.min(pressX, rangeX), Math.max(pressX, rangeX))
        : null;
  }

  /// A stretch of the screen.
  record Range(double from, double to) {}

  /// Shows the playhead where it is now, here and in the map.
  final void placeHead() {
    double u = appearance.scale();
    Palette palette = appearance.palette();
    double position = position();
    Lanes.Geometry g = geometry();
    Box plot = g.plot();
    double at = scale().place(position);
    double x = g.x(at);
    if (x < plot.x() - 1 || x > plot.right() + 1) {
      head.hide();
    } else {
      Box box = new Box(x - 7 * u, plot.y() - 13 * u, 14 * u, plot.h() + 14 * u);
      head.show(new Placed(box, palette), box, pen -> drawPlayhead(pen, palette, position));
    }
    if (hasMap()) {
      Box map = map(g);
      double end = all();
      Box box = new Box(Minimap.x(map, end, at) - 1, map.y() - 1, 2, map.h() + 2);
      spot.show(
          new Placed(box, palette), box, pen -> Minimap.drawPlayhead(pen, palette, map, end, at));
    } else {
      spot.hide();
    }
  }

  final void hideHead() {
    head.hide();
    spot.hide();
  }

  /// Draws what belongs to the axis: the map, and the stretch that is being chosen.
  final void paintAxis(Pen pen, Palette palette) {
    Lanes.Geometry g = geometry();
    if (hasMap()) {
      minimap.draw(pen, palette, moments(), map(g), g.window(), all(), hits());
    }
    Range range = range();
    if (range != null) {
      int color = Palette.alpha(palette.accent(), .25);
      pen.fillRect(range.from(), g.plot().y(), range.to() - range.from(), g.plot().h(), color);
    }
  }

  /// Keeps the playhead in sight.
  final void follow(double at) {
    if (!whole) {
      double span = to - from;
      if (at > to - .05 * span || at < from) {
        move(at - .2 * span);
      }
    }
  }

  private boolean isEmpty() {
    return moments() == null || moments().size() == 0;
  }

  private void move(double newFrom) {
    double span = to - from;
    from = Math.clamp(newFrom, 0, Math.max(0, all() - span));
    to = from + span;
  }

  /// The playhead's place for a place on the screen.
  private double position(double x) {
    return scale().position(geometry().value(x));
  }

  private LaneMarks.Mark mark(Lanes.Geometry g, double x, double y) {
    return LaneMarks.at(state, g, this::value, appearance.scale(), x, y);
  }

  private void pressed(MouseEvent event) {
    if (isEmpty()) {
      return;
    }
    Lanes.Geometry g = geometry();
    pressX = event.getX();
    rangeX = pressX;
    panFrom = g.window().from();
    boolean left = event.getButton() == MouseButton.PRIMARY;
    if (event.getButton() == MouseButton.MIDDLE || left && event.isShiftDown()) {
      drag = Drag.PAN;
    } else if (!left) {
      drag = Drag.NONE;
    } else if (hasMap() && event.getY() >= map(g).y() - 2) {
      drag = Drag.MAP;
      goTo(mapValue(pressX), false);
    } else if (pressX < g.plot().x()) {
      named(g, event.getY());
    } else if (event.isShortcutDown()) {
      drag = Drag.RANGE;
    } else {
      LaneMarks.Mark mark = mark(g, pressX, event.getY());
      drag = mark == null ? Drag.PLAYHEAD : Drag.NONE;
      if (mark == null) {
        seek(position(pressX), false);
      } else {
        seek(mark.event());
      }
    }
  }

  private void dragged(MouseEvent event) {
    if (isEmpty()) {
      return;
    }
    switch (drag) {
      case PLAYHEAD -> seek(position(event.getX()), true);
      case PAN -> {
        double span = to - from;
        whole = false;
        move(panFrom - (event.getX() - pressX) / geometry().plot().w() * span);
        setCursor(Cursor.CLOSED_HAND);
      }
      case MAP -> goTo(mapValue(event.getX()), true);
      case RANGE -> rangeX = event.getX();
      case NONE -> {}
    }
    repaint();
  }

  private void released(MouseEvent event) {
    if (drag == Drag.RANGE && Math.abs(event.getX() - pressX) > 4) {
      Lanes.Geometry g = geometry();
      double a =
          g.value(Math.clamp(Math.min(pressX, event.getX()), g.plot().x(), g.plot().right()));
      double z =
          g.value(Math.clamp(Math.max(pressX, event.getX()), g.plot().x(), g.plot().right()));
      whole = false;
      from = a;
      to = Math.max(z, a + least());
    } else if (drag == Drag.PAN) {
      setCursor(Cursor.DEFAULT);
    }
    drag = Drag.NONE;
    repaint();
  }

  /// A place in the map: what is in sight moves there, or, where all is in sight, the playhead.
  private void goTo(double value, boolean scrubbing) {
    if (whole) {
      seek(scale().position(value), scrubbing);
    } else {
      move(value - (to - from) / 2);
    }
    repaint();
  }

  private double mapValue(double x) {
    Box plot = geometry().plot();
    return (x - plot.x()) / plot.w() * all();
  }

  private void moved(MouseEvent event) {
    if (isEmpty()) {
      return;
    }
    Lanes.Geometry g = geometry();
    double x = event.getX();
    double y = event.getY();
    LaneMarks.Mark mark = mark(g, x, y);
    boolean label = x < g.plot().x();
    setCursor(mark != null || label && isNamed() ? Cursor.HAND : Cursor.DEFAULT);
    String text = mark != null ? mark.text() : label ? nameWords(g, y) : "";
    if (mark == null && !label && y > g.plot().y() && y < g.plot().bottom()) {
      text = words(g, g.row(y), g.value(x));
    }
    if (mark == null && !label && y < g.plot().y() && shown() == Lanes.Axis.MIXED) {
      text = Texts.of("axisView.mixed");
    }
    hint.say(text, event);
  }

  private void asked(ContextMenuEvent event) {
    if (isEmpty()) {
      return;
    }
    Lanes.Geometry g = geometry();
    double x = event.isKeyboardTrigger() ? g.x(scale().place(position())) : event.getX();
    boolean among = event.getY() > g.plot().y() && event.getY() < g.plot().bottom();
    if (among && x >= g.plot().x()) {
      hint.say("", null);
      menu(g, g.row(event.getY()), g.value(x), event);
    }
  }

  private void scrolled(ScrollEvent event) {
    if (isEmpty()) {
      return;
    }
    Lanes.Geometry g = geometry();
    double span = to - from;
    if (event.isControlDown() || event.isMetaDown()) {
      zoom(g, Math.pow(.998, event.getDeltaY()), event.getX());
    } else if (event.getDeltaX() != 0 || event.isShiftDown()) {
      double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
      whole = false;
      move(from - delta / g.plot().w() * span);
    } else if (event.getDeltaY() != 0) {
      scroll((int) -Math.signum(event.getDeltaY()));
    }
    event.consume();
    repaint();
  }

  /// What the wheel and dragging do here, for those who have no mouse.
  private void keyed(KeyEvent event) {
    if (isEmpty() || !event.isAltDown()) {
      return;
    }
    Lanes.Geometry g = geometry();
    int dx = Arrows.dx(event.getCode());
    int dy = Arrows.dy(event.getCode());
    int closer = Arrows.closer(event.getCode());
    if (closer != 0) {
      zoom(g, Math.pow(KEY_ZOOM, -closer), g.x(scale().place(position())));
    } else if (dx != 0) {
      whole = false;
      move(from + dx * KEY_PART * (to - from));
    } else if (dy != 0) {
      scroll(dy);
    } else {
      return;
    }
    event.consume();
    repaint();
  }

  private double least() {
    return axis == Lanes.Axis.NANOS ? 200 : 4;
  }

  private void zoom(Lanes.Geometry g, double factor, double x) {
    double span = Math.max(least(), (to - from) * factor);
    whole = span >= scale().end();
    if (!whole) {
      double at = g.value(Math.max(x, g.plot().x()));
      double part = (Math.max(x, g.plot().x()) - g.plot().x()) / g.plot().w();
      from = at - part * span;
      to = from + span;
      move(from);
    }
  }
}
