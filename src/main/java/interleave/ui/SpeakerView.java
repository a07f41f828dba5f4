package interleave.ui;

import interleave.session.PlacedCue;
import interleave.session.SessionState;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What only the speaker sees: the present cue with its words, the next one, what just happened,
/// and two clocks.
final class SpeakerView extends VBox {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Label clock = new Label();
  private final Label elapsed = new Label();
  private final Label step = new Label();
  private final Label title = new Label();
  private final Label notes = new Label();
  private final Label nextTitle = new Label();
  private final Label nextNotes = new Label();
  private final Label sentence = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTime()));
  private long startedNanos;

  SpeakerView() {
    setId("speaker");
    getStyleClass().addAll("window", "speaker");
    clock.getStyleClass().add("speaker-clock");
    elapsed.getStyleClass().add("speaker-clock");
    elapsed.setId("speaker-elapsed");
    step.getStyleClass().add("soft");
    title.getStyleClass().add("speaker-title");
    title.setId("speaker-title");
    notes.getStyleClass().add("speaker-notes");
    nextTitle.getStyleClass().add("speaker-next-title");
    nextTitle.setId("speaker-next");
    nextNotes.getStyleClass().add("soft");
    sentence.getStyleClass().add("soft");
    for (Label label : new Label[] {title, notes, nextTitle, nextNotes, sentence}) {
      label.setWrapText(true);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(24, step, gap, elapsed, clock);
    top.setAlignment(Pos.CENTER_LEFT);
    Label next = new Label(Texts.of("speakerView.next"));
    next.getStyleClass().add("heading");
    Label now = new Label(Texts.of("speakerView.what-just-happened"));
    now.getStyleClass().add("heading");
    VBox coming = new VBox(6, next, nextTitle, nextNotes);
    coming.getStyleClass().add("speaker-next");
    Rim.around(coming);
    VBox happened = new VBox(6, now, sentence);
    VBox body = new VBox(18, title, notes, coming, happened);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("notes");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    progress.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(top, scroll, progress);
    ticking.setCycleCount(javafx.animation.Animation.INDEFINITE);
  }

  void begin() {
    startedNanos = System.nanoTime();
    showTime();
    ticking.playFromStart();
  }

  void end() {
    ticking.stop();
  }

  private void showTime() {
    long seconds = (System.nanoTime() - startedNanos) / 1_000_000_000;
    elapsed.setText(String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    clock.setText(LocalTime.now().format(CLOCK));
  }

  void show(SessionState state) {
    PlacedCue current = state.currentCue();
    PlacedCue next = next(state);
    step.setText(Presenter.stepText(state));
    String scenario = state.scenario() == null ? "" : state.scenario().title();
    title.setText(current == null ? scenario : current.cue().title());
    notes.setText(current == null ? summary(state) : current.cue().text());
    nextTitle.setText(next == null ? Texts.of("speakerView.end-run") : next.cue().title());
    nextNotes.setText(next == null ? "" : next.cue().text());
    sentence.setText(SentenceBox.text(state));
    int size = state.timeline() == null ? 0 : state.timeline().size();
    progress.setProgress(size < 2 ? 0 : Math.clamp(state.position() / (size - 1), 0, 1));
  }

  private static String summary(SessionState state) {
    return state.scenario() == null ? "" : state.scenario().summary();
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
