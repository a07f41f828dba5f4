package interleave.app;

import interleave.engine.Limits;
import interleave.golang.types.LanguageVersion;
import interleave.scenario.ScheduleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `run`, `trace` and `render` have in common: which program, and how it is scheduled.
final class RunOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "A scenario, a .go file, the .go files of one package, or a folder with them;",
        "in a module (go.mod) with the packages that it imports from there.",
        "What follows are the program's arguments, behind -- if they begin with a dash."
      })
  List<String> words;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "The variant of a scenario; the first when left out.")
  String variant;

  @Option(names = "--procs", paramLabel = "N", description = "Number of Ps, 1 to 64; 4 by default.")
  Integer procs;

  @Option(names = "--seed", paramLabel = "N", description = "For everything Go leaves to chance.")
  Long seed;

  @Option(
      names = "--schedule",
      paramLabel = "HOW",
      description =
          "faithful (as Go schedules), fifo, random, manual (you are asked), or a file written by"
              + " --record.")
  String schedule;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Write the schedule of this run to FILE.")
  Path record;

  @Option(names = "--go", paramLabel = "1.N", description = "The Go language version; 1.23.")
  String goVersion;

  @Option(
      names = "--max-events",
      paramLabel = "N",
      description = "End the run after so many events.")
  Long maxEvents;

  @Option(
      names = "--max-instructions",
      paramLabel = "N",
      description = "End the run after so many instructions; 2000000000 by default.")
  Long maxInstructions;

  @Option(
      names = "--max-goroutines",
      paramLabel = "N",
      description = "End the run when more goroutines are alive; 200000 by default.")
  Integer maxGoroutines;

  @Option(
      names = "--max-output",
      paramLabel = "BYTES",
      description = "End the run when it has written more; 16777216 by default.")
  Long maxOutput;

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description = "End the run after so many seconds of virtual time; 86400 by default.")
  Long maxSeconds;

  /// What a run may use.
  ///
  /// @param events when the command line does not say how many
  Limits limits(long events) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        or(maxEvents, events),
        maxGoroutines == null ? usual.tasks() : maxGoroutines,
        usual.heapBytes(),
        usual.stackFrames(),
        or(maxOutput, usual.outputBytes()),
        maxSeconds == null ? usual.nanos() : maxSeconds * 1_000_000_000L,
        or(maxInstructions, usual.instructions()));
  }

  private static long or(Long given, long usual) {
    return given == null ? usual : given;
  }

  /// The option that allows more, for messages; empty when there is none.
  static Optional<String> optionFor(Limits.Kind limit) {
    return switch (limit) {
      case EVENTS -> Optional.of("--max-events");
      case TASKS -> Optional.of("--max-goroutines");
      case OUTPUT -> Optional.of("--max-output");
      case TIME -> Optional.of("--max-seconds");
      case INSTRUCTIONS -> Optional.of("--max-instructions");
      case HEAP, STACK -> Optional.empty();
    };
  }

  /// The settings of the scenario with what the command line says instead.
  ///
  /// @throws UsageException when an option makes no sense
  ScheduleSettings apply(ScheduleSettings given) {
    if (procs != null && (procs < 1 || procs > 64)) {
      throw new UsageException("--procs must be 1 to 64, not " + procs);
    }
    ScheduleSettings.Mode mode = given.mode();
    Optional<String> recorded = given.recorded();
    if (schedule != null) {
      Optional<ScheduleSettings.Mode> named = mode(schedule);
      recorded = named.isPresent() ? Optional.empty() : Optional.of(scheduleFile());
      mode = named.orElse(mode);
    }
    return new ScheduleSettings(
        mode,
        procs == null ? given.procs() : procs,
        seed == null ? given.seed() : seed,
        given.statementNanos(),
        recorded);
  }

  /// The language version asked for; empty when none was.
  Optional<LanguageVersion> version() {
    try {
      return Optional.ofNullable(goVersion).map(LanguageVersion::parse);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--go: " + e.getMessage());
    }
  }

  private static Optional<ScheduleSettings.Mode> mode(String word) {
    try {
      return Optional.of(ScheduleSettings.Mode.valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String scheduleFile() {
    try {
      return Files.readString(Here.path(schedule));
    } catch (IOException e) {
      throw new UsageException(
          "--schedule is neither faithful, fifo, random or manual nor a readable file: "
              + schedule);
    }
  }
}
