package interleave.ui;

import interleave.image.FrameImage;
import interleave.image.Typeface;
import interleave.session.OwnFiles;
import interleave.session.Runs;
import interleave.session.Session;
import interleave.ui.control.Preferences;
import interleave.ui.file.FilePicker;
import interleave.ui.key.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Starts the toolkit and opens the window.
public final class Launcher {

  /// Set by the build, which starts the window once, unseen, to learn which classes a start needs.
  private static final String TRAINING = "interleave.training";

  /// So many frames it shows of a program that plays, however long they take on a busy machine.
  private static final int TRAINING_FRAMES = 240;

  private static final double TRAINING_SECONDS = 120;

  /// Classes of JavaFX that only a start with a display needs.
  private static final Pattern PLATFORM =
      Pattern.compile("com/sun/(glass/ui(/gtk|/win|/mac)?|prism/(es2|d3d|mtl))/.*\\.class");

  /// Places of the window that are drawn again by themselves, as many as JavaFX can tell apart. Of
  /// fewer it would draw all that lies between them.
  private static final String PLACES = "prism.dirtyregioncount";

  private Launcher() {}

  /// Opens the window, with the wanted files in it, and comes back when it has been closed.
  ///
  /// @throws UnsupportedOperationException when there is no display to open a window on
  public static void launch(Runs runs, List<Path> wanted) {
    if (System.getProperty(PLACES) == null) {
      System.setProperty(PLACES, "15");
    }
    Thread.ofPlatform().daemon().name("ahead").start(Launcher::readAhead);
    CountDownLatch closed = new CountDownLatch(1);
    if (Boolean.getBoolean(TRAINING)) {
      learnPlatform();
      FrameImage.startWithoutDisplay();
      Platform.runLater(() -> train(runs, wanted, closed));
    } else {
      Platform.startup(
          () -> {
            Session session = new Session(runs, Platform::runLater, OwnFiles.ofUser());
            open(session, Preferences.ofUser(), wanted, closed);
          });
    }
    // on this thread, which has nothing else to do, while the window is made
    Typeface.bundled();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
  }

  /// What the window asks for first, its words and keys, while the toolkit starts.
  private static void readAhead() {
    Action.values();
  }

  private static Stage open(
      Session session, Preferences preferences, List<Path> wanted, CountDownLatch closed) {
    Stage stage = new Stage();
    MainWindow window = new MainWindow(stage, session, preferences, new FilePicker.OfSystem());
    stage
        .showingProperty()
        .addListener(
            (_, _, showing) -> {
              if (!showing) {
                closed.countDown();
              }
            });
    window.watchFailures();
    window.show();
    window.begin(wanted);
    return stage;
  }

  /// The training run has no display, so it loads what talks to one by name.
  private static void learnPlatform() {
    Module graphics = Platform.class.getModule();
    try (ModuleReader files = reader(graphics)) {
      files
          .list()
          .filter(file -> PLATFORM.matcher(file).matches())
          .map(file -> file.replace('/', '.').substring(0, file.length() - ".class".length()))
          .sorted()
          .forEach(name -> Class.forName(graphics, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModuleReader reader(Module module) throws IOException {
    return module
        .getLayer()
        .configuration()
        .findModule(module.getName())
        .orElseThrow()
        .reference()
        .open();
  }

  private static void train(Runs runs, List<Path> wanted, CountDownLatch closed) {
    Session session = new Session(runs, Platform::runLater, OwnFiles.none());
    Stage stage = open(session, Preferences.forgotten(), wanted, closed);
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames += session.state().position() > 0 ? 1 : 0;
        if (frames == TRAINING_FRAMES) {
          stage.close();
        }
      }
    }.start();
    PauseTransition pause = new PauseTransition(Duration.seconds(TRAINING_SECONDS));
    pause.setOnFinished(_ -> stage.close());
    pause.play();
  }
}
