package interleave.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was and how it was divided, remembered between two starts.
final class WindowPlace {

  private final Preferences preferences;

  WindowPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  /// Puts the window where it was, if that is still on a screen; otherwise in the middle.
  void restore(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = preferences.number("width", Math.min(1600, .9 * screen.getWidth()));
    double height = preferences.number("height", Math.min(1000, .9 * screen.getHeight()));
    stage.setWidth(Math.max(640, width));
    stage.setHeight(Math.max(480, height));
    double x = preferences.number("x", Double.NaN);
    double y = preferences.number("y", Double.NaN);
    boolean seen =
        !Double.isNaN(x)
            && !Double.isNaN(y)
            && !Screen.getScreensForRectangle(x + 50, y + 10, 200, 50).isEmpty();
    if (seen) {
      stage.setX(x);
      stage.setY(y);
    } else {
      stage.centerOnScreen();
    }
    stage.setMaximized(preferences.text("maximized", "false").equals("true"));
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
