package interleave.js;

import interleave.js.code.Compiler;
import interleave.js.lib.Library;
import interleave.js.run.Machine;
import interleave.js.run.ProgramText;
import interleave.js.run.Settings;
import interleave.js.syntax.LineMap;
import interleave.js.syntax.Parser;
import interleave.js.syntax.SyntaxProblem;
import interleave.source.Diagnostic;
import interleave.source.Source;
import interleave.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A JavaScript program that compiles, ready to be run any number of times.
public final class JsProgram {

  private final ProgramText text;

  private JsProgram(ProgramText text) {
    this.text = text;
  }

  /// What became of sources.
  public sealed interface Result {
    record Compiled(JsProgram program) implements Result {}

    /// @param diagnostics at least one
    /// @param problem what the first one is about, for [SyntaxText]
    /// @param module whether the text is a module
    record Rejected(
        List<Diagnostic> diagnostics, LineMap source, SyntaxProblem problem, boolean module)
        implements Result {}
  }

  /// Compiles files; the first is the one that runs, the others are there to be required.
  public static Result compile(List<Source> sources) {
    List<ProgramText.File> files = new ArrayList<>();
    for (Source source : sources) {
      LineMap lines = new LineMap(source.name(), source.text());
      SyntaxProblem problem = null;
      try {
        files.add(file(source, lines));
      } catch (SyntaxProblem found) {
        problem = found;
      } catch (StackOverflowError tooDeep) {
        problem = SyntaxProblem.refusal(0, 0, "a program that is nested so deeply");
      }
      if (problem != null) {
        Span span = new Span(lines.pos(problem.start()), lines.pos(problem.end()));
        String message =
            problem.isRefusal() ? problem.getMessage() : "SyntaxError: " + problem.getMessage();
        return new Result.Rejected(
            List.of(new Diagnostic(span, message)),
            lines,
            problem,
            Parser.isModule(source.text(), source.name().endsWith(".mjs")));
      }
    }
    return new Result.Compiled(new JsProgram(new ProgramText(files)));
  }

  private static ProgramText.File file(Source source, LineMap lines) {
    Parser.Parsed parsed = Parser.parse(source.text(), source.name().endsWith(".mjs"));
    List<String> parameters = parsed.module() ? List.of() : ProgramText.PARAMETERS;
    var code = Compiler.compile(parsed.body(), parameters, lines, false);
    EarlyErrors.check(parsed.body());
    EarlyErrors.check(code);
    return new ProgramText.File(lines, parsed.module(), parsed.body(), code);
  }

  /// A new run at its very start.
  public Machine machine(Settings settings) {
    return new Machine(text, settings, Library::install);
  }
}
