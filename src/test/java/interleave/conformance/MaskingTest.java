package interleave.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// [Masking] does in Java what `mask.awk` did when real Go was recorded: each sample is what real
/// Go wrote (`.raw`) and what the script made of it (`.masked`).
final class MaskingTest {
  private static final Path SAMPLES = Path.of("src/test/resources/masking");
  private static final Path RECORDED = Path.of("src/test/resources/conformance");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".raw")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void masksAsTheScriptDoes(Path raw) throws IOException {
    Path masked = Path.of(raw.toString().replaceFirst("raw$", "masked"));
    assertEquals(Files.readString(masked), Masking.stderr(Files.readString(raw)));
  }

  /// Of race reports alone the places say by what is masked that they are places.
  @Test
  void leavesWhatIsMaskedAlready() {
    for (Recorded recorded : Recorded.below(RECORDED)) {
      String masked = recorded.err();
      if (!masked.contains("DATA RACE")) {
        assertEquals(masked, Masking.stderr(masked, recorded.allFrames()), recorded.name());
      }
    }
  }

  @Test
  void touchesStandardOutputOnlyWhereItHoldsAStack() throws IOException {
    String stack = Files.readString(SAMPLES.resolve("printed_stack.raw"));
    assertEquals(Files.readString(SAMPLES.resolve("printed_stack.masked")), Masking.stdout(stack));
    assertEquals("value 0xff\n", Masking.stdout("value 0xff\n"));
  }

  @Test
  void keepsTheMainGoroutineApartFromAllOthers() {
    assertEquals("goroutine 1 [running]:\nmain.f(...)\n\tx.go:3\n", masked(1));
    assertEquals("goroutine G [running]:\nmain.f(...)\n\tx.go:3\n", masked(12));
  }

  private static String masked(int id) {
    return Masking.stderr("goroutine " + id + " [running]:\nmain.f(0x1)\n\t/a/x.go:3 +0x4\n");
  }
}
