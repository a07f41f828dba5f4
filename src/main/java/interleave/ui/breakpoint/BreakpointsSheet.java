package interleave.ui.breakpoint;

import interleave.session.Breakpoint;
import interleave.session.BreakpointWords;
import interleave.session.Command;
import interleave.session.ConditionCheck;
import interleave.session.Hits;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Snug;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All breakpoints: what they stop at, under which conditions and how often, with the way from hit
/// to hit; and what else running on can stop at.
final class BreakpointsSheet extends VBox {

  private final Session session;
  private final ConditionCheck check;
  private final VBox rows = new VBox();
  private final Label nothing = new Label(Texts.of("breakpoints.none"));
  private final CheckBox panic = new CheckBox(Texts.of("breakpoints.a-panic"));
  private final CheckBox block = new CheckBox(Texts.of("breakpoints.a-goroutine-blocks"));
  private final CheckBox chosen = new CheckBox();
  private final ProgressBar progress = new ProgressBar();
  private final Button stop = new Button(Texts.of("breakpoints.stop"));
  private final HBox search;
  private final Button close = new Button(Texts.of("breakpoints.close"));
  private final List<BreakpointRow> shown = new ArrayList<>();
  private Breakpoint.Where open;
  private BreakpointFields fields;

  /// @param open the breakpoint whose conditions are shown; null for none
  BreakpointsSheet(Session session, ConditionCheck check, Breakpoint.Where open, Runnable shut) {
    this.session = session;
    this.check = check;
    this.open = open;
    setId("breakpoints");
    getStyleClass().addAll("window-sheet", "breakpoints");
    Label title = new Label(Texts.of("breakpoints.title"));
    title.getStyleClass().add("sheet-title");
    nothing.getStyleClass().add("soft");
    nothing.setWrapText(true);
    nothing.setMinHeight(Region.USE_PREF_SIZE);
    rows.getStyleClass().add("breakpoint-rows");
    VBox content = new VBox(nothing, rows);
    ScrollPane scroll = new ScrollPane(content);
    Snug.fit(scroll, content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sheet-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label also = new Label(Texts.of("breakpoints.stop-also-at"));
    also.getStyleClass().add("soft");
    whole("stop-at-panic", panic, new Breakpoint.Where.Panic());
    whole("stop-at-block", block, new Breakpoint.Where.Block());
    chosen.setId("stop-at-selected");
    chosen.setOnAction(_ -> session.dispatch(new Command.ToggleWatch(session.state().selection())));
    FlowPane more = new FlowPane(18, 8, also, panic, block, chosen);
    more.setAlignment(Pos.CENTER_LEFT);
    progress.setId("breakpoints-progress");
    progress.getStyleClass().add("run-bar");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(Texts.of("breakpoints.searching"));
    HBox.setHgrow(progress, Priority.ALWAYS);
    stop.setId("breakpoints-stop");
    stop.getStyleClass().add("small");
    stop.setOnAction(_ -> session.dispatch(new Command.StopSearch()));
    search = new HBox(10, progress, stop);
    search.setAlignment(Pos.CENTER_LEFT);
    search.managedProperty().bind(search.visibleProperty());
    close.setId("breakpoints-close");
    close.setOnAction(_ -> shut.run());
    Label keys = new Label(Texts.of("breakpoints.keys"));
    keys.getStyleClass().add("soft");
    keys.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(keys, Priority.ALWAYS);
    HBox buttons = new HBox(8, keys, close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, scroll, more, search, buttons);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(session.state());
  }

  private void whole(String id, CheckBox box, Breakpoint.Where where) {
    box.setId(id);
    box.setOnAction(
        _ ->
            session.dispatch(
                box.isSelected()
                    ? new Command.SetBreakpoint(new Breakpoint(where))
                    : new Command.RemoveBreakpoint(where)));
  }

  /// The keys that go from hit to hit do so here, too.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F9) {
      session.dispatch(new Command.StepBreakpoint(!event.isShiftDown()));
      event.consume();
    }
  }

  void show(SessionState state) {
    List<Breakpoint> all = state.breakpoints();
    boolean same = shown.size() == all.size();
    for (int i = 0; same && i < all.size(); i++) {
      same = shown.get(i).breakpoint().where().equals(all.get(i).where());
    }
    if (!same) {
      fill(all);
    }
    for (int i = 0; i < all.size(); i++) {
      Breakpoint one = all.get(i);
      shown.get(i).show(state, one, one.where().equals(open) ? fields(one) : null);
    }
    nothing.setVisible(all.isEmpty());
    nothing.setManaged(all.isEmpty());
    panic.setSelected(state.breakpoint(new Breakpoint.Where.Panic()) != null);
    block.setSelected(state.breakpoint(new Breakpoint.Where.Block()) != null);
    Breakpoint.Where selected = Breakpoint.Where.of(state.timeline(), state.selection());
    chosen.setVisible(selected != null);
    chosen.setManaged(selected != null);
    if (selected != null) {
      chosen.setText(BreakpointWords.where(selected, state));
      chosen.setSelected(state.breakpoint(selected) != null);
    }
    Hits hits = state.hits();
    boolean searching =
        hits.in() != null
            && hits.in() == state.timeline()
            && hits.progress() == Hits.Progress.SEARCHING;
    search.setVisible(searching);
    progress.setProgress(searching ? hits.read() / (double) hits.size() : 0);
  }

  private void fill(List<Breakpoint> all) {
    shown.clear();
    for (int i = 0; i < all.size(); i++) {
      Breakpoint one = all.get(i);
      shown.add(new BreakpointRow("breakpoint-" + i, one, session, () -> choose(one.where())));
    }
    rows.getChildren().setAll(shown);
  }

  /// Opens the conditions of one, or closes them again.
  private void choose(Breakpoint.Where where) {
    open = where.equals(open) ? null : where;
    fields = null;
    show(session.state());
    if (open != null) {
      requestFocus();
    }
  }

  private BreakpointFields fields(Breakpoint one) {
    if (fields == null) {
      fields =
          new BreakpointFields(
              one,
              check,
              session::state,
              changed -> {
                // what has been taken away meanwhile stays away
                Breakpoint now = session.state().breakpoint(changed.where());
                if (now != null) {
                  session.dispatch(new Command.SetBreakpoint(changed.withEnabled(now.enabled())));
                }
              });
    }
    return fields;
  }

  @Override
  public void requestFocus() {
    if (fields != null) {
      // the list takes its rows into the scene with its skin
      applyCss();
      fields.requestFocus();
    } else {
      close.requestFocus();
    }
  }
}
