package interleave.ui;

import interleave.ui.control.Preferences;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was and how it was divided, remembered between two starts.
final class WindowPlace {

  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 480;

  /// On smaller screens the window takes all of it at the first start.
  private static final double SMALL_WIDTH = 1500;

  private static final double SMALL_HEIGHT = 860;

  private final Preferences preferences;

  WindowPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  /// Puts the window where it was, if enough of that is still on a screen; otherwise in the middle.
  /// It is never larger than its screen.
  void restore(Stage stage) {
    double x = preferences.number("x", Double.NaN);
    double y = preferences.number("y", Double.NaN);
    Screen on = Double.isNaN(x + y) ? null : under(x, y);
    Rectangle2D screen = (on == null ? Screen.getPrimary() : on).getVisualBounds();
    boolean small = screen.getWidth() < SMALL_WIDTH || screen.getHeight() < SMALL_HEIGHT;
    double part = small ? 1 : .9;
    double width = preferences.number("width", Math.min(1600, part * screen.getWidth()));
    double height = preferences.number("height", Math.min(1000, part * screen.getHeight()));
    stage.setWidth(Math.min(Math.max(LEAST_WIDTH, width), screen.getWidth()));
    stage.setHeight(Math.min(Math.max(LEAST_HEIGHT, height), screen.getHeight()));
    if (on == null) {
      stage.setX(screen.getMinX() + Math.max(0, (screen.getWidth() - stage.getWidth()) / 2));
      stage.setY(screen.getMinY() + Math.max(0, (screen.getHeight() - stage.getHeight()) / 3));
    } else {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(preferences.text("maximized", "false").equals("true"));
  }

  /// Keeps people from making it so small that nothing can be used, on screens that have the room.
  void limit(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
  }

  /// The screen on which the title bar of a window would be, so that it can be taken hold of.
  private static Screen under(double x, double y) {
    List<Screen> screens = Screen.getScreensForRectangle(x + 50, y + 10, 200, 50);
    return screens.isEmpty() ? null : screens.getFirst();
  }

  void remember(Stage stage) {
    preferences.setText("maximized", Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
      preferences.setNumber("x", stage.getX());
      preferences.setNumber("y", stage.getY());
      preferences.setNumber("width", stage.getWidth());
      preferences.setNumber("height", stage.getHeight());
    }
  }

  /// @param otherwise where the dividers stand at the first start
  void restore(SplitPane split, String key, double... otherwise) {
    List<String> positions = preferences.list("split." + key);
    double[] at = otherwise.clone();
    for (int i = 0; i < at.length && positions.size() == at.length; i++) {
      try {
        at[i] = Math.clamp(Double.parseDouble(positions.get(i)), .02, .98);
      } catch (NumberFormatException e) {
        at[i] = otherwise[i];
      }
    }
    split.setDividerPositions(at);
  }

  void remember(SplitPane split, String key) {
    preferences.setList(
        "split." + key,
        java.util.Arrays.stream(split.getDividerPositions()).mapToObj(Double::toString).toList());
  }
}
