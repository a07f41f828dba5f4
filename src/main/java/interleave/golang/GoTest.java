package interleave.golang;

import interleave.golang.types.PackageFiles;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Test files, as `go test FILES` runs them: which functions are tests, the program that calls
/// them, and what is printed about the result.
public final class GoTest {

  /// What Go calls the file that it makes for tests.
  static final String ENTRY_FILE = "_testmain.go";

  private static final String SUFFIX = "_test.go";

  /// Above the line that runs the tests in the file that Go makes for them.
  private static final int LINES_OF_GOS_OWN = 43;

  private static final String NO_TESTS = "testing: warning: no tests to run\n";
  private static final Pattern VERBOSE =
      Pattern.compile("--?(test\\.)?(v|v=(1|t|T|TRUE|true|True)|list(=.*)?)");
  private static final Pattern ARGUMENTS_END = Pattern.compile("--?args");

  private GoTest() {}

  /// Whether sources are to be run as tests.
  public static boolean isTest(List<Source> sources) {
    return sources.stream().anyMatch(source -> isTest(source.name()));
  }

  /// Whether a file of this name holds tests.
  public static boolean isTest(String fileName) {
    return fileName.endsWith(SUFFIX);
  }

  /// The file with the function that calls all tests; its diagnostics say which ones cannot be.
  ///
  /// @param external tests outside of the tested package: then the file belongs to them
  static Source entry(
      PackageFiles tested, Optional<PackageFiles> external, List<Diagnostic> wrong) {
    TestFunctions inside = TestFunctions.in(tested.files(), external.isPresent() ? "tested_." : "");
    TestFunctions outside =
        TestFunctions.in(external.map(PackageFiles::files).orElse(List.of()), "");
    wrong.addAll(inside.wrong());
    wrong.addAll(outside.wrong());
    return new Source(ENTRY_FILE, text(tested, external, inside, outside));
  }

  private static String text(
      PackageFiles tested,
      Optional<PackageFiles> external,
      TestFunctions inside,
      TestFunctions outside) {
    StringBuilder out = new StringBuilder();
    out.append("package ").append(external.orElse(tested).name()).append("\n\n");
    boolean flags =
        Stream.concat(tested.files().stream(), external.stream().flatMap(e -> e.files().stream()))
            .flatMap(file -> file.imports().stream())
            .anyMatch(i -> i.path().equals("flag"));
    out.append("import (\n\tos_ \"os\"\n\ttesting_ \"testing\"\n");
    if (external.isPresent()) {
      String name = inside.count() > 0 || inside.hasMain() ? "tested_" : "_";
      out.append('\t').append(name).append(" \"").append(tested.path()).append("\"\n");
    }
    out.append(flags ? "\tflag_ \"flag\"\n)\n\n" : ")\n\n");
    out.append("func testmain_() {\n\tm := testing_.MainStart([]testing_.InternalTest{\n");
    pairs(out, inside.tests(), outside.tests());
    boolean fuzz = !inside.fuzzTargets().isEmpty() || !outside.fuzzTargets().isEmpty();
    out.append("\t}, ").append(fuzz ? "fuzz_" : "nil").append(", []testing_.InternalExample{\n");
    inside
        .examples()
        .forEach(e -> out.append("\t\t").append(e.literal(inside.prefix())).append(",\n"));
    outside.examples().forEach(e -> out.append("\t\t").append(e.literal("")).append(",\n"));
    out.append("\t}, ").append(flags ? "parse_" : "nil").append(")\n");
    long lines = out.chars().filter(c -> c == '\n').count();
    int entries = inside.count() + outside.count() + (external.isPresent() ? 1 : 0);
    out.append("\n".repeat((int) Math.max(0, LINES_OF_GOS_OWN + entries - lines)));
    if (inside.hasMain() || outside.hasMain()) {
      String prefix = inside.hasMain() ? inside.prefix() : "";
      out.append("\t").append(prefix).append("TestMain(m)\n\tos_.Exit(m.ExitCode())\n");
    } else {
      out.append("\tos_.Exit(m.Run())\n");
    }
    out.append("}\n");
    if (fuzz) {
      out.append("\nfunc fuzz_(t *testing_.T) {\n");
      out.append("\ttesting_.RunFuzzTargets(t, []testing_.InternalFuzzTarget{\n");
      pairs(out, inside.fuzzTargets(), outside.fuzzTargets());
      out.append("\t})\n}\n");
    }
    if (flags) {
      out.append("\nfunc parse_() {\n\tif !flag_.Parsed() {\n\t\tflag_.Parse()\n\t}\n}\n");
    }
    return out.toString();
  }

  private static void pairs(StringBuilder out, List<String> inside, List<String> outside) {
    for (String function : Stream.concat(inside.stream(), outside.stream()).toList()) {
      String name = function.substring(function.indexOf('.') + 1);
      out.append("\t\t{\"").append(name).append("\", ").append(function).append("},\n");
    }
  }

  /// What the results are told of: the tested package.
  static String packageName(List<Source> sources) {
    String folder = GoModule.folderOf(sources.getFirst().name());
    return UserPackages.shown(GoModule.of(sources), folder);
  }

  /// What `go test` prints after the program has ended: nothing of its output when all is well,
  /// unless that is what the arguments ask for.
  ///
  /// @param sources of the program
  /// @param output of the program, both streams as they came, one `char` a byte
  /// @param nanos how long it took
  public static String report(
      List<Source> sources, String output, int exitCode, long nanos, List<String> arguments) {
    String verdict = verdict(sources, output, exitCode, nanos);
    if (exitCode == 0) {
      return (isVerbose(arguments) ? output : "") + verdict;
    }
    String newline = output.isEmpty() || output.endsWith("\n") ? "" : "\n";
    return output + newline + verdict;
  }

  /// The lines about the whole package, which come last.
  ///
  /// @param output of the program, both streams
  public static String verdict(List<Source> sources, String output, int exitCode, long nanos) {
    String name = packageName(sources);
    String time = String.format(Locale.ROOT, "%.3fs", nanos / 1e9);
    String note = output.contains(NO_TESTS) ? " [no tests to run]" : "";
    return exitCode == 0
        ? "ok  \t" + name + "\t" + time + note + "\n"
        : "FAIL\t" + name + "\t" + time + "\nFAIL\n";
  }

  /// Whether `-v` or `-list` is among a test's arguments.
  private static boolean isVerbose(List<String> arguments) {
    return arguments.stream()
        .takeWhile(argument -> !ARGUMENTS_END.matcher(argument).matches())
        .anyMatch(argument -> VERBOSE.matcher(argument).matches());
  }

  /// What `go test` prints to standard output when the program does not compile.
  public static String buildFailure(List<Source> sources, List<Diagnostic> diagnostics) {
    boolean setup = diagnostics.stream().anyMatch(CompilerOutput::isOfGoCommand);
    String what = setup ? " [setup failed]" : " [build failed]";
    return "FAIL\t" + packageName(sources) + what + "\nFAIL\n";
  }

  /// What `go test` exits with.
  public static int exitCode(int programExitCode) {
    return programExitCode == 0 ? 0 : 1;
  }
}
