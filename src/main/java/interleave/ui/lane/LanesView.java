package interleave.ui.lane;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.session.Bookmark;
import interleave.session.Branch;
import interleave.session.Command;
import interleave.session.Hits;
import interleave.session.PlacedCue;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Box;
import interleave.stage.LaneRows;
import interleave.stage.Lanes;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Stage;
import interleave.timeline.Moments;
import interleave.timeline.Span;
import interleave.timeline.Timeline;
import interleave.ui.canvas.Sprite;
import interleave.ui.control.Appearance;
import interleave.ui.event.EventSearch;
import interleave.ui.stage.SentenceBox;
import interleave.ui.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.ContextMenuEvent;

/// The lanes: what every goroutine, or every P, did when, and what went from one to another.
public final class LanesView extends AxisView {

  private static final int[] NOTHING = {};

  /// Of those that many goroutines tell together: what can be read within a frame.
  private static final int EVENTS_A_FRAME = 40_000;

  private Timeline timeline;
  private Lanes lanes;
  private Lanes.Rows rows = Lanes.Rows.TASKS;
  private LaneRows.Sort sort = LaneRows.Sort.CREATION;
  private boolean folds = true;

  /// The functions whose lane is open.
  private final Set<String> turned = new LinkedHashSet<>();

  private int firstRow;
  private final EventSearch search;
  private final LaneMenu menu;
  private final Sprite current = new Sprite();
  private Ground painted;

  /// All that the canvas shows, which stays while the playhead moves over it.
  private record Ground(
      Timeline timeline,
      int size,
      Lanes.Window window,
      Box area,
      double unit,
      Palette palette,
      Stage.Selection selected,
      LaneRows.Wish wish,
      List<PlacedCue> cues,
      PlacedCue cue,
      List<Bookmark> bookmarks,
      Hits hits,
      Branch branch,
      int[] found,
      Range range) {}

  public LanesView(Session session, Appearance appearance, EventSearch search) {
    super(session, appearance);
    this.search = search;
    menu = new LaneMenu(session, this);
    search.listen(this::repaint);
    getChildren().add(current.node());
    setId("lanes");
    setAccessibleText(Texts.of("lanesView.timeline"));
  }

  public void show(SessionState newState) {
    boolean moved = newState.position() != state.position();
    state = newState;
    if (timeline != state.timeline()) {
      timeline = state.timeline();
      lanes = timeline == null ? null : new Lanes(timeline);
      if (lanes != null) {
        lanes.readInSteps(EVENTS_A_FRAME);
      }
      turned.clear();
      begin();
    }
    if (lanes != null && timeline.size() > 0) {
      lanes.wish(wish());
    }
    if (moved && !isDragged() && lanes != null) {
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

  @Override
  Moments moments() {
    return timeline;
  }

  @Override
  boolean isFinished() {
    return timeline.finished();
  }

  void choose(Lanes.Rows newRows) {
    if (newRows != rows) {
      firstRow = 0;
    }
    rows = newRows;
    repaint();
  }

  @Override
  void scrollToTop() {
    firstRow = 0;
  }

  LaneRows.Sort sort() {
    return sort;
  }

  void choose(LaneRows.Sort newSort) {
    sort = newSort;
    arrange();
  }

  boolean folds() {
    return folds;
  }

  /// Whether goroutines of one function share a lane where there are many.
  void fold(boolean fold) {
    folds = fold;
    turned.clear();
    arrange();
  }

  private void arrange() {
    firstRow = 0;
    if (lanes != null && timeline.size() > 0) {
      lanes.wish(wish());
    }
    repaint();
  }

  private Lanes.Window window() {
    return part(rows, firstRow);
  }

  @Override
  Lanes.Geometry geometry() {
    return lanes.geometry(area(), appearance.scale(), window());
  }

  @Override
  protected boolean isStale() {
    if (lanes == null || timeline.size() == 0) {
      hideHead();
      current.hide();
      boolean stale = painted != null;
      painted = null;
      return stale;
    }
    firstRow = Math.clamp(firstRow, 0, lastFirstRow());
    front();
    Ground ground = ground();
    boolean stale = !ground.equals(painted) || lanes.isBehind();
    painted = ground;
    return stale;
  }

  private Stage.Selection selected() {
    return switch (state.selection()) {
      case Selection.Task(TaskId id) -> new Stage.Selection(id, null);
      case Selection.Thing(ObjectId id) -> new Stage.Selection(null, id);
      case Selection.Nothing _ -> Stage.Selection.NONE;
    };
  }

  private LaneRows.Wish wish() {
    return new LaneRows.Wish(sort, folds, turned, selected().task());
  }

  private Ground ground() {
    return new Ground(
        timeline,
        timeline.size(),
        window(),
        area(),
        appearance.scale(),
        appearance.palette(),
        selected(),
        wish(),
        state.cues(),
        state.currentCue(),
        state.bookmarks(),
        state.hits(),
        state.branch(),
        search.isLooking() ? search.matches() : NOTHING,
        range());
  }

  /// What moves: the playhead, and the arrow of the event that happens.
  private void front() {
    placeHead();
    double u = appearance.scale();
    Palette palette = appearance.palette();
    Lanes.Window window = window();
    double position = position();
    int event = (int) Math.ceil(position) - 1;
    Box arrow = lanes.currentBox(area(), u, window, event);
    Box seen = arrow == null ? null : arrow.within(new Box(0, 0, getWidth(), getHeight()));
    if (seen == null) {
      current.hide();
    } else {
      current.show(
          new PlacedArrow(arrow, palette, event),
          seen,
          pen -> lanes.drawCurrent(pen, palette, area(), u, window, event));
    }
  }

  /// How the arrow looks.
  private record PlacedArrow(Box box, Palette palette, int event) {}

  @Override
  protected void paint(Pen pen, double width, double height) {
    if (painted == null) {
      return;
    }
    Palette palette = painted.palette();
    double u = painted.unit();
    Lanes.Geometry g = geometry();
    lanes.drawRows(pen, palette, painted.area(), u, painted.window(), -1, painted.selected());
    marks.draw(pen, palette, state, g, this::value, this::event, painted.found(), u);
    paintAxis(pen, palette);
    if (lanes.isBehind()) {
      repaint();
    }
  }

  @Override
  int[] hits() {
    return LaneMarks.hits(state);
  }

  @Override
  double position() {
    return state.position() + 1;
  }

  @Override
  void seek(double position, boolean scrubbing) {
    double to = position - 1;
    session.dispatch(scrubbing ? new Command.Scrub(to) : new Command.Seek(to));
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
    follow(value(state.position()));
    if (rows == Lanes.Rows.TASKS && state.event() >= 0 && getHeight() > 0) {
      TaskId task = timeline.events().get(Math.min(state.event(), timeline.size() - 1)).task();
      Lanes.Geometry g = geometry();
      int fit = Math.max(1, (int) Math.floor(g.plot().h() / g.pitch()));
      int row = task == null ? -1 : lanes.rows().place(task);
      if (row >= 0 && (row < firstRow || row >= firstRow + fit)) {
        firstRow = Math.clamp(row - fit / 2L, 0, lastFirstRow());
      }
    }
  }

  @Override
  boolean isNamed() {
    return true;
  }

  @Override
  void named(Lanes.Geometry g, double y) {
    LaneRows.Row row = row(g, y);
    if (row != null && row.isGroup()) {
      if (!turned.remove(row.function())) {
        turned.add(row.function());
      }
      lanes.wish(wish());
      repaint();
    } else if (row != null) {
      session.dispatch(new Command.Select(new Selection.Task(row.task())));
    }
  }

  /// Null when the lanes are Ps.
  private LaneRows goroutines() {
    return rows == Lanes.Rows.TASKS ? lanes.rows() : null;
  }

  /// The goroutine's or the function's lane at a height; null where there is none.
  private LaneRows.Row row(Lanes.Geometry g, double y) {
    return rows == Lanes.Rows.TASKS && y >= g.plot().y() ? lanes.rows().get(g.row(y)) : null;
  }

  @Override
  String nameWords(Lanes.Geometry g, double y) {
    LaneRows.Row row = row(g, y);
    if (row == null || !row.isGroup()) {
      return "";
    }
    int size = row.members().size();
    return row.open()
        ? Texts.of("lanesView.close-group", size, row.function())
        : Texts.of("lanesView.open-group", size, row.function());
  }

  @Override
  void menu(Lanes.Geometry g, int row, double value, ContextMenuEvent event) {
    Span span = LaneHover.span(timeline, goroutines(), shown(), row, value);
    if (span != null) {
      menu.show(timeline, span, this::zoomTo, event);
    }
  }

  private void zoomTo(Span span) {
    zoomTo(value(span.fromEvent()), value(Math.min(span.toEvent(), timeline.size() - 1)));
  }

  @Override
  String words(Lanes.Geometry g, int row, double value) {
    return LaneHover.text(timeline, goroutines(), shown(), row, value);
  }

  @Override
  void scroll(int by) {
    firstRow = Math.clamp(firstRow + (long) by, 0, lastFirstRow());
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
}
