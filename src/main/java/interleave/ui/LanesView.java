package interleave.ui;

import interleave.engine.event.TaskId;
import interleave.session.Command;
import interleave.session.PlacedCue;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Box;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Path;
import interleave.stage.Pen;
import interleave.timeline.Timeline;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The lanes: what every goroutine, or every P, did when. Click or drag to move the playhead, the
/// wheel scrolls, with Ctrl it zooms.
final class LanesView extends CanvasView {

  private static final double PAD = 14;

  private final Session session;
  private final Appearance appearance;
  private final Tooltip tooltip = new Tooltip();

  private SessionState state = SessionState.EMPTY;
  private Timeline timeline;
  private Lanes lanes;
  private Lanes.Rows rows = Lanes.Rows.TASKS;
  private Lanes.Axis axis = Lanes.Axis.NANOS;
  private double from;
  private double to = 1;
  private boolean whole = true;
  private int firstRow;
  private boolean dragging;
  private boolean chosen;
  private boolean judged;
  private Runnable onChange = () -> {};

  LanesView(Session session, Appearance appearance) {
    this.session = session;
    this.appearance = appearance;
    setId("lanes");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText("Timeline");
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dragging = false);
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
      judged = false;
    }
    if (!judged && timeline != null && timeline.finished()) {
      judged = true;
      axis = chosen ? axis : fittingAxis();
      onChange.run();
    }
    if (moved && !dragging && lanes != null) {
      follow();
    }
    repaint();
  }

  Lanes.Rows rows() {
    return rows;
  }

  Lanes.Axis axis() {
    return axis;
  }

  /// Virtual time, unless most lanes would be too short to see: then the number of events.
  private Lanes.Axis fittingAxis() {
    List<TaskId> tasks = timeline.tasks();
    int brief = 0;
    for (TaskId task : tasks) {
      int[] events = timeline.eventsOf(task);
      long life =
          events.length == 0
              ? 0
              : timeline.events().get(events[events.length - 1]).nanos()
                  - timeline.events().get(events[0]).nanos();
      brief += life < timeline.nanos() / 100 ? 1 : 0;
    }
    return 2 * brief > tasks.size() ? Lanes.Axis.EVENTS : Lanes.Axis.NANOS;
  }

  /// Calls `action` when rows or axis change by themselves.
  void onChange(Runnable action) {
    onChange = action;
  }

  void choose(Lanes.Rows newRows, Lanes.Axis newAxis) {
    chosen = chosen || newAxis != axis;
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
    double end = axis == Lanes.Axis.NANOS ? timeline.nanos() : timeline.size();
    return Math.max(1, end);
  }

  private Lanes.Window window() {
    if (whole) {
      from = 0;
      to = end() * 1.015;
    }
    return new Lanes.Window(rows, axis, from, to, firstRow);
  }

  private Box area() {
    double u = appearance.scale();
    return new Box(
        PAD * u, 8 * u, Math.max(1, getWidth() - 2 * PAD * u), Math.max(1, getHeight() - 16 * u));
  }

  private Lanes.Geometry geometry() {
    return lanes.geometry(area(), appearance.scale(), window());
  }

  @Override
  void paint(Pen pen, double width, double height) {
    if (lanes == null || timeline.size() == 0) {
      return;
    }
    Palette palette = appearance.palette();
    TaskId selected = state.selection() instanceof Selection.Task(TaskId id) ? id : null;
    double position = state.position() + 1;
    firstRow = Math.clamp(firstRow, 0, lastFirstRow());
    lanes.draw(pen, palette, area(), appearance.scale(), window(), position, selected);
    cues(pen, palette);
  }

  /// A mark on the axis for each cue.
  private void cues(Pen pen, Palette palette) {
    Lanes.Geometry g = geometry();
    double u = appearance.scale();
    PlacedCue current = state.currentCue();
    for (PlacedCue cue : state.cues()) {
      double x = cue.isPlaced() ? g.x(value(cue.event())) : -1;
      if (x >= g.plot().x() - 1 && x <= g.plot().right() + 1) {
        double y = g.plot().y() - 1.5 * u;
        double r = 4.2 * u;
        int color = cue.equals(current) ? palette.accent() : Palette.alpha(palette.accent(), .55);
        Path diamond = Path.from(x, y - r).line(x + r, y).line(x, y + r).line(x - r, y).close();
        pen.fill(diamond, color);
      }
    }
  }

  private double value(double event) {
    return lanes.playhead(event + 1, axis);
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
    double value = geometry().value(x);
    if (axis == Lanes.Axis.EVENTS) {
      return value - 1;
    }
    long nanos = Math.max(0, Math.round(value));
    int at = timeline.at(nanos);
    if (at + 1 >= timeline.size()) {
      return timeline.size() - 1;
    }
    long before = at < 0 ? 0 : timeline.events().get(at).nanos();
    long after = timeline.events().get(at + 1).nanos();
    return at + (after > before ? (double) (nanos - before) / (after - before) : 0);
  }

  private void pressed(MouseEvent event) {
    if (lanes == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Lanes.Geometry g = geometry();
    if (event.getX() < g.plot().x()) {
      select(g, event.getY());
      return;
    }
    PlacedCue cue = cueAt(g, event.getX(), event.getY());
    dragging = cue == null;
    session.dispatch(new Command.Seek(cue == null ? position(event.getX()) : cue.event()));
  }

  private void select(Lanes.Geometry g, double y) {
    int row = g.row(y);
    List<TaskId> tasks = timeline.tasks();
    if (rows == Lanes.Rows.TASKS && y >= g.plot().y() && row < tasks.size()) {
      session.dispatch(new Command.Select(new Selection.Task(tasks.get(row))));
    }
  }

  private PlacedCue cueAt(Lanes.Geometry g, double x, double y) {
    double u = appearance.scale();
    if (Math.abs(y - g.plot().y()) > 7 * u) {
      return null;
    }
    for (PlacedCue cue : state.cues()) {
      if (cue.isPlaced() && Math.abs(g.x(value(cue.event())) - x) < 6 * u) {
        return cue;
      }
    }
    return null;
  }

  private void dragged(MouseEvent event) {
    if (dragging && lanes != null && event.getButton() == MouseButton.PRIMARY) {
      session.dispatch(new Command.Scrub(position(event.getX())));
    }
  }

  private void moved(MouseEvent event) {
    if (lanes == null) {
      return;
    }
    Lanes.Geometry g = geometry();
    PlacedCue cue = cueAt(g, event.getX(), event.getY());
    boolean label = event.getX() < g.plot().x();
    setCursor(cue != null || label ? Cursor.HAND : Cursor.DEFAULT);
    if (cue == null) {
      Tooltip.uninstall(this, tooltip);
      tooltip.hide();
    } else {
      tooltip.setText(cue.cue().title());
      Tooltip.install(this, tooltip);
    }
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

  private void zoom(Lanes.Geometry g, double factor, double x) {
    double least = axis == Lanes.Axis.NANOS ? 200 : 4;
    double span = Math.max(least, (to - from) * factor);
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
