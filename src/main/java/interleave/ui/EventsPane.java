package interleave.ui;

import interleave.engine.event.Event;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.picture.Look;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// All events as a list, or those that a search has left; the current one is marked, a click jumps.
final class EventsPane extends LongList<EventsPane.Row> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");
  private static final double WIDE_EMS = 18.5;

  private final Session session;
  private final EventSearch search;
  private final Label nothing = new Label(Texts.of("eventsPane.no-events"));
  private Timeline timeline;

  /// The events to show; null for all.
  private int[] some;

  private int current = -1;

  EventsPane(Session session, EventSearch search) {
    this.session = session;
    this.search = search;
    setId("events");
    getStyleClass().add("events");
    setAccessibleText("Events");
    nothing.getStyleClass().add("soft");
    nothing.setManaged(false);
    getChildren().add(nothing);
    widthProperty().addListener(_ -> refill());
  }

  void show(SessionState state) {
    int[] found = search.isActive() ? search.matches() : null;
    if (state.timeline() != timeline || found != some) {
      timeline = state.timeline();
      some = found;
      current = -1;
      refill();
    }
    int size = timeline == null ? 0 : timeline.size();
    setSize(some == null ? size : some.length);
    int at = place(state.present());
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
  int chosen() {
    return current;
  }

  @Override
  void choose(int index) {
    session.dispatch(new Command.Seek(some == null ? index : some[index]));
  }

  @Override
  Row make() {
    return new Row();
  }

  @Override
  void fill(Row row, int index) {
    int at = some == null ? index : some[index];
    row.fill(timeline.events().get(at), timeline.races().touch(at));
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
  final class Row extends HBox {
    private final Tooltip tip = new Tooltip();
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
      Tooltip.install(this, tip);
    }

    private void fill(Event event, boolean races) {
      EventLine line = EventLine.of(event);
      time.setText(Durations.text(event.nanos()));
      who.show(event.task(), line.look());
      if (look != line.look()) {
        verb.getStyleClass().remove(look == null ? "" : Style.className(look));
        look = line.look();
        verb.getStyleClass().add(Style.className(look));
      }
      verb.setText(line.verb());
      detail.setText(line.detail());
      race.setVisible(races);
      race.setManaged(races);
      boolean wide = EventsPane.this.getWidth() > WIDE_EMS * prefHeight(-1) / 2;
      time.setVisible(wide);
      time.setManaged(wide);
      String what = who.getText() + " " + line.verb() + " " + line.detail();
      setAccessibleText(races ? Texts.of("eventsPane.in-data-race", what) : what);
      tip.setText(
          Durations.text(event.nanos())
              + "  "
              + getAccessibleText()
              + (event.pos().isKnown()
                  ? "  " + Texts.of("eventsPane.at-line", event.pos().line())
                  : ""));
    }
  }
}
