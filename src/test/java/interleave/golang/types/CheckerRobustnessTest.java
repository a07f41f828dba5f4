package interleave.golang.types;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The checker answers whatever it is given with a program or with messages about it.
final class CheckerRobustnessTest {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*\"|`[^`]*`|'(?:[^'\\\\\\n]|\\\\.)+'|//[^\\n]*|\\w+|\\s+"
              + "|<-|:=|&&|\\|\\||\\.\\.\\.|[^\\w\\s]");

  @Test
  void programsWithRandomFaultsNeverBreakTheChecker() throws IOException {
    Random random = new Random(7);
    int refused = 0;
    int programs = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".go")).sorted().toList()) {
        String text = mutated(Files.readString(file), random);
        String errors = Programs.check(new Source("main.go", text)).errors();
        assertFalse(errors.contains("internal compiler error"), () -> errors + text);
        refused += errors.isEmpty() ? 0 : 1;
        programs++;
      }
    }
    assertTrue(refused > programs / 2, refused + " of " + programs + " refused");
  }

  private static String mutated(String text, Random random) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(tokens.size());
      int other = random.nextInt(tokens.size());
      switch (random.nextInt(4)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(other));
        case 2 -> tokens.set(at, tokens.get(other));
        default -> Collections.swap(tokens, at, other);
      }
    }
    return String.join("", tokens);
  }

  @Test
  void deepNestingIsRefused() {
    String program =
        "package main\n\nvar x = " + "(1 + ".repeat(20_000) + "1" + ")".repeat(20_000) + "\n";
    String errors = Programs.check(program).errors();
    assertTrue(
        errors.contains("deeply"), () -> errors.substring(0, Math.min(200, errors.length())));
  }
}
