package interleave.golang;

import interleave.golang.code.Compiler;
import interleave.golang.code.Program;
import interleave.golang.code.Refusal;
import interleave.golang.lib.Library;
import interleave.golang.lib.SourceLibrary;
import interleave.golang.run.GoMachine;
import interleave.golang.run.Natives;
import interleave.golang.run.RuntimeLibrary;
import interleave.golang.run.Settings;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.Checker;
import interleave.golang.types.LanguageVersion;
import interleave.golang.types.PackageFiles;
import interleave.golang.vet.Vet;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A Go program that compiles, ready to be run any number of times.
public final class GoProgram {

  private static final Pattern OLD_TIMERS = Pattern.compile("(?m)^//go:debug asynctimerchan=[12]$");

  private final Program program;

  private GoProgram(Program program) {
    this.program = program;
  }

  /// What became of sources.
  public sealed interface Result {
    record Compiled(GoProgram program) implements Result {}

    /// @param diagnostics at least one; in the compiler's words, order and number
    record Rejected(List<Diagnostic> diagnostics) implements Result {}
  }

  /// Compiles a program: the files of package `main`, or of a package with tests to run; behind
  /// them, in folders of their own, those of the packages of its module that it imports, and
  /// `go.mod`.
  ///
  /// @param version of files that do not say one
  public static Result compile(List<Source> sources, LanguageVersion version) {
    Checked checked = check(sources, version);
    if (checked.program() == null) {
      return new Result.Rejected(checked.diagnostics());
    }
    try {
      Program program = Compiler.compile(checked.program());
      return new Result.Compiled(new GoProgram(wantsOldTimers(sources) ? old(program) : program));
    } catch (Refusal refusal) {
      return new Result.Rejected(List.of(refusal.diagnostic()));
    }
  }

  /// What the checker makes of sources.
  ///
  /// @param program null when there are diagnostics
  record Checked(CheckedProgram program, List<Diagnostic> diagnostics) {
    private static Checked wrong(List<Diagnostic> diagnostics) {
      return new Checked(null, diagnostics);
    }
  }

  /// Checks a program without compiling it.
  static Checked check(List<Source> sources, LanguageVersion version) {
    for (Source source : sources) {
      String constraint = BuildConstraint.problem(source);
      if (constraint != null) {
        return Checked.wrong(List.of(Diagnostic.at(Pos.NONE, constraint)));
      }
      Diagnostic wrong =
          source.name().equals(GoModule.FILE)
              ? ModuleLines.of(source.text()).problem()
              : ImportSection.check(source);
      if (wrong != null) {
        return Checked.wrong(List.of(wrong));
      }
    }
    NodeIds ids = new NodeIds();
    UserPackages packages = UserPackages.of(sources, ids);
    boolean test = GoTest.isTest(sources);
    if (!test && packages.main().files().stream().allMatch(GoProgram::isLibrary)) {
      String message = "package " + packages.shownPath() + " is not a main package";
      return Checked.wrong(List.of(Diagnostic.at(Pos.NONE, message)));
    }
    if (!packages.wrong().isEmpty()) {
      return Checked.wrong(packages.wrong());
    }
    List<PackageFiles> units = new ArrayList<>(packages.inOrder());
    if (test && units.stream().noneMatch(unit -> unit.errors().hasSyntaxErrors())) {
      List<Diagnostic> wrong = new ArrayList<>();
      Source entry = GoTest.entry(packages.main(), packages.external(), wrong);
      if (!wrong.isEmpty()) {
        String header = "# " + packages.shownPath();
        return Checked.wrong(List.of(Diagnostic.at(Pos.NONE, header), wrong.getFirst()));
      }
      units.add(withEntry(units.removeLast(), entry, ids));
    }
    Checker.Result checked = Checker.check(units, ids, version, new SourceLibrary());
    if (!checked.diagnostics().isEmpty()) {
      return Checked.wrong(checked.diagnostics());
    }
    List<Diagnostic> mistakes = test ? mistakes(packages, checked.program()) : List.of();
    return mistakes.isEmpty() ? new Checked(checked.program(), List.of()) : Checked.wrong(mistakes);
  }

  /// What vet finds in the tested package and in that of the tests outside.
  private static List<Diagnostic> mistakes(UserPackages packages, CheckedProgram program) {
    List<PackageFiles> tested = new ArrayList<>(List.of(packages.main()));
    packages.external().ifPresent(tested::add);
    List<Diagnostic> all = new ArrayList<>();
    for (PackageFiles unit : tested) {
      List<Diagnostic> found = Vet.check(program, unit.files());
      if (!found.isEmpty()) {
        all.add(Diagnostic.at(Pos.NONE, CompilerOutput.vetHeader(unit.path())));
        all.addAll(found);
      }
    }
    return all;
  }

  private static PackageFiles withEntry(PackageFiles unit, Source entry, NodeIds ids) {
    List<File> files = new ArrayList<>(unit.files());
    files.add(Parser.parse(entry, ids, unit.errors()));
    return new PackageFiles(unit.path(), files, unit.errors());
  }

  private static boolean isLibrary(File file) {
    String name = file.packageName().name();
    return !name.equals("main") && !name.equals("_"); // which the compiler refuses
  }

  /// Whether a file asks for the timers of Go 1.22.
  private static boolean wantsOldTimers(List<Source> sources) {
    return sources.stream()
        .anyMatch(source -> OLD_TIMERS.matcher(source.text().split("(?m)^package ", 2)[0]).find());
  }

  private static Program old(Program program) {
    return program.version().isAtLeast(1, 23)
        ? program.withVersion(new LanguageVersion(1, 22))
        : program;
  }

  /// The register code.
  public Program code() {
    return program;
  }

  /// A new run at its very start.
  public GoMachine machine(Settings settings) {
    return new GoMachine(program, Library.addTo(RuntimeLibrary.addTo(new Natives())), settings);
  }
}
