package interleave.image;

import interleave.stage.Pen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The bundled fonts: Inter and JetBrains Mono, the same on every machine. Knows how wide text is
/// without laying it out each time.
public final class Typeface {

  private static final double MEASURED = 100;
  private static final int ASCII = 128;

  /// Loaded once for the whole program, before any text is drawn.
  private static final Typeface BUNDLED = new Typeface();

  private final Map<String, String> names = new LinkedHashMap<>();

  private Typeface() {
    for (String cut : new String[] {"Regular", "Medium", "SemiBold", "Bold"}) {
      load("Inter-" + cut);
    }
    for (String cut : new String[] {"Regular", "Medium", "Bold"}) {
      load("JetBrainsMono-" + cut);
    }
  }

  /// The fonts of the program.
  public static Typeface bundled() {
    return BUNDLED;
  }

  private void load(String cut) {
    Font font = fromFile(cut);
    if (font == null) {
      font = fromProgram(cut);
    }
    names.put(cut, font.getName());
  }

  /// The file that lies beside the program; null where there is none. It is read where it is, while
  /// JavaFX makes a copy on the disk of what comes out of a jar.
  private static Font fromFile(String cut) {
    String home = System.getProperty("interleave.home");
    Path file = home == null ? null : Path.of(home, "fonts", cut + ".ttf");
    return file == null || !Files.isReadable(file)
        ? null
        : Font.loadFont(file.toUri().toString(), 12);
  }

  /// A font's file.
  ///
  /// @param cut such as `Inter-Bold`
  static InputStream file(String cut) {
    return Typeface.class.getResourceAsStream("/interleave/fonts/" + cut + ".ttf");
  }

  private static Font fromProgram(String cut) {
    try (InputStream in = file(cut)) {
      Font font = in == null ? null : Font.loadFont(in, 12);
      if (font == null) {
        throw new IllegalStateException("the font " + cut + " cannot be loaded");
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A font in a size.
  public Font font(Pen.Font font) {
    return new Font(names.get(cut(font)), font.size());
  }

  private static String cut(Pen.Font font) {
    return switch (font.face()) {
      case SANS ->
          font.weight() >= 700
              ? "Inter-Bold"
              : font.weight() >= 600
                  ? "Inter-SemiBold"
                  : font.weight() >= 500 ? "Inter-Medium" : "Inter-Regular";
      case MONO ->
          font.weight() >= 600
              ? "JetBrainsMono-Bold"
              : font.weight() >= 500 ? "JetBrainsMono-Medium" : "JetBrainsMono-Regular";
    };
  }

  /// A measure of its own for each pen, so that pens on several threads do not meet.
  public Measure measure() {
    return new Measure(this);
  }

  /// Widths of text, from the widths of its letters.
  public static final class Measure {
    private final Typeface typeface;
    private final Map<String, double[]> ascii = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> others = new LinkedHashMap<>();
    private final Text text = new Text();

    Measure(Typeface typeface) {
      this.typeface = typeface;
    }

    /// How wide a text is in a font, in pixels.
    public double width(String string, Pen.Font font) {
      String cut = cut(font);
      double[] widths = ascii.computeIfAbsent(cut, this::letters);
      double sum = 0;
      for (int i = 0; i < string.length(); ) {
        int c = string.codePointAt(i);
        sum += c < ASCII ? widths[c] : other(cut, c);
        i += Character.charCount(c);
      }
      return sum * font.size() / MEASURED;
    }

    private double[] letters(String cut) {
      double[] widths = new double[ASCII];
      for (int c = 32; c < ASCII; c++) {
        widths[c] = letter(cut, c);
      }
      return widths;
    }

    private double other(String cut, int c) {
      return others
          .computeIfAbsent(cut, _ -> new LinkedHashMap<>())
          .computeIfAbsent(c, key -> letter(cut, key));
    }

    /// Between two stems, so that blanks count too.
    private double letter(String cut, int c) {
      text.setFont(new Font(typeface.names.get(cut), MEASURED));
      text.setText("||");
      double without = text.getLayoutBounds().getWidth();
      text.setText("|" + Character.toString(c) + "|");
      return text.getLayoutBounds().getWidth() - without;
    }
  }
}
