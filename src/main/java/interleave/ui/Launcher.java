package interleave.ui;

import interleave.session.OwnFiles;
import interleave.session.Runs;
import interleave.session.Session;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Starts the toolkit and opens the window.
public final class Launcher {

  /// Set by the build, which starts the window once, unseen, to learn which classes a start needs.
  private static final String TRAINING = "interleave.training";

  private static final double TRAINING_SECONDS = 6;

  private Launcher() {}

  /// Opens the window, with the given files in it, and comes back when it has been closed.
  ///
  /// @throws UnsupportedOperationException when there is no display to open a window on
  public static void launch(Runs runs, String... files) {
    List<Path> wanted = Arrays.stream(files).map(Path::of).toList();
    CountDownLatch closed = new CountDownLatch(1);
    if (Boolean.getBoolean(TRAINING)) {
      FrameImage.startWithoutDisplay();
      Platform.runLater(() -> train(runs, wanted, closed));
    } else {
      Platform.startup(() -> open(runs, Preferences.ofUser(), OwnFiles.ofUser(), wanted, closed));
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }

  private static Stage open(
      Runs runs, Preferences preferences, OwnFiles own, List<Path> wanted, CountDownLatch closed) {
    Stage stage = new Stage();
    Session session = new Session(runs, Platform::runLater, own);
    MainWindow window = new MainWindow(stage, session, preferences, new FilePicker.OfSystem());
    stage
        .showingProperty()
        .addListener(
            (_, _, showing) -> {
              if (!showing) {
                closed.countDown();
              }
            });
    window.show();
    window.begin(wanted);
    return stage;
  }

  private static void train(Runs runs, List<Path> wanted, CountDownLatch closed) {
    Stage stage = open(runs, Preferences.forgotten(), OwnFiles.none(), wanted, closed);
    PauseTransition pause = new PauseTransition(Duration.seconds(TRAINING_SECONDS));
    pause.setOnFinished(_ -> stage.close());
    pause.play();
  }
}
