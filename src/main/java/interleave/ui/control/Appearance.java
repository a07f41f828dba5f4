package interleave.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import interleave.stage.Palette;
import interleave.stage.Sight;
import interleave.stage.Theme;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;

/// Theme and size of everything, for controls and canvases alike; both change while the program
/// runs.
public final class Appearance {

  /// Which theme people want.
  public enum Choice {
    DARK(Texts.of("appearance.dark")),
    LIGHT(Texts.of("appearance.light")),
    CONTRAST(Texts.of("appearance.high-contrast")),
    SYSTEM(Texts.of("appearance.follow-the-system"));

    public final String text;

    Choice(String text) {
      this.text = text;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Choice named(String word) {
      for (Choice choice : values()) {
        if (choice.word().equals(word)) {
          return choice;
        }
      }
      return DARK;
    }
  }

  /// Whether things move, or are at once where they go.
  public enum Motion {
    FULL(Texts.of("appearance.full-motion")),
    REDUCED(Texts.of("appearance.reduced-motion")),
    SYSTEM(Texts.of("appearance.follow-the-system"));

    public final String text;

    Motion(String text) {
      this.text = text;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Motion named(String word) {
      for (Motion motion : values()) {
        if (motion.word().equals(word)) {
          return motion;
        }
      }
      return SYSTEM;
    }
  }

  private static final double BASE_FONT = 14;
  private static final double[] SCALES = {.7, .8, .9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3};

  private final Preferences preferences;
  private final List<Runnable> listeners = new ArrayList<>();
  private final double normalScale;
  private Scene scene;
  private Choice choice;
  private Sight sight;
  private Motion motion;
  private double scale;
  private Palette palette;

  public Appearance(Preferences preferences) {
    this.preferences = preferences;
    choice = Choice.named(preferences.text("theme", "dark"));
    sight = sight(preferences.text("sight", "normal"));
    motion = Motion.named(preferences.text("motion", Motion.SYSTEM.word()));
    // before there is any control, which would make JavaFX read its own theme
    themeControls();
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(
            _ -> {
              if (choice == Choice.SYSTEM && scene != null) {
                apply();
              }
            });
    Platform.getPreferences()
        .reducedMotionProperty()
        .addListener(
            _ -> {
              if (motion == Motion.SYSTEM && scene != null) {
                listeners.forEach(Runnable::run);
              }
            });
    normalScale = Screen.getPrimary().getVisualBounds().getHeight() > 1020 ? 1.1 : 1;
    scale = Math.clamp(preferences.number("scale", normalScale), SCALES[0], 3);
  }

  /// Dresses `scene`, now and at every change.
  public void dress(Scene newScene) {
    scene = newScene;
    apply();
  }

  /// Calls `listener` after every change.
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public Palette palette() {
    if (palette == null || palette.theme() != theme() || palette.sight() != sight) {
      palette = Palette.of(theme(), sight);
    }
    return palette;
  }

  public Theme theme() {
    return switch (choice) {
      case DARK -> Theme.DARK;
      case LIGHT -> Theme.LIGHT;
      case CONTRAST -> Theme.CONTRAST;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT
              ? Theme.LIGHT
              : Theme.DARK;
    };
  }

  public boolean isDark() {
    return theme().dark();
  }

  /// What people have chosen.
  public Choice choice() {
    return choice;
  }

  public void choose(Choice newChoice) {
    choice = newChoice;
    apply();
  }

  /// As whom, or on what screen, everything is shown.
  public Sight sight() {
    return sight;
  }

  public void viewAs(Sight newSight) {
    sight = newSight;
    apply();
  }

  /// What people have chosen.
  public Motion motion() {
    return motion;
  }

  public void choose(Motion newMotion) {
    motion = newMotion;
    apply();
  }

  /// Where the playhead is drawn: with reduced motion what is on its way has arrived.
  public double shown(double position) {
    return isStill() ? Math.ceil(position) : position;
  }

  /// Whether nothing glides from one place to another.
  public boolean isStill() {
    return switch (motion) {
      case FULL -> false;
      case REDUCED -> true;
      case SYSTEM -> Platform.getPreferences().isReducedMotion();
    };
  }

  private static Sight sight(String word) {
    for (Sight sight : Sight.values()) {
      if (sight.name().toLowerCase(Locale.ROOT).equals(word)) {
        return sight;
      }
    }
    return Sight.NORMAL;
  }

  /// How much larger than drawn for a desk everything is.
  public double scale() {
    return scale;
  }

  /// Of ordinary type, in pixels.
  public double fontSize() {
    return BASE_FONT * scale;
  }

  public void switchTheme() {
    choose(isDark() ? Choice.LIGHT : Choice.DARK);
  }

  /// Larger with 1, smaller with -1, normal with 0.
  public void resize(int steps) {
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

  private void themeControls() {
    String sheet =
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  private void apply() {
    themeControls();
    scene.getStylesheets().setAll(Style.of(palette(), fontSize()), Style.common());
    preferences.setText("theme", choice.word());
    preferences.setText("sight", sight.name().toLowerCase(Locale.ROOT));
    preferences.setText("motion", motion.word());
    preferences.setNumber("scale", scale);
    listeners.forEach(Runnable::run);
  }
}
