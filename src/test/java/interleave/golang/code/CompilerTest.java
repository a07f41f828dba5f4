package interleave.golang.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.types.Checker;
import interleave.golang.types.LanguageVersion;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The code of small programs (`src/test/resources/code`), compared with their disassembly.
final class CompilerTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/code");

  static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files.filter(file -> file.toString().endsWith(".go")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void compilesAsTheGoldenShows(Path file) throws IOException {
    Program program = compile(file.getFileName().toString(), Files.readString(file), "1.23");
    String golden = "code/" + file.getFileName().toString().replace(".go", ".code");
    Goldens.check(golden, Disassembler.program(program));
  }

  @Test
  void loopsTestAtTheBottomWithOneJumpARound() {
    Function f = function("func f(n int) (t int) { for i := 0; i < n; i++ { t += i }; return }");
    assertEquals(
        List.of("Tick", "Add", "AddConst", "JumpLess"),
        names(f).subList(4, 8),
        () -> Disassembler.function(f));
  }

  @Test
  void sharedCounterIsReadAndWrittenByInstructionsOfTheirOwn() {
    Function f = function("var c int; func f() { c++ }");
    assertEquals(List.of("Tick", "LoadGlobalL", "AddConst", "StoreGlobalL", "Return"), names(f));
  }

  @Test
  void eachBackwardJumpPassesATick() throws IOException {
    for (Path file : programs()) {
      Program program = compile(file.getFileName().toString(), Files.readString(file), "1.23");
      for (Function f : Disassembler.functions(program)) {
        for (int pc = 0; pc < f.code().length; pc++) {
          int from = pc;
          Targets.map(
              f.code()[pc],
              target -> {
                assertTrue(
                    target > from || passesTick(f, target, from),
                    () -> f + ": " + from + " to " + target);
                return target;
              });
        }
      }
    }
  }

  private static boolean passesTick(Function f, int from, int to) {
    return Arrays.stream(f.code(), from, to).anyMatch(i -> i instanceof Instr.Tick);
  }

  @Test
  void loopVariablesFollowTheLanguageVersion() {
    String text = "func f() { for i := 0; i < 3; i++ { g = func() int { return i } } }";
    String program = "package main; var g func() int; " + text + "; func main() { f() }";
    assertEquals(2, cells(named(compile("a.go", program, "1.22"), "main.f")));
    assertEquals(1, cells(named(compile("a.go", program, "1.21"), "main.f")));
  }

  private static long cells(Function f) {
    return names(f).stream().filter("NewCell"::equals).count();
  }

  @Test
  void channelsAreCalledWhatTheSourceCallsThem() {
    Function f =
        function(
            "type pool struct { jobs chan int }; func f() { done := make(chan bool); "
                + "p := &pool{jobs: make(chan int)}; p.jobs = make(chan int); _ = done }");
    List<String> labels =
        Arrays.stream(f.code())
            .filter(Instr.MakeChan.class::isInstance)
            .map(i -> ((Instr.MakeChan) i).label())
            .toList();
    assertEquals(List.of("done", "p.jobs", "p.jobs"), labels);
  }

  private static List<String> names(Function f) {
    return Arrays.stream(f.code()).map(i -> i.getClass().getSimpleName()).toList();
  }

  /// The code of a function `f` among these declarations.
  private static Function function(String declarations) {
    String text = "package main; " + declarations + "; func main() {}";
    return named(compile("a.go", text, "1.23"), "main.f");
  }

  private static Function named(Program program, String name) {
    return Disassembler.functions(program).stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Program compile(String name, String text, String version) {
    NodeIds ids = new NodeIds();
    ErrorList errors = new ErrorList();
    File file = Parser.parse(new Source(name, text), ids, errors);
    Checker.Result result =
        Checker.check(
            List.of(file), ids, errors, LanguageVersion.parse(version), path -> List.of());
    assertEquals(List.of(), result.diagnostics());
    return Compiler.compile(result.program());
  }
}
