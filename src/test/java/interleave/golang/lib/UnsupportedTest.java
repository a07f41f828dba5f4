package interleave.golang.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import interleave.golang.GoProgram;
import interleave.golang.types.LanguageVersion;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Go's library has and ours has not is refused by name.
final class UnsupportedTest {

  @Test
  void aProgramThatOpensAFileIsToldWhatToUseInstead() {
    String code =
        """
        package main

        import "os"

        func main() {
        	os.Open("x")
        	os.Opem("x")
        }
        """;
    assertEquals(
        """
        main.go:6:5: os.Open is not supported by Interleave: programs run without files and other \
        processes; use os.Stdin, strings.NewReader or bytes.Buffer
        main.go:7:5: undefined: os.Opem
        """,
        messages(code));
  }

  @Test
  void noNameOnTheListIsInTheLibrary() throws IOException {
    Path list = Path.of("src/main/resources/interleave/golib/unsupported.txt");
    for (String line : Files.readAllLines(list)) {
      String[] parts = line.split(" \\| ");
      String name = parts[0].endsWith("/v2") ? "rand" : parts[0].replaceAll(".*/", "");
      StringBuilder code = new StringBuilder("package main\n\nimport \"" + parts[0] + "\"\n\n");
      for (String each : parts[2].split(" ")) {
        code.append("var _ = ").append(name).append('.').append(each).append('\n');
      }
      String all = messages(code.append("func main() {}\n").toString());
      int expected = Math.min(10, parts[2].split(" ").length);
      long found = all.lines().filter(m -> m.contains("not supported by Interleave")).count();
      assertEquals(expected, found, () -> parts[0] + ":\n" + all);
    }
  }

  @Test
  void whatGoDoesNotHaveEitherIsUndefined() {
    assertNull(new SourceLibrary().unsupported("os", "Opem"));
    assertNull(new SourceLibrary().unsupported("fmt", "Println"));
  }

  private static String messages(String code) {
    GoProgram.Result result =
        GoProgram.compile(List.of(new Source("main.go", code)), LanguageVersion.DEFAULT);
    StringBuilder text = new StringBuilder();
    assertInstanceOf(GoProgram.Result.Rejected.class, result)
        .diagnostics()
        .forEach(diagnostic -> text.append(diagnostic).append('\n'));
    return text.toString();
  }
}
