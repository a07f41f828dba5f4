package interleave.bench;

import interleave.engine.Limits;
import interleave.session.Command;
import interleave.session.GoRuns;
import interleave.session.OwnFiles;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.MainWindow;
import interleave.ui.control.Preferences;
import interleave.ui.file.FilePicker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What a window keeps that is used for long: memory, threads and nodes when it is idle, after all
/// scenarios in a row have been opened, one has been run again 200 times, the theme has been
/// changed 50 times, and it has been presented 10 times. Each is done twice: the second time must
/// add nothing.
///
/// Runs in an X server; see `src/test/bench/all`.
public final class WindowMemory {

  private static final int SCENARIOS = 20;
  private static final int RUNS = 200;
  private static final int THEMES = 50;
  private static final int SHOWS = 10;

  private Stage stage;
  private Session session;

  private WindowMemory() {}

  public static void main(String[] args) throws Exception {
    WindowMemory bench = new WindowMemory();
    bench.open();
    bench.measure();
    System.exit(0);
  }

  private void open() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    onFx(
        () -> {
          stage = new Stage();
          session =
              new Session(
                  new GoRuns(Limits.DEFAULT, Optional.empty()),
                  Platform::runLater,
                  OwnFiles.none());
          MainWindow main =
              new MainWindow(stage, session, Preferences.forgotten(), new FilePicker.OfSystem());
          main.show();
          main.begin(List.of());
          return null;
        });
  }

  private void measure() throws Exception {
    List<Path> scenarios;
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      scenarios = files.filter(f -> f.toString().endsWith(".interleave.json")).sorted().toList();
    }
    scenarios = scenarios.subList(0, SCENARIOS);
    open(scenarios.getFirst());
    say("idle");
    for (int round = 0; round < 2; round++) {
      for (Path scenario : scenarios) {
        open(scenario);
      }
      open(scenarios.getFirst());
      say(SCENARIOS + " scenarios");
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < RUNS; i++) {
        press(KeyCode.ENTER);
        recorded();
      }
      say(RUNS + " runs");
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < THEMES; i++) {
        press(KeyCode.T);
        Thread.sleep(60);
      }
      say(THEMES + " themes");
    }
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < SHOWS; i++) {
        press(KeyCode.F5);
        Thread.sleep(400);
        press(KeyCode.ESCAPE);
        Thread.sleep(200);
      }
      say(SHOWS + " times before an audience");
    }
  }

  private void open(Path file) throws Exception {
    onFx(
        () -> {
          session.dispatch(new Command.OpenFile(file));
          return null;
        });
    while (!onFx(() -> file.equals(session.state().file()))) {
      Thread.sleep(10);
    }
    recorded();
  }

  private void recorded() throws Exception {
    while (onFx(() -> session.state().phase()) != SessionState.Phase.RECORDED) {
      Thread.sleep(10);
    }
    // a frame or two, and the stage arranged
    Thread.sleep(40);
  }

  private void press(KeyCode code) throws Exception {
    boolean plain = code == KeyCode.F5 || code == KeyCode.ESCAPE;
    onFx(
        () -> {
          Stage to =
              Stage.getWindows().stream()
                  .filter(w -> w.isFocused() && w instanceof Stage)
                  .map(w -> (Stage) w)
                  .findFirst()
                  .orElse(stage);
          Event.fireEvent(
              to.getScene().getFocusOwner() == null ? to.getScene() : to.getScene().getFocusOwner(),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !plain, false, false));
          return null;
        });
  }

  private void say(String what) throws Exception {
    Thread.sleep(1500);
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%-28s %5.1f MB, %2d threads, %,d nodes, %d windows%n",
        what,
        (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0,
        Thread.getAllStackTraces().size(),
        onFx(() -> nodes(stage.getScene().getRoot())),
        onFx(() -> Stage.getWindows().size()));
  }

  private static int nodes(Node node) {
    int count = 1;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        count += nodes(child);
      }
    }
    return count;
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
