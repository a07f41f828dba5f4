package interleave.golang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.Goldens;
import interleave.golang.syntax.Parser.Parsed;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The trees of programs that use all of Go's grammar, with the places of all nodes.
final class SyntaxTreeTest {

  private static final Path TREES = Path.of("src/test/resources/syntax/trees");

  @TestFactory
  List<DynamicTest> treesAreAsBefore() throws IOException {
    try (Stream<Path> programs = Files.list(TREES)) {
      return programs
          .filter(program -> program.toString().endsWith(".go"))
          .sorted()
          .map(
              program ->
                  DynamicTest.dynamicTest(program.getFileName().toString(), () -> check(program)))
          .toList();
    }
  }

  private static void check(Path program) throws IOException {
    String name = program.getFileName().toString();
    Parsed parsed = parse(Files.readString(program));
    assertEquals(List.of(), parsed.diagnostics());
    Goldens.check("syntax/trees/" + name.replace(".go", ".tree"), TreeText.of(parsed.file()));
  }

  @Test
  void aConstraintBeforeThePackageClauseGivesTheVersion() {
    assertEquals("1.21", version("//go:build go1.21\n\npackage p\n"));
    assertEquals(
        "1.22", version("// Text.\n\n//go:build linux && go1.22 && go1.20\n\npackage p\n"));
    assertEquals("1.20", version("//go:build go1.22 || (go1.20 && !ignore)\n\npackage p\n"));
    assertEquals("1", version("//go:build go1\n\npackage p\n"));
    assertEquals(null, version("//go:build ignore\n\npackage p\n"));
    assertEquals(null, version("//go:build !go1.21\n\npackage p\n"));
    assertEquals(null, version("//go:build (go1.21\n\npackage p\n"));
    assertEquals(null, version("//go:buildgo1.21\n\npackage p\n"));
    assertEquals(null, version("package p\n\n//go:build go1.21\n"));
    assertEquals(null, version("package p\n"));
  }

  @Test
  void expressionsAreWrittenAsInGosMessages() {
    for (String text :
        List.of(
            "x.f(a, b...)",
            "a[1:2:3]",
            "a[:]",
            "Pair[int, string]{…}",
            "T{}",
            "func(x int, ys ...string) (a, b int, err error) {…}",
            "func() {}",
            "*p + -q * (r - s)",
            "<-ch",
            "x.(interface{m(int) error; fmt.Stringer})",
            "map[string][]*[3]chan<- int(nil)",
            "make(chan (<-chan int), 0x10)",
            "struct{a, b int \"tag\"; T}{…}",
            "'x'")) {
      String program =
          "package p\n\nvar v = " + text.replace("…", text.contains("func") ? "x()" : "1, 2");
      Decl.Var variable = (Decl.Var) parse(program).file().declarations().getFirst();
      assertEquals(text, ExprText.of(variable.values()));
    }
  }

  @Test
  void literalsHaveTheirValues() {
    assertEquals("a\n\té\"", Literals.string("\"a\\n\\t\\u00e9\\\"\""));
    assertEquals("raw \\n\nline", Literals.string("`raw \\n\r\nline`"));
    assertEquals("€😀", Literals.string("\"\\xe2\\x82\\xac\\U0001F600\""));
    assertEquals(List.of(0xff, 0x00), bytes("\"\\377\\x00\""));
    assertEquals('\'', Literals.rune("'\\''"));
    assertEquals(0x1F600, Literals.rune("'😀'"));
    assertEquals(0xff, Literals.rune("'\\xff'"));
    assertEquals(7, Literals.rune("'\\a'"));
  }

  private static List<Integer> bytes(String text) {
    byte[] bytes = Literals.bytes(text);
    return List.of(bytes[0] & 0xff, bytes[1] & 0xff);
  }

  private static String version(String program) {
    return parse(program).file().goVersion();
  }

  private static Parsed parse(String program) {
    return Parser.parse(new Source("main.go", program), new NodeIds());
  }
}
