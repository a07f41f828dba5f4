package interleave.ui.inspect;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.RaceSentence;
import interleave.picture.TaskPicture;
import interleave.picture.Why;
import interleave.search.causality.Access;
import interleave.search.causality.Race;
import interleave.session.Command;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.Places;
import interleave.timeline.Timeline;
import interleave.ui.control.Badge;
import interleave.ui.control.ClickRow;
import interleave.ui.control.Marks;
import interleave.ui.control.Mentions;
import interleave.ui.control.Style;
import interleave.ui.text.Facts;
import interleave.ui.text.PlaceWords;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything about the selected goroutine or object at the playhead, with links to where it came
/// from.
public final class InspectPane extends ScrollPane {

  private static final int EVENTS_BEFORE = 6;
  private static final int EVENTS_AFTER = 3;

  /// So many times more are shown each time somebody asks for more.
  private static final int MORE = 5;

  private final Session session;
  private final VBox content = new VBox();
  private final StackBox stack;
  private final Trail trail;
  private Consumer<interleave.source.Pos> onPlace = _ -> {};
  private Timeline timeline;
  private Selection selection = Selection.NOTHING;
  private int event = -2;
  private Places own;
  private int size;
  private Lookback sends;
  private Lookback receives;
  private Lifeline life;

  /// How much more of what happened before and after is shown than at first.
  private int times = 1;

  public InspectPane(Session session, Stacks stacks) {
    this.session = session;
    stack =
        new StackBox(
            stacks,
            object -> session.dispatch(new Command.Select(new Selection.Thing(object))),
            this::reveals);
    trail = new Trail(where -> session.dispatch(new Command.Select(where)));
    setId("inspect");
    getStyleClass().add("inspect");
    setFitToWidth(true);
    content.getStyleClass().add("inspect-content");
    setContent(content);
    CopyMenu.on(this, content);
    setAccessibleText("Inspect");
    visibleProperty().addListener((_, _, shown) -> reshow(shown));
  }

  private void reshow(boolean shown) {
    if (shown) {
      show(session.state());
    }
  }

  public void show(SessionState state) {
    boolean same =
        state.timeline() == timeline
            && state.selection().equals(selection)
            && state.event() == event;
    if (!isVisible() || same) {
      return;
    }
    int newSize = state.timeline() == null ? 0 : state.timeline().size();
    boolean other =
        state.timeline() != timeline || !state.selection().equals(selection) || newSize != size;
    timeline = state.timeline();
    selection = state.selection();
    size = newSize;
    event = state.event();
    if (other) {
      gather();
    }
    content.getChildren().clear();
    trail.visit(timeline, selection);
    if (timeline == null) {
      hint(Texts.of("inspectPane.nothing-has-run-yet"));
      return;
    }
    Picture picture = timeline.picture(event);
    switch (selection) {
      case Selection.Task(TaskId id) -> task(id, picture, !state.playing());
      case Selection.Thing(ObjectId id) -> object(id, picture);
      case Selection.Nothing _ -> hint(Texts.of("inspectPane.click"));
    }
  }

  /// What stays while the playhead moves: which events tell of the selected one.
  private void gather() {
    own = null;
    life = null;
    times = 1;
    if (timeline == null) {
      return;
    }
    switch (selection) {
      case Selection.Task(TaskId id) -> {
        own = timeline.placesOf(id);
        sends = lookback(e -> e instanceof Event.ChanSend && id.equals(e.task()));
        receives = lookback(e -> e instanceof Event.ChanReceive && id.equals(e.task()));
      }
      case Selection.Thing(ObjectId id) -> {
        own = timeline.placesOf(id);
        sends = lookback(e -> e instanceof Event.ChanSend);
        receives = lookback(e -> e instanceof Event.ChanReceive);
        life = Lifeline.of(timeline, id);
      }
      case Selection.Nothing _ -> {}
    }
  }

  private Lookback lookback(Predicate<Event> fits) {
    return new Lookback(timeline.events(), own, fits);
  }

  private void hint(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("soft");
    label.setWrapText(true);
    content.getChildren().add(label);
  }

  private void task(TaskId id, Picture picture, boolean withStack) {
    TaskPicture task = picture.task(id);
    if (task == null) {
      title(id, Texts.of("inspectPane.not-started-yet"), Look.DONE);
      history();
      return;
    }
    Look look = Look.of(task, picture);
    title(id, task.shortFunction(), look);
    Label words = new Label(Look.words(task, picture));
    words.getStyleClass().addAll("inspect-state", Style.className(look));
    words.setWrapText(true);
    content.getChildren().add(words);
    int freed = timeline.freedAt(id, event);
    Why why = timeline.why(id, event);
    if (why != null) {
      content.getChildren().add(mentions(String.join(" ", why.sentences()), "why"));
    }
    facts(task, picture, freed);
    content.getChildren().add(stack);
    if (withStack) {
      stack.show(timeline, id, event);
    }
    history();
  }

  private void facts(TaskPicture task, Picture picture, int freed) {
    GridPane grid = grid();
    if (task.pos().isKnown()) {
      row(
          grid,
          Texts.of("inspectPane.stands-at"),
          reveals(PlaceWords.of(timeline, task.pos()), task.pos()));
    }
    if (task.stuck() && task.object() != null) {
      Hyperlink object = new Hyperlink(task.object().name());
      object.getStyleClass().add("mono");
      Selection thing = new Selection.Thing(task.object());
      object.setOnAction(_ -> session.dispatch(new Command.Select(thing)));
      row(grid, Texts.of("inspectPane.waits-for"), object);
    }
    row(grid, Texts.of("inspectPane.since"), new Label(Durations.text(task.since())));
    if (task.hands() != null) {
      row(grid, Texts.of("inspectPane.holds"), mono(task.hands().text()));
    }
    if (task.creator() != null) {
      int at = Facts.creation(timeline, task.id());
      row(
          grid,
          Texts.of("inspectPane.created-by"),
          link(
              Texts.of("inspectPane.at", task.creator(), PlaceWords.of(timeline, task.createdAt())),
              at));
    }
    int sent = sends.last(event);
    if (sent >= 0) {
      row(
          grid,
          Texts.of("inspectPane.last-sent"),
          link(EventLine.of(timeline.events().get(sent)).detail(), sent));
    }
    int received = receives.last(event);
    if (received >= 0) {
      String text = EventLine.of(timeline.events().get(received)).detail();
      row(grid, Texts.of("inspectPane.last-received"), link(text, received));
    }
    int woken = timeline.wokenAt(task.id(), event);
    if (woken >= 0) {
      String by =
          task.wokenBy() == null ? Texts.of("inspectPane.the-clock") : task.wokenBy().toString();
      row(grid, Texts.of("inspectPane.unblocked-by"), link(by, woken));
    }
    if (freed >= 0 && task.reason() != null) {
      long in = timeline.events().get(freed).nanos() - picture.nanos();
      row(
          grid,
          Texts.of("inspectPane.goes-on"),
          link(Texts.of("inspectPane.in", Durations.text(in)), freed));
    }
    content.getChildren().add(grid);
  }

  private void object(ObjectId id, Picture picture) {
    ObjectPicture object = picture.object(id);
    title(null, id.name(), null);
    if (object == null) {
      hint(Texts.of("inspectPane.it-has-not-been-made"));
    } else {
      Label kind = new Label(Facts.kind(object));
      kind.getStyleClass().add("soft");
      content.getChildren().add(kind);
      GridPane grid = grid();
      for (Facts.Fact fact : Facts.of(object, picture)) {
        row(
            grid,
            fact.name(),
            fact.pos() == null
                ? mentions(fact.value(), "mono")
                : reveals(PlaceWords.of(timeline, fact.pos()), fact.pos()));
      }
      links(id, grid);
      content.getChildren().add(grid);
    }
    races(timeline.races().on(id));
    if (life != null && !life.isEmpty()) {
      lifeline();
    }
    history();
  }

  /// Both accesses of each race on an object; a click jumps.
  private void races(List<Race> races) {
    if (races.isEmpty()) {
      return;
    }
    content
        .getChildren()
        .add(
            heading(
                races.size() == 1
                    ? Texts.of("inspectPane.data-race")
                    : Texts.of("inspectPane.data-races")));
    GridPane grid = grid();
    for (Race race : races) {
      Access earlier = race.earlier();
      Access later = race.later();
      row(
          grid,
          Texts.of("inspectPane.first"),
          link(RaceSentence.side(timeline.sources(), earlier), earlier.at()));
      row(
          grid,
          Texts.of("inspectPane.then"),
          link(RaceSentence.side(timeline.sources(), later), later.at()));
    }
    content.getChildren().add(grid);
    hint(Texts.of("inspectPane.nothing-orders"));
  }

  private void links(ObjectId id, GridPane grid) {
    if (id.kind() == ObjectId.Kind.CHANNEL) {
      int sent = sends.last(event);
      int received = receives.last(event);
      if (sent >= 0) {
        row(grid, Texts.of("inspectPane.last-sent"), link(what(sent), sent));
      }
      if (received >= 0) {
        row(grid, Texts.of("inspectPane.last-received"), link(what(received), received));
      }
    }
  }

  private String what(int at) {
    Event happened = timeline.events().get(at);
    return happened.task() + ": " + EventLine.of(happened).detail();
  }

  /// The stretch of an object's life around the playhead.
  private void lifeline() {
    content.getChildren().add(heading(life.heading() + " (" + life.size() + ")"));
    int next = life.upTo(event);
    VBox rows = new VBox();
    int from = Math.max(0, next - times * EVENTS_BEFORE);
    int to = Math.min(life.size(), next + times * EVENTS_AFTER);
    more(rows, from);
    for (int i = from; i < to; i++) {
      Lifeline.Entry entry = life.get(i);
      Label who = new Label(entry.who() == null ? "" : entry.who().toString());
      who.getStyleClass().add("history-who");
      Label what = new Label(entry.text());
      what.getStyleClass().add("event-detail");
      what.setMinWidth(0);
      HBox.setHgrow(what, Priority.ALWAYS);
      ClickRow row =
          new ClickRow(() -> session.dispatch(new Command.Seek(entry.event())), who, what);
      row.getStyleClass().add("history-row");
      boolean current = entry.event() <= event && (event < entry.end() || i == next - 1);
      Marks.set(row, "current", current);
      row.setOpacity(entry.event() > event ? .6 : 1);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setAccessibleText(who.getText() + " " + what.getText());
      rows.getChildren().add(row);
    }
    more(rows, life.size() - to);
    content.getChildren().add(rows);
  }

  /// A link that shows more of what is left out.
  private void more(VBox rows, int leftOut) {
    if (leftOut > 0) {
      Hyperlink more = new Hyperlink(Texts.of("inspectPane.more-events", leftOut));
      more.setOnAction(
          _ -> {
            times *= MORE;
            event = -2;
            show(session.state());
          });
      rows.getChildren().add(more);
    }
  }

  private void title(TaskId task, String name, Look look) {
    HBox row = new HBox(8);
    row.setAlignment(Pos.CENTER_LEFT);
    if (task != null) {
      Badge badge = new Badge();
      badge.show(task, look);
      row.getChildren().add(badge);
    }
    Label text = new Label(name);
    text.getStyleClass().add("inspect-title");
    text.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getChildren().addAll(text, gap);
    row.getChildren().addAll(trail.buttons());
    content.getChildren().add(row);
  }

  /// The events around the playhead; a click jumps.
  private void history() {
    if (own.size() == 0) {
      return;
    }
    int next = own.upTo(event);
    content.getChildren().add(heading(Texts.of("inspectPane.its-events", own.size())));
    int from = Math.max(0, next - times * EVENTS_BEFORE);
    int to = Math.min(own.size(), next + times * EVENTS_AFTER);
    VBox rows = new VBox();
    more(rows, from);
    for (int i = from; i < to; i++) {
      rows.getChildren().add(historyRow(own.get(i), i == next - 1, i >= next));
    }
    more(rows, own.size() - to);
    content.getChildren().add(rows);
  }

  private Node historyRow(int at, boolean last, boolean future) {
    Event happened = timeline.events().get(at);
    EventLine line = EventLine.of(happened);
    Label time = new Label(Durations.text(happened.nanos()));
    time.getStyleClass().add("event-time");
    Label who = new Label(happened.task() == null ? "" : happened.task().toString());
    who.getStyleClass().add("history-who");
    Label what = new Label(line.verb() + " " + line.detail());
    what.getStyleClass().add("event-detail");
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    ClickRow row = new ClickRow(() -> session.dispatch(new Command.Seek(at)), time, who, what);
    row.getStyleClass().add("history-row");
    if (last) {
      row.getStyleClass().add("current");
    }
    row.setOpacity(future ? .6 : 1);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(what.getText());
    return row;
  }

  private Node mentions(String text, String style) {
    return Mentions.of(
        text,
        timeline.tasks(),
        style,
        task -> session.dispatch(new Command.Select(new Selection.Task(task))));
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(12, 4);
    grid.getStyleClass().add("facts");
    return grid;
  }

  private static void row(GridPane grid, String name, Node value) {
    Label label = new Label(name);
    label.getStyleClass().add("soft");
    label.setMinWidth(Region.USE_PREF_SIZE);
    if (value instanceof Label text) {
      text.setWrapText(true);
    }
    GridPane.setHgrow(value, Priority.ALWAYS);
    GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    grid.addRow(grid.getRowCount(), label, value);
  }

  private static Label mono(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("mono");
    return label;
  }

  private Node link(String text, int at) {
    if (at < 0) {
      return new Label(text);
    }
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(_ -> session.dispatch(new Command.Seek(at)));
    return link;
  }

  /// A place of the program, which a click brings into sight there.
  private Hyperlink reveals(String text, interleave.source.Pos pos) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().add("place-link");
    link.setAccessibleText(Texts.of("inspectPane.show-place", PlaceWords.of(timeline, pos)));
    link.setOnAction(_ -> onPlace.accept(pos));
    return link;
  }

  /// Calls `show` when people want to see a place of the program.
  public void onPlace(Consumer<interleave.source.Pos> show) {
    onPlace = show;
  }
}
