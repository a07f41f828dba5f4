package interleave.ui;

import interleave.picture.Durations;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.stage.Box;
import interleave.stage.CompareLanes;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Pen;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The lanes of a program and its twin on one axis of time. Click or drag to move the one playhead.
final class CompareLanesView extends CanvasView {

  private static final double PAD = 14;
  private static final int[] NOTHING = {};

  private final Session session;
  private final Appearance appearance;
  private final LaneMarks marks = new LaneMarks();
  private final Hint hint = new Hint(this);
  private final Sprite head = new Sprite();
  private SessionState state = SessionState.EMPTY;
  private CompareLanes lanes;
  private Object lanesOf;
  private Ground painted;
  private boolean dragging;

  /// All that the canvas shows, which stays while the playhead moves over it.
  private record Ground(
      CompareLanes lanes,
      Box area,
      double unit,
      Palette palette,
      Object cues,
      Object cue,
      Object bookmarks,
      Object breakpoints) {}

  /// How the playhead looks.
  private record Placed(Box box, Palette palette) {}

  CompareLanesView(Session session, Appearance appearance) {
    this.session = session;
    this.appearance = appearance;
    setId("compare-lanes");
    getChildren().add(head.node());
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(Texts.of("compareLanesView.timeline-of-both"));
    setFocusTraversable(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dragging = false);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
  }

  void show(SessionState newState) {
    boolean moved =
        newState.isTogether()
            && state.isTogether()
            && BothSides.position(newState) != BothSides.position(state);
    state = newState;
    if (!state.isTogether()) {
      lanes = null;
    } else if (lanes == null || !of().equals(lanesOf) || isOld()) {
      lanesOf = of();
      lanes = new CompareLanes(state.timeline(), state.twin().timeline());
    }
    if (moved && isFocused() && !state.playing()) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }
    repaint();
  }

  /// While a run grows its lanes are read anew each time there is half as much more.
  private boolean isOld() {
    boolean grows =
        state.phase() == SessionState.Phase.RUNNING || state.twin().phase() == Twin.Phase.RUNNING;
    return !lanes.isWhole() && (!grows || lanes.both().size() > 1.5 * lanes.size());
  }

  private Object of() {
    return java.util.List.of(state.timeline(), state.twin().timeline());
  }

  private Box area() {
    double u = appearance.scale();
    return new Box(
        PAD * u, 8 * u, Math.max(1, getWidth() - 2 * PAD * u), Math.max(1, getHeight() - 16 * u));
  }

  private Lanes.Window window() {
    return lanes.all(Lanes.Axis.MIXED);
  }

  private Lanes.Geometry geometry() {
    return lanes.geometry(area(), appearance.scale(), window());
  }

  @Override
  boolean isStale() {
    Ground ground =
        lanes == null
            ? null
            : new Ground(
                lanes,
                area(),
                appearance.scale(),
                appearance.palette(),
                state.cues(),
                state.currentCue(),
                state.bookmarks(),
                state.breakpoints());
    boolean stale = ground == null ? painted != null : !ground.equals(painted);
    painted = ground;
    front();
    return stale;
  }

  private void front() {
    if (lanes == null) {
      head.hide();
      return;
    }
    double u = appearance.scale();
    double position = BothSides.position(state);
    Lanes.Geometry g = geometry();
    Box plot = g.plot();
    double x = g.x(lanes.scale(Lanes.Axis.MIXED).place(position));
    Box box = new Box(x - 7 * u, plot.y() - 13 * u, 14 * u, plot.h() + 14 * u);
    Palette palette = appearance.palette();
    head.show(
        new Placed(box, palette),
        box,
        pen -> lanes.drawPlayhead(pen, palette, area(), u, window(), position));
  }

  @Override
  void paint(Pen pen, double width, double height) {
    if (painted == null) {
      return;
    }
    double u = painted.unit();
    lanes.drawRows(pen, painted.palette(), painted.area(), u, window());
    Lanes.Geometry g = geometry();
    marks.draw(pen, painted.palette(), state, g, this::value, this::event, NOTHING, u);
  }

  /// The place along the axis of an event of the program.
  private double value(double event) {
    return lanes.scale(Lanes.Axis.MIXED).place(lanes.both().ofFirst(event + 1));
  }

  /// The program's last event that has happened at a place of the axis.
  private int event(double value) {
    double position = lanes.scale(Lanes.Axis.MIXED).position(value);
    return (int) Math.floor(lanes.both().place(position).first()) - 1;
  }

  private double position(double x) {
    return lanes.scale(Lanes.Axis.MIXED).position(geometry().value(x));
  }

  private void pressed(MouseEvent event) {
    if (lanes == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    LaneMarks.Mark mark =
        LaneMarks.at(
            state, geometry(), this::value, appearance.scale(), event.getX(), event.getY());
    dragging = mark == null;
    session.dispatch(
        mark == null
            ? new Command.SeekBoth(position(event.getX()))
            : new Command.Seek(mark.event()));
  }

  /// Says what a mark is, and elsewhere the time.
  private void moved(MouseEvent event) {
    if (lanes == null) {
      return;
    }
    Lanes.Geometry g = geometry();
    double x = event.getX();
    LaneMarks.Mark mark = LaneMarks.at(state, g, this::value, appearance.scale(), x, event.getY());
    setCursor(mark == null ? Cursor.DEFAULT : Cursor.HAND);
    boolean in = x >= g.plot().x() && x < g.plot().right();
    String text =
        mark != null
            ? mark.text()
            : in ? Durations.text(Math.round(lanes.both().nanosAt(position(x)))) : "";
    hint.say(text, event);
  }

  private void dragged(MouseEvent event) {
    if (lanes != null && dragging) {
      session.dispatch(new Command.ScrubBoth(position(event.getX())));
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    boolean together = state.isTogether();
    return switch (attribute) {
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> together ? (double) lanes.both().size() : 0.0;
      case VALUE -> together ? BothSides.position(state) : 0.0;
      case VALUE_STRING -> together ? spoken() : "";
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private String spoken() {
    return Texts.of(
        "compareLanesView.at-time",
        Durations.text(BothSides.nanos(state)),
        Durations.text(BothSides.end(state)),
        SentenceBox.text(state),
        TwinWords.of(state).text());
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> session.dispatch(new Command.Step(1));
      case DECREMENT -> session.dispatch(new Command.Step(-1));
      case SET_VALUE ->
          session.dispatch(new Command.SeekBoth(((Number) parameters[0]).doubleValue()));
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
