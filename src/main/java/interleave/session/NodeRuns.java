package interleave.session;

import interleave.engine.Limits;
import interleave.js.JsProgram;
import interleave.js.run.Settings;
import interleave.scenario.Variant;
import interleave.source.Source;
import interleave.timeline.LoopRecording;
import java.util.List;

/// Runs the twins of Go programs as Node.js would.
public final class NodeRuns {

  private NodeRuns() {}

  /// Compiles a variant's twin, in which a statement costs what it costs in the program itself; to
  /// be run on a [DeepThread].
  public static Runs.Loop twin(Variant variant, Limits limits) {
    Variant.Code code = variant.node().orElseThrow();
    List<Source> sources = List.of(new Source(code.fileName(), code.text()));
    return switch (JsProgram.compile(sources)) {
      case JsProgram.Result.Rejected rejected -> new Runs.Loop.Rejected(rejected.diagnostics());
      case JsProgram.Result.Compiled compiled -> {
        int statement = Math.toIntExact(variant.schedule().statementNanos());
        Settings settings =
            Settings.DEFAULT
                .withLimits(limits)
                .withStatementNanos(statement)
                .withNesting(Settings.NESTING_OF_NODE);
        yield new Runs.Loop.Ready(
            new LoopRecording(compiled.program().machine(settings), sources, limits));
      }
    };
  }
}
