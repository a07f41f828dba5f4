package interleave.stage;

import java.util.function.ToDoubleBiFunction;

/// What drawings are drawn with. Colours are `0xAARRGGBB`; y grows downwards; text stands on its
/// baseline. There is no clipping: in JavaFX's software pipeline it makes each operation a masked
/// pass over the whole picture (measured: 400 ms a frame instead of 25). What must not stick out
/// gets a canvas of its own, or is covered afterwards.
public interface Pen {

  /// The two families of type.
  enum Face {
    SANS,
    MONO
  }

  /// Where a text lies about its x.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// A cut of type.
  ///
  /// @param weight 400, 500, 600 or 700
  /// @param size in pixels
  record Font(Face face, int weight, double size) {
    public static Font sans(int weight, double size) {
      return new Font(Face.SANS, weight, size);
    }

    public static Font mono(int weight, double size) {
      return new Font(Face.MONO, weight, size);
    }
  }

  /// How a line is drawn; `dash` 0 is solid, otherwise the length of dashes and gaps.
  record Stroke(int color, double width, double dash) {
    public static Stroke of(int color, double width) {
      return new Stroke(color, width, 0);
    }

    public static Stroke dashed(int color, double width, double dash) {
      return new Stroke(color, width, dash);
    }
  }

  /// Keeps the transformation and opacity until [#restore()].
  void save();

  void restore();

  void translate(double x, double y);

  void scale(double factor);

  /// Multiplies the opacity of what follows.
  void fade(double opacity);

  void fillRect(double x, double y, double w, double h, int color);

  void fillRound(double x, double y, double w, double h, double radius, int color);

  void strokeRound(double x, double y, double w, double h, double radius, Stroke stroke);

  void fillCircle(double cx, double cy, double radius, int color);

  void strokeCircle(double cx, double cy, double radius, Stroke stroke);

  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  void fill(Path path, int color);

  void stroke(Path path, Stroke stroke);

  void text(String text, double x, double y, Font font, int color, Anchor anchor);

  double width(String text, Font font);

  default void text(String text, double x, double y, Font font, int color) {
    text(text, x, y, font, color, Anchor.START);
  }

  /// `text`, or its beginning with `…` when it would be wider than `room`.
  default String fit(String text, Font font, double room) {
    return fit(this::width, text, font, room);
  }

  /// The same for any measure. What people see as one letter is not cut in two.
  static String fit(ToDoubleBiFunction<String, Font> widths, String text, Font font, double room) {
    if (widths.applyAsDouble(text, font) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (widths.applyAsDouble(begin(text, middle), font) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : begin(text, low);
  }

  private static String begin(String text, int length) {
    return text.substring(0, whole(text, length)).stripTrailing() + "…";
  }

  /// The last place at or before `length` where no letter, with what is joined to it, is cut.
  private static int whole(String text, int length) {
    int end = length;
    while (end > 0 && end < text.length() && joins(text, end)) {
      end--;
    }
    return end;
  }

  /// Whether what stands at a place belongs to what stands before it.
  private static boolean joins(String text, int at) {
    char next = text.charAt(at);
    int type = Character.getType(text.codePointAt(at));
    return Character.isLowSurrogate(next) && Character.isHighSurrogate(text.charAt(at - 1))
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || next == '\u200d'
        || text.charAt(at - 1) == '\u200d'
        || Character.isEmojiModifier(text.codePointAt(at));
  }
}
