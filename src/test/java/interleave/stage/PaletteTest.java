package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.Look;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours can be told apart by everybody and read on what they stand on.
class PaletteTest {

  private static final List<Look> STATES =
      List.of(
          Look.RUNNING, Look.RUNNABLE, Look.BLOCKED, Look.LOCKED, Look.SLEEPING, Look.DEADLOCKED);

  @Test
  void theDistanceIsThatOfThePublishedTestPairs() {
    // Sharma, Wu, Dalal: The CIEDE2000 color-difference formula, table 1
    assertEquals(
        2.0425, ColorVision.ciede2000(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485)), 1e-4);
    assertEquals(7.1792, ColorVision.ciede2000(lab(50, 2.49, -.001), lab(50, -2.49, .0009)), 1e-4);
    assertEquals(22.8977, ColorVision.ciede2000(lab(50, 2.5, 0), lab(61, -5, 29)), 1e-4);
    assertEquals(19.4535, ColorVision.ciede2000(lab(50, 2.5, 0), lab(58, 24, 15)), 1e-4);
    assertEquals(
        1.2644,
        ColorVision.ciede2000(lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387)),
        1e-4);
    assertEquals(
        0.9082,
        ColorVision.ciede2000(lab(2.0776, .0795, -1.135), lab(.9033, -.0636, -.5514)),
        1e-4);
  }

  private static double[] lab(double l, double a, double b) {
    return new double[] {l, a, b};
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyPairOfStatesIsFarApartInEveryKindOfColourVision(Theme theme) {
    Palette palette = Palette.of(theme);
    for (Sight sight :
        List.of(Sight.NORMAL, Sight.PROTANOPIA, Sight.DEUTERANOPIA, Sight.TRITANOPIA)) {
      for (Look a : STATES) {
        for (Look b : STATES) {
          double distance =
              ColorVision.ciede2000(
                  ColorVision.lab(sight, palette.state(a)),
                  ColorVision.lab(sight, palette.state(b)));
          assertTrue(
              a == b || distance >= 20,
              theme + ", " + sight + ": " + a + " and " + b + " are " + distance + " apart");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void shapesStandOutAndTextCanBeRead(Theme theme) {
    Palette p = Palette.of(theme);
    for (Look look : Look.values()) {
      atLeast(3, p.state(look), p.panel(), theme + " " + look + " on the stage");
      atLeast(3, p.state(look), p.card(), theme + " " + look + " on a card");
      atLeast(4.5, p.stateText(look), p.card(), theme + " " + look + " as text on a card");
      atLeast(4.5, p.stateText(look), p.panel(), theme + " " + look + " as text");
      atLeast(4.5, p.onState(look), p.state(look), theme + " number on " + look);
    }
    for (int ground : new int[] {p.panel(), p.card(), p.well(), p.ground()}) {
      atLeast(4.5, p.text(), ground, theme + " text");
      atLeast(4.5, p.soft(), ground, theme + " soft text");
      atLeast(4.5, p.faint(), ground, theme + " faint text");
    }
    for (Highlight.Kind kind : Highlight.Kind.values()) {
      atLeast(4.5, p.code(kind), p.panel(), theme + " code " + kind);
    }
    atLeast(4.5, p.value(), p.well(), theme + " a value");
    atLeast(3, p.accent(), p.panel(), theme + " channels");
    atLeast(4.5, p.danger(), p.dangerGround(), theme + " messages");
    atLeast(4.5, p.text(), p.dangerGround(), theme + " text in messages");
    atLeast(4.5, p.danger(), p.panel(), theme + " errors");
  }

  @Test
  void highContrastHasNoTextBelowSeven() {
    Palette p = Palette.of(Theme.CONTRAST);
    for (int ink : new int[] {p.text(), p.soft(), p.faint(), p.value(), p.danger()}) {
      atLeast(7, ink, p.panel(), "text in high contrast");
    }
    for (Look look : Look.values()) {
      atLeast(7, p.stateText(look), p.card(), "high contrast " + look);
    }
  }

  /// Text stays readable even where a projector washes the colours out.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void everySightTransformsEveryColour(Theme theme) {
    Palette normal = Palette.of(theme);
    assertEquals(normal, Palette.of(theme, Sight.NORMAL));
    for (Sight sight : Sight.values()) {
      Palette seen = Palette.of(theme, sight);
      assertEquals(sight.of(normal.text()), seen.text());
      assertEquals(sight.of(normal.state(Look.BLOCKED)), seen.state(Look.BLOCKED));
      assertEquals(sight.of(normal.stateText(Look.LOCKED)), seen.stateText(Look.LOCKED));
      atLeast(3, seen.text(), seen.panel(), theme + " as " + sight);
    }
    int grey = Palette.of(theme, Sight.GREY).state(Look.RUNNING);
    assertEquals(grey & 0xFF, grey >>> 8 & 0xFF);
    assertEquals(grey & 0xFF, grey >>> 16 & 0xFF);
  }

  @Test
  void wordsInTheLanesCanBeReadOnWhatTheyStandOn() {
    for (Theme theme : Theme.values()) {
      Palette palette = Palette.of(theme, Sight.NORMAL);
      double least = theme == Theme.CONTRAST ? 7 : 4.5;
      for (Look look : List.of(Look.BLOCKED, Look.LOCKED, Look.SLEEPING)) {
        int ground = palette.faded(look);
        atLeast(least, palette.inkOn(ground), ground, theme + " " + look);
      }
    }
  }

  @Test
  void whiteStaysWhiteAndOpacityIsKept() {
    for (Sight sight : Sight.values()) {
      assertTrue((sight.of(0x80FFFFFF) >>> 24) == 0x80, sight + " keeps the opacity");
      assertTrue((sight.of(0xFFFFFFFF) & 0xFF) > 0xE0, sight + " keeps white");
    }
  }

  private static void atLeast(double least, int color, int ground, String what) {
    double ratio = Contrast.ratio(color, ground);
    assertTrue(ratio >= least, what + ": contrast " + ratio + " is below " + least);
  }
}
