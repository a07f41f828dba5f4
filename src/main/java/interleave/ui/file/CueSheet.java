package interleave.ui.file;

import interleave.scenario.Cue;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Writes a narrated stop: what the audience sees, what only the speaker sees, what is asked.
final class CueSheet extends VBox {

  private final Cue.Anchor anchor;
  private final TextField title = new TextField();
  private final TextArea text = area("cue-text", 3);
  private final TextArea notes = area("cue-notes", 2);
  private final TextField prompt = new TextField();
  private final TextArea choices = area("cue-choices", 3);
  private final TextField answer = new TextField();
  private final Button save = new Button(Texts.of("cueSheet.save"));
  private final Label hint = new Label();
  private final Consumer<Cue> done;

  /// @param cue what is written already
  /// @param isNew whether it is not in the scenario yet
  /// @param done takes the finished one
  CueSheet(Cue cue, boolean isNew, Consumer<Cue> done, Runnable close) {
    this.anchor = cue.at();
    this.done = done;
    setId("cue-sheet");
    getStyleClass().addAll("window-sheet", "cue-sheet");
    Label heading = new Label(isNew ? Texts.of("cueSheet.new-cue") : Texts.of("cueSheet.edit-cue"));
    heading.getStyleClass().add("sheet-title");
    Label place = new Label(describe(anchor));
    place.setId("cue-place");
    place.getStyleClass().addAll("soft", "mono");
    place.setWrapText(true);
    title.setId("cue-title-field");
    prompt.setId("cue-question");
    answer.setId("cue-answer");
    title.setText(cue.title());
    text.setText(cue.text());
    notes.setText(cue.notes());
    cue.question()
        .ifPresent(
            question -> {
              prompt.setText(question.prompt());
              choices.setText(String.join("\n", question.choices()));
              answer.setText(question.answer());
            });
    prompt.setPromptText(Texts.of("cueSheet.who-runs-next-what"));
    choices.setPromptText(Texts.of("cueSheet.one-line-none-an"));
    answer.setPromptText(Texts.of("cueSheet.shown-when-recording-played"));
    VBox fields =
        new VBox(
            field(Texts.of("cueSheet.title"), title),
            field(Texts.of("cueSheet.what-audience-reads"), text),
            field(Texts.of("cueSheet.notes-speaker"), notes),
            field(Texts.of("cueSheet.question-audience-playing-stops"), prompt),
            field(Texts.of("cueSheet.choices"), choices),
            field(Texts.of("cueSheet.answer"), answer));
    fields.getStyleClass().add("cue-fields");
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sheet-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(heading, place, scroll, buttons(close));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    choices.disableProperty().bind(prompt.textProperty().isEmpty());
    answer.disableProperty().bind(prompt.textProperty().isEmpty());
  }

  private HBox buttons(Runnable close) {
    save.setId("cue-save");
    save.getStyleClass().add("accent");
    save.disableProperty().bind(title.textProperty().isEmpty());
    save.setOnAction(_ -> finish());
    Button cancel = new Button(Texts.of("cueSheet.cancel"));
    cancel.setId("cue-cancel");
    cancel.setOnAction(_ -> close.run());
    hint.setId("cue-hint");
    hint.setWrapText(true);
    hint.getStyleClass().add("soft");
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    HBox row = new HBox(8, hint, cancel, save);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private static TextArea area(String id, int rows) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    // Tab goes to the next field, as everywhere else
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            area.requestFocusTraversal(
                event.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
          }
        });
    return area;
  }

  private static Node field(String name, TextInputControl control) {
    Label label = new Label(name);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    label.getStyleClass().add("field-label");
    return new VBox(4, label, control);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      finish();
    }
  }

  private void finish() {
    if (title.getText().isBlank()) {
      hint.setText(Texts.of("cueSheet.needs-title"));
    } else if (!prompt.getText().isBlank() && answers().size() == 1) {
      hint.setText(Texts.of("cueSheet.one-choice"));
    } else {
      done.accept(cue());
    }
  }

  private List<String> answers() {
    return choices.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Cue cue() {
    Optional<Cue.Question> question =
        prompt.getText().isBlank()
            ? Optional.empty()
            : Optional.of(
                new Cue.Question(prompt.getText().strip(), answers(), answer.getText().strip()));
    return new Cue(
        anchor, title.getText().strip(), text.getText().strip(), notes.getText().strip(), question);
  }

  /// What a cue holds on to, for people: "2nd block of worker at `jobs <- img`".
  static String describe(Cue.Anchor at) {
    StringBuilder words = new StringBuilder();
    if (at.occurrence() > 1) {
      words.append(at.occurrence()).append(ordinal(at.occurrence())).append(' ');
    }
    words.append(at.event());
    at.goroutine().ifPresent(name -> words.append(" by ").append(name));
    at.object().ifPresent(name -> words.append(" on ").append(name));
    at.code().ifPresent(code -> words.append(" at ").append(code));
    return words.toString();
  }

  private static String ordinal(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  @Override
  public void requestFocus() {
    // what scrolls is in the window only once it has been laid out
    applyCss();
    layout();
    title.requestFocus();
    title.selectAll();
  }
}
