package interleave.app;

import interleave.image.Animation;
import interleave.image.FrameImage;
import interleave.image.SvgFrames;
import interleave.scenario.Variant;
import interleave.session.GoRuns;
import interleave.session.Pace;
import interleave.session.Runs;
import interleave.source.Source;
import interleave.stage.CompareFrame;
import interleave.stage.Palette;
import interleave.stage.Theme;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `interleave render`: one frame as a picture, without a display.
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a program and draws one frame of the recording into a PNG or SVG file,",
      "or a stretch of it into a moving GIF."
    })
final class RenderCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("(\\d{2,5})x(\\d{2,5})");
  private static final int MOST_PIXELS = 7680 * 4320;

  private final PrintStream err;

  @Mixin RunOptions options;

  RenderCommand(PrintStream err) {
    this.err = err;
  }

  @Option(
      names = "--at",
      paramLabel = "N|P%",
      defaultValue = "100%",
      description = "After event N (from 1), or at P percent of the events; the end by default.")
  String at;

  @Option(
      names = "--from",
      paramLabel = "N|P%",
      defaultValue = "0",
      description = "Where a moving picture begins; it ends at --at.")
  String from;

  @Option(
      names = "--speed",
      paramLabel = "X",
      defaultValue = "1",
      description = "Of a moving picture, 0.25 to 4.")
  double speed;

  @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080")
  String size;

  @Option(names = "--theme", paramLabel = "dark|light|contrast", defaultValue = "dark")
  Theme theme;

  @Option(
      names = "--compare",
      description = "Beside the scenario's twin in JavaScript, which has to have one.")
  boolean compare;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Ends in .png, .svg or .gif; a PNG file otherwise.")
  Path output;

  @Override
  public Integer call() throws IOException {
    Matcher wanted = SIZE.matcher(size);
    if (!wanted.matches()) {
      throw new UsageException("--size must look like 1920x1080, not " + size);
    }
    int width = Integer.parseInt(wanted.group(1));
    int height = Integer.parseInt(wanted.group(2));
    if ((long) width * height > MOST_PIXELS) {
      throw new UsageException("--size: a picture has at most 7680x4320 points");
    }
    Optional<WholeRun> run = WholeRun.record(options, err);
    if (run.isEmpty()) {
      return 1;
    }
    Timeline timeline = run.get().timeline();
    timeline.findRaces(() -> false);
    if (compare) {
      return compare(timeline, run.get().runs(), run.get().variant(), width, height);
    }
    double position = position("--at", at, timeline.size());
    FrameImage.startWithoutDisplay();
    String name = output.getFileName().toString().toLowerCase(Locale.ROOT);
    Palette palette = Palette.of(theme);
    if (name.endsWith(".svg")) {
      String says = run.get().variant().go().fileName();
      Files.writeString(
          output, new SvgFrames(timeline, palette, width, height).file(position, says));
    } else if (name.endsWith(".gif")) {
      Animation animation = new Animation(timeline, palette, width, height);
      animate(animation, timeline, (int) position);
    } else {
      Files.write(output, FrameImage.render(timeline, position, width, height, theme));
    }
    return 0;
  }

  private void animate(Animation animation, Timeline timeline, int to) throws IOException {
    int begin = (int) position("--from", from, timeline.size());
    if (begin > to) {
      throw new UsageException("--from must not be behind --at");
    }
    if (!(speed >= .25 && speed <= 4)) {
      throw new UsageException("--speed must be 0.25 to 4");
    }
    double[] places = Pace.places(timeline, begin, to, 10 * Animation.CENTISECONDS, speed);
    animation.write(Files.newOutputStream(output), places, _ -> {}, () -> false);
  }

  private int compare(Timeline timeline, GoRuns runs, Variant variant, int width, int height)
      throws IOException {
    if (variant.node().isEmpty()) {
      throw new UsageException("--compare: the program has no twin in JavaScript");
    }
    String name = output.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg") || name.endsWith(".gif")) {
      throw new UsageException("--compare draws PNG files only");
    }
    switch (runs.twin(variant)) {
      case Runs.Loop.Rejected rejected -> {
        Variant.Code code = variant.node().orElseThrow();
        List<Source> sources = List.of(new Source(code.fileName(), code.text()));
        Programs.print(sources, rejected.diagnostics(), err);
        return 1;
      }
      case Runs.Loop.Ready twin -> {
        twin.recording().advance(Long.MAX_VALUE);
        CompareFrame frame = new CompareFrame(timeline, twin.recording().timeline());
        double position = position("--at", at, frame.both().size());
        FrameImage.startWithoutDisplay();
        Palette palette = Palette.of(theme);
        Files.write(output, FrameImage.render(frame, position, width, height, palette));
        return 0;
      }
    }
  }

  /// How many events have happened.
  private static double position(String option, String text, int size) {
    try {
      double position =
          text.endsWith("%")
              ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100 * size
              : Double.parseDouble(text);
      if (position >= 0 && position <= size) {
        return text.endsWith("%") ? Math.floor(position) : position;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw new UsageException(
        String.format(
            Locale.ROOT, "%s must be 0 to %d, or 0%% to 100%%, not %s", option, size, text));
  }
}
