package interleave.ui.breakpoint;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.session.Breakpoint;
import interleave.session.Breakpoint.Which;
import interleave.session.ConditionCheck;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import interleave.ui.control.Marks;
import interleave.ui.text.Facts;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/// Under which conditions a breakpoint stops. What is written takes effect as soon as it is right;
/// the compiler's message says what is wrong with it.
final class BreakpointFields extends VBox {

  private static final Duration AFTER_KEY = Duration.millis(250);
  private static final int MOST_NAMES = 24;
  private static final int MOST_TASKS = 1_000;

  private final ConditionCheck check;
  private final Supplier<SessionState> state;
  private final Consumer<Breakpoint> change;
  private final TextField condition = new TextField();
  private final Label wrong = new Label();
  private final ComboBox<String> goroutine = new ComboBox<>();
  private final ComboBox<Which.Kind> kind = new ComboBox<>();
  private final TextField number = new TextField();
  private final PauseTransition pause = new PauseTransition(AFTER_KEY);
  private Breakpoint breakpoint;

  /// @param state what is shown now
  /// @param change takes the breakpoint after every change
  BreakpointFields(
      Breakpoint breakpoint,
      ConditionCheck check,
      Supplier<SessionState> state,
      Consumer<Breakpoint> change) {
    this.breakpoint = breakpoint;
    this.check = check;
    this.state = state;
    this.change = change;
    getStyleClass().add("breakpoint-fields");
    if (breakpoint.where() instanceof Breakpoint.Where.Line line) {
      conditionField(line);
      getChildren().addAll(field(Texts.of("breakpoints.condition"), condition), wrong);
    }
    goroutineField();
    whichField();
    HBox who = new HBox(10, field(Texts.of("breakpoints.goroutine"), goroutine), which());
    getChildren().add(who);
  }

  private void conditionField(Breakpoint.Where.Line line) {
    condition.setId("condition");
    condition.getStyleClass().add("mono");
    condition.setText(breakpoint.condition());
    condition.setPromptText(Texts.of("breakpoints.condition-example"));
    condition.setAccessibleText(Texts.of("breakpoints.condition"));
    wrong.setId("condition-wrong");
    wrong.getStyleClass().add("condition-wrong");
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    pause.setOnFinished(_ -> take(line));
    condition.textProperty().addListener((_, _, _) -> pause.playFromStart());
    condition.setOnAction(_ -> take(line));
  }

  private void take(Breakpoint.Where.Line line) {
    pause.stop();
    String text = condition.getText().strip();
    check.check(
        state.get(),
        line,
        text,
        message -> {
          wrong.setText(message);
          Marks.set(condition, "wrong", !message.isEmpty());
          if (message.isEmpty()) {
            put(breakpoint.withCondition(text));
          }
        });
  }

  private void put(Breakpoint changed) {
    if (!changed.equals(breakpoint)) {
      breakpoint = changed;
      change.accept(changed);
    }
  }

  private void goroutineField() {
    goroutine.setId("breakpoint-goroutine");
    goroutine.setEditable(true);
    goroutine.setAccessibleText(Texts.of("breakpoints.goroutine"));
    goroutine.setPromptText(Texts.of("breakpoints.anybody"));
    goroutine.getItems().setAll(names(state.get().timeline()));
    if (!breakpoint.goroutine().isEmpty()) {
      goroutine.getEditor().setText(breakpoint.goroutine());
    }
    goroutine
        .getEditor()
        .textProperty()
        .addListener((_, _, text) -> put(breakpoint.withGoroutine(text.strip())));
  }

  /// The functions that goroutines were started with, and the goroutines.
  private static List<String> names(Timeline timeline) {
    List<String> names = new ArrayList<>(List.of(""));
    if (timeline != null) {
      timeline.tasks().stream()
          .limit(MOST_TASKS)
          .map(task -> function(timeline, task))
          .filter(name -> !name.isEmpty())
          .distinct()
          .limit(MOST_NAMES)
          .forEach(names::add);
      timeline.tasks().stream().limit(MOST_NAMES).forEach(task -> names.add(task.toString()));
    }
    return names;
  }

  private static String function(Timeline timeline, TaskId task) {
    int at = Facts.creation(timeline, task);
    return at >= 0 && timeline.events().get(at) instanceof Event.GoCreate made
        ? Functions.shortName(made.function())
        : "";
  }

  private void whichField() {
    kind.setId("breakpoint-kind");
    kind.setAccessibleText(Texts.of("breakpoints.which"));
    kind.getItems().setAll(Which.Kind.values());
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Which.Kind one) {
            return one == null ? "" : text(one);
          }

          @Override
          public Which.Kind fromString(String text) {
            return Which.Kind.EACH;
          }
        });
    kind.setValue(breakpoint.which().kind());
    number.setId("breakpoint-number");
    number.setPrefColumnCount(4);
    number.setAccessibleText(Texts.of("breakpoints.number"));
    number.setText(Integer.toString(breakpoint.which().number()));
    number.disableProperty().bind(kind.valueProperty().isEqualTo(Which.Kind.EACH));
    kind.setOnAction(_ -> count());
    number.textProperty().addListener((_, _, _) -> count());
  }

  private static String text(Which.Kind kind) {
    return switch (kind) {
      case EACH -> Texts.of("breakpoints.each");
      case ONLY -> Texts.of("breakpoints.only");
      case FROM -> Texts.of("breakpoints.from");
      case EVERY -> Texts.of("breakpoints.every");
    };
  }

  private void count() {
    String text = number.getText().strip();
    boolean fits = text.matches("[1-9][0-9]{0,8}");
    Marks.set(number, "wrong", !fits);
    if (fits) {
      put(breakpoint.withWhich(new Which(kind.getValue(), Integer.parseInt(text))));
    }
  }

  private VBox which() {
    HBox both = new HBox(6, kind, number);
    both.setAlignment(Pos.CENTER_LEFT);
    return field(Texts.of("breakpoints.which"), both);
  }

  private static VBox field(String title, Region control) {
    Label label = new Label(title);
    label.getStyleClass().add("soft");
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    VBox field = new VBox(4, label, control);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  @Override
  public void requestFocus() {
    if (condition.getScene() != null) {
      condition.requestFocus();
      condition.end();
    } else {
      goroutine.requestFocus();
    }
  }
}
