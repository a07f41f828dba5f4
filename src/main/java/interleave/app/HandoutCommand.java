package interleave.app;

import interleave.image.FrameImage;
import interleave.scenario.Variant;
import interleave.session.CueFinder;
import interleave.session.PlacedCue;
import interleave.timeline.Timeline;
import interleave.ui.file.Handout;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `interleave handout`: the stops of a run as a page to hand out.
@Command(
    name = "handout",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a program and writes a page with a picture at each cue and what is said there,",
      "and with the program: one HTML file."
    })
final class HandoutCommand implements Callable<Integer> {

  private final PrintStream err;

  @Mixin RunOptions options;

  HandoutCommand(PrintStream err) {
    this.err = err;
  }

  @Option(names = "--notes", description = "With the notes that only the speaker reads.")
  boolean notes;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true)
  Path output;

  @Override
  public Integer call() throws IOException {
    Optional<WholeRun> run = WholeRun.record(options, err);
    if (run.isEmpty()) {
      return 1;
    }
    Variant variant = run.get().variant();
    Timeline timeline = run.get().timeline();
    timeline.findRaces(() -> false);
    FrameImage.startWithoutDisplay();
    List<PlacedCue> cues = new CueFinder(timeline).place(variant.cues());
    List<Handout.Stop> stops = Handout.stops(timeline, cues, List.of());
    Handout handout = new Handout(run.get().scenario(), variant, timeline, notes);
    Files.writeString(output, handout.page(stops, _ -> {}, () -> false));
    return 0;
  }
}
