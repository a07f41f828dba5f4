package interleave.conformance.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.CompilerOutput;
import interleave.golang.GoProgram;
import interleave.golang.syntax.ErrorList;
import interleave.golang.types.LanguageVersion;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Programs with faults compile, or are refused with messages; what real Go said of them was
/// recorded, and Interleave says the same.
final class MutantsTest {

  @Test
  void aSeedFixesTheMutant() {
    String program = "package main\n\nfunc main() {\n\tx := 1\n\tprintln(x, \"a\")\n}\n";
    assertEquals(Mutate.program(program, 7), Mutate.program(program, 7));
    assertNotEquals(Mutate.program(program, 7), Mutate.program(program, 8));
  }

  @Test
  void everyMutantCompilesOrIsRefusedWithPlacesInsideIt() throws IOException {
    int refused = 0;
    List<Mutant> mutants = Mutant.ofAllPrograms(2);
    for (Mutant mutant : mutants) {
      String text = mutant.text();
      List<Diagnostic> diagnostics = compile(text);
      assertTrue(diagnostics.size() <= ErrorList.LIMIT + 1, mutant::toString);
      diagnostics.forEach(it -> check(it, text, mutant));
      refused += diagnostics.isEmpty() ? 0 : 1;
    }
    assertTrue(refused > mutants.size() / 2, refused + " of " + mutants.size() + " refused");
  }

  private static void check(Diagnostic diagnostic, String text, Mutant mutant) {
    String where = mutant + ": " + diagnostic;
    assertFalse(diagnostic.message().isBlank(), where);
    assertFalse(diagnostic.message().contains("internal compiler error"), where);
    Pos pos = diagnostic.pos();
    if (!pos.isKnown()) {
      return; // about the program as a whole
    }
    List<String> lines = new Source("main.go", text).lines();
    assertEquals("main.go", pos.file(), where);
    assertTrue(pos.line() >= 1 && pos.line() <= lines.size() + 1, where);
    String line = pos.line() > lines.size() ? "" : lines.get(pos.line() - 1);
    int bytes = line.getBytes(StandardCharsets.UTF_8).length;
    // the go command takes the end of a file for the place behind its last line end
    assertTrue(pos.column() >= 1 && pos.column() <= bytes + 2, where);
  }

  @TestFactory
  Stream<DynamicTest> recordedMutantsAreToldWhatRealGoTellsThem() throws IOException {
    return Mutant.recorded().stream()
        .map(mutant -> DynamicTest.dynamicTest(mutant.toString(), () -> compare(mutant)));
  }

  private static void compare(Mutant mutant) {
    String text = mutant.text();
    assertEquals(
        mutant.checksum(),
        Recording.checksum(text),
        "the program has changed: record anew with mutants.sh");
    String errors = CompilerOutput.text(List.of(new Source("main.go", text)), compile(text));
    if (!errors.contains(" is not supported by Interleave")) {
      assertEquals(mutant.errors(), errors);
    }
  }

  private static List<Diagnostic> compile(String text) {
    List<Source> sources = List.of(new Source("main.go", text));
    return switch (GoProgram.compile(sources, LanguageVersion.DEFAULT)) {
      case GoProgram.Result.Compiled _ -> List.of();
      case GoProgram.Result.Rejected rejected -> rejected.diagnostics();
    };
  }
}
