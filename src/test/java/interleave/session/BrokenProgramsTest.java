package interleave.session;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Go files with mistakes, opened as anybody would open them; the scenarios among these files are
/// looked at where they are read.
final class BrokenProgramsTest {

  private static final Path BROKEN = Path.of("src/test/resources/scenario/broken");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyBrokenProgramGetsItsMessages() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      List<Path> programs = files.filter(f -> f.toString().endsWith(".go")).sorted().toList();
      assertTrue(programs.size() >= 15, "the collection is there");
      return programs.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private void check(Path file) {
    try (OpenSession open = new OpenSession(folder)) {
      open.go(new Command.OpenFile(file));
      open.settle();
      StringBuilder text = new StringBuilder();
      open.state().problems().forEach(p -> text.append(p).append('\n'));
      open.state()
          .diagnostics()
          .forEach(d -> text.append(d.pos().isKnown() ? d : d.message()).append('\n'));
      assertTrue(!text.isEmpty(), "nothing is said about it");
      Goldens.check("scenario/broken/" + file.getFileName() + ".txt", text.toString());
    }
  }

  @Test
  void whatWasOpenStaysOpenWhenAFileCannotBeRead() {
    String hello = "package main\n\nfunc main() {\n\tprintln(1)\n}\n";
    try (OpenSession open = OpenSession.of(folder, hello)) {
      SessionState before = open.state();
      assertNotNull(before.timeline());
      open.go(new Command.OpenFile(BROKEN.resolve("half-written.json")));
      assertSame(before.timeline(), open.state().timeline());
      assertSame(before.scenario(), open.state().scenario());
      assertTrue(!open.state().problems().isEmpty());
    }
  }
}
