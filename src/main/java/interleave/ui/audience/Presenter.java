package interleave.ui.audience;

import interleave.image.Typeface;
import interleave.picture.Durations;
import interleave.session.BothSides;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Pen.Font;
import interleave.ui.code.CodeView;
import interleave.ui.compare.LoopView;
import interleave.ui.control.Appearance;
import interleave.ui.control.Marks;
import interleave.ui.stage.EndingBanner;
import interleave.ui.stage.PredictCard;
import interleave.ui.stage.PresenterType;
import interleave.ui.stage.QuestionPane;
import interleave.ui.stage.SentenceBox;
import interleave.ui.stage.Settler;
import interleave.ui.stage.StageView;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.util.Arrays;
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
///
/// *Invariant:* no type is smaller than [PresenterType#LEAST] pixels, and all room that the words
/// leave is the stage's.
public final class Presenter extends StackPane implements AutoCloseable {

  /// How large the stage may be drawn beside type of the smallest size.
  private static final double UNIT = 2.4;

  private static final double CODE_PART = .4;

  /// What the page leaves free at both sides, in type sizes.
  private static final double BESIDE = 3.6;

  private static final double TIGHT_BESIDE = 1.6;

  /// The sentence's size of type where there is room, in type sizes.
  private static final double SENTENCE = 1.07;

  /// The least width of the line that says how far the talk has come, and of what is beside it, in
  /// type sizes.
  private static final double PROGRESS = 7;

  /// How large a question or the end may be where there is room, in type sizes.
  private static final double LARGE = 1.3;

  /// Type sizes in the page's height under which everything but the words and the stage goes.
  private static final double TIGHT = 31;

  /// What the audience sees of the program.
  private enum Sides {
    BY_ROOM,
    STAGE,
    BOTH,
    CODE
  }

  private final Settler settler = new Settler();
  private final AudienceHead head = new AudienceHead();
  private final AudienceSentence sentence = new AudienceSentence();
  private final AudienceLine now = new AudienceLine();
  private final ProgressBar progress = new ProgressBar(0);
  private final CodeSize codeSize = new CodeSize();
  private final CodeView code;
  private final StageView stage;
  private final LoopView loop;
  private final HalvesPane halves;
  private final PredictCard predict = new PredictCard();
  private final EndingBanner ending = new EndingBanner(true, () -> false);
  private final QuestionPane question;
  private final AudienceWords words;
  private final Floor floor;
  private final HBox foot;
  private final VBox page;
  private final Label intro = new Label();
  private final Region black = new Region();
  private final Lights lights;
  private final Label keys = new Label();
  private final Region beforeProgress = new Region();
  private final PauseTransition idle = new PauseTransition(Duration.seconds(3));
  private PresenterType type = PresenterType.SEMINAR;
  private double pixels = PresenterType.LEAST;
  private Sides sides = Sides.BY_ROOM;
  private boolean roomForBoth = true;
  private boolean tight;

  /// The recording, and how much of it, that has been looked at to know that.
  private Object judged;

  /// Whether the program's twin stands beside the stage, in the place of the code.
  private boolean compared;

  /// Where it is said what the stage leaves out.
  private final Consumer<String> noteBeside = this::leavesOut;

  /// The question whose type has been settled; null for none.
  private Object fitted;

  /// The end whose type has been settled; null for none.
  private Object endingFitted;

  private SessionState shown = SessionState.EMPTY;
  private Object shownOf;
  private Runnable onChange = () -> {};

  public Presenter(Session session, Appearance appearance) {
    setId("presenter");
    getStyleClass().add("presenter");
    question = new QuestionPane(session, false);
    code = new CodeView(session, appearance, this::codeUnit, true);
    code.setId("presenter-code");
    code.forAudience(PresenterType.LEAST);
    stage =
        new StageView(
            session,
            appearance,
            settler,
            () -> UNIT * pixels / PresenterType.LEAST,
            this::print,
            false);
    stage.setId("presenter-stage");
    loop = new LoopView(appearance, this::print);
    loop.setId("presenter-loop");
    loop.setFocusTraversable(false);
    stage.onSettled(this::judge);
    question.setMinHeight(Region.USE_PREF_SIZE);
    words = new AudienceWords(now, question, predict, sentence, ending);
    floor = new Floor(words);
    intro.getStyleClass().add("presenter-intro");
    intro.setId("presenter-intro");
    intro.setWrapText(true);
    intro.setMouseTransparent(true);
    StackPane scene = new StackPane(stage, intro);
    scene.setMinSize(0, 0);
    halves = new HalvesPane(settler, stage, scene, loop);
    HBox.setHgrow(halves, Priority.ALWAYS);
    foot = foot();
    page = page();
    lights = new Lights(page);
    black.getStyleClass().add("black");
    black.setVisible(false);
    addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
    idle.setOnFinished(_ -> setCursor(Cursor.NONE));
    getChildren().addAll(page, lights, black);
    setVisible(false);
    // type grows with the height, so the height must never grow with what is written
    setMinSize(0, 0);
    size();
    widthProperty().addListener(_ -> size());
    heightProperty().addListener(_ -> size());
  }

  private HBox foot() {
    keys.setText(Texts.of("presenter.pgup-pgdn-step-space"));
    keys.getStyleClass().add("presenter-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    progress.getStyleClass().add("presenter-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(beforeProgress, Priority.ALWAYS);
    HBox row = new HBox(24, keys, beforeProgress, progress);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private VBox page() {
    HBox body = new HBox(code, halves);
    body.getStyleClass().add("presenter-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    VBox all = new VBox(head, body, floor, foot);
    all.getStyleClass().add("presenter-page");
    return all;
  }

  /// Code and stage stand side by side when the stage stays readable then; otherwise the code is
  /// the one line that runs.
  private void divide() {
    boolean onlyCode = sides == Sides.CODE;
    boolean beside = sides == Sides.BOTH || sides == Sides.BY_ROOM && roomForBoth;
    show(code, onlyCode || beside && !compared);
    show(halves, !onlyCode);
    halves.leaveOut(code.isVisible() ? null : noteBeside);
    showNow();
    HBox.setHgrow(code, onlyCode ? Priority.ALWAYS : Priority.NEVER);
    code.setMinWidth(CODE_PART * getWidth());
    code.setPrefWidth(CODE_PART * getWidth());
    stage.fit();
    onChange.run();
  }

  /// The size of what is small: where two stages share the room it is the least before any
  /// audience.
  private double print() {
    return compared ? PresenterType.least(getHeight()) : type.small(getHeight());
  }

  private double codeUnit() {
    double width = sides == Sides.CODE ? inside() : CODE_PART * getWidth();
    return codeSize.of(type, getHeight(), width) / CodeView.FONT;
  }

  /// Lets the code go where not all of the stage can be read beside it. It does not come back by
  /// itself: a layout for more room needs more room.
  private void judge() {
    Object of = Arrays.asList(shownOf, stage.settledSize());
    boolean before = of.equals(judged);
    judged = of;
    if (!before && sides == Sides.BY_ROOM && code.isVisible()) {
      roomForBoth = stage.showsAll();
    }
    divide();
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  boolean isOn() {
    return isVisible();
  }

  boolean isBlack() {
    return black.isVisible();
  }

  /// Calls `action` whenever the audience sees something else.
  void onChange(Runnable action) {
    onChange = action;
  }

  public void turn(boolean on) {
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
  public void toggleBlack() {
    black.setVisible(isOn() && !black.isVisible());
    onChange.run();
  }

  /// What points at things.
  public void light(Consumer<Lights> change) {
    change.accept(lights);
    setCursor(lights.cursor());
    onChange.run();
  }

  /// Larger type for a hall, or back to a seminar's.
  public void toggleType() {
    type = type == PresenterType.SEMINAR ? PresenterType.HALL : PresenterType.SEMINAR;
    size();
  }

  /// The type's size goes with the height of the screen: what counts is how large it is for those
  /// in the last row.
  private void size() {
    // two stages have more to say than one: beside them the words are smaller in a hall
    pixels = compared ? type.small(getHeight()) : type.labels(getHeight());
    page.setStyle("-fx-font-size: " + pixels + "px;");
    tight = compared || getHeight() < TIGHT * pixels;
    Marks.set(this, "tight", tight);
    Font font = Font.sans(400, pixels);
    double wide = Typeface.bundled().measure().width(keys.getText(), font);
    boolean told = !tight && wide + PROGRESS * pixels < inside();
    show(keys, told);
    show(beforeProgress, told);
    HBox.setHgrow(progress, told ? Priority.NEVER : Priority.ALWAYS);
    double small = type.small(getHeight());
    endingFitted = null;
    halves.size(print());
    head.size(pixels, small, tight, getWidth());
    now.size(pixels, small, inside());
    sentence.size((tight ? 1 : SENTENCE) * pixels, small, inside());
    fitted = null;
    roomForBoth = type == PresenterType.SEMINAR;
    judged = null;
    fit(shown);
    divide();
    requestLayout();
  }

  /// A question and the end take the sentence's place without moving the stage, if they can.
  private void fit(SessionState state) {
    if (!isOn() || inside() < 1) {
      return;
    }
    Object end = Arrays.asList(state.timeline(), state.races(), state.cues());
    if (ending.told() && !end.equals(endingFitted)) {
      endingFitted = end;
      words.applyCss();
      words.fitEnding(inside(), LARGE * pixels, print());
    }
    if (predict.isVisible() && !state.asked().equals(fitted)) {
      fitted = state.asked();
      words.applyCss();
      double small = type.small(getHeight());
      predict.fit(inside(), words.usual(inside()), LARGE * pixels, small);
    }
  }

  private void leavesOut(String text) {
    now.tellFolded(text, stage.foldedCount());
  }

  /// How wide the page is inside.
  private double inside() {
    return getWidth() - (tight ? TIGHT_BESIDE : BESIDE) * pixels;
  }

  /// From what fits to both, the code alone, the stage alone, and round again; in a hall there is
  /// no room for both.
  public void toggleCode() {
    if (!isOn()) {
      return;
    }
    boolean isHall = type == PresenterType.HALL || compared;
    sides =
        switch (sides) {
          case BY_ROOM -> code.isVisible() || isHall ? Sides.CODE : Sides.BOTH;
          case BOTH -> Sides.CODE;
          case CODE -> Sides.STAGE;
          case STAGE -> isHall ? Sides.CODE : Sides.BOTH;
        };
    divide();
  }

  private void point(MouseEvent event) {
    pointAt(event.getX(), event.getY());
    setCursor(lights.cursor());
    idle.playFromStart();
  }

  /// Whatever points at things points here.
  void pointAt(double x, double y) {
    lights.point(x, y);
    onChange.run();
  }

  public void fit() {
    stage.fit();
  }

  public void show(SessionState state) {
    if (!isVisible()) {
      return;
    }
    if (shownOf != state.timeline() || compared != (state.twin() != null)) {
      shownOf = state.timeline();
      if (compared != (state.twin() != null)) {
        compared = state.twin() != null;
        halves.compare(compared);
        size();
      }
      roomForBoth = type == PresenterType.SEMINAR;
      judged = null;
      divide();
    }
    shown = state;
    stage.show(state);
    halves.show(state);
    codeSize.show(state);
    code.show(state);
    ending.show(state);
    if (state.isTogether() && BothSides.position(state) < bothSize(state)) {
      // the other side goes on
      show(ending, false);
    }
    question.show(state);
    head.show(state, time(state));
    boolean begun = state.present() >= 0 || state.scenario() == null;
    show(intro, !begun && !state.scenario().summary().isEmpty());
    intro.setText(begun ? "" : introduction(state));
    sentence.expect(state.cues().stream().map(cue -> cue.cue().text()).toList());
    sentence.say(words(state));
    Marks.set(sentence, "wrong", !state.diagnostics().isEmpty());
    predict.show(state);
    fit(state);
    boolean begins = intro.isVisible() && state.diagnostics().isEmpty();
    boolean covered = ending.isVisible() || predict.isVisible() || begins;
    show(sentence, !covered && !sentence.isSilent());
    progress.setProgress(progress(state));
    now.show(state);
    showNow();
    lights.place();
    onChange.run();
  }

  /// The point the scenario makes; beside the twin, what is different there too.
  static String introduction(SessionState state) {
    String point = state.scenario().summary();
    String differs = state.twin() == null ? "" : TwinWords.summary(state);
    return differs.isEmpty() ? point : point + "\n" + Texts.of("presenter.node-says", differs);
  }

  /// How far the playhead has come, from 0 to 1.
  static double progress(SessionState state) {
    if (state.isTogether()) {
      return BothSides.position(state) / Math.max(1, bothSize(state));
    }
    int size = state.timeline() == null ? 0 : state.timeline().size();
    return size < 2 ? 0 : Math.clamp(state.position() / (size - 1), 0, 1);
  }

  private String time(SessionState state) {
    int at = state.present();
    return state.isTogether()
        ? Durations.text(BothSides.nanos(state))
        : at < 0 ? "" : Durations.text(state.timeline().events().get(at).nanos());
  }

  /// The one line where the whole program is not seen.
  private void showNow() {
    boolean alone = !code.isVisible() && !compared;
    words.usual(alone);
    boolean crowded =
        ending.isVisible()
            || question.isVisible()
            || predict.isVisible() && !words.hasLineAbove(predict, inside());
    show(now, alone && !crowded);
    floor.grow(!compared);
  }

  /// A cue's own words while the playhead stands on it; otherwise what just happened.
  private static String words(SessionState state) {
    if (!state.diagnostics().isEmpty()) {
      return state.diagnostics().getFirst().message();
    }
    PlacedCue cue = state.currentCue();
    boolean there = cue != null && cue.event() == state.present() && !state.playing();
    String answer = PredictCard.answer(state);
    if (!answer.isEmpty() && !state.playing()) {
      return answer;
    }
    if (there && !cue.cue().text().isEmpty()) {
      return cue.cue().text();
    }
    if (!state.isTogether()) {
      return SentenceBox.text(state);
    }
    return BothSides.isProgram(state)
        ? Texts.of("presenter.go-says", SentenceBox.text(state))
        : Texts.of("presenter.node-says", TwinWords.of(state).text());
  }

  private static int bothSize(SessionState state) {
    return state.twin().with(state.timeline()).size();
  }

  @Override
  public void close() {
    idle.stop();
    settler.close();
  }
}
