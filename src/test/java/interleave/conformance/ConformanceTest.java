package interleave.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every recorded program must end as real Go ended it: the same output, the same masked errors,
/// the same exit code. What does not yet is listed in `gaps.txt`, and a listed program that passes
/// is an error too, so that the list can only shrink.
class ConformanceTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path GAPS = RESOURCES.resolve("conformance/gaps.txt");

  @TestFactory
  Stream<DynamicTest> programsOfOurOwn() throws IOException {
    return tests("conformance");
  }

  @TestFactory
  Stream<DynamicTest> probes() throws IOException {
    return tests("probes");
  }

  @Test
  void theGapsAreProgramsThatExist() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String folder : List.of("conformance", "probes")) {
      Recorded.below(RESOURCES.resolve(folder)).forEach(p -> names.add(folder + "/" + p.name()));
    }
    assertTrue(names.size() > 500, "the recordings are there");
    assertTrue(names.containsAll(gaps()), "gaps.txt names programs that do not exist");
  }

  private static Stream<DynamicTest> tests(String folder) throws IOException {
    Set<String> gaps = gaps();
    return Recorded.below(RESOURCES.resolve(folder)).stream()
        .map(
            program ->
                DynamicTest.dynamicTest(
                    program.name(),
                    () -> check(program, gaps.contains(folder + "/" + program.name()))));
  }

  private static Set<String> gaps() throws IOException {
    Set<String> gaps = new TreeSet<>();
    for (String line : Files.readAllLines(GAPS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        gaps.add(line.trim());
      }
    }
    return gaps;
  }

  private static void check(Recorded program, boolean isGap) throws IOException {
    String difference = difference(program);
    if (isGap) {
      assertTrue(!difference.isEmpty(), "it passes now: take it out of gaps.txt");
    } else {
      assertEquals("", difference);
    }
  }

  /// Empty when everything is as real Go has it.
  static String difference(Recorded program) throws IOException {
    List<Source> sources = program.sources();
    GoRun run;
    try {
      run = GoRun.of(sources, program.input(), program.race());
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return "it was not run to its end: " + e;
    }
    StringBuilder difference = new StringBuilder();
    compare("exit code", "" + program.exitCode(), "" + run.exitCode(), difference);
    compare("stdout", program.out(), maskedOut(run.out()), difference);
    String err = Masking.stderr(utf8(run.err()), program.allFrames());
    boolean first = program.firstLineOnly();
    compare(
        "stderr",
        first ? firstLine(program.err()) : program.err(),
        first ? firstLine(err) : err,
        difference);
    return difference.toString();
  }

  /// Bytes that hold no trace stay as they are, whatever they mean.
  private static String maskedOut(String bytes) {
    String text = utf8(bytes);
    String masked = Masking.stdout(text);
    return masked.equals(text)
        ? bytes
        : new String(masked.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static void compare(String what, String expected, String actual, StringBuilder out) {
    if (!expected.equals(actual)) {
      out.append(what).append(" should be:\n").append(expected);
      out.append("\nbut is:\n").append(actual).append('\n');
    }
  }
}
