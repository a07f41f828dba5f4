package interleave.ui.lane;

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
import interleave.timeline.Moments;
import interleave.ui.control.Appearance;
import interleave.ui.stage.SentenceBox;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;

/// The lanes of a program and its twin on one axis, under the one playhead of both.
public final class CompareLanesView extends AxisView {

  private static final int[] NOTHING = {};

  private CompareLanes lanes;
  private Object lanesOf;
  private Ground painted;

  /// All that the canvas shows, which stays while the playhead moves over it.
  private record Ground(
      CompareLanes lanes,
      Lanes.Window window,
      Box area,
      double unit,
      Palette palette,
      Object cues,
      Object cue,
      Object bookmarks,
      Object hits,
      Range range) {}

  public CompareLanesView(Session session, Appearance appearance) {
    super(session, appearance);
    setId("compare-lanes");
    setAccessibleText(Texts.of("compareLanesView.timeline-of-both"));
  }

  public void show(SessionState newState) {
    boolean moved =
        newState.isTogether()
            && state.isTogether()
            && BothSides.position(newState) != BothSides.position(state);
    state = newState;
    if (!state.isTogether()) {
      lanes = null;
      lanesOf = null;
    } else if (lanes == null || !of().equals(lanesOf) || isOld()) {
      if (!of().equals(lanesOf)) {
        begin();
      }
      lanesOf = of();
      lanes = new CompareLanes(state.timeline(), state.twin().timeline());
    }
    if (moved && !isDragged()) {
      follow(scale().place(position()));
    }
    if (moved && isFocused() && !state.playing()) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }
    repaint();
  }

  /// While a run grows its lanes are read anew each time there is half as much more.
  private boolean isOld() {
    return !lanes.isWhole() && (isFinished() || lanes.both().size() > 1.5 * lanes.size());
  }

  private Object of() {
    return List.of(state.timeline(), state.twin().timeline());
  }

  @Override
  Moments moments() {
    return lanes == null ? null : lanes.both();
  }

  @Override
  boolean isFinished() {
    return state.phase() != SessionState.Phase.RUNNING
        && state.twin().phase() != Twin.Phase.RUNNING;
  }

  private Lanes.Window window() {
    return part(Lanes.Rows.TASKS, 0);
  }

  @Override
  public Lanes.Geometry geometry() {
    return lanes.geometry(area(), appearance.scale(), window());
  }

  @Override
  protected boolean isStale() {
    Ground ground =
        lanes == null
            ? null
            : new Ground(
                lanes,
                window(),
                area(),
                appearance.scale(),
                appearance.palette(),
                state.cues(),
                state.currentCue(),
                state.bookmarks(),
                state.hits(),
                range());
    boolean stale = ground == null ? painted != null : !ground.equals(painted);
    painted = ground;
    if (ground == null) {
      hideHead();
    } else {
      placeHead();
    }
    return stale;
  }

  @Override
  protected void paint(Pen pen, double width, double height) {
    if (painted == null) {
      return;
    }
    Palette palette = painted.palette();
    double u = painted.unit();
    lanes.drawRows(pen, palette, painted.area(), u, painted.window());
    marks.draw(pen, palette, state, geometry(), this::value, this::event, NOTHING, u);
    paintAxis(pen, palette);
  }

  @Override
  double position() {
    return BothSides.position(state);
  }

  @Override
  void seek(double position, boolean scrubbing) {
    session.dispatch(scrubbing ? new Command.ScrubBoth(position) : new Command.SeekBoth(position));
  }

  @Override
  void seek(int event) {
    session.dispatch(new Command.Seek(event));
  }

  @Override
  void drawPlayhead(Pen pen, Palette palette, double position) {
    lanes.drawPlayhead(pen, palette, area(), appearance.scale(), window(), position);
  }

  @Override
  double value(double event) {
    return scale().place(lanes.both().ofFirst(event + 1));
  }

  /// The program's last event that has happened at a place of the axis.
  private int event(double value) {
    return (int) Math.floor(lanes.both().place(scale().position(value)).first()) - 1;
  }

  /// What a lane shows there, and elsewhere the time.
  @Override
  String words(Lanes.Geometry g, int row, double value) {
    String words = lanes.wordsAt(g.window(), row, value);
    long nanos = Math.round(lanes.both().nanosAt(scale().position(value)));
    return words.isEmpty() ? Durations.text(nanos) : words;
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
