package interleave.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The window's words, all in one file: a translation is another such file.
///
/// *Invariant:* every key that the program asks for is in the file; a test sees to it, and to words
/// that stand in the code instead.
public final class Texts {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Properties ALL = read();

  private Texts() {}

  /// @param key of a text in `texts.properties`
  /// @param values for `{0}`, `{1}` … in it
  public static String of(String key, Object... values) {
    String text = ALL.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text is called " + key);
    }
    return values.length == 0
        ? text
        : PLACE
            .matcher(text)
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        String.valueOf(values[Integer.parseInt(place.group(1))])));
  }

  static Properties all() {
    return ALL;
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("/interleave/ui/texts.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
