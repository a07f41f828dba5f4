package interleave.ui.event;

import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of events with a field that leaves only those that fit.
public final class EventsTab extends VBox {

  private final Session session;
  private final EventSearch search;
  private final EventsPane list;
  private final TextField field = new TextField();
  private final Label count = new Label();

  public EventsTab(Session session, EventSearch search) {
    this.session = session;
    this.search = search;
    list = new EventsPane(session, search);
    field.setId("find");
    field.setPromptText(Texts.of("eventsTab.find-g4-recv-jobs"));
    field.setAccessibleText(Texts.of("eventsTab.find-events"));
    Tip.on(field, Texts.of("eventsTab.only-events-that-fit", Action.FIND.hint()));
    field.textProperty().addListener((_, _, text) -> search.look(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(0);
    count.getStyleClass().add("soft");
    count.setId("find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, field, count, new EventFilter(search));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("find-row");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(row, list);
    search.listen(this::found);
    found();
  }

  public EventsPane list() {
    return list;
  }

  /// Takes back what has been looked for, while the field has the focus.
  ///
  /// @return whether there was anything to take back
  public boolean escape() {
    boolean looked = field.isFocused() && !field.getText().isEmpty();
    if (looked) {
      field.clear();
    }
    return looked;
  }

  public void find() {
    field.requestFocus();
    field.selectAll();
  }

  private void found() {
    show(session.state());
  }

  public void show(SessionState state) {
    count.setText(search.isActive() ? search.count(state) : "");
    count.setManaged(search.isActive());
    list.show(state);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      Command next = search.next(session.state(), !event.isShiftDown());
      if (next != null) {
        session.dispatch(next);
      }
    }
  }
}
