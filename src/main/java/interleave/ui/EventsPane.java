package interleave.ui;

import interleave.engine.event.Event;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import javafx.collections.ObservableListBase;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// All events as a list; the current one is selected, a click jumps.
final class EventsPane extends ListView<Integer> {

  private static final double WIDE_EMS = 18.5;

  private final Session session;
  private final EventSearch search;
  private int[] shownMatches = {};
  private final Indices indices = new Indices();
  private Timeline timeline;
  private boolean showing;

  EventsPane(Session session, EventSearch search) {
    this.session = session;
    this.search = search;
    setId("events");
    getStyleClass().add("events");
    setAccessibleText("Events");
    setItems(indices);
    setCellFactory(_ -> new Row());
    widthProperty().addListener(_ -> refresh());
    Label nothing = new Label("No events");
    nothing.getStyleClass().add("soft");
    setPlaceholder(nothing);
    getSelectionModel().selectedItemProperty().addListener((_, _, at) -> jump(at));
  }

  void show(SessionState state) {
    showing = true;
    if (state.timeline() != timeline) {
      timeline = state.timeline();
      indices.resize(0);
    }
    if (shownMatches != search.matches()) {
      shownMatches = search.matches();
      indices.resize(0);
    }
    indices.choose(search.isActive() ? shownMatches : null);
    int size = timeline == null ? 0 : timeline.size();
    indices.resize(search.isActive() ? shownMatches.length : size);
    int at = indices.place(state.present());
    if (at >= 0 && at < indices.size()) {
      if (getSelectionModel().getSelectedIndex() != at) {
        getSelectionModel().clearAndSelect(at);
        double rows = getFixedCellSize() > 0 ? getHeight() / getFixedCellSize() : 8;
        scrollTo((int) Math.max(0, at - .6 * rows));
      }
    } else {
      getSelectionModel().clearSelection();
    }
    showing = false;
  }

  private void jump(Integer at) {
    if (!showing && at != null) {
      session.dispatch(new Command.Seek(at));
    }
  }

  /// The numbers from 0 on, so that a million events cost nothing.
  private static final class Indices extends ObservableListBase<Integer> {
    private int size;
    private int[] some;

    /// @param newSome the ones to show; null for all
    void choose(int[] newSome) {
      if (newSome == null != (some == null)) {
        resize(0);
      }
      some = newSome;
    }

    /// Where the last one stands that is not beyond event `at`.
    int place(int at) {
      if (some == null) {
        return at;
      }
      int place = java.util.Arrays.binarySearch(some, at);
      return place >= 0 ? place : -place - 2;
    }

    void resize(int newSize) {
      if (newSize == size) {
        return;
      }
      beginChange();
      if (newSize > size) {
        int from = size;
        size = newSize;
        nextAdd(from, newSize);
      } else {
        java.util.List<Integer> gone =
            java.util.stream.IntStream.range(newSize, size).boxed().toList();
        size = newSize;
        nextRemove(newSize, gone);
      }
      endChange();
    }

    @Override
    public Integer get(int index) {
      return some == null ? index : some[index];
    }

    @Override
    public int size() {
      return size;
    }
  }

  private final class Row extends ListCell<Integer> {
    private final Tooltip tip = new Tooltip();
    private final Label time = new Label();
    private final Badge who = new Badge();
    private final Label verb = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(8, time, who, verb, detail);

    Row() {
      row.setAlignment(Pos.CENTER_LEFT);
      time.getStyleClass().add("event-time");
      verb.getStyleClass().add("event-verb");
      detail.getStyleClass().add("event-detail");
      time.setMinWidth(Region.USE_PREF_SIZE);
      time.setPrefWidth(Region.USE_COMPUTED_SIZE);
      verb.setMinWidth(Region.USE_PREF_SIZE);
      detail.setMinWidth(0);
      HBox.setHgrow(detail, Priority.ALWAYS);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer at, boolean empty) {
      super.updateItem(at, empty);
      if (empty || at == null || timeline == null || at >= timeline.size()) {
        setGraphic(null);
        setText(null);
        return;
      }
      Event event = timeline.events().get(at);
      EventLine line = EventLine.of(event);
      time.setText(Durations.text(event.nanos()));
      who.show(event.task(), line.look());
      verb.getStyleClass().removeIf(name -> name.startsWith("state-"));
      verb.getStyleClass().add(Style.className(line.look()));
      verb.setText(line.verb());
      detail.setText(line.detail());
      boolean wide = EventsPane.this.getWidth() > WIDE_EMS * EventsPane.this.getFixedCellSize() / 2;
      time.setVisible(wide);
      time.setManaged(wide);
      setAccessibleText(who.getText() + " " + line.verb() + " " + line.detail());
      tip.setText(
          Durations.text(event.nanos())
              + "  "
              + getAccessibleText()
              + (event.pos().isKnown() ? "  at line " + event.pos().line() : ""));
      setTooltip(tip);
      setGraphic(row);
    }
  }
}
