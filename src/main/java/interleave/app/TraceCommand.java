package interleave.app;

import interleave.timeline.Timeline;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `interleave trace`: every event of a run.
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Runs a program and prints every event: number, virtual time, goroutine, what.")
final class TraceCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Mixin RunOptions options;

  TraceCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  boolean json;

  @Override
  public Integer call() {
    Optional<WholeRun> run = WholeRun.record(options, err);
    run.ifPresent(whole -> print(whole.timeline()));
    return run.isPresent() ? 0 : 1;
  }

  private void print(Timeline timeline) {
    TraceFormat format = json ? TraceFormat.json() : TraceFormat.text();
    for (int at = 0; at < timeline.size(); at++) {
      out.println(format.line(at, timeline.events().get(at)));
    }
    out.flush();
    if (options.record != null) {
      RunCommand.save(options.record, timeline.schedule().encode());
    }
  }
}
