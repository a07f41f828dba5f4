package interleave.ui.breakpoint;

import interleave.session.Breakpoint;
import interleave.session.BreakpointWords;
import interleave.session.Command;
import interleave.session.Hits;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.code.QuietLines;
import interleave.ui.control.ClickRow;
import interleave.ui.control.Icon;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One breakpoint in the list: on or off, where it is, how often it stops, the way from hit to hit;
/// and, while it is open, its conditions.
final class BreakpointRow extends VBox {

  private final Session session;
  private final CheckBox enabled = new CheckBox();
  private final Label place = new Label();
  private final Label code = new Label();
  private final Label conditions = new Label();
  private final Label trouble = new Label();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;
  private final ClickRow head;
  private final QuietLines quietLines = new QuietLines();
  private Breakpoint breakpoint;

  /// @param id of the row, and the beginning of its parts' ids
  /// @param open shows the conditions of this one
  BreakpointRow(String id, Breakpoint breakpoint, Session session, Runnable open) {
    this.session = session;
    this.breakpoint = breakpoint;
    setId(id);
    getStyleClass().add("breakpoint-row");
    enabled.setId(id + "-enabled");
    enabled.setOnAction(_ -> put(this.breakpoint.withEnabled(enabled.isSelected())));
    place.getStyleClass().add("breakpoint-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    code.getStyleClass().addAll("mono", "soft");
    code.setTextOverrun(OverrunStyle.ELLIPSIS);
    code.setMinWidth(0);
    head = new ClickRow(open, place, code);
    head.setId(id + "-open");
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinWidth(0);
    HBox.setHgrow(head, Priority.ALWAYS);
    count.setId(id + "-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    previous = button(id + "-previous", Feather.CHEVRON_LEFT, Texts.of("breakpoints.previous"));
    previous.setOnAction(_ -> step(false));
    next = button(id + "-next", Feather.CHEVRON_RIGHT, Texts.of("breakpoints.next"));
    next.setOnAction(_ -> step(true));
    Button remove = button(id + "-remove", Feather.TRASH_2, Texts.of("breakpoints.remove"));
    remove.setOnAction(
        _ -> session.dispatch(new Command.RemoveBreakpoint(this.breakpoint.where())));
    HBox line = new HBox(10, enabled, head, count, new HBox(previous, next), remove);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
    for (Label label : new Label[] {conditions, trouble}) {
      label.setWrapText(true);
      label.managedProperty().bind(label.textProperty().isNotEmpty());
      label.visibleProperty().bind(label.textProperty().isNotEmpty());
      getChildren().add(label);
    }
    conditions.getStyleClass().add("breakpoint-conditions");
    trouble.getStyleClass().add("breakpoint-trouble");
    trouble.setId(id + "-trouble");
  }

  private static Button button(String id, Feather icon, String text) {
    Button button = new Button("", Icon.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(text);
    Tip.silent(button).say(text);
    return button;
  }

  Breakpoint breakpoint() {
    return breakpoint;
  }

  private void put(Breakpoint changed) {
    session.dispatch(new Command.SetBreakpoint(changed));
  }

  private void step(boolean forward) {
    session.dispatch(new Command.StepHit(breakpoint, forward));
  }

  /// Why a line can have no hits at all; empty when it can.
  private String quiet(SessionState state, Breakpoint now) {
    return now.where() instanceof Breakpoint.Where.Line(String file, int line)
            && quietLines.has(state.timeline(), file, line)
        ? Texts.of("codeView.never-stops-here", line)
        : "";
  }

  /// How often it stops, and which of the hits is event `at`'s when that is not negative.
  private static String count(Hits hits, Breakpoint now, int at) {
    int known = hits.of(now).length;
    if (!hits.of().contains(now) || hits.progress() == Hits.Progress.SEARCHING && known == 0) {
      return Texts.of("breakpoints.searching");
    }
    if (at >= 0 && hits.isWhole()) {
      return Texts.of("breakpoints.hit-of", at + 1, known);
    }
    String count =
        switch (known) {
          case 0 -> Texts.of("breakpoints.no-hit");
          case 1 -> Texts.of("breakpoints.one-hit");
          default -> Texts.of("breakpoints.hits", known);
        };
    return hits.isWhole() ? count : Texts.of("breakpoints.so-far", count);
  }

  /// @param now the same breakpoint, as it has become
  /// @param fields its conditions while it is open; null when it is not
  void show(SessionState state, Breakpoint now, Node fields) {
    breakpoint = now;
    enabled.setSelected(now.enabled());
    String where = BreakpointWords.where(now.where(), state);
    place.setText(where);
    code.setText(BreakpointWords.code(state, now.where()));
    enabled.setAccessibleText(Texts.of("breakpoints.stops-at", where));
    head.setAccessibleText(Texts.of("breakpoints.conditions-of", where));
    boolean open = fields != null;
    conditions.setText(open ? "" : BreakpointWords.conditions(now));
    int[] hits = state.hits().of(now);
    String wrong = state.hits().troubles().getOrDefault(now, "");
    trouble.setText(wrong.isEmpty() ? quiet(state, now) : wrong);
    Marks.set(trouble, "soft", wrong.isEmpty());
    Marks.set(trouble, "condition-wrong", !wrong.isEmpty());
    int at = Arrays.binarySearch(hits, state.event());
    count.setText(count(state.hits(), now, at));
    int before = at >= 0 ? at : -at - 1;
    previous.setDisable(before == 0);
    next.setDisable(at >= 0 ? at + 1 >= hits.length : before >= hits.length);
    Marks.set(this, "open", open);
    Marks.set(this, "off", !now.enabled());
    getChildren().removeIf(n -> n instanceof BreakpointFields && n != fields);
    if (open && !getChildren().contains(fields)) {
      getChildren().add(1, fields);
    }
  }
}
