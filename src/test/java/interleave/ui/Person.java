package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.OwnFiles;
import interleave.session.Runs;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Preferences;
import interleave.ui.file.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody in front of a real window: the one class that knows how a test presses keys and moves
/// the mouse.
final class Person implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final Session session;
  private final MainWindow window;

  private Person(Stage stage, Session session, MainWindow window) {
    this.stage = stage;
    this.session = session;
    this.window = window;
  }

  /// Opens a window with some files in it.
  static Person opens(Runs runs, Path... files) throws Exception {
    return opens(runs, Preferences.forgotten(), files);
  }

  static Person opens(Runs runs, Preferences preferences, Path... files) throws Exception {
    return opens(runs, preferences, OwnFiles.none(), files);
  }

  static Person opens(Runs runs, Preferences preferences, OwnFiles own, Path... files)
      throws Exception {
    preferences.setNumber("width", 1000);
    preferences.setNumber("height", 700);
    preferences.setNumber("x", 0);
    preferences.setNumber("y", 0);
    Stage stage = FxToolkit.registerPrimaryStage();
    return WaitForAsyncUtils.asyncFx(
            () -> {
              stage.setFullScreen(false);
              Session session = new Session(runs, Platform::runLater, own);
              MainWindow window = new MainWindow(stage, session, preferences, new NoDialogs());
              window.show();
              window.begin(List.of(files));
              return new Person(stage, session, window);
            })
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /// Waits until the window shows something.
  SessionState sees(String what, Predicate<SessionState> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> condition.test(state()));
    } catch (TimeoutException e) {
      throw new AssertionError("never seen: " + what + "; " + summary(), e);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return state();
  }

  private String summary() throws Exception {
    SessionState state = state();
    return state.phase()
        + " at "
        + state.position()
        + (state.playing() ? ", playing" : "")
        + " "
        + state.problems()
        + state.diagnostics()
        + state.failure();
  }

  /// Waits until a program has been recorded.
  SessionState seesRecording() throws Exception {
    return sees(
        "a recording",
        state -> state.phase() == SessionState.Phase.RECORDED && state.timeline() != null);
  }

  SessionState state() throws Exception {
    return ask(session::state);
  }

  <T> T ask(Callable<T> question) throws Exception {
    return WaitForAsyncUtils.asyncFx(question).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  void presses(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void writes(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// What is clicked is looked for in the window's own thread: the window may be changing.
  void clicks(String query) throws Exception {
    Node node = ask(() -> node(query));
    if (node == null) {
      robot.clickOn(query);
    } else {
      robot.clickOn(node);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Clicks at a part of a node's width and height.
  void clicksAt(String query, double x, double y) {
    Bounds bounds = bounds(query);
    robot.moveTo(
        bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    robot.clickOn(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Drags from one part of a node's width to another, at a part of its height.
  void drags(String query, double fromX, double toX, double y) {
    Bounds bounds = bounds(query);
    double top = bounds.getMinY() + y * bounds.getHeight();
    robot.moveTo(bounds.getMinX() + fromX * bounds.getWidth(), top);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(bounds.getMinX() + toX * bounds.getWidth(), top);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Bounds bounds(String query) {
    Node node = node(query);
    assertTrue(node.isVisible(), query + " is visible");
    return node.localToScreen(node.getBoundsInLocal());
  }

  Node node(String query) {
    return stage.getScene().getRoot().lookup(query);
  }

  boolean canSee(String query) throws Exception {
    return ask(
        () -> {
          Node node = node(query);
          return node != null && node.isVisible() && node.getScene() != null;
        });
  }

  /// Does something in the window's own thread, such as dropping a file.
  void does(Runnable action) throws Exception {
    ask(
        () -> {
          action.run();
          return null;
        });
  }

  Session session() {
    return session;
  }

  MainWindow window() {
    return window;
  }

  Stage stage() {
    return stage;
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(1_000L * PATIENCE_SECONDS, stage::hide);
    try {
      FxToolkit.cleanupStages();
    } catch (TimeoutException e) {
      throw new AssertionError("the window does not close", e);
    }
  }

  /// The platform in memory has no dialogs.
  private static final class NoDialogs implements FilePicker {
    @Override
    public Optional<Path> open(Window owner, Path folder) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(Window owner, Path suggested) {
      return Optional.of(suggested);
    }
  }
}
