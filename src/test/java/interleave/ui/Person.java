package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.OwnFiles;
import interleave.session.Runs;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Preferences;
import interleave.ui.file.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotContext;

/// Somebody in front of a real window: the one class that knows how a test presses keys and moves
/// the mouse. After each of them the window has done what it was asked to, except what happens in
/// the background or moves for a while: that is waited for with [#sees(String, Predicate)].
final class Person implements AutoCloseable {

  /// Its parts press and move; what they wait for after that is the matter of this class.
  private final FxRobotContext robot = new FxRobot().robotContext();

  private final Stage stage;
  private final Session session;
  private final MainWindow window;

  private Person(Stage stage, Session session, MainWindow window) {
    this.stage = stage;
    this.session = session;
    this.window = window;
  }

  /// Opens a window with some files in it, and waits until it has read the library.
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
    Person person =
        WindowThread.ask(
            () -> {
              Stage stage = new Stage();
              Session session = new Session(runs, Platform::runLater, own);
              MainWindow window = new MainWindow(stage, session, preferences, new NoDialogs());
              window.show();
              window.begin(List.of(files));
              return new Person(stage, session, window);
            });
    // what is found by its name is there from now on
    WindowThread.waitsForThread("library");
    return person;
  }

  /// Waits until the window shows something.
  SessionState sees(String what, Predicate<SessionState> condition) throws Exception {
    if (!WindowThread.waits(() -> condition.test(session.state()))) {
      throw new AssertionError("never seen: " + what + "; " + summary());
    }
    WindowThread.settles();
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
    return WindowThread.ask(question);
  }

  /// Presses keys together: the first is released last.
  void presses(KeyCode... keys) throws Exception {
    robot.getKeyboardRobot().pressNoWait(keys);
    WindowThread.frame();
    robot.getKeyboardRobot().releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
    WindowThread.settles();
  }

  void writes(String text) throws Exception {
    for (String each : text.split("")) {
      KeyCode known = KeyCode.getKeyCode(each.toUpperCase(Locale.ROOT));
      KeyCode code = known == null ? KeyCode.UNDEFINED : known;
      robot.getBaseRobot().typeKeyboard(stage.getScene(), code, each);
      WindowThread.frame();
    }
    WindowThread.settles();
  }

  void clicks(String query) throws Exception {
    clicksAt(query, .5, .5);
  }

  /// Clicks at a part of a node's width and height.
  void clicksAt(String query, double x, double y) throws Exception {
    moves(bounds(query), x, y);
    robot.getMouseRobot().pressNoWait(MouseButton.PRIMARY);
    WindowThread.frame();
    robot.getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
    WindowThread.settles();
  }

  /// Drags from one part of a node's width to another, at a part of its height.
  void drags(String query, double fromX, double toX, double y) throws Exception {
    drags(query, new Point2D(fromX, y), new Point2D(toX, y));
  }

  /// Drags from one place to another, in parts of a node's width and height.
  void drags(String query, Point2D from, Point2D to) throws Exception {
    Bounds bounds = bounds(query);
    moves(bounds, from.getX(), from.getY());
    robot.getMouseRobot().pressNoWait(MouseButton.PRIMARY);
    WindowThread.frame();
    moves(bounds, to.getX(), to.getY());
    robot.getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
    WindowThread.settles();
  }

  private void moves(Bounds bounds, double x, double y) throws Exception {
    double left = bounds.getMinX() + x * bounds.getWidth();
    double top = bounds.getMinY() + y * bounds.getHeight();
    robot.getMouseRobot().moveNoWait(new Point2D(left, top));
    WindowThread.frame();
  }

  /// Where the part of a node lies that is on the screen.
  private Bounds bounds(String query) throws Exception {
    return ask(
        () -> {
          Node node = anywhere(query);
          assertNotNull(node, query + " is there");
          assertTrue(node.isVisible(), query + " is visible");
          Bounds all = node.localToScreen(node.getLayoutBounds());
          Window around = node.getScene().getWindow();
          double left = Math.max(all.getMinX(), around.getX());
          double top = Math.max(all.getMinY(), around.getY());
          double right = Math.min(all.getMaxX(), around.getX() + around.getWidth());
          double bottom = Math.min(all.getMaxY(), around.getY() + around.getHeight());
          return new BoundingBox(left, top, right - left, bottom - top);
        });
  }

  /// In the window, or in another that lies over it, such as a menu.
  private Node anywhere(String query) {
    Node node = node(query);
    for (Window other : Window.getWindows().reversed()) {
      if (node == null) {
        node = other.getScene().getRoot().lookup(query);
      }
    }
    return node;
  }

  /// The window may be changing: only its own thread may look for something in it.
  Node node(String query) {
    return WindowThread.sees(() -> stage.getScene().getRoot().lookup(query));
  }

  boolean canSee(String query) throws Exception {
    return ask(() -> isSeen(query));
  }

  /// The same, asked in the window's thread.
  boolean isSeen(String query) {
    Node node = node(query);
    return node != null && node.isVisible() && node.getScene() != null;
  }

  /// Does something in the window's own thread, such as dropping a file.
  void does(Runnable action) throws Exception {
    now(action);
    WindowThread.settles();
  }

  private static void now(Runnable action) throws Exception {
    WindowThread.ask(
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
    try {
      now(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
      WindowThread.frame();
    } catch (Exception e) {
      throw new AssertionError("the window does not close", e);
    }
    WindowThread.assertNothingFailed();
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
