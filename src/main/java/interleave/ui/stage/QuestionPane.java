package interleave.ui.stage;

import interleave.picture.Look;
import interleave.session.Command;
import interleave.session.Question;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Badge;
import interleave.ui.control.ClickRow;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.text.PlaceWords;
import interleave.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks who runs next, or which ready case a `select` takes. Its room is kept as long as a run is
/// steered, so that nothing moves when a question comes.
public final class QuestionPane extends VBox {

  private static final int MOST_KEYS = 9;

  private final Session session;
  private final boolean keepsRoom;
  private final Label text = new Label();
  private final Label hint = new Label();
  private final FlowPane choices = new FlowPane(8, 8);
  private final Button release = new Button(Texts.of("questionPane.let-go-decide-rest"));
  private Question shown;

  /// @param keepsRoom whether its room stays free between two questions
  public QuestionPane(Session session, boolean keepsRoom) {
    this.session = session;
    this.keepsRoom = keepsRoom;
    setId("question");
    getStyleClass().add("question");
    text.getStyleClass().add("question-text");
    text.setId("question-text");
    text.setMinWidth(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("soft");
    hint.setMinWidth(0);
    release.setId("let-go");
    release.getStyleClass().add("small");
    release.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(release, Action.LET_GO.hint());
    release.setOnAction(_ -> session.dispatch(new Command.LetGoDecide()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(12, text, hint, gap, release);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, choices);
    setVisible(false);
    setManaged(false);
  }

  public void show(SessionState state) {
    boolean steered = !state.questions().isEmpty();
    Question question = state.question();
    setManaged(steered && (keepsRoom || question != null));
    setVisible(steered && question != null);
    if (question != null && !question.equals(shown)) {
      shown = question;
      fill(question);
    }
  }

  private void fill(Question question) {
    text.setText(question.text());
    hint.setText(
        question.isOpen()
            ? Texts.of("questionPane.press-number-enter-go")
            : Texts.of("questionPane.you-have-chosen-here"));
    release.setVisible(question.isOpen());
    release.setManaged(question.isOpen());
    choices.getChildren().clear();
    for (int i = 0; i < question.choices().size(); i++) {
      choices.getChildren().add(row(question, i));
    }
    notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
  }

  private ClickRow row(Question question, int index) {
    Question.Choice choice = question.choices().get(index);
    Label number = new Label(index < MOST_KEYS ? Integer.toString(index + 1) : "");
    number.getStyleClass().add("key-cap");
    number.setVisible(index < MOST_KEYS);
    Badge badge = new Badge();
    badge.show(choice.task(), index == question.answer() ? Look.RUNNING : Look.RUNNABLE);
    Label words = new Label(choice.text());
    words.setMinWidth(0);
    Label line = new Label(PlaceWords.brief(session.state().timeline(), choice.pos()));
    line.getStyleClass().addAll("soft", "mono");
    ClickRow row =
        new ClickRow(() -> session.dispatch(new Command.Answer(index)), number, badge, words, line);
    row.setId("choice-" + (index + 1));
    row.getStyleClass().add("choice");
    Marks.set(row, "chosen", index == question.answer());
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(choice.task() + " " + choice.text());
    return row;
  }
}
