package interleave.ui;

import interleave.engine.event.TaskId;
import interleave.session.Bookmark;
import interleave.session.Branch;
import interleave.session.Command;
import interleave.session.PlacedCue;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Box;
import interleave.stage.LaneScale;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The lanes: what every goroutine, or every P, did when. Click or drag to move the playhead; the
/// wheel scrolls, with Ctrl it zooms; Shift and drag, or a drag of the strip below, moves along;
/// Ctrl and drag zooms to a stretch.
final class LanesView extends CanvasView {

  private static final double PAD = 14;
  private static final int[] NOTHING = {};

  /// Where there is less height, the rows have all of it.
  private static final double LEAST_WITH_MAP = 160;

  /// How much a key zooms, and the part of what is in sight that it moves.
  private static final double KEY_ZOOM = 1.5;

  private static final double KEY_PART = .2;

  private final Session session;
  private final Appearance appearance;
  private final Hint hint = new Hint(this);

  private SessionState state = SessionState.EMPTY;
  private Timeline timeline;
  private Lanes lanes;
  private Lanes.Rows rows = Lanes.Rows.TASKS;
  private Lanes.Axis axis = Lanes.Axis.MIXED;
  private double from;
  private double to = 1;
  private boolean whole = true;
  private int firstRow;
  private final EventSearch search;
  private final LaneMarks marks = new LaneMarks();
  private final Minimap minimap = new Minimap();
  private final Sprite head = new Sprite();
  private final Sprite spot = new Sprite();
  private final Sprite current = new Sprite();
  private Ground painted;
  private Drag drag = Drag.NONE;
  private double pressX;
  private double rangeX;
  private double panFrom;

  /// All that the canvas shows, which stays while the playhead moves over it.
  private record Ground(
      Timeline timeline,
      int size,
      Lanes.Window window,
      Box area,
      double unit,
      Palette palette,
      TaskId selected,
      List<PlacedCue> cues,
      PlacedCue cue,
      List<Bookmark> bookmarks,
      Set<Integer> breakpoints,
      Branch branch,
      int[] found,
      double rangeFrom,
      double rangeTo) {}

  /// What a drag moves.
  private enum Drag {
    NONE,
    PLAYHEAD,
    PAN,
    MAP,
    RANGE
  }

  LanesView(Session session, Appearance appearance, EventSearch search) {
    this.session = session;
    this.search = search;
    search.listen(this::repaint);
    this.appearance = appearance;
    getChildren().addAll(current.node(), head.node(), spot.node());
    setId("lanes");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(Texts.of("lanesView.timeline"));
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  void show(SessionState newState) {
    boolean moved = newState.position() != state.position();
    state = newState;
    if (timeline != state.timeline()) {
      timeline = state.timeline();
      lanes = timeline == null ? null : new Lanes(timeline);
      firstRow = 0;
      whole = true;
    }
    if (moved && drag == Drag.NONE && lanes != null) {
      follow();
    }
    if (moved && isFocused() && !state.playing()) {
      // what has the focus is what is read out
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }
    repaint();
  }

  Lanes.Rows rows() {
    return rows;
  }

  Lanes.Axis axis() {
    return axis;
  }

  /// Where all happens at once, as in the runs that a search finds, only events can be counted.
  private Lanes.Axis shown() {
    boolean timeless = timeline.finished() && timeline.nanos() == 0;
    return axis == Lanes.Axis.MIXED && timeless ? Lanes.Axis.EVENTS : axis;
  }

  void choose(Lanes.Rows newRows, Lanes.Axis newAxis) {
    if (newRows != rows) {
      firstRow = 0;
    }
    if (newAxis != axis) {
      whole = true;
    }
    rows = newRows;
    axis = newAxis;
    repaint();
  }

  /// Shows all of the run.
  void fit() {
    whole = true;
    firstRow = 0;
    repaint();
  }

  private double end() {
    return scale().end();
  }

  private LaneScale scale() {
    return new LaneScale(timeline, shown());
  }

  private Lanes.Window window() {
    if (whole) {
      from = 0;
      to = end() * 1.015;
    }
    return new Lanes.Window(rows, shown(), from, to, firstRow);
  }

  private Box area() {
    double u = appearance.scale();
    double map = hasMap() ? (Minimap.HEIGHT + 6) * u : 0;
    return new Box(
        PAD * u,
        8 * u,
        Math.max(1, getWidth() - 2 * PAD * u),
        Math.max(1, getHeight() - 16 * u - map));
  }

  private Lanes.Geometry geometry() {
    return lanes.geometry(area(), appearance.scale(), window());
  }

  @Override
  boolean isStale() {
    if (lanes == null || timeline.size() == 0) {
      head.hide();
      spot.hide();
      current.hide();
      boolean stale = painted != null;
      painted = null;
      return stale;
    }
    firstRow = Math.clamp(firstRow, 0, lastFirstRow());
    front();
    Ground ground = ground();
    boolean stale = !ground.equals(painted);
    painted = ground;
    return stale;
  }

  private Ground ground() {
    boolean ranges = drag == Drag.RANGE;
    return new Ground(
        timeline,
        timeline.size(),
        window(),
        area(),
        appearance.scale(),
        appearance.palette(),
        state.selection() instanceof Selection.Task(TaskId id) ? id : null,
        state.cues(),
        state.currentCue(),
        state.bookmarks(),
        state.breakpoints(),
        state.branch(),
        search.isActive() ? search.matches() : NOTHING,
        ranges ? Math.min(pressX, rangeX) : 0,
        ranges ? Math.max(pressX, rangeX) : 0);
  }

  /// What moves: the playhead, here and in the map, and the arrow of the event that happens.
  private void front() {
    double u = appearance.scale();
    Palette palette = appearance.palette();
    double position = state.position() + 1;
    Lanes.Window window = window();
    Lanes.Geometry g = geometry();
    Box plot = g.plot();
    double at = lanes.playhead(position, shown());
    double x = g.x(at);
    if (x < plot.x() - 1 || x > plot.right() + 1) {
      head.hide();
    } else {
      Box box = new Box(x - 7 * u, plot.y() - 13 * u, 14 * u, plot.h() + 14 * u);
      head.show(
          new Placed(box, palette, 0),
          box,
          pen -> lanes.drawPlayhead(pen, palette, area(), u, window, position));
    }
    if (hasMap()) {
      Box map = map(g);
      double mapEnd = end() * 1.015;
      Box box = new Box(Minimap.x(map, mapEnd, at) - 1, map.y() - 1, 2, map.h() + 2);
      spot.show(
          new Placed(box, palette, 0),
          box,
          pen -> Minimap.drawPlayhead(pen, palette, map, mapEnd, at));
    } else {
      spot.hide();
    }
    int event = (int) Math.ceil(position) - 1;
    Box arrow = lanes.currentBox(area(), u, window, event);
    Box seen = arrow == null ? null : arrow.within(new Box(0, 0, getWidth(), getHeight()));
    if (seen == null) {
      current.hide();
    } else {
      current.show(
          new Placed(arrow, palette, event),
          seen,
          pen -> lanes.drawCurrent(pen, palette, area(), u, window, event));
    }
  }

  /// How something that moves looks.
  private record Placed(Box box, Palette palette, int event) {}

  @Override
  void paint(Pen pen, double width, double height) {
    if (painted == null) {
      return;
    }
    Palette palette = painted.palette();
    double u = painted.unit();
    Lanes.Geometry g = geometry();
    lanes.drawRows(pen, palette, painted.area(), u, painted.window(), -1, painted.selected());
    marks.draw(pen, palette, state, g, this::value, this::event, painted.found(), u);
    if (hasMap()) {
      minimap.draw(pen, palette, timeline, map(g), painted.window(), end() * 1.015);
    }
    if (painted.rangeTo() > painted.rangeFrom()) {
      double w = painted.rangeTo() - painted.rangeFrom();
      int color = Palette.alpha(palette.accent(), .25);
      pen.fillRect(painted.rangeFrom(), g.plot().y(), w, g.plot().h(), color);
    }
  }

  private boolean hasMap() {
    return getHeight() > LEAST_WITH_MAP * appearance.scale();
  }

  private Box map(Lanes.Geometry g) {
    double u = appearance.scale();
    double top = getHeight() - (Minimap.HEIGHT + 6) * u;
    return new Box(g.plot().x(), top, g.plot().w(), Minimap.HEIGHT * u);
  }

  private double value(double event) {
    return lanes.playhead(event + 1, shown());
  }

  /// The last event that has happened at a place of the axis.
  private int event(double value) {
    return scale().event(value);
  }

  private int lastFirstRow() {
    Lanes.Geometry g = geometry();
    int fit = (int) Math.floor(g.plot().h() / g.pitch());
    return Math.max(0, lanes.rowCount(rows) - fit);
  }

  /// Keeps the playhead, and the goroutine that moves, in sight.
  private void follow() {
    if (!whole) {
      double at = value(state.position());
      double span = to - from;
      if (at > to - .05 * span || at < from) {
        move(at - .2 * span);
      }
    }
    if (rows == Lanes.Rows.TASKS && state.event() >= 0 && getHeight() > 0) {
      TaskId task = timeline.events().get(Math.min(state.event(), timeline.size() - 1)).task();
      Lanes.Geometry g = geometry();
      int fit = Math.max(1, (int) Math.floor(g.plot().h() / g.pitch()));
      if (task != null && (task.number() <= firstRow || task.number() > firstRow + fit)) {
        firstRow = Math.clamp(task.number() - 1 - fit / 2L, 0, lastFirstRow());
      }
    }
  }

  private void move(double newFrom) {
    double span = to - from;
    from = Math.clamp(newFrom, 0, Math.max(0, end() * 1.015 - span));
    to = from + span;
  }

  /// The playhead's place for a place on the screen.
  private double position(double x) {
    return scale().position(geometry().value(x)) - 1;
  }

  private void pressed(MouseEvent event) {
    if (lanes == null || timeline.size() == 0) {
      return;
    }
    Lanes.Geometry g = geometry();
    pressX = event.getX();
    rangeX = pressX;
    panFrom = window().from();
    boolean left = event.getButton() == MouseButton.PRIMARY;
    if (event.getButton() == MouseButton.MIDDLE || left && event.isShiftDown()) {
      drag = Drag.PAN;
    } else if (!left) {
      drag = Drag.NONE;
    } else if (hasMap() && event.getY() >= map(g).y() - 2) {
      drag = Drag.MAP;
      showAround(mapValue(pressX));
    } else if (pressX < g.plot().x()) {
      select(g, event.getY());
    } else if (event.isShortcutDown()) {
      drag = Drag.RANGE;
    } else {
      LaneMarks.Mark mark =
          LaneMarks.at(state, g, this::value, appearance.scale(), pressX, event.getY());
      drag = mark == null ? Drag.PLAYHEAD : Drag.NONE;
      session.dispatch(new Command.Seek(mark == null ? position(pressX) : mark.event()));
    }
  }

  private void select(Lanes.Geometry g, double y) {
    int row = g.row(y);
    List<TaskId> tasks = timeline.tasks();
    if (rows == Lanes.Rows.TASKS && y >= g.plot().y() && row < tasks.size()) {
      session.dispatch(new Command.Select(new Selection.Task(tasks.get(row))));
    }
  }

  private void dragged(MouseEvent event) {
    if (lanes == null) {
      return;
    }
    switch (drag) {
      case PLAYHEAD -> session.dispatch(new Command.Scrub(position(event.getX())));
      case PAN -> {
        double span = to - from;
        whole = false;
        move(panFrom - (event.getX() - pressX) / geometry().plot().w() * span);
        setCursor(Cursor.CLOSED_HAND);
      }
      case MAP -> showAround(mapValue(event.getX()));
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
      show(a, Math.max(z, a + least()));
    }
    drag = Drag.NONE;
    repaint();
  }

  /// Shows a part of the axis.
  private void show(double newFrom, double newTo) {
    whole = false;
    from = newFrom;
    to = newTo;
    repaint();
  }

  private void showAround(double middle) {
    if (whole) {
      return;
    }
    move(middle - (to - from) / 2);
    repaint();
  }

  private double mapValue(double x) {
    Box plot = geometry().plot();
    return (x - plot.x()) / plot.w() * end() * 1.015;
  }

  private void moved(MouseEvent event) {
    if (lanes == null || timeline.size() == 0) {
      return;
    }
    Lanes.Geometry g = geometry();
    double x = event.getX();
    double y = event.getY();
    LaneMarks.Mark mark = LaneMarks.at(state, g, this::value, appearance.scale(), x, y);
    boolean label = x < g.plot().x();
    setCursor(mark != null || label ? Cursor.HAND : Cursor.DEFAULT);
    String text = mark == null ? "" : mark.text();
    if (mark == null && !label && y > g.plot().y() && y < g.plot().bottom()) {
      text = LaneHover.text(timeline, rows, shown(), g.row(y), g.value(x));
    }
    hint.say(text, event);
  }

  private void scrolled(ScrollEvent event) {
    if (lanes == null) {
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
      firstRow = Math.clamp(firstRow - (long) Math.signum(event.getDeltaY()), 0, lastFirstRow());
    }
    event.consume();
    repaint();
  }

  /// What the wheel and dragging do here, for those who have no mouse.
  private void keyed(KeyEvent event) {
    if (lanes == null || timeline.size() == 0 || !event.isAltDown()) {
      return;
    }
    Lanes.Geometry g = geometry();
    int dx = Arrows.dx(event.getCode());
    int dy = Arrows.dy(event.getCode());
    int closer = Arrows.closer(event.getCode());
    if (closer != 0) {
      zoom(g, Math.pow(KEY_ZOOM, -closer), g.x(value(state.position())));
    } else if (dx != 0) {
      whole = false;
      move(from + dx * KEY_PART * (to - from));
    } else if (dy != 0) {
      firstRow = Math.clamp(firstRow + dy, 0, lastFirstRow());
    } else {
      return;
    }
    event.consume();
    repaint();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    int size = timeline == null ? 0 : timeline.size();
    return switch (attribute) {
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) size;
      case VALUE -> state.present() + 1.0;
      case VALUE_STRING ->
          Texts.of("lanesView.at-event", state.present() + 1, size, SentenceBox.text(state));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> session.dispatch(new Command.Step(1));
      case DECREMENT -> session.dispatch(new Command.Step(-1));
      case SET_VALUE -> {
        int event = ((Number) parameters[0]).intValue() - 1;
        session.dispatch(new Command.Seek(event));
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private double least() {
    return axis == Lanes.Axis.NANOS ? 200 : 4;
  }

  private void zoom(Lanes.Geometry g, double factor, double x) {
    double span = Math.max(least(), (to - from) * factor);
    whole = span >= end();
    if (!whole) {
      double at = g.value(Math.max(x, g.plot().x()));
      double part = (Math.max(x, g.plot().x()) - g.plot().x()) / g.plot().w();
      from = at - part * span;
      to = from + span;
      move(from);
    }
  }
}
