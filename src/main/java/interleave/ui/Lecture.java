package interleave.ui;

import interleave.session.Session;
import interleave.session.SessionState;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// A lecture: the audience's view over the whole window, on the second screen where there is one;
/// the speaker's view on the first. Afterwards everything is where it was.
final class Lecture {

  private final Stage window;
  private final StackPane root;
  private final Session session;
  private final Appearance appearance;
  private final Keyboard keyboard;
  private Presenter presenter;
  private SpeakerView speaker;
  private Stage speakerWindow;
  private boolean wasFullScreen;
  private boolean wasMaximized;
  private Rectangle2D place;

  /// @param root of the window; the audience's view is put over its first child
  Lecture(Stage window, StackPane root, Session session, Appearance appearance, Keyboard keyboard) {
    this.window = window;
    this.root = root;
    this.session = session;
    this.appearance = appearance;
    this.keyboard = keyboard;
  }

  boolean isOn() {
    return presenter != null && presenter.isOn();
  }

  void whenOn(Consumer<Presenter> action) {
    if (isOn()) {
      action.accept(presenter);
    }
  }

  void toggle() {
    if (isOn()) {
      end();
    } else {
      begin();
    }
  }

  private void begin() {
    if (presenter == null) {
      presenter = new Presenter(session, appearance);
      root.getChildren().add(1, presenter);
    }
    wasFullScreen = window.isFullScreen();
    wasMaximized = window.isMaximized();
    place = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    Marks.set(root, "presenting", true);
    presenter.turn(true);
    presenter.show(session.state());
    Screen second = second();
    if (second != null) {
      Rectangle2D there = second.getVisualBounds();
      window.setMaximized(false);
      window.setX(there.getMinX() + 40);
      window.setY(there.getMinY() + 40);
      showSpeaker();
    }
    window.setFullScreenExitHint("");
    window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    window.setFullScreen(true);
  }

  void end() {
    presenter.turn(false);
    Marks.set(root, "presenting", false);
    if (speakerWindow != null) {
      speakerWindow.hide();
    }
    boolean moved = second() != null;
    window.setFullScreen(wasFullScreen);
    if (moved && !wasFullScreen) {
      window.setX(place.getMinX());
      window.setY(place.getMinY());
      window.setWidth(place.getWidth());
      window.setHeight(place.getHeight());
      window.setMaximized(wasMaximized);
    }
  }

  /// A screen that the window is not on by itself; null when there is only one.
  private static Screen second() {
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .findFirst()
        .orElse(null);
  }

  /// The speaker's view comes as a window of its own, or goes.
  void toggleSpeaker() {
    if (speakerWindow != null && speakerWindow.isShowing()) {
      speakerWindow.hide();
    } else {
      showSpeaker();
    }
  }

  private void showSpeaker() {
    if (speaker == null) {
      speaker = new SpeakerView();
      speakerWindow = new Stage();
      speakerWindow.setTitle(Texts.of("lecture.speaker-interleave"));
      speakerWindow.getIcons().addAll(window.getIcons());
      Scene scene = new Scene(speaker, 900, 620);
      scene.getStylesheets().setAll(window.getScene().getStylesheets());
      appearance.listen(() -> scene.getStylesheets().setAll(window.getScene().getStylesheets()));
      keyboard.listen(scene);
      speakerWindow.setScene(scene);
      speakerWindow.setOnHidden(_ -> speaker.end());
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      speakerWindow.setX(screen.getMinX() + .5 * (screen.getWidth() - 900));
      speakerWindow.setY(screen.getMinY() + .2 * (screen.getHeight() - 620));
    }
    speaker.begin();
    speaker.show(session.state());
    speakerWindow.show();
  }

  void show(SessionState state) {
    if (presenter != null) {
      presenter.show(state);
    }
    if (speakerWindow != null && speakerWindow.isShowing()) {
      speaker.show(state);
    }
  }

  void close() {
    if (presenter != null) {
      presenter.close();
    }
    if (speakerWindow != null) {
      speakerWindow.hide();
    }
  }
}
