package interleave.ui.event;

import interleave.engine.event.Event;
import interleave.engine.loop.LoopEvent;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.picture.Look;
import interleave.picture.LoopLine;
import interleave.picture.LoopNames;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.LoopTimeline;
import interleave.timeline.Timeline;
import interleave.timeline.Together;
import interleave.ui.control.Badge;
import interleave.ui.control.LongList;
import interleave.ui.control.Style;
import interleave.ui.control.Tip;
import interleave.ui.text.PlaceWords;
import interleave.ui.text.Texts;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// All events as a list, or those that a search has left; the current one is marked, a click jumps.
/// While a program is compared with its twin, the events of both are in it, in the order of their
/// times.
public final class EventsPane extends LongList<EventsPane.Row> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");
  private static final double WIDE_EMS = 18.5;

  private final Session session;
  private final EventSearch search;
  private final Label nothing = new Label(Texts.of("eventsPane.no-events"));
  private Timeline timeline;
  private LoopTimeline twin;

  /// The events of both while there is a twin; null otherwise.
  private Together both;

  private LoopNames names;

  /// The events to show; null for all.
  private int[] some;

  /// How many events there are.
  private int all;

  private int current = -1;

  EventsPane(Session session, EventSearch search) {
    this.session = session;
    this.search = search;
    setId("events");
    getStyleClass().add("events");
    setAccessibleText(Texts.of("sidePane.events"));
    nothing.getStyleClass().add("soft");
    nothing.setManaged(false);
    getChildren().add(nothing);
    widthProperty().addListener(_ -> refill());
  }

  void show(SessionState state) {
    int[] found = search.isActive() ? search.all() : null;
    LoopTimeline newTwin = state.isTogether() ? state.twin().timeline() : null;
    boolean grown = both != null && both.size() != all;
    if (state.timeline() != timeline || newTwin != twin || found != some || grown) {
      names = newTwin == null ? null : newTwin == twin ? names : new LoopNames(newTwin.events());
      timeline = state.timeline();
      twin = newTwin;
      both = twin == null ? null : new Together(timeline, twin);
      some = found;
      current = -1;
      refill();
    }
    all = both != null ? both.size() : timeline == null ? 0 : timeline.size();
    setSize(some == null ? all : some.length);
    int at = place(both == null ? state.present() : (int) Math.ceil(BothSides.position(state)) - 1);
    if (at >= size()) {
      at = -1;
    }
    if (at != current) {
      int before = current;
      current = at;
      mark(before);
      mark(at);
      if (at >= 0) {
        reveal(at, .6 * rows());
      }
    }
    nothing.setText(
        search.isActive() ? Texts.of("eventsPane.none-fits") : Texts.of("eventsPane.no-events"));
    nothing.setVisible(size() == 0);
  }

  /// Where the last event stands that is not beyond event `at`.
  private int place(int at) {
    if (some == null) {
      return at;
    }
    int place = Arrays.binarySearch(some, at);
    return place >= 0 ? place : -place - 2;
  }

  private void mark(int index) {
    Row row = piece(index);
    if (row != null) {
      row.pseudoClassStateChanged(CURRENT, index == current);
    }
  }

  @Override
  public int chosen() {
    return current;
  }

  @Override
  public void choose(int index) {
    int at = some == null ? index : some[index];
    session.dispatch(both == null ? new Command.Seek(at) : new Command.SeekBoth(at + 1.0));
  }

  @Override
  protected Row make() {
    return new Row();
  }

  @Override
  protected void fill(Row row, int index) {
    int at = some == null ? index : some[index];
    Together.Place place = both == null ? null : both.place(at);
    if (place == null) {
      row.fill(timeline.events().get(at), timeline.races().touch(at));
    } else if (both.isFirst(at)) {
      int event = (int) place.first();
      row.fill(timeline.events().get(event), timeline.races().touch(event));
    } else {
      row.fill(twin.events().get((int) place.second()));
    }
    row.pseudoClassStateChanged(CURRENT, index == current);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    nothing.autosize();
    nothing.relocate(
        Math.round((getWidth() - nothing.getWidth()) / 2),
        Math.round((getHeight() - nothing.getHeight()) / 2));
  }

  /// When, who, what.
  public final class Row extends HBox {
    private final Tip tip = Tip.silent(this);
    private final Label time = new Label();
    private final Badge who = new Badge();
    private final Label verb = new Label();
    private final Label detail = new Label();
    private final Label race = new Label("race");
    private Look look;

    Row() {
      super(8);
      getChildren().addAll(time, who, verb, race, detail);
      getStyleClass().add("event-row");
      setAlignment(Pos.CENTER_LEFT);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      time.getStyleClass().add("event-time");
      verb.getStyleClass().add("event-verb");
      detail.getStyleClass().add("event-detail");
      race.getStyleClass().add("event-race");
      race.setMinWidth(Region.USE_PREF_SIZE);
      time.setMinWidth(Region.USE_PREF_SIZE);
      verb.setMinWidth(Region.USE_PREF_SIZE);
      detail.setMinWidth(0);
      HBox.setHgrow(detail, Priority.ALWAYS);
    }

    private void fill(Event event, boolean races) {
      EventLine line = EventLine.of(event);
      who.show(event.task(), line.look());
      fill(event.nanos(), event.pos(), line.verb(), line.detail(), line.look(), races);
    }

    /// An event of the twin.
    private void fill(LoopEvent event) {
      LoopLine line = LoopLine.of(event, names);
      who.show(Texts.of("eventsPane.js"), line.look());
      fill(event.nanos(), event.pos(), line.verb(), line.detail(), line.look(), false);
    }

    private void fill(
        long nanos,
        interleave.source.Pos pos,
        String does,
        String what,
        Look newLook,
        boolean races) {
      time.setText(Durations.text(nanos));
      if (look != newLook) {
        verb.getStyleClass().remove(look == null ? "" : Style.className(look));
        look = newLook;
        verb.getStyleClass().add(Style.className(look));
      }
      verb.setText(does);
      detail.setText(what);
      race.setVisible(races);
      race.setManaged(races);
      boolean wide = EventsPane.this.getWidth() > WIDE_EMS * prefHeight(-1) / 2;
      time.setVisible(wide);
      time.setManaged(wide);
      String said = who.getText() + " " + does + " " + what;
      setAccessibleText(races ? Texts.of("eventsPane.in-data-race", said) : said);
      tip.say(
          Durations.text(nanos)
              + "  "
              + getAccessibleText()
              + (pos.isKnown()
                  ? "  " + Texts.of("eventsPane.at", PlaceWords.of(timeline, pos))
                  : ""));
    }
  }
}
