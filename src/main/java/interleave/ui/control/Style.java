package interleave.ui.control;

import interleave.picture.Look;
import interleave.stage.Palette;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/// Makes the style sheet of a theme: the palette's colours under the names that the theme's own
/// controls and `window.css` use. No colour is written down anywhere else.
public final class Style {

  private final Palette palette;
  private final StringBuilder css = new StringBuilder();

  private Style(Palette palette) {
    this.palette = palette;
  }

  /// Where the rules are that hold in every theme: in the form that the build has made of them,
  /// which JavaFX reads several times faster, or as they are written.
  static String common() {
    String home = System.getProperty("interleave.home");
    Path made = home == null ? null : Path.of(home, "lib", "window.bss");
    if (made != null && Files.isReadable(made)) {
      return made.toUri().toString();
    }
    return Style.class.getResource("/interleave/ui/window.css").toExternalForm();
  }

  /// A theme's colours at a size of type, as an address that style sheets are loaded from.
  static String of(Palette palette, double fontSize) {
    return new Style(palette).address(fontSize);
  }

  private String address(double fontSize) {
    css.append(".root {\n  -fx-font-size: ").append(fontSize).append("px;\n");
    grounds();
    inks();
    accents();
    // of what is in no state
    color("-color-state", palette.rim());
    color("-color-on-state", palette.soft());
    color("-color-state-ink", palette.soft());
    css.append("}\n");
    css.append(".ikonli-font-icon {\n  -fx-icon-size: ")
        .append(Math.round(1.15 * fontSize))
        .append("px;\n}\n");
    // popups would inherit the type of what they belong to
    css.append(".context-menu, .combo-box-popup, .tooltip {\n  -fx-font-size: ")
        .append(fontSize)
        .append("px;\n  -fx-font-family: \"Inter\";\n}\n");
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      // without a compositor a shadow, and what is beside round corners, would be a white rim
      css.append(".context-menu, .combo-box-popup > .list-view, .tooltip {\n")
          .append("  -fx-effect: null;\n  -fx-background-radius: 0;\n  -fx-border-radius: 0;\n")
          .append("  -fx-border-color: -color-wire;\n  -fx-border-width: 1px;\n}\n");
    }
    for (Look look : Look.values()) {
      state(look);
    }
    byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private void grounds() {
    color("-color-ground", palette.ground());
    color("-color-panel", palette.panel());
    color("-color-bg-default", palette.panel());
    color("-color-bg-overlay", palette.card());
    color("-color-bg-subtle", palette.well());
    color("-color-bg-inset", palette.ground());
    color("-color-border-default", palette.rim());
    color("-color-border-muted", palette.rim());
    color("-color-border-subtle", palette.rim());
    color("-color-wire", palette.wire());
    color("-color-button", Palette.mix(palette.panel(), palette.text(), .03));
    // what the controls' own style sheet shows selected rows and buttons under the mouse with
    color("-color-base-6", Palette.mix(palette.panel(), palette.text(), .13));
    color("-color-button-hover", Palette.mix(palette.panel(), palette.text(), .09));
    color("-color-row-hover", Palette.mix(palette.panel(), palette.text(), .05));
    color("-color-cue", Palette.mix(palette.panel(), palette.accent(), .16));
    color("-color-row-selected", Palette.mix(palette.panel(), palette.accent(), .22));
    color("-color-shade", Palette.alpha(0xFF000000, .45));
  }

  private void inks() {
    color("-color-fg-default", palette.text());
    color("-color-fg-muted", palette.soft());
    color("-color-fg-subtle", palette.faint());
    color("-color-value", palette.value());
    color("-color-good", palette.stateText(Look.RUNNING));
    color("-color-warn", palette.stateText(Look.BLOCKED));
  }

  private void accents() {
    int accent = palette.accent();
    color("-color-accent-fg", accent);
    color("-color-accent-emphasis", accent);
    color("-color-accent-pressed", Palette.mix(accent, palette.text(), .25));
    color("-color-accent-muted", Palette.alpha(accent, .4));
    color("-color-accent-subtle", Palette.alpha(accent, .16));
    color("-color-fg-emphasis", palette.on(accent));
    color("-color-danger-fg", palette.danger());
    color("-color-danger-emphasis", palette.danger());
    color("-color-danger-muted", Palette.alpha(palette.danger(), .4));
    color("-color-danger-subtle", palette.dangerGround());
  }

  private void state(Look look) {
    css.append(".").append(className(look)).append(" {\n");
    color("-color-state", palette.state(look));
    color("-color-on-state", palette.onState(look));
    color("-color-state-ink", palette.stateText(look));
    css.append("}\n");
  }

  private void color(String name, int argb) {
    css.append("  ").append(name).append(": ").append(web(argb)).append(";\n");
  }

  /// The style class of a state.
  public static String className(Look look) {
    return "state-" + look.name().toLowerCase(Locale.ROOT);
  }

  private static String web(int argb) {
    return String.format(Locale.ROOT, "#%06x%02x", argb & 0xFFFFFF, argb >>> 24);
  }
}
