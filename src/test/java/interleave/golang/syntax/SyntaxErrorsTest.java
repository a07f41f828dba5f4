package interleave.golang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.Txtar;
import interleave.golang.syntax.Parser.Parsed;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Broken programs are refused in the words of Go's compiler and at its places. What stands in the
/// archives under `syntax/errors` was written by Go 1.23.
final class SyntaxErrorsTest {

  private static final Path CONFORMANCE = Path.of("src/test/resources/conformance/compile-errors");
  private static final Path ERRORS = Path.of("src/test/resources/syntax/errors");

  @TestFactory
  Stream<DynamicContainer> brokenProgramsAreRefusedAsGoRefusesThem() throws IOException {
    List<DynamicContainer> topics = new ArrayList<>();
    try (Stream<Path> archives = Files.list(ERRORS)) {
      for (Path archive : archives.sorted().toList()) {
        Map<String, String> files = Txtar.read(archive);
        Stream<DynamicTest> programs =
            files.keySet().stream()
                .filter(name -> name.endsWith(".go"))
                .map(name -> name.substring(0, name.length() - ".go".length()))
                .map(
                    title ->
                        DynamicTest.dynamicTest(
                            title,
                            () ->
                                assertEquals(
                                    files.get(title + ".errors"),
                                    errors(files.get(title + ".go")))));
        topics.add(DynamicContainer.dynamicContainer(archive.getFileName().toString(), programs));
      }
    }
    assertTrue(topics.size() >= 5, "the archives are there");
    return topics.stream();
  }

  @Test
  void programsWithSyntaxErrorsAmongTheConformanceProgramsAreRefusedAsGoRefusesThem()
      throws IOException {
    int checked = 0;
    try (Stream<Path> files = Files.list(CONFORMANCE)) {
      for (Path golden : files.filter(f -> f.toString().endsWith(".err")).sorted().toList()) {
        String expected = Files.readString(golden);
        if (expected.contains(": syntax error: ")) {
          String name = golden.getFileName().toString().replace(".err", ".go");
          String program = Files.readString(golden.resolveSibling(name));
          String actual =
              Parser.parse(new Source(name, program), new NodeIds()).diagnostics().stream()
                  .map(error -> "./" + error + "\n")
                  .collect(Collectors.joining());
          assertEquals(
              expected.lines().filter(line -> line.startsWith("./")).toList(),
              actual.lines().toList());
          checked++;
        }
      }
    }
    assertTrue(checked > 5, "there are such programs");
  }

  @Test
  void charactersThatNoTextHasAreLeftOut() {
    assertEquals("3:11: invalid NUL character\n", errors("package p\n\nvar x = 1 \0+ 2\n"));
    assertEquals("3:11: invalid character U+0001\n", errors("package p\n\nvar x = 1 \u0001+ 2\n"));
    assertEquals("3:11: invalid UTF-8 encoding\n", errors("package p\n\nvar x = 1 \ud83d+ 2\n"));
    assertEquals("", errors("\ufeffpackage p\n"));
  }

  @Test
  void aProgramNestedTooDeeplyIsRefused() {
    for (String part :
        List.of(
            "(",
            "f(",
            "func() { x = ",
            "T{a: ",
            "T{{",
            "!",
            "[]",
            "a[",
            "map[string]",
            "*",
            "struct { a ",
            "func(a ",
            "interface { m() ",
            "x + (",
            "chan ")) {
      String text = errors("package p\n\nvar x = " + part.repeat(20_000));
      assertTrue(text.contains("nested too deeply"), () -> part + ": " + text);
    }
    for (String part : List.of("if x { ", "a: ", "{ ", "switch { case x: ", "for { ")) {
      String text = errors("package p\n\nfunc f() { " + part.repeat(20_000));
      assertTrue(text.contains("nested too deeply"), () -> part + ": " + text);
    }
    for (String part : List.of(" + 1", ".f()", ".(T)", "[0]")) {
      String text = errors("package p\n\nvar x = y" + part.repeat(20_000));
      assertTrue(text.contains("nested too deeply"), () -> part + ": " + text);
    }
  }

  @Test
  void theTreeIsCompleteOnlyWithoutSyntaxErrors() {
    Parsed fine = parse("package p\n\nfunc f() {\n\tprintln(1)\n}\n");
    assertTrue(fine.complete());
    assertEquals(List.of(), fine.diagnostics());

    Parsed wrongBranch = parse("package p\n\nfunc f() {\n\tbreak\n}\n");
    assertTrue(wrongBranch.complete(), "types can be checked although a break is misplaced");
    assertEquals(1, wrongBranch.diagnostics().size());

    Parsed broken = parse("package p\n\nfunc f() {\n\tx y\n}\n\nfunc g() {\n}\n");
    assertFalse(broken.complete());
    assertEquals(2, broken.file().declarations().size(), "the rest of the tree is there");

    Parsed empty = parse("");
    assertFalse(empty.complete());
    assertNotNull(empty.file().packageName());
  }

  @Test
  void errorsOfSeveralFilesGoToOneListThatEndsAtTen() {
    ErrorList errors = new ErrorList();
    NodeIds ids = new NodeIds();
    String six = "package p\n\nfunc f() {\n" + "\tx y\n".repeat(6) + "}\n";
    Parser.parse(new Source("a.go", six), ids, errors);
    assertFalse(errors.isFull());
    Parser.parse(new Source("b.go", six), ids, errors);
    assertTrue(errors.isFull());
    assertTrue(errors.hasSyntaxErrors());
    List<Diagnostic> list = errors.toList();
    assertEquals(11, list.size());
    assertEquals("b.go:7:4: too many errors", list.getLast().toString());
  }

  private static String errors(String program) {
    return parse(program).diagnostics().stream()
        .map(d -> d.pos().line() + ":" + d.pos().column() + ": " + d.message() + "\n")
        .collect(Collectors.joining());
  }

  private static Parsed parse(String program) {
    return Parser.parse(new Source("main.go", program), new NodeIds());
  }
}
