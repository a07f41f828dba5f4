package interleave.golang.syntax;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.syntax.Parser.Parsed;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever the text, parsing ends with a tree and places that exist; what is Go has no errors.
final class ParserRobustnessTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int MUTATIONS = 5;

  @Test
  void everyProgramOfTheTestsParses() throws IOException {
    List<Path> programs = programs();
    assertTrue(programs.size() > 50, "there are programs to parse");
    for (Path program : programs) {
      if (!program.toString().matches(".*(compile-errors|conformance.imports|broken).*")) {
        Parsed parsed = parse(text(program));
        assertEquals(List.of(), parsed.diagnostics(), program::toString);
      }
    }
  }

  @Test
  void nodeIdsAreDenseOverTheFilesOfAProgram() throws IOException {
    NodeIds ids = new NodeIds();
    int last = 0;
    for (Path program : programs()) {
      Source source = new Source("main.go", text(program));
      File file = Parser.parse(source, ids, new ErrorList());
      assertTrue(file.id() >= last, "ids go on from file to file");
      last = ids.count();
    }
  }

  @Test
  void mutatedProgramsNeverBreakTheParser() throws IOException {
    Random random = new Random(1);
    for (Path program : programs()) {
      List<String> tokens = tokens(text(program));
      for (int i = 0; i < MUTATIONS; i++) {
        String text = String.join("", mutated(tokens, random));
        Parsed parsed = assertDoesNotThrow(() -> parse(text), () -> "seed 1: " + text);
        check(text, parsed);
      }
    }
  }

  private static void check(String text, Parsed parsed) {
    List<String> lines = new Source("main.go", text).lines();
    assertTrue(parsed.diagnostics().size() <= ErrorList.LIMIT + 1);
    for (Diagnostic error : parsed.diagnostics()) {
      int line = error.pos().line();
      assertTrue(line >= 1 && line <= lines.size() + 1, () -> error + " in " + text);
      assertTrue(error.pos().column() >= 1, error::toString);
    }
  }

  /// Deletes, doubles, swaps and cuts tokens.
  private static List<String> mutated(List<String> tokens, Random random) {
    List<String> result = new ArrayList<>(tokens);
    for (int i = 0; i <= random.nextInt(4) && result.size() > 1; i++) {
      int at = random.nextInt(result.size());
      switch (random.nextInt(5)) {
        case 0 -> result.remove(at);
        case 1 -> result.add(at, result.get(at));
        case 2 -> Collections.swap(result, at, random.nextInt(result.size()));
        case 3 -> result.add(random.nextInt(result.size()), result.get(at));
        default -> result.subList(at, result.size()).clear();
      }
    }
    return result;
  }

  private static List<String> tokens(String text) {
    return List.of(text.split("(?<=\\W)|(?=\\W)"));
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".go")).sorted().toList();
    }
  }

  /// Some are not UTF-8, for a purpose.
  private static String text(Path program) throws IOException {
    return new String(Files.readAllBytes(program), StandardCharsets.UTF_8);
  }

  private static Parsed parse(String text) {
    return Parser.parse(new Source("main.go", text), new NodeIds());
  }
}
