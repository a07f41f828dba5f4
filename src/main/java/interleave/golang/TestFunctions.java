package interleave.golang;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What `go test` runs of a package's test files, found by names and parameters.
///
/// @param prefix in front of each name, for a file outside of the package; may be empty
/// @param tests with the prefix, as fuzz targets
/// @param benchmarks their number: they run only when asked for
/// @param wrong what has the name of a test but cannot be one
record TestFunctions(
    String prefix,
    List<String> tests,
    List<String> fuzzTargets,
    int benchmarks,
    List<GoExample> examples,
    boolean hasMain,
    List<Diagnostic> wrong) {

  private static final Pattern TEST = named("Test");
  private static final Pattern FUZZ = named("Fuzz");
  private static final Pattern BENCHMARK = named("Benchmark");

  private static Pattern named(String word) {
    return Pattern.compile(word + "(|[^\\p{Ll}].*)");
  }

  static TestFunctions in(List<File> files, String prefix) {
    List<String> tests = new ArrayList<>();
    List<String> fuzzTargets = new ArrayList<>();
    List<GoExample> examples = new ArrayList<>();
    List<Diagnostic> wrong = new ArrayList<>();
    int benchmarks = 0;
    boolean hasMain = false;
    for (File file : files) {
      if (!GoTest.isTest(file.source().name())) {
        continue;
      }
      examples.addAll(GoExample.in(file));
      for (Decl decl : file.declarations()) {
        if (!(decl instanceof Decl.Func function) || function.receiver() != null) {
          continue;
        }
        String name = function.name().name();
        if (name.equals("TestMain") && !takes(function, "T")) {
          hasMain = true;
          check(function, "m", wrong);
        } else if (TEST.matcher(name).matches()) {
          tests.add(prefix + name);
          check(function, "t", wrong);
        } else if (FUZZ.matcher(name).matches()) {
          fuzzTargets.add(prefix + name);
          check(function, "f", wrong);
        } else if (BENCHMARK.matcher(name).matches()) {
          benchmarks++;
          check(function, "b", wrong);
        }
      }
    }
    return new TestFunctions(prefix, tests, fuzzTargets, benchmarks, examples, hasMain, wrong);
  }

  /// How many lines the functions have in the file that calls them.
  int count() {
    return tests.size() + fuzzTargets.size() + benchmarks + examples.size();
  }

  private static void check(Decl.Func function, String parameter, List<Diagnostic> wrong) {
    String type = parameter.toUpperCase(java.util.Locale.ROOT);
    String name = function.name().name();
    boolean generic = !function.type().typeParams().isEmpty();
    if (wrong.isEmpty() && (generic || !takes(function, type))) {
      String why =
          generic
              ? "test functions cannot have type parameters"
              : "must be: func %s(%s *testing.%s)".formatted(name, parameter, type);
      Pos keyword = new Pos(function.pos().file(), function.pos().line(), 1);
      wrong.add(Diagnostic.at(keyword, CompilerOutput.WRONG_SIGNATURE + name + ", " + why));
    }
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
}
