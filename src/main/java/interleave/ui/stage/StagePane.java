package interleave.ui.stage;

import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Rim;
import interleave.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The stage and, under it, a bad end.
public final class StagePane extends VBox {

  /// The height from which on nothing moves when a banner comes, in the size of type.
  private static final double ROOMY_EMS = 30;

  private final StageView stage;
  private final EndingBanner ending = new EndingBanner(false, this::isRoomy);
  private final PredictCard predict = new PredictCard();
  private final Label nothing = new Label();
  private final TitleCard title = new TitleCard();
  private final QuestionPane question;
  private final Label said = new Label();
  private boolean saying;

  public StagePane(StageView stage, Session session) {
    this.stage = stage;
    question = new QuestionPane(session, true);
    stage.setId("stage");
    Rim.around(this);
    nothing.getStyleClass().add("stage-empty");
    nothing.setWrapText(true);
    nothing.setMouseTransparent(true);
    StackPane stack = new StackPane(stage, nothing, title);
    VBox.setMargin(predict, new javafx.geometry.Insets(0, 12, 12, 12));
    stack.setMinSize(0, 0);
    VBox.setVgrow(stack, Priority.ALWAYS);
    VBox.setMargin(ending, new javafx.geometry.Insets(0, 12, 12, 12));
    VBox.setMargin(question, new javafx.geometry.Insets(0, 12, 12, 12));
    said.setId("said");
    said.getStyleClass().add("said");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setMargin(said, new javafx.geometry.Insets(0, 12, 12, 12));
    getChildren().addAll(stack, predict, question, ending, said);
    say("");
    setMinHeight(0);
  }

  /// Whether room for what comes at the end can be spared before.
  private boolean isRoomy() {
    return getHeight() > ROOMY_EMS * nothing.getFont().getSize();
  }

  /// Whether the sentence about the present event stands here.
  public void setSaying(boolean on) {
    saying = on;
    say(on ? said.getText() : "");
  }

  private void say(String text) {
    said.setText(text);
    boolean shown = saying && !text.isEmpty();
    said.setVisible(shown);
    said.setManaged(shown);
  }

  public StageView stage() {
    return stage;
  }

  public void show(SessionState state) {
    stage.show(state);
    question.show(state);
    ending.show(state);
    predict.tighten(!isRoomy());
    predict.show(state);
    boolean covered = ending.isVisible() || predict.isVisible();
    say(saying && !covered ? SentenceBox.text(state) : "");
    nothing.setText(
        switch (state.phase()) {
          case EMPTY -> Texts.of("stagePane.open-scenario-or-drop");
          case COMPILING -> "";
          case REJECTED -> Texts.of("stagePane.does-not-compile-yet");
          case RUNNING, ASKING, RECORDED -> "";
        });
    title.show(state);
  }
}
