package interleave.ui;

import interleave.engine.event.Event;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.source.Source;
import interleave.stage.Box;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What the audience sees: title, stage and code in large type, the words of the present cue or
/// event, how far the talk has come. Lies over the window while it is on.
final class Presenter extends StackPane implements AutoCloseable {

  /// The type for a seminar, and the smallest in any lecture.
  private static final double SEMINAR = 28;

  /// The type for a large hall, on a screen of 1080 lines.
  private static final double HALL = 56;

  /// At this size the stage's small print is as large as that.
  private static final double READABLE = 2;

  /// How large the stage may be drawn.
  private static final double UNIT = 2.4;

  private static final double CODE_PART = .38;

  /// Events without a place in the code that may follow each other.
  private static final int LOOK_BACK = 64;

  private final Settler settler = new Settler();
  private final Label title = new Label();
  private final Label step = new Label();
  private final Label clock = new Label();
  private final Label sentence = new Label();
  private final Badge badge = new Badge();
  private final Label line = new Label();
  private final HBox now = new HBox(18, badge, line);
  private final ProgressBar progress = new ProgressBar(0);
  private final CodeView code;
  private final StageView stage;
  private final PredictCard predict = new PredictCard();
  private final EndingBanner ending = new EndingBanner();
  private final QuestionPane question;
  private final Region black = new Region();
  private final Lights lights;
  private final Label keys = new Label();
  private final PauseTransition idle = new PauseTransition(Duration.seconds(3));
  private double type = SEMINAR;
  private Boolean codeWanted;

  Presenter(Session session, Appearance appearance) {
    setId("presenter");
    getStyleClass().add("presenter");
    question = new QuestionPane(session, false);
    code = new CodeView(session, appearance, () -> type / CodeView.FONT, true);
    stage =
        new StageView(
            session, appearance, settler, () -> UNIT * type / SEMINAR, SEMINAR / UNIT, false);
    stage.onSettled(this::divide);
    title.getStyleClass().add("presenter-title");
    step.getStyleClass().add("presenter-step");
    step.setId("presenter-step");
    clock.getStyleClass().add("presenter-clock");
    clock.setMinWidth(Region.USE_PREF_SIZE);
    sentence.getStyleClass().add("presenter-sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("presenter-line");
    line.setMinWidth(0);
    now.setAlignment(Pos.CENTER_LEFT);
    now.getStyleClass().add("presenter-now");
    black.getStyleClass().add("black");
    black.setVisible(false);
    addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
    VBox page = page();
    lights = new Lights(page);
    idle.setOnFinished(_ -> setCursor(Cursor.NONE));
    getChildren().addAll(page, lights, black);
    setType(SEMINAR);
    setVisible(false);
    widthProperty().addListener(_ -> divide());
    heightProperty().addListener(_ -> divide());
  }

  private VBox page() {
    VBox heading = new VBox(title, step);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox top = new HBox(24, heading, clock);
    HBox body = new HBox(code, stage);
    body.getStyleClass().add("presenter-body");
    HBox.setHgrow(stage, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    keys.setText("PgUp  PgDn  step     Space  play     B  black     L  pointer     Esc  leave");
    keys.getStyleClass().add("presenter-keys");
    keys.setMinWidth(0);
    progress.getStyleClass().add("presenter-progress");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(24, keys, gap, progress);
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox page = new VBox(top, body, now, question, new VBox(predict, sentence, ending), foot);
    page.getStyleClass().add("presenter-page");
    return page;
  }

  /// Code and stage stand side by side when the stage stays readable then; otherwise the code is
  /// the one line that runs.
  private void divide() {
    Box world = stage.world();
    double width = (1 - CODE_PART) * (getWidth() - 150);
    double height = getHeight() - (type == HALL ? 560 : 460);
    boolean room =
        world == null
            || Math.min(width / world.w(), height / world.h()) >= READABLE * type / SEMINAR;
    boolean both = codeWanted == null ? room : codeWanted;
    code.setVisible(both);
    code.setManaged(both);
    now.setVisible(!both);
    now.setManaged(!both);
    code.setMinWidth(CODE_PART * getWidth());
    code.setPrefWidth(CODE_PART * getWidth());
    stage.fit();
  }

  boolean isOn() {
    return isVisible();
  }

  void turn(boolean on) {
    setVisible(on);
    black.setVisible(false);
    lights.off();
    setCursor(Cursor.DEFAULT);
    if (on) {
      idle.playFromStart();
    } else {
      idle.stop();
    }
    divide();
  }

  /// Hides everything, or shows it again.
  void toggleBlack() {
    black.setVisible(isOn() && !black.isVisible());
  }

  boolean isBlack() {
    return black.isVisible();
  }

  /// What points at things.
  void light(Consumer<Lights> change) {
    change.accept(lights);
    setCursor(lights.cursor());
  }

  /// Larger type for a hall, or back to a seminar's.
  void toggleType() {
    setType(type == SEMINAR ? HALL : SEMINAR);
  }

  private void setType(double pixels) {
    type = pixels;
    boolean hall = type == HALL;
    setStyle("-fx-font-size: " + type + "px;");
    Marks.set(this, "hall", hall);
    keys.setVisible(!hall);
    keys.setManaged(!hall);
    divide();
    requestLayout();
  }

  void toggleCode() {
    if (isOn()) {
      codeWanted = !code.isVisible();
      divide();
    }
  }

  private void point(MouseEvent event) {
    lights.point(event);
    setCursor(lights.cursor());
    idle.playFromStart();
  }

  void fit() {
    stage.fit();
  }

  void show(SessionState state) {
    if (!isVisible()) {
      return;
    }
    stage.show(state);
    code.show(state);
    ending.show(state);
    question.show(state);
    title.setText(state.scenario() == null ? "" : state.scenario().title());
    step.setText(stepText(state));
    sentence.setText(words(state));
    predict.show(state);
    boolean covered = ending.isVisible() || predict.isVisible();
    sentence.setVisible(!covered);
    sentence.setManaged(!covered);
    int size = state.timeline() == null ? 0 : state.timeline().size();
    progress.setProgress(size < 2 ? 0 : Math.clamp(state.position() / (size - 1), 0, 1));
    showNow(state);
    lights.place();
  }

  /// The line that runs, or ran last.
  private void showNow(SessionState state) {
    int at = state.present();
    clock.setText(at < 0 ? "" : Durations.text(state.timeline().events().get(at).nanos()));
    Event event = null;
    for (int i = at; i >= 0 && i > at - LOOK_BACK && event == null; i--) {
      Event earlier = state.timeline().events().get(i);
      event = earlier.task() != null && earlier.pos().isKnown() ? earlier : null;
    }
    Source source = event == null ? null : state.timeline().source(event.pos().file());
    if (source != null && event.pos().line() <= source.lines().size()) {
      badge.show(event.task(), EventLine.of(event).look());
      line.setText(event.pos().line() + "  " + source.lines().get(event.pos().line() - 1).strip());
    }
    now.setOpacity(source == null || type == HALL && ending.isVisible() ? 0 : 1);
    boolean both = code.isVisible();
    now.setManaged(!both && !(type == HALL && ending.isVisible()));
  }

  /// A cue's own words while the playhead stands on it; otherwise what just happened.
  private static String words(SessionState state) {
    PlacedCue cue = state.currentCue();
    boolean there = cue != null && cue.event() == state.present() && !state.playing();
    String answer = PredictCard.answer(state);
    if (!answer.isEmpty() && !state.playing()) {
      return answer;
    }
    return there && !cue.cue().text().isEmpty() ? cue.cue().text() : SentenceBox.text(state);
  }

  static String stepText(SessionState state) {
    PlacedCue current = state.currentCue();
    if (current != null) {
      int number = state.cues().indexOf(current) + 1;
      return "Step " + number + " of " + state.cues().size() + " — " + current.cue().title();
    }
    if (state.variant() == null || state.scenario().variants().size() < 2) {
      return "";
    }
    return state.variant().label();
  }

  @Override
  public void close() {
    idle.stop();
    settler.close();
  }
}
