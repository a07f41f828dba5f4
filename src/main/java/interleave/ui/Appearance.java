package interleave.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import interleave.stage.Palette;
import interleave.stage.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Screen;

/// Theme and size of everything, for controls and canvases alike; both change while the program
/// runs.
final class Appearance {

  private static final double BASE_FONT = 14;
  private static final double[] SCALES = {.7, .8, .9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3};

  private final Preferences preferences;
  private final List<Runnable> listeners = new ArrayList<>();
  private final double normalScale;
  private Scene scene;
  private Theme theme;
  private double scale;

  Appearance(Preferences preferences) {
    this.preferences = preferences;
    theme = preferences.text("theme", "dark").equals("light") ? Theme.LIGHT : Theme.DARK;
    normalScale = Screen.getPrimary().getVisualBounds().getHeight() > 1020 ? 1.1 : 1;
    scale = Math.clamp(preferences.number("scale", normalScale), SCALES[0], 3);
  }

  /// Dresses `scene`, now and at every change.
  void dress(Scene newScene) {
    scene = newScene;
    apply();
  }

  /// Calls `listener` after every change.
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  Palette palette() {
    return Palette.of(theme);
  }

  Theme theme() {
    return theme;
  }

  boolean isDark() {
    return theme.dark();
  }

  /// How much larger than drawn for a desk everything is.
  double scale() {
    return scale;
  }

  void switchTheme() {
    theme = isDark() ? Theme.LIGHT : Theme.DARK;
    apply();
  }

  /// Larger with 1, smaller with -1, normal with 0.
  void resize(int steps) {
    if (steps == 0) {
      scale = normalScale;
    } else {
      int at = 0;
      while (at < SCALES.length - 1 && SCALES[at] < scale - 1e-6) {
        at++;
      }
      boolean between = steps < 0 && SCALES[at] > scale + 1e-6;
      scale = SCALES[Math.clamp(at + (between ? 0 : steps), 0, SCALES.length - 1)];
      if (between) {
        scale = SCALES[Math.max(0, at - 1)];
      }
    }
    apply();
  }

  private void apply() {
    Application.setUserAgentStylesheet(
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(Style.of(palette(), BASE_FONT * scale), Style.common());
    preferences.setText("theme", isDark() ? "dark" : "light");
    preferences.setNumber("scale", scale);
    listeners.forEach(Runnable::run);
  }
}
