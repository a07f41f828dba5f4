package interleave.ui.stage;

import interleave.picture.RaceSentence;
import interleave.scenario.Cue;
import interleave.session.PlacedCue;
import interleave.session.Question;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What just happened, in one plain sentence; under it the scenario's own words about this stretch
/// of the run, and at the end what the run came to.
public final class SentenceBox extends VBox {

  private final Label sentence = new Label();
  private final Label cueCount = new Label();
  private final Label cueTitle = new Label();
  private final Label cueText = new Label();
  private final Label answer = new Label();
  private final VBox cueBox = new VBox(cueCount, cueTitle, cueText, answer);

  private final RunFacts facts;

  public SentenceBox(Session session) {
    facts = new RunFacts(session);
    getStyleClass().add("sentence-box");
    Label heading = new Label(Texts.of("sentenceBox.what-just-happened"));
    heading.getStyleClass().add("heading");
    sentence.setId("sentence");
    sentence.getStyleClass().add("sentence");
    sentence.setWrapText(true);
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    cueBox.getStyleClass().add("cue-box");
    cueCount.getStyleClass().add("cue-count");
    cueTitle.getStyleClass().add("cue-title");
    cueTitle.setId("cue-title");
    cueTitle.setWrapText(true);
    cueText.getStyleClass().add("cue-text");
    cueText.setWrapText(true);
    answer.setId("cue-answered");
    answer.getStyleClass().add("cue-answer");
    answer.setWrapText(true);
    getChildren().addAll(heading, sentence, cueBox, facts);
  }

  public void show(SessionState state) {
    String text = text(state);
    if (!text.equals(sentence.getText())) {
      sentence.setText(text);
      if (!state.playing()) {
        sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      }
    }
    facts.show(state);
    PlacedCue cue = state.currentCue();
    cueBox.setVisible(cue != null);
    cueBox.setManaged(cue != null);
    if (cue != null) {
      Cue words = cue.cue();
      int number = state.cues().indexOf(cue) + 1;
      cueCount.setText("CUE " + number + " OF " + state.cues().size());
      cueTitle.setText(words.title());
      cueText.setText(words.text());
      cueText.setManaged(!words.text().isEmpty());
      String revealed = PredictCard.answer(state);
      answer.setText(revealed);
      answer.setVisible(!revealed.isEmpty());
      answer.setManaged(!revealed.isEmpty());
    }
  }

  /// How high it is but for what the run came to.
  public double wordsHeight() {
    return facts.isManaged() ? facts.getBoundsInParent().getMinY() : getHeight();
  }

  /// The size of its type.
  public double type() {
    return sentence.getFont().getSize();
  }

  /// The sentence about the event that happens, or has just happened.
  public static String text(SessionState state) {
    Timeline timeline = state.timeline();
    if (timeline == null) {
      return switch (state.phase()) {
        case COMPILING -> "Compiling …";
        case REJECTED -> Texts.of("sentenceBox.does-not-compile");
        default -> "";
      };
    }
    Question question = state.question();
    if (question != null && question.isOpen()) {
      String said = state.present() < 0 ? "" : happened(state) + "\n";
      return said + question.text() + " " + candidates(question);
    }
    return state.present() < 0 ? Texts.of("sentenceBox.nothing-yet") : happened(state);
  }

  private static String candidates(Question question) {
    List<String> all = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      all.add(choice.task() + " " + choice.text());
    }
    return String.join("; ", all) + ".";
  }

  private static String happened(SessionState state) {
    Timeline timeline = state.timeline();
    int at = state.present();
    String text = timeline.sentence(at);
    String race = RaceSentence.of(state.timeline().sources(), state.races().at(at));
    return race.isEmpty() ? text : text + " " + race;
  }
}
