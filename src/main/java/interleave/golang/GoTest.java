package interleave.golang;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Test files, as `go test FILES` runs them: which functions are tests, the program that calls
/// them, and what is printed about the result.
public final class GoTest {

  /// What Go calls the file that it makes for tests.
  static final String ENTRY_FILE = "_testmain.go";

  private static final String SUFFIX = "_test.go";
  private static final String PACKAGE = "command-line-arguments";

  /// Above the line that runs the tests in the file that Go makes for them.
  private static final int LINES_OF_GOS_OWN = 43;

  private static final String NO_TESTS = "testing: warning: no tests to run\n";
  private static final Pattern VERBOSE =
      Pattern.compile("--?(test\\.)?(v|v=(1|t|T|TRUE|true|True)|list(=.*)?)");
  private static final Pattern ARGUMENTS_END = Pattern.compile("--?args");
  private static final Pattern TEST = Pattern.compile("Test(|[^\\p{Ll}].*)");

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
  static Source entry(List<File> files, List<Diagnostic> wrong) {
    List<String> tests = new ArrayList<>();
    boolean hasMain = false;
    for (File file : files) {
      if (!isTest(file.source().name())) {
        continue;
      }
      for (Decl decl : file.declarations()) {
        if (decl instanceof Decl.Func function && function.receiver() == null) {
          String name = function.name().name();
          if (name.equals("TestMain") && takes(function, "M")) {
            hasMain = true;
          } else if (TEST.matcher(name).matches()) {
            tests.add(name);
            if (!takes(function, "T")) {
              wrong.add(
                  Diagnostic.at(
                      function.name().pos(),
                      "wrong signature for "
                          + name
                          + ", must be: func "
                          + name
                          + "(t *testing.T)"));
            }
          }
        }
      }
    }
    List<GoExample> examples = new ArrayList<>();
    files.stream()
        .filter(file -> isTest(file.source().name()))
        .forEach(file -> examples.addAll(GoExample.in(file)));
    return new Source(ENTRY_FILE, text(files, tests, examples, hasMain));
  }

  /// Whether a function has one parameter, a pointer to a type of that name, and no result.
  private static boolean takes(Decl.Func function, String type) {
    Expr.FuncType signature = function.type();
    return signature.params().size() == 1
        && signature.params().get(0).names().size() <= 1
        && signature.results().isEmpty()
        && signature.params().get(0).type() instanceof Expr.Star star
        && (star.operand() instanceof Expr.Selector selector && selector.name().name().equals(type)
            || star.operand() instanceof Expr.Ident ident && ident.name().equals(type));
  }

  private static int benchmarks(List<File> files) {
    return (int)
        files.stream()
            .filter(file -> isTest(file.source().name()))
            .flatMap(file -> file.declarations().stream())
            .filter(decl -> decl instanceof Decl.Func f && f.name().name().startsWith("Benchmark"))
            .count();
  }

  private static String text(
      List<File> files, List<String> tests, List<GoExample> examples, boolean hasMain) {
    StringBuilder out = new StringBuilder();
    out.append("package ").append(files.getFirst().packageName().name()).append("\n\n");
    boolean flags =
        files.stream()
            .flatMap(file -> file.imports().stream())
            .anyMatch(i -> i.path().equals("flag"));
    out.append("import (\n\tos_ \"os\"\n\ttesting_ \"testing\"\n");
    out.append(flags ? "\tflag_ \"flag\"\n)\n\n" : ")\n\n");
    out.append("func testmain_() {\n\tm := testing_.MainStart([]testing_.InternalTest{\n");
    for (String test : tests) {
      out.append("\t\t{\"").append(test).append("\", ").append(test).append("},\n");
    }
    out.append("\t}, []testing_.InternalExample{\n");
    examples.forEach(example -> out.append("\t\t").append(example.literal()).append(",\n"));
    out.append("\t}, ").append(flags ? "parse_" : "nil").append(")\n");
    long lines = out.chars().filter(c -> c == '\n').count();
    int entries = tests.size() + examples.size() + benchmarks(files);
    out.append("\n".repeat((int) Math.max(0, LINES_OF_GOS_OWN + entries - lines)));
    out.append(hasMain ? "\tTestMain(m)\n\tos_.Exit(m.ExitCode())\n" : "\tos_.Exit(m.Run())\n");
    out.append("}\n");
    if (flags) {
      out.append("\nfunc parse_() {\n\tif !flag_.Parsed() {\n\t\tflag_.Parse()\n\t}\n}\n");
    }
    return out.toString();
  }

  /// What `go test` prints after the program has ended: nothing of its output when all is well,
  /// unless that is what the arguments ask for.
  ///
  /// @param output of the program, both streams as they came, one `char` a byte
  /// @param nanos how long it took
  public static String report(String output, int exitCode, long nanos, List<String> arguments) {
    String time = String.format(Locale.ROOT, "%.3fs", nanos / 1e9);
    if (exitCode == 0) {
      String note = output.contains(NO_TESTS) ? " [no tests to run]" : "";
      return (isVerbose(arguments) ? output : "")
          + ("ok  \t" + PACKAGE + "\t" + time + note + "\n");
    }
    String newline = output.isEmpty() || output.endsWith("\n") ? "" : "\n";
    return output + newline + "FAIL\t" + PACKAGE + "\t" + time + "\nFAIL\n";
  }

  /// Whether `-v` or `-list` is among a test's arguments.
  private static boolean isVerbose(List<String> arguments) {
    return arguments.stream()
        .takeWhile(argument -> !ARGUMENTS_END.matcher(argument).matches())
        .anyMatch(argument -> VERBOSE.matcher(argument).matches());
  }

  /// What `go test` prints to standard output when the program does not compile.
  public static String buildFailure() {
    return "FAIL\t" + PACKAGE + " [build failed]\nFAIL\n";
  }

  /// What `go test` exits with.
  public static int exitCode(int programExitCode) {
    return programExitCode == 0 ? 0 : 1;
  }
}
