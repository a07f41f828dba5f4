package interleave.image;

import interleave.stage.Frame;
import interleave.stage.Palette;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Frames of one recording as pictures of lines and letters. Draws on the thread that asks; to be
/// used by one at a time.
public final class SvgFrames {

  private final Frame frame;
  private final Palette palette;
  private final int width;
  private final int height;

  /// @param width in pixels, before somebody enlarges the picture
  /// @param height in pixels
  public SvgFrames(Timeline timeline, Palette palette, int width, int height) {
    this.frame = new Frame(timeline);
    this.palette = palette;
    this.width = width;
    this.height = height;
  }

  /// A frame as the text of an SVG file.
  ///
  /// @param position of the playhead, from 0 to the number of events
  /// @param says what is seen, for people who do not see it
  public String file(double position, String says) {
    return draw(position).file(says);
  }

  /// A frame as an element of an HTML page.
  ///
  /// @param position of the playhead, from 0 to the number of events
  /// @param says what is seen, for people who do not see it
  public String element(double position, String says) {
    return draw(position).element(says);
  }

  private SvgPen draw(double position) {
    SvgPen pen = new SvgPen(width, height);
    frame.draw(pen, palette, position, width, height);
    return pen;
  }

  /// The fonts that frames name, as style rules that hold them whole.
  public static String fontFaces() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    weights.put("Regular", 400);
    weights.put("Medium", 500);
    weights.put("SemiBold", 600);
    weights.put("Bold", 700);
    StringBuilder rules = new StringBuilder();
    weights.forEach((cut, weight) -> rules.append(fontFace("Inter", "Inter-" + cut, weight)));
    weights.remove("SemiBold");
    weights.forEach(
        (cut, weight) -> rules.append(fontFace("JetBrains Mono", "JetBrainsMono-" + cut, weight)));
    return rules.toString();
  }

  private static String fontFace(String family, String cut, int weight) {
    try (InputStream in = Typeface.file(cut)) {
      String data = Base64.getEncoder().encodeToString(in.readAllBytes());
      return "@font-face{font-family:\"%s\";font-weight:%d;src:url(data:font/ttf;base64,%s)}\n"
          .formatted(family, weight, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
