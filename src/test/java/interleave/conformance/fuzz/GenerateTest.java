package interleave.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The generator gives the very programs whose results were recorded from real Go.
final class GenerateTest {
  @Test
  void givesTheProgramsThatWereRecorded() throws IOException {
    List<Recording> recordings = Recording.all();
    assertFalse(recordings.isEmpty());
    for (Recording recording : recordings) {
      assertEquals(
          recording.checksum(),
          Recording.checksum(Generate.program(recording.seed())),
          "seed " + recording.seed() + ": record anew with fuzz.sh");
    }
  }

  @Test
  void aSeedFixesTheProgram() {
    assertEquals(Generate.program(7), Generate.program(7));
    assertNotEquals(Generate.program(7), Generate.program(8));
  }

  @Test
  void theProgramsUseGoroutinesChannelsLocksAndPanics() {
    List<String> programs = LongStream.range(0, 100).mapToObj(Generate::program).toList();
    for (String part :
        List.of("go func", "<-", "select {", "mu.Lock()", "recover()", "defer ", "sync.Once")) {
      assertTrue(programs.stream().anyMatch(program -> program.contains(part)), part);
    }
  }
}
