package interleave.ui.audience;

import interleave.scenario.Cue;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.ui.canvas.Mirror;
import interleave.ui.control.Rim;
import interleave.ui.stage.SentenceBox;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What only the speaker sees: what the audience sees, the notes to the present cue and its words,
/// the next cue, what just happened, and two clocks.
public final class SpeakerView extends VBox {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /// The picture's part of the width.
  private static final double PICTURE_PART = 56;

  /// Lines of ordinary type in the height of a large window; a small one has the type of a desk.
  private static final double LINES = 44;

  private static final double LEAST_TYPE = 14;

  private final Label clock = new Label();
  private final Label elapsed = new Label();
  private final Label step = new Label();
  private final Label dark = new Label(Texts.of("speakerView.screen-is-black"));
  private final Label title = new Label();
  private final Label notes = new Label();
  private final Label read = new Label(Texts.of("speakerView.audience-reads"));
  private final Label text = new Label();
  private final Label asked = new Label();
  private final Label nextTitle = new Label();
  private final Label nextNotes = new Label();
  private final Label sentence = new Label();
  private final Mirror mirror = new Mirror();
  private final ProgressBar progress = new ProgressBar(0);
  private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTime()));
  private final ColumnConstraints pictureColumn = new ColumnConstraints();
  private long startedNanos;

  SpeakerView() {
    setId("speaker");
    getStyleClass().addAll("window", "speaker");
    clock.getStyleClass().add("speaker-clock");
    elapsed.getStyleClass().addAll("speaker-clock", "soft");
    elapsed.setId("speaker-elapsed");
    step.getStyleClass().add("soft");
    step.setMinWidth(0);
    dark.getStyleClass().add("speaker-dark");
    dark.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("speaker-title");
    title.setId("speaker-title");
    notes.getStyleClass().add("speaker-notes");
    notes.setId("speaker-notes");
    text.getStyleClass().add("soft");
    asked.getStyleClass().add("speaker-asked");
    nextTitle.getStyleClass().add("speaker-next-title");
    nextTitle.setId("speaker-next");
    nextNotes.getStyleClass().addAll("soft", "speaker-next-text");
    nextNotes.setWrapText(true);
    read.getStyleClass().add("heading");
    sentence.setId("speaker-sentence");
    for (Label label : new Label[] {title, notes, text, asked, nextTitle, sentence}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    for (Label label : new Label[] {clock, elapsed}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    progress.getStyleClass().add("presenter-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setMinHeight(USE_PREF_SIZE);
    Node body = body();
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(top(), body, progress);
    ticking.setCycleCount(javafx.animation.Animation.INDEFINITE);
    heightProperty().addListener(_ -> size());
    showDark(false);
    withPicture(false);
  }

  private HBox top() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(24, step, gap, dark, elapsed, clock);
    top.setAlignment(Pos.CENTER_LEFT);
    top.setMinHeight(USE_PREF_SIZE);
    return top;
  }

  private GridPane body() {
    VBox happened = part(heading(Texts.of("speakerView.what-just-happened")), sentence);
    happened.setMinHeight(USE_PREF_SIZE);
    VBox left = new VBox(18, mirror, happened);
    left.getStyleClass().add("speaker-left");
    VBox coming = part(heading(Texts.of("speakerView.next")), nextTitle, nextNotes);
    coming.getStyleClass().add("speaker-next");
    coming.setMinHeight(USE_PREF_SIZE);
    Rim.around(coming);
    VBox said = new VBox(22, title, notes, asked, part(read, text));
    ScrollPane scroll = new ScrollPane(said);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("notes");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(18, scroll, coming);
    GridPane body = new GridPane();
    body.getStyleClass().add("speaker-body");
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    RowConstraints all = new RowConstraints();
    all.setPercentHeight(100);
    body.getRowConstraints().add(all);
    body.getColumnConstraints().addAll(pictureColumn, words);
    body.addRow(0, left, right);
    body.setMinHeight(0);
    return body;
  }

  private static VBox part(Node... nodes) {
    return new VBox(6, nodes);
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }

  private void size() {
    double type = Math.max(LEAST_TYPE, Math.rint(getHeight() / LINES));
    setStyle("-fx-font-size: " + type + "px;");
  }

  /// @param nanos when the talk began, by [System#nanoTime]
  void begin(long nanos) {
    startedNanos = nanos;
    showTime();
    ticking.playFromStart();
  }

  void end() {
    ticking.stop();
    mirror.end();
  }

  /// What the audience sees, small; null when there is no audience.
  void reflect(Presenter presenter) {
    withPicture(presenter != null);
    showDark(presenter != null && presenter.isBlack());
    mirror.reflect(presenter, presenter == null ? (_, _) -> {} : presenter::pointAt);
    mirror.changed();
  }

  /// Something has changed on the audience's screen.
  void audienceSees(boolean black) {
    showDark(black);
    mirror.changed();
  }

  private void withPicture(boolean on) {
    show(mirror, on);
    pictureColumn.setPercentWidth(on ? PICTURE_PART : 40);
  }

  private void showDark(boolean on) {
    dark.setVisible(on);
    dark.setManaged(on);
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private void showTime() {
    long seconds = (System.nanoTime() - startedNanos) / 1_000_000_000;
    elapsed.setText(String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    clock.setText(LocalTime.now().format(CLOCK));
  }

  void show(SessionState state) {
    PlacedCue current = state.currentCue();
    PlacedCue next = next(state);
    step.setText(AudienceHead.step(state, state.currentCue(), false));
    String scenario = state.scenario() == null ? "" : state.scenario().title();
    title.setText(current == null ? scenario : current.cue().title());
    say(notes, current == null ? "" : current.cue().notes());
    say(text, current == null ? summary(state) : current.cue().text());
    show(read.getParent(), !text.getText().isEmpty());
    say(asked, current == null ? "" : asked(current.cue()));
    nextTitle.setText(next == null ? Texts.of("speakerView.end-run") : next.cue().title());
    say(nextNotes, next == null ? "" : next.cue().text());
    sentence.setText(happened(state));
    progress.setProgress(Presenter.progress(state));
  }

  /// While a program is compared, what either side has done: the audience is told of one.
  private static String happened(SessionState state) {
    return state.isTogether()
        ? Texts.of("presenter.go-says", SentenceBox.text(state))
            + "\n"
            + Texts.of("presenter.node-says", TwinWords.of(state).text())
        : SentenceBox.text(state);
  }

  private static void say(Label label, String words) {
    label.setText(words);
    show(label, !words.isEmpty());
  }

  /// The question to the audience with its answer, which only the speaker knows already.
  private static String asked(Cue cue) {
    return cue.question()
        .map(
            question ->
                question.answer().isEmpty()
                    ? question.prompt()
                    : question.prompt() + " → " + question.answer())
        .orElse("");
  }

  private static String summary(SessionState state) {
    return state.scenario() == null ? "" : Presenter.introduction(state);
  }

  /// The nearest cue after the playhead; null when there is none.
  private static PlacedCue next(SessionState state) {
    PlacedCue best = null;
    for (PlacedCue cue : state.cues()) {
      boolean later = cue.isPlaced() && cue.event() > state.position();
      if (later && (best == null || cue.event() < best.event())) {
        best = cue;
      }
    }
    return best;
  }
}
