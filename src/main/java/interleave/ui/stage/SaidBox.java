package interleave.ui.stage;

import interleave.session.PlacedCue;
import interleave.session.SessionState;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sentence about the present event, under the stage of a window that has no column for it. Who
/// has come to a cue reads its words here too; after the next event they are gone, with a question
/// only then told, so that the stage keeps its room.
final class SaidBox extends VBox {

  private final Label sentence = words("said-sentence");
  private final Label title = words("cue-title");
  private final Label text = words("cue-text");
  private final Label answer = words("cue-answer");
  private boolean on;

  SaidBox() {
    sentence.setId("said");
    getStyleClass().add("said");
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(sentence, title, text, answer);
    show(SessionState.EMPTY, false, false);
  }

  private static Label words(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Whether the sentence has no other place.
  void setOn(boolean newOn) {
    on = newOn;
  }

  /// @param covered whether something else stands here now
  /// @param tight whether there is room for the least only
  void show(SessionState state, boolean covered, boolean tight) {
    String said = on && !covered ? SentenceBox.text(state) : "";
    say(sentence, said);
    setVisible(!said.isEmpty());
    setManaged(!said.isEmpty());
    PlacedCue cue = said.isEmpty() || state.playing() ? null : state.currentCue();
    boolean told = cue != null && state.position() == cue.event() + (asks(cue) ? 1 : 0);
    String answered = told ? PredictCard.answer(state) : "";
    say(title, told && !tight ? cue.cue().title() : "");
    say(text, told && (!tight || answered.isEmpty()) ? cue.cue().text() : "");
    say(answer, answered);
  }

  private static boolean asks(PlacedCue cue) {
    return cue.cue().question().isPresent();
  }

  private static void say(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
