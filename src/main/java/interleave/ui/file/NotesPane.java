package interleave.ui.file;

import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.Command;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.ClickRow;
import interleave.ui.control.Icon;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the scenario is about, and its narrated stops; a click jumps to one.
public final class NotesPane extends ScrollPane {

  private final Session session;
  private final Keyboard keyboard;
  private final Authoring authoring;
  private final VBox content = new VBox();
  private final List<Node> rows = new ArrayList<>();
  private Scenario scenario;
  private Variant variant;
  private List<PlacedCue> cues = List.of();

  public NotesPane(Session session, Keyboard keyboard, Authoring authoring) {
    this.session = session;
    this.keyboard = keyboard;
    this.authoring = authoring;
    setId("notes");
    getStyleClass().add("notes");
    content.getStyleClass().add("notes-content");
    setContent(content);
    setFitToWidth(true);
    setAccessibleText(Texts.of("notesPane.notes"));
  }

  public void show(SessionState state) {
    boolean same =
        state.scenario() == scenario && state.variant() == variant && state.cues().equals(cues);
    if (!same) {
      scenario = state.scenario();
      variant = state.variant();
      cues = state.cues();
      fill();
    }
    int current = state.currentCue() == null ? -1 : cues.indexOf(state.currentCue());
    for (int i = 0; i < rows.size(); i++) {
      Marks.set(rows.get(i), "current", i == current);
    }
  }

  private void fill() {
    content.getChildren().clear();
    rows.clear();
    if (scenario == null || variant == null) {
      return;
    }
    text(scenario.title(), "notes-title");
    text(scenario.summary(), "notes-text");
    if (scenario.variants().size() > 1) {
      text(variant.label(), "notes-variant");
    }
    text(variant.summary(), "notes-text");
    if (!cues.isEmpty()) {
      text("Cues", "heading");
    }
    for (int i = 0; i < cues.size(); i++) {
      Node row = row(i + 1, cues.get(i));
      rows.add(row);
      content.getChildren().add(row);
    }
    Button add = new Button(Action.ADD_CUE.text, Icon.of(Feather.PLUS));
    add.setId("add-cue");
    add.getStyleClass().add("flat");
    Tip.on(add, Action.ADD_CUE.hint());
    add.setOnAction(_ -> keyboard.run(Action.ADD_CUE));
    content.getChildren().add(add);
  }

  private void text(String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.setWrapText(true);
      label.getStyleClass().add(style);
      content.getChildren().add(label);
    }
  }

  private void jump(PlacedCue cue) {
    if (cue.isPlaced()) {
      session.dispatch(new Command.Seek(cue.event()));
    }
  }

  private Node row(int number, PlacedCue cue) {
    Label count = new Label(Integer.toString(number));
    count.getStyleClass().add("cue-number");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Label title = new Label(cue.cue().title());
    title.getStyleClass().add("cue-title");
    title.setWrapText(true);
    VBox words = new VBox(title);
    words.getStyleClass().add("cue-words");
    if (!cue.cue().text().isEmpty()) {
      Label text = new Label(cue.cue().text());
      text.setWrapText(true);
      text.getStyleClass().add("cue-text");
      words.getChildren().add(text);
    }
    cue.cue()
        .question()
        .ifPresent(
            question -> {
              Label asked = new Label("Asks: " + question.prompt());
              asked.setWrapText(true);
              asked.getStyleClass().add("cue-asked");
              words.getChildren().add(asked);
            });
    if (!cue.cue().notes().isEmpty()) {
      Label notes = new Label(cue.cue().notes(), Icon.of(Feather.USER));
      notes.setWrapText(true);
      notes.getStyleClass().add("cue-speaker");
      words.getChildren().add(notes);
    }
    if (!cue.isPlaced()) {
      Label lost = new Label(Texts.of("notesPane.finds-its-place-no", sentence(cue.problem())));
      lost.getStyleClass().add("cue-lost");
      lost.setWrapText(true);
      words.getChildren().add(lost);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    ClickRow row = new ClickRow(() -> jump(cue), count, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("cue-row");
    row.setId("cue-" + number);
    row.setAccessibleText(Texts.of("notesPane.cue", number, cue.cue().title()));
    if (cue.isPlaced()) {
      Tip.on(row, CueSheet.describe(cue.cue().at()));
    }
    HBox.setHgrow(row, Priority.ALWAYS);
    HBox line = new HBox(row, tools(number - 1, cue));
    line.getStyleClass().add("cue-line");
    return line;
  }

  private VBox tools(int index, PlacedCue cue) {
    VBox tools = new VBox();
    tools.getStyleClass().add("cue-tools");
    HBox first =
        new HBox(
            tool(
                "edit-cue-" + (index + 1),
                Texts.of("notesPane.edit"),
                Feather.EDIT_2,
                () -> authoring.editCue(index)),
            tool(
                "delete-cue-" + (index + 1),
                Texts.of("notesPane.delete"),
                Feather.TRASH_2,
                () -> authoring.deleteCue(index)));
    HBox second =
        new HBox(
            tool(
                "up-cue-" + (index + 1),
                Texts.of("notesPane.up"),
                Feather.CHEVRON_UP,
                () -> authoring.moveCue(index, -1)),
            tool(
                "down-cue-" + (index + 1),
                Texts.of("notesPane.down"),
                Feather.CHEVRON_DOWN,
                () -> authoring.moveCue(index, 1)));
    tools.getChildren().addAll(first, second);
    if (!cue.isPlaced()) {
      tools
          .getChildren()
          .add(
              new HBox(
                  tool(
                      "place-cue-" + (index + 1),
                      Texts.of("notesPane.hold-on-present-event"),
                      Feather.MAP_PIN,
                      () -> authoring.placeCue(index))));
    }
    return tools;
  }

  private static Button tool(String id, String what, Feather icon, Runnable action) {
    Button button = new Button("", Icon.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon", "cue-tool");
    button.setAccessibleText(what);
    Tip.on(button, what);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static String sentence(String text) {
    return text.endsWith("?") || text.endsWith("…") ? text : text + ".";
  }
}
