package interleave.ui;

import interleave.scenario.Cue;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the audience sees: title, code and stage in large type, the words of the present cue or
/// event, how far the talk has come. Lies over the window while it is on.
final class Presenter extends StackPane {

  private static final double CODE_SIZE = 28 / 14.5;
  private static final double STAGE_SIZE = 2.2;

  private final Label title = new Label();
  private final Label step = new Label();
  private final Label sentence = new Label();
  private final Label clock = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final CodeView code;
  private final StageView stage;
  private final EndingBanner ending = new EndingBanner();
  private final Region black = new Region();
  private final VBox words;

  Presenter(Session session, Appearance appearance, Settler settler) {
    setId("presenter");
    getStyleClass().add("presenter");
    code = new CodeView(session, appearance, CODE_SIZE, true);
    stage = new StageView(session, appearance, settler, STAGE_SIZE);
    title.getStyleClass().add("presenter-title");
    step.getStyleClass().add("presenter-step");
    step.setId("presenter-step");
    sentence.getStyleClass().add("presenter-sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    clock.getStyleClass().add("presenter-clock");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    VBox heading = new VBox(title, step);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox body = new HBox(code, stage);
    body.getStyleClass().add("presenter-body");
    code.prefWidthProperty().bind(widthProperty().multiply(.36));
    code.minWidthProperty().bind(widthProperty().multiply(.36));
    HBox.setHgrow(stage, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    words = new VBox(sentence, ending);
    Label keys =
        new Label("←  → step    Page Up  Page Down cue    Space play    B black    Esc leave");
    keys.getStyleClass().add("presenter-keys");
    keys.setMinWidth(0);
    progress.getStyleClass().add("presenter-progress");
    Region gap2 = new Region();
    HBox.setHgrow(gap2, Priority.ALWAYS);
    HBox foot = new HBox(24, keys, gap2, progress);
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox all = new VBox(new HBox(heading), body, words, foot);
    all.getStyleClass().add("presenter-page");
    black.getStyleClass().add("black");
    black.setVisible(false);
    getChildren().addAll(all, black);
    setVisible(false);
  }

  boolean isOn() {
    return isVisible();
  }

  void turn(boolean on) {
    setVisible(on);
    black.setVisible(false);
    stage.fit();
  }

  /// Hides everything, or shows it again.
  void toggleBlack() {
    black.setVisible(!black.isVisible());
  }

  boolean isBlack() {
    return black.isVisible();
  }

  void fit() {
    stage.fit();
  }

  void show(SessionState state) {
    stage.show(state);
    if (!isVisible()) {
      return;
    }
    code.show(state);
    ending.show(state);
    title.setText(state.scenario() == null ? "" : state.scenario().title());
    step.setText(stepText(state));
    boolean ended = ending.isVisible();
    PlacedCue cue = state.currentCue();
    boolean atCue = cue != null && cue.event() == state.event() && !cue.cue().text().isEmpty();
    sentence.setText(atCue ? cue.cue().text() : SentenceBox.text(state));
    sentence.setVisible(!ended);
    sentence.setManaged(!ended);
    int size = state.timeline() == null ? 0 : state.timeline().size();
    progress.setProgress(size < 2 ? 0 : Math.clamp(state.position() / (size - 1), 0, 1));
  }

  private static String stepText(SessionState state) {
    PlacedCue current = state.currentCue();
    String variant =
        state.scenario() != null && state.scenario().variants().size() > 1
            ? state.variant().label()
            : "";
    if (current == null) {
      return variant.isEmpty() && state.scenario() != null ? state.scenario().summary() : variant;
    }
    Cue cue = current.cue();
    int number = state.cues().indexOf(current) + 1;
    return "Step " + number + " of " + state.cues().size() + " — " + cue.title();
  }
}
