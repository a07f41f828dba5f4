package interleave.ui.stage;

import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Rim;
import interleave.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The stage and, under it, a bad end.
public final class StagePane extends VBox {

  /// The height from which on nothing moves when a banner comes, in the size of type.
  private static final double ROOMY_EMS = 30;

  /// The height up to which words leave the stage what room there is.
  private static final double LOW_EMS = 23;

  private final StageView stage;
  private final EndingBanner ending = new EndingBanner(false, this::isRoomy);
  private final PredictCard predict = new PredictCard();
  private final Label nothing = new Label();
  private final TitleCard title = new TitleCard();
  private final QuestionPane question;
  private final SaidBox said = new SaidBox();
  private SessionState state = SessionState.EMPTY;

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
    VBox.setMargin(said, new javafx.geometry.Insets(0, 12, 12, 12));
    getChildren().addAll(stack, predict, question, ending, said);
    setMinHeight(0);
  }

  /// Whether room for what comes at the end can be spared before.
  private boolean isRoomy() {
    return getHeight() > ROOMY_EMS * nothing.getFont().getSize();
  }

  /// Whether the sentence about the present event stands here.
  public void setSaying(boolean on) {
    said.setOn(on);
    say();
  }

  private void say() {
    boolean tight = getHeight() < LOW_EMS * nothing.getFont().getSize();
    said.show(state, ending.isVisible() || predict.isVisible(), tight);
  }

  public StageView stage() {
    return stage;
  }

  public void show(SessionState newState) {
    state = newState;
    stage.show(state);
    question.show(state);
    ending.show(state);
    predict.tighten(!isRoomy(), true);
    predict.show(state);
    say();
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
