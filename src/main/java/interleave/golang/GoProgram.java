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
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.types.Checker;
import interleave.golang.types.LanguageVersion;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// A Go program that compiles, ready to be run any number of times.
public final class GoProgram {

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

  /// Compiles the files of package `main`.
  ///
  /// @param version of files that do not say one
  public static Result compile(List<Source> sources, LanguageVersion version) {
    NodeIds ids = new NodeIds();
    ErrorList errors = new ErrorList();
    List<File> files = new ArrayList<>();
    for (Source source : sources) {
      files.add(Parser.parse(source, ids, errors));
    }
    if (errors.hasSyntaxErrors()) {
      return new Result.Rejected(errors.toList());
    }
    Checker.Result checked = Checker.check(files, ids, errors, version, new SourceLibrary());
    if (!checked.diagnostics().isEmpty()) {
      return new Result.Rejected(checked.diagnostics());
    }
    try {
      return new Result.Compiled(new GoProgram(Compiler.compile(checked.program())));
    } catch (Refusal refusal) {
      return new Result.Rejected(List.of(refusal.diagnostic()));
    }
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
