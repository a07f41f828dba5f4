package interleave.ui.audience;

import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Appearance;
import interleave.ui.control.Marks;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A lecture: the audience's view over the whole window, on the second screen where there is one;
/// the speaker's view on the first. A screen may come or go meanwhile. Afterwards everything is
/// where it was.
public final class Lecture {

  /// By then a window that was maximized has told where it would be otherwise; desktops are not
  /// always so quick.
  private static final Duration SHRINKING = Duration.millis(800);

  /// So long a new size takes to arrive.
  private static final Duration SHRUNK = Duration.millis(150);

  private static final double SPEAKER_WIDTH = 1000;
  private static final double SPEAKER_HEIGHT = 640;

  private final Stage window;
  private final StackPane root;
  private final Session session;
  private final Appearance appearance;
  private final Keyboard keyboard;
  private final Runnable afterwards;
  private final InvalidationListener screens = _ -> Platform.runLater(this::rearrange);
  private Presenter presenter;
  private SpeakerView speaker;
  private Stage speakerWindow;
  private boolean wasFullScreen;

  /// When the talk began: screens that come and go do not change that.
  private long begunNanos;

  private boolean wasMaximized;

  /// Where the window was before it went to the second screen; null while it has stayed.
  private Rectangle2D place;

  /// @param root of the window; the audience's view is put over its first child
  /// @param afterwards called when the window is on its way back to its place
  public Lecture(
      Stage window,
      StackPane root,
      Session session,
      Appearance appearance,
      Keyboard keyboard,
      Runnable afterwards) {
    this.window = window;
    this.root = root;
    this.session = session;
    this.appearance = appearance;
    this.keyboard = keyboard;
    this.afterwards = afterwards;
  }

  public boolean isOn() {
    return presenter != null && presenter.isOn();
  }

  public void whenOn(Consumer<Presenter> action) {
    if (isOn()) {
      action.accept(presenter);
    }
  }

  public void toggle() {
    if (isOn()) {
      end();
    } else {
      begin();
    }
  }

  private void begin() {
    if (presenter == null) {
      presenter = new Presenter(session, appearance);
      presenter.onChange(this::reflect);
      root.getChildren().add(1, presenter);
    }
    wasFullScreen = window.isFullScreen();
    wasMaximized = window.isMaximized();
    place = null;
    begunNanos = System.nanoTime();
    Marks.set(root, "presenting", true);
    presenter.turn(true);
    root.getChildren().getFirst().setVisible(false);
    presenter.show(session.state());
    window.setFullScreenExitHint("");
    window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    Screen.getScreens().addListener(screens);
    if (second() == null) {
      window.setFullScreen(true);
    } else {
      leaveFirstScreen();
    }
    if (isSpeaking()) {
      speaker.begin(begunNanos);
      speaker.reflect(presenter);
    }
  }

  /// A maximized window is made small first: only then is it known where to put it back.
  private void leaveFirstScreen() {
    window.setFullScreen(false);
    if (!wasMaximized) {
      moveToSecondScreen();
      return;
    }
    PauseTransition pause = new PauseTransition(SHRINKING);
    InvalidationListener shrunk =
        _ -> {
          pause.setDuration(SHRUNK);
          pause.playFromStart();
        };
    window.widthProperty().addListener(shrunk);
    pause.setOnFinished(
        _ -> {
          window.widthProperty().removeListener(shrunk);
          whenOn(_ -> moveToSecondScreen());
        });
    pause.play();
    window.setMaximized(false);
  }

  private void moveToSecondScreen() {
    Screen second = second();
    if (second != null) {
      if (place == null) {
        place =
            new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
      }
      Rectangle2D there = second.getVisualBounds();
      window.setX(there.getMinX() + 40);
      window.setY(there.getMinY() + 40);
      showSpeaker();
    }
    window.setFullScreen(true);
  }

  /// Screens have come or gone.
  private void rearrange() {
    if (!isOn()) {
      return;
    }
    if (second() != null) {
      leaveFirstScreen();
    } else {
      if (isSpeaking()) {
        speakerWindow.hide();
      }
      window.setFullScreen(true);
    }
  }

  public void end() {
    Screen.getScreens().removeListener(screens);
    root.getChildren().getFirst().setVisible(true);
    presenter.turn(false);
    Marks.set(root, "presenting", false);
    if (speakerWindow != null) {
      speakerWindow.hide();
    }
    afterwards.run();
    if (place == null) {
      window.setFullScreen(wasFullScreen);
      window.setMaximized(wasMaximized);
      return;
    }
    window.setFullScreen(false);
    window.setX(place.getMinX());
    window.setY(place.getMinY());
    window.setWidth(place.getWidth());
    window.setHeight(place.getHeight());
    place = null;
    // the size takes effect with the next pulse, and must before the window is large again
    PauseTransition pause = new PauseTransition(SHRUNK);
    pause.setOnFinished(
        _ -> {
          if (!isOn()) {
            window.setMaximized(wasMaximized);
            window.setFullScreen(wasFullScreen);
          }
        });
    pause.play();
  }

  /// A screen that the window is not on by itself; null when there is only one.
  private static Screen second() {
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .findFirst()
        .orElse(null);
  }

  private boolean isSpeaking() {
    return speakerWindow != null && speakerWindow.isShowing();
  }

  /// The speaker's view comes as a window of its own, or goes.
  public void toggleSpeaker() {
    if (isSpeaking()) {
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
      Scene scene = new Scene(speaker, SPEAKER_WIDTH, SPEAKER_HEIGHT);
      scene.getStylesheets().setAll(window.getScene().getStylesheets());
      appearance.listen(() -> scene.getStylesheets().setAll(window.getScene().getStylesheets()));
      keyboard.listen(scene);
      speakerWindow.setScene(scene);
      speakerWindow.setOnHidden(_ -> speaker.end());
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      speakerWindow.setX(screen.getMinX() + .5 * (screen.getWidth() - SPEAKER_WIDTH));
      speakerWindow.setY(screen.getMinY() + .2 * (screen.getHeight() - SPEAKER_HEIGHT));
    }
    if (!isSpeaking()) {
      speaker.begin(isOn() ? begunNanos : System.nanoTime());
    }
    speaker.show(session.state());
    speaker.reflect(isOn() ? presenter : null);
    // it has the first screen for itself while the audience looks at the second
    speakerWindow.setMaximized(isOn() && second() != null);
    speakerWindow.show();
  }

  private void reflect() {
    if (isSpeaking()) {
      speaker.audienceSees(presenter.isBlack());
    }
  }

  public void show(SessionState state) {
    if (presenter != null) {
      presenter.show(state);
    }
    if (isSpeaking()) {
      speaker.show(state);
    }
  }

  public void close() {
    Screen.getScreens().removeListener(screens);
    if (presenter != null) {
      presenter.close();
    }
    if (speakerWindow != null) {
      speakerWindow.hide();
    }
  }
}
