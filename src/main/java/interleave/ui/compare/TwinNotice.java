package interleave.ui.compare;

import interleave.picture.Durations;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.timeline.LoopTimeline;
import interleave.ui.control.Icon;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Lies over the place of the twin's stage and says why there is nothing there: that it is being
/// compiled, or why it cannot be run. While it is recorded, how far that has come stands below.
/// What takes longer than a moment is told, and can be stopped after a second.
public final class TwinNotice extends StackPane {

  private static final Duration MOMENT = Duration.millis(300);
  private static final Duration LONG = Duration.seconds(1);

  private final Label problem = new Label();
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Label doing = new Label();
  private final Button stop = new Button(Texts.of("twinNotice.stop"), Icon.of(Feather.SQUARE));
  private final HBox progress = new HBox(bar, doing, stop);
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private final PauseTransition second = new PauseTransition(LONG);
  private boolean busy;

  /// @param keyboard that stops runs; null where nothing can be clicked
  public TwinNotice(Keyboard keyboard) {
    setPickOnBounds(false);
    setMinSize(0, 0);
    problem.setId("twin-problem");
    problem.getStyleClass().add("twin-problem");
    problem.setWrapText(true);
    problem.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("run-bar");
    doing.setId("twin-doing");
    stop.setId("twin-stop");
    if (keyboard != null) {
      stop.setMinWidth(Region.USE_PREF_SIZE);
      stop.setOnAction(_ -> keyboard.run(Action.STOP));
      Tip.on(stop, Action.STOP.hint());
    }
    progress.setId("twin-progress");
    progress.getStyleClass().add("twin-progress");
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    moment.setOnFinished(_ -> show(progress, busy));
    second.setOnFinished(_ -> show(stop, busy && keyboard != null));
    show(problem, false);
    show(progress, false);
    show(stop, false);
    getChildren().addAll(problem, progress);
  }

  public void show(SessionState state) {
    String why = TwinWords.problem(state);
    problem.setText(why);
    show(problem, !why.isEmpty());
    Twin twin = state.twin();
    boolean compiles = twin != null && twin.phase() == Twin.Phase.COMPILING;
    boolean now = compiles || twin != null && twin.phase() == Twin.Phase.RUNNING;
    if (now) {
      setAlignment(progress, compiles ? Pos.CENTER : Pos.BOTTOM_RIGHT);
      doing.setText(compiles ? TwinWords.of(state).text() : recorded(twin.timeline()));
    }
    if (now == busy) {
      return;
    }
    busy = now;
    if (busy) {
      moment.playFromStart();
      second.playFromStart();
    } else {
      moment.stop();
      second.stop();
      show(progress, false);
      show(stop, false);
    }
  }

  private static String recorded(LoopTimeline timeline) {
    int size = timeline.size();
    String time = size == 0 ? "0" : Durations.text(timeline.nanos(size - 1));
    return Texts.of("twinNotice.recorded", String.format(Locale.ROOT, "%,d", size), time);
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
