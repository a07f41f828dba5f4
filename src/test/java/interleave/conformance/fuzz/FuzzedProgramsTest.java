package interleave.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.conformance.GoRun;
import interleave.conformance.Masking;
import interleave.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Random programs end here as they ended by real Go.
final class FuzzedProgramsTest {

  @TestFactory
  Stream<DynamicTest> endAsByRealGo() throws IOException {
    return Recording.all().stream()
        .map(
            recording ->
                DynamicTest.dynamicTest("seed " + recording.seed(), () -> check(recording)));
  }

  private static void check(Recording recording) {
    String text = Generate.program(recording.seed());
    GoRun run = GoRun.of(List.of(new Source(recording.seed() + ".go", text)), "");
    assertEquals(recording.stdout(), run.out());
    String err =
        new String(run.err().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    assertEquals(
        recording.stderr(),
        new String(
            Masking.stderr(err).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    assertEquals(recording.exitCode(), run.exitCode());
  }
}
