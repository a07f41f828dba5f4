package interleave.stage;

import interleave.picture.Look;

/// All colours of a theme, the only place where they are written down. The six state colours were
/// found by search: under normal vision, deuteranopia, protanopia and tritanopia the worst pair
/// keeps a CIEDE2000 distance of 20.
public final class Palette {

  public static final Palette DARK =
      new Palette(
          Theme.DARK,
          new int[] {0xFF0B0F14, 0xFF12171D, 0xFF262D36, 0xFF1A2029, 0xFF0D1116, 0xFF3A434E},
          new int[] {0xFFF0F3F6, 0xFFA9B1BC, 0xFF8A939E},
          new int[] {0xFF58A6FF, 0xFFFFDD66, 0xFFFF6B81, 0xFF2B141B},
          new int[] {0xFF2AC29D, 0xFFD4E9FD, 0xFFF7AB29, 0xFF985C7E, 0xFF9264F2, 0xFFE51B49},
          0xFF7D8793,
          new int[] {0xFFFF7B72, 0xFFA5D6FF, 0xFF79C0FF, 0xFFD2A8FF});

  public static final Palette LIGHT =
      new Palette(
          Theme.LIGHT,
          new int[] {0xFFEFF2F5, 0xFFFFFFFF, 0xFFD0D7DE, 0xFFFFFFFF, 0xFFF6F8FA, 0xFFAFB8C1},
          new int[] {0xFF1F2328, 0xFF57606A, 0xFF656D76},
          new int[] {0xFF0969DA, 0xFF7A5200, 0xFFC00D2D, 0xFFFFEFF0},
          new int[] {0xFF1A7567, 0xFF1590FF, 0xFFC67A07, 0xFF342026, 0xFF6A1DBF, 0xFFAC0C1B},
          0xFF7A828B,
          new int[] {0xFFCF222E, 0xFF0A3069, 0xFF0550AE, 0xFF8250DF});

  /// The states keep the colours of the dark theme, which stand out even more from black.
  public static final Palette CONTRAST =
      new Palette(
          Theme.CONTRAST,
          new int[] {0xFF000000, 0xFF000000, 0xFFB9C1CB, 0xFF000000, 0xFF000000, 0xFFB9C1CB},
          new int[] {0xFFFFFFFF, 0xFFFFFFFF, 0xFFDDE3EA},
          new int[] {0xFF7CC0FF, 0xFFFFE066, 0xFFFF8A9B, 0xFF1A0005},
          new int[] {0xFF2AC29D, 0xFFD4E9FD, 0xFFF7AB29, 0xFF985C7E, 0xFF9264F2, 0xFFE51B49},
          0xFF9AA4B0,
          new int[] {0xFFFF9B94, 0xFFB9E0FF, 0xFF9CD2FF, 0xFFE0C4FF});

  /// How much text stands out from what it is written on.
  private static final double READABLE = 4.6;

  private static final double READABLE_IN_CONTRAST = 7;

  private final Theme theme;
  private final Sight sight;
  private final int[] grounds;
  private final int[] inks;
  private final int[] accents;
  private final int[] states;
  private final int ended;
  private final int[] code;
  private final int[] readable;

  private Palette(
      Theme theme, int[] grounds, int[] inks, int[] accents, int[] states, int ended, int[] code) {
    this.theme = theme;
    this.sight = Sight.NORMAL;
    this.grounds = grounds;
    this.inks = inks;
    this.accents = accents;
    this.states = states;
    this.ended = ended;
    this.code = code;
    this.readable = new int[Look.values().length];
    for (Look look : Look.values()) {
      readable[look.ordinal()] = Contrast.readable(state(look), card(), ratio());
    }
  }

  private double ratio() {
    return theme == Theme.CONTRAST ? READABLE_IN_CONTRAST : READABLE;
  }

  /// A state's colour as the ground of words: so dark, or light, that they can stand out.
  public int faded(Look look) {
    return mix(state(look), panel(), theme == Theme.CONTRAST ? .62 : .42);
  }

  /// A colour for text on `ground` that is like it, and can be read.
  public int inkOn(int ground) {
    return Contrast.readable(ground, ground, ratio());
  }

  private Palette(Palette of, Sight sight) {
    this.theme = of.theme;
    this.sight = sight;
    this.grounds = seen(of.grounds, sight);
    this.inks = seen(of.inks, sight);
    this.accents = seen(of.accents, sight);
    this.states = seen(of.states, sight);
    this.ended = sight.of(of.ended);
    this.code = seen(of.code, sight);
    this.readable = seen(of.readable, sight);
  }

  private static int[] seen(int[] colors, Sight sight) {
    return java.util.Arrays.stream(colors).map(sight::of).toArray();
  }

  public static Palette of(Theme theme) {
    return switch (theme) {
      case DARK -> DARK;
      case LIGHT -> LIGHT;
      case CONTRAST -> CONTRAST;
    };
  }

  /// The colours of a theme as `sight` shows them.
  public static Palette of(Theme theme, Sight sight) {
    return sight == Sight.NORMAL ? of(theme) : new Palette(of(theme), sight);
  }

  public Theme theme() {
    return theme;
  }

  /// As whom or what it shows its theme.
  public Sight sight() {
    return sight;
  }

  /// Behind everything.
  public int ground() {
    return grounds[0];
  }

  /// Of the stage, the code and the lanes.
  public int panel() {
    return grounds[1];
  }

  /// Around panels.
  public int rim() {
    return grounds[2];
  }

  /// Of cards.
  public int card() {
    return grounds[3];
  }

  /// Of hollows: slots, cells, idle processors.
  public int well() {
    return grounds[4];
  }

  /// Of wires that rest and outlines that need no attention.
  public int wire() {
    return grounds[5];
  }

  public int text() {
    return inks[0];
  }

  /// For text of second rank.
  public int soft() {
    return inks[1];
  }

  /// For text of third rank.
  public int faint() {
    return inks[2];
  }

  /// Of channels, counters and what is selected.
  public int accent() {
    return accents[0];
  }

  /// Of values on their way.
  public int value() {
    return accents[1];
  }

  /// Of errors, in text and lines.
  public int danger() {
    return accents[2];
  }

  /// Behind errors.
  public int dangerGround() {
    return accents[3];
  }

  /// For shapes in a state: edges, badges, spans.
  public int state(Look look) {
    return switch (look) {
      case RUNNING -> states[0];
      case RUNNABLE -> states[1];
      case BLOCKED -> states[2];
      case LOCKED -> states[3];
      case SLEEPING -> states[4];
      case PANICKED, DEADLOCKED -> states[5];
      case DONE, ABANDONED -> ended;
    };
  }

  /// The colour of a state, lightened or darkened until it can be read on a card.
  public int stateText(Look look) {
    return readable[look.ordinal()];
  }

  /// For text on a shape in the colour of a state.
  public int onState(Look look) {
    return on(state(look));
  }

  /// Black or white, whichever can be read better on `ground`.
  public int on(int ground) {
    int black = sight.of(0xFF0B0F14);
    int white = sight.of(0xFFFFFFFF);
    return Contrast.ratio(black, ground) >= Contrast.ratio(white, ground) ? black : white;
  }

  /// For source code.
  public int code(Highlight.Kind kind) {
    return switch (kind) {
      case KEYWORD -> code[0];
      case STRING -> code[1];
      case NUMBER -> code[2];
      case BUILTIN -> code[3];
      case COMMENT -> faint();
      case PLAIN -> text();
    };
  }

  /// `color` with another opacity, from 0 to 1.
  public static int alpha(int color, double opacity) {
    int a = (int) Math.round((color >>> 24) * Math.clamp(opacity, 0, 1));
    return a << 24 | color & 0xFFFFFF;
  }

  /// A colour between two opaque ones: `a` at 0, `b` at 1.
  public static int mix(int a, int b, double part) {
    int color = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double from = a >>> shift & 0xFF;
      double to = b >>> shift & 0xFF;
      color = color << 8 | (int) Math.round(from + (to - from) * part);
    }
    return color;
  }
}
