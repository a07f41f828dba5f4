package interleave.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The window's words stand in one file, so that a translation is one file too.
final class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/interleave/ui");
  private static final Pattern KEY = Pattern.compile("Texts\\s*\\.of\\(\\s*\"([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// A small letter before or behind a space, or a button's dots.
  private static final Pattern WORDS =
      Pattern.compile(".*([a-z,.:] +\\p{L}|\\p{L} +[a-z]|\\p{L}…$).*");

  /// What no person reads: style sheets, fonts, what went wrong inside.
  private static final List<String> NOT_SHOWN =
      List.of(
          "-fx-",
          "Font.",
          "FAMILY =",
          "Exception(",
          "LOG.",
          "Thread",
          "setStyle",
          "append(",
          "resolve(",
          "equals(",
          "contains(",
          "startsWith(");

  @Test
  void everyTextThatIsAskedForIsThereAndNoneIsLeftOver() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path file : sources()) {
      String code = Files.readString(file);
      Matcher keys = KEY.matcher(code);
      while (keys.find()) {
        asked.add(keys.group(1));
      }
      // a key may be chosen before the text is asked for
      Matcher literals = LITERAL.matcher(code);
      while (literals.find()) {
        if (Texts.all().containsKey(literals.group(1))) {
          asked.add(literals.group(1));
        }
      }
    }
    assertEquals(new TreeSet<>(Texts.all().stringPropertyNames()), asked);
  }

  @Test
  void noWordsStandInTheCode() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      String name = file.getFileName().toString().replace(".java", "");
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        String code = line.strip();
        boolean shown = NOT_SHOWN.stream().noneMatch(code::contains) && !code.startsWith("//");
        Matcher literals = LITERAL.matcher(code);
        while (shown && literals.find()) {
          if (WORDS.matcher(literals.group(1)).matches()) {
            found.add(name + ":" + number + " " + literals.group());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void valuesTakeTheirPlaces() {
    assertEquals("There are events 1 to 7.", Texts.of("goToSheet.there-are-events-1", 7));
    assertThrows(IllegalArgumentException.class, () -> Texts.of("no such text"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
