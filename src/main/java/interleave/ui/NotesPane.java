package interleave.ui;

import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.Command;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the scenario is about, and its narrated stops; a click jumps to one.
final class NotesPane extends ScrollPane {

  private final Session session;
  private final VBox content = new VBox();
  private final List<Node> rows = new ArrayList<>();
  private Scenario scenario;
  private Variant variant;
  private List<PlacedCue> cues = List.of();

  NotesPane(Session session) {
    this.session = session;
    setId("notes");
    getStyleClass().add("notes");
    content.getStyleClass().add("notes-content");
    setContent(content);
    setFitToWidth(true);
    setAccessibleText("Notes");
  }

  void show(SessionState state) {
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
  }

  private void text(String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.setWrapText(true);
      label.getStyleClass().add(style);
      content.getChildren().add(label);
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
    if (!cue.isPlaced()) {
      Label lost = new Label("This moment does not occur in the run.");
      lost.getStyleClass().add("cue-lost");
      lost.setWrapText(true);
      words.getChildren().add(lost);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    ClickRow row =
        new ClickRow(() -> session.dispatch(new Command.Seek(cue.event())), count, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("cue-row");
    row.setId("cue-" + number);
    row.setAccessibleText("Cue " + number + ": " + cue.cue().title());
    row.setDisable(!cue.isPlaced());
    return row;
  }
}
