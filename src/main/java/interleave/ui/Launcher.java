package interleave.ui;

import interleave.session.Runs;
import interleave.session.Session;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts the toolkit and opens the window.
public final class Launcher {

  private Launcher() {}

  /// Opens the window, with the given files in it, and comes back when it has been closed.
  public static void launch(Runs runs, String... files) {
    List<Path> wanted = Arrays.stream(files).map(Path::of).toList();
    CountDownLatch closed = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          Session session = new Session(runs, Platform::runLater);
          MainWindow window =
              new MainWindow(stage, session, Preferences.ofUser(), FilePicker.OF_SYSTEM);
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
        });
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }
}
