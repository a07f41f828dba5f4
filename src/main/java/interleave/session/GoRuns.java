package interleave.session;

import interleave.engine.Limits;
import interleave.engine.Schedule;
import interleave.engine.Strategy;
import interleave.golang.GoModule;
import interleave.golang.GoProgram;
import interleave.golang.TextValues;
import interleave.golang.run.Evaluation;
import interleave.golang.run.GoMachine;
import interleave.golang.run.Input;
import interleave.golang.run.Settings;
import interleave.golang.types.LanguageVersion;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.search.explore.Bounds;
import interleave.search.explore.Exploration;
import interleave.search.strategy.GoLike;
import interleave.search.strategy.Manual;
import interleave.search.strategy.RandomWalk;
import interleave.search.strategy.Replay;
import interleave.search.strategy.Untouched;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import interleave.timeline.Recording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Runs Go, and its twins in JavaScript.
public final class GoRuns implements Runs {

  /// Of one of the many runs of a search.
  private static final long MOST_INSTRUCTIONS = 20_000_000;

  private final Limits limits;
  private final Optional<LanguageVersion> version;
  private final List<String> arguments;
  private final Input input;

  /// Programs without arguments and input.
  ///
  /// @param version used instead of what variants say
  public GoRuns(Limits limits, Optional<LanguageVersion> version) {
    this(limits, version, List.of(), Input.EMPTY);
  }

  /// @param version used instead of what variants say
  /// @param arguments of the program, without its name
  /// @param input of the program
  public GoRuns(
      Limits limits, Optional<LanguageVersion> version, List<String> arguments, Input input) {
    this.limits = limits;
    this.version = version;
    this.arguments = List.copyOf(arguments);
    this.input = input;
  }

  /// A program at its start, with what decides for it.
  public sealed interface Started {

    /// @param sources of the program
    /// @param header mode, Ps and seed of a schedule, without picks
    record Ready(GoMachine machine, Strategy strategy, List<Source> sources, Schedule header)
        implements Started {}

    record Rejected(List<Diagnostic> diagnostics) implements Started {}
  }

  /// Compiles the files of a program and makes a machine for it.
  public Started start(Variant variant, ScheduleSettings schedule) {
    try {
      return start(variant, schedule, plan(schedule));
    } catch (IllegalArgumentException e) {
      return new Started.Rejected(
          List.of(Diagnostic.at(new Pos(variant.go().fileName(), 1, 1), e.getMessage())));
    }
  }

  /// The files of a program as the compiler wants them.
  public static List<Source> sources(Variant variant) {
    return variant.files().stream().map(c -> new Source(c.fileName(), c.text())).toList();
  }

  /// The same files as a variant has them.
  static List<Variant.Code> files(List<Source> sources) {
    return sources.stream().map(s -> new Variant.Code(s.name(), s.text())).toList();
  }

  private Started start(Variant variant, ScheduleSettings schedule, Plan plan) {
    List<Source> sources = sources(variant);
    return switch (GoProgram.compile(sources, version(variant, sources))) {
      case GoProgram.Result.Rejected rejected -> new Started.Rejected(rejected.diagnostics());
      case GoProgram.Result.Compiled compiled ->
          new Started.Ready(
              compiled.program().machine(settings(variant, schedule, plan)),
              plan.strategy,
              sources,
              plan.header);
    };
  }

  private Settings settings(Variant variant, ScheduleSettings schedule, Plan plan) {
    return new Settings(
        plan.mode,
        plan.header.procs(),
        Math.toIntExact(schedule.statementNanos()),
        limits,
        Stream.concat(Stream.of(programName(variant)), arguments.stream()).toList(),
        Map.of(),
        input,
        Set.copyOf(plan.header.racing()));
  }

  @Override
  public Search explore(Variant variant, ScheduleSettings schedule) {
    return explore(variant, schedule, Bounds.DEFAULT);
  }

  /// A search for all ways a program can end.
  public Search explore(Variant variant, ScheduleSettings schedule, Bounds bounds) {
    List<Source> sources = sources(variant);
    ScheduleSettings any =
        new ScheduleSettings(
            ScheduleSettings.Mode.RANDOM,
            schedule.procs(),
            schedule.seed(),
            schedule.statementNanos(),
            Optional.empty());
    Plan plan = plan(any);
    return switch (GoProgram.compile(sources, version(variant, sources))) {
      case GoProgram.Result.Rejected rejected -> new Search.Rejected(rejected.diagnostics());
      case GoProgram.Result.Compiled compiled -> {
        Limits one = limits.withInstructions(Math.min(limits.instructions(), MOST_INSTRUCTIONS));
        Settings settings = settings(variant, any, plan).withLimits(one);
        yield new Search.Ready(
            new Exploration(
                racing -> compiled.program().machine(settings.withRacing(racing)),
                plan.header,
                bounds));
      }
    };
  }

  @Override
  public Prepared prepare(Variant variant, ScheduleSettings schedule) {
    return prepared(start(variant, schedule));
  }

  @Override
  public Prepared branch(Variant variant, ScheduleSettings schedule, Schedule prefix) {
    String mode =
        switch (prefix.mode()) {
          case "faithful" -> "manual";
          case "fifo" -> "manual-fifo";
          case String other -> other;
        };
    Strategy repeat =
        mode.equals(prefix.mode())
            ? new Replay(prefix, new GoLike(prefix.seed()))
            : new Untouched(prefix, new GoLike(prefix.seed()));
    Manual manual = new Manual(new GoLike(prefix.seed()), repeat);
    Schedule header = new Schedule(mode, prefix.procs(), prefix.seed(), prefix.racing());
    return prepared(start(variant, schedule, new Plan(mode(mode), manual, header)));
  }

  @Override
  public Condition condition(Variant variant, String file, int line, String text) {
    List<Source> sources = sources(variant);
    return switch (interleave.golang.Condition.at(
        sources, version(variant, sources), file, line, text)) {
      case interleave.golang.Condition.Result.Wrong(String message) -> new Condition.Wrong(message);
      case interleave.golang.Condition.Result.Ready(interleave.golang.Condition condition) ->
          (machine, event, holds) -> {
            try {
              if (condition.holds(machine, event)) {
                holds.run();
              }
              return "";
            } catch (Evaluation.NotNow e) {
              return "";
            } catch (Evaluation.NoValue e) {
              return e.getMessage();
            }
          };
    };
  }

  @Override
  public Optional<TextValues> values(Variant variant, List<Source> sources) {
    return TextValues.of(sources, version(variant, sources));
  }

  @Override
  public Loop twin(Variant variant) {
    return NodeRuns.twin(variant, limits);
  }

  private Prepared prepared(Started started) {
    return switch (started) {
      case Started.Rejected rejected -> new Prepared.Rejected(rejected.diagnostics());
      case Started.Ready ready ->
          new Prepared.Ready(
              new Recording(
                  ready.machine(), ready.strategy(), ready.sources(), ready.header(), limits),
              ready.machine()::interrupt,
              ready.strategy() instanceof Manual manual ? manual : null);
    };
  }

  private LanguageVersion version(Variant variant, List<Source> sources) {
    return version
        .or(
            () ->
                Optional.of(variant.goVersion())
                    .filter(v -> !v.isEmpty())
                    .map(LanguageVersion::parse))
        .or(() -> GoModule.of(sources).map(GoModule::version))
        .orElse(LanguageVersion.DEFAULT);
  }

  private static String programName(Variant variant) {
    return variant.go().fileName().replaceFirst("^.*/", "").replaceFirst("\\.go$", "");
  }

  private record Plan(Settings.Mode mode, Strategy strategy, Schedule header) {}

  /// @throws IllegalArgumentException when a recorded schedule cannot be read
  private static Plan plan(ScheduleSettings settings) {
    if (settings.recorded().isPresent()) {
      Schedule recorded = Schedule.decode(settings.recorded().get());
      Strategy then = strategy(recorded.mode(), recorded.seed());
      return new Plan(mode(recorded.mode()), new Replay(recorded, then), recorded.withoutPicks());
    }
    String word = settings.mode().word();
    int procs =
        switch (settings.mode()) {
          case FAITHFUL, MANUAL -> settings.procs();
          case FIFO, RANDOM -> 1;
        };
    Schedule header = new Schedule(word, procs, settings.seed(), List.of());
    Strategy strategy = strategy(word, settings.seed());
    boolean asks = settings.mode() == ScheduleSettings.Mode.MANUAL;
    return new Plan(mode(word), asks ? new Manual(strategy) : strategy, header);
  }

  private static Settings.Mode mode(String word) {
    return switch (word) {
      case "faithful" -> Settings.Mode.FAITHFUL;
      case "fifo" -> Settings.Mode.FIFO;
      case "random" -> Settings.Mode.EXPLORE;
      case "manual" -> Settings.Mode.MANUAL;
      case "manual-fifo" -> Settings.Mode.MANUAL_FIFO;
      default ->
          throw new IllegalArgumentException(
              "the schedule's mode is \""
                  + word.toLowerCase(Locale.ROOT)
                  + "\"; known are"
                  + " faithful, fifo, random, manual");
    };
  }

  private static Strategy strategy(String mode, long seed) {
    return mode.equals("random") ? new RandomWalk(seed) : new GoLike(seed);
  }
}
