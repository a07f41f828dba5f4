package interleave.ui.stage;

import interleave.scenario.Cue;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.ui.control.Marks;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question to the audience, in large letters, while the playhead rests on its cue. Playing on
/// takes it away: what happens then is the answer.
public final class PredictCard extends VBox {

  private static final String LETTERS = "ABCDEFGH";

  /// So many times the smallest type is large enough to say everything in.
  private static final double EASY = 1.15;

  private final Label prompt = new Label();
  private final Choices choices = new Choices();
  private final Label heading = new Label(Texts.of("predictCard.what-do-you-think"));
  private final Label hint = new Label(Texts.of("predictCard.play-on-see"));
  private Cue.Question shown;

  public PredictCard() {
    setId("predict");
    getStyleClass().add("predict");
    setAlignment(Pos.CENTER_LEFT);
    setMaxHeight(Region.USE_PREF_SIZE);
    setMinHeight(Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    heading.getStyleClass().add("predict-heading");
    prompt.getStyleClass().add("predict-prompt");
    prompt.setWrapText(true);
    prompt.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("predict-hint");
    getChildren().addAll(heading, prompt, choices, hint);
    setVisible(false);
    setManaged(false);
  }

  public void show(SessionState state) {
    Optional<Cue.Question> question = state.asked();
    setVisible(question.isPresent());
    setManaged(question.isPresent());
    if (question.isPresent() && !question.get().equals(shown)) {
      shown = question.get();
      prompt.setText(shown.prompt());
      List<HBox> rows = new ArrayList<>();
      StringBuilder all = new StringBuilder(shown.prompt());
      for (int i = 0; i < shown.choices().size(); i++) {
        rows.add(choice(i, shown.choices().get(i)));
        all.append('\n').append(shown.choices().get(i));
      }
      choices.setAll(rows);
      choices.setManaged(!rows.isEmpty());
      setAccessibleText(all.toString());
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /// Before an audience: in the roomiest way and the largest type in which it is no higher than
  /// what usually stands in its place, so that nothing moves; where none is, in the least.
  ///
  /// @param largest size of type
  /// @param smallest size of type
  public void fit(double width, double height, double largest, double smallest) {
    tighten(false, false);
    if (!TypeFit.fit(this, width, height, largest, EASY * smallest)) {
      tighten(true, false);
      TypeFit.fit(this, width, height, largest, smallest);
    }
  }

  /// Leaves out what can be spared, and puts the answers beside each other.
  ///
  /// @param alone whether nobody speaks who says how it goes on
  public void tighten(boolean tight, boolean alone) {
    Marks.set(this, "terse", tight);
    choices.setAbreast(tight);
    show(heading, !tight);
    show(hint, !tight || alone);
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static HBox choice(int at, String text) {
    Label letter = new Label(LETTERS.substring(at % LETTERS.length(), at % LETTERS.length() + 1));
    letter.getStyleClass().add("predict-letter");
    letter.setMinWidth(Region.USE_PREF_SIZE);
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(letter, words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("predict-choice");
    return row;
  }

  /// The answer of the question that lies behind the playhead; empty where there is none.
  public static String answer(SessionState state) {
    PlacedCue cue = state.currentCue();
    return cue == null || state.position() <= cue.event()
        ? ""
        : cue.cue().question().map(Cue.Question::answer).orElse("");
  }
}
