package interleave.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.conformance.fuzz.Generate;
import interleave.engine.Limits;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Strategy;
import interleave.engine.event.EventSink;
import interleave.golang.GoProgram;
import interleave.golang.run.GoMachine;
import interleave.golang.run.Input;
import interleave.golang.run.Settings;
import interleave.golang.types.LanguageVersion;
import interleave.search.strategy.GoLike;
import interleave.search.strategy.RandomWalk;
import interleave.source.Source;
import interleave.timeline.EventLog;
import interleave.timeline.Recorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whether functions run as bytecode of the JVM or are interpreted cannot be told from what
/// happens: every event, and after every stretch of steps the whole state, is the same, wherever
/// the machine is copied meanwhile.
final class CompiledCodeTest {

  private static final int AT_ONCE = 0;
  private static final int SOON = 20;
  private static final int NEVER = Integer.MAX_VALUE;

  /// Beyond so many events a run says nothing new.
  private static final int MOST_EVENTS = 2_000;

  /// After so many bytes of copies a run says nothing new either.
  private static final long MOST_COPIED = 64 << 20;

  /// Small, since all that a program holds is copied again and again.
  private static final Limits LIMITS =
      Limits.DEFAULT.withHeapBytes(1 << 16).withStackFrames(1_000).withInstructions(1_000_000);

  /// Between two looks at the state: not even, so that all kinds of places are met.
  private static final int STRETCH = 97;

  @TestFactory
  Stream<DynamicTest> programsRunTheSameCompiledAndInterpreted() throws IOException {
    return Recorded.below(Path.of("src/test/resources/conformance")).stream()
        .filter(program -> !program.race())
        .map(program -> test(program.name(), sources(program), program.input()));
  }

  @TestFactory
  Stream<DynamicTest> randomProgramsRunTheSameCompiledAndInterpreted() {
    return LongStream.rangeClosed(1, 50)
        .mapToObj(
            seed ->
                test(
                    "seed " + seed, List.of(new Source(seed + ".go", Generate.program(seed))), ""));
  }

  private static List<Source> sources(Recorded program) {
    List<Source> sources = new ArrayList<>();
    for (Path file : program.files()) {
      try {
        sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return sources;
  }

  private static DynamicTest test(String name, List<Source> sources, String input) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          if (GoProgram.compile(sources, LanguageVersion.DEFAULT)
              instanceof GoProgram.Result.Compiled compiled) {
            Settings settings = Settings.DEFAULT.withInput(Input.of(input)).withLimits(LIMITS);
            GoProgram program = compiled.program();
            compare(program, settings, SOON, AT_ONCE);
            compare(program, settings.withMode(Settings.Mode.EXPLORE), AT_ONCE);
          }
        });
  }

  private static void compare(GoProgram program, Settings settings, int... compiledAfter) {
    List<String> interpreted = history(program, settings, NEVER);
    for (int steps : compiledAfter) {
      List<String> compiled = history(program, settings, steps);
      for (int i = 0; i < Math.min(interpreted.size(), compiled.size()); i++) {
        assertEquals(interpreted.get(i), compiled.get(i), "number " + i + " of the history");
      }
      assertEquals(interpreted.size(), compiled.size());
    }
  }

  /// All events, and the state after each stretch. Bytecode tells them to a recorder, which knows
  /// shorter ways to be told.
  private static List<String> history(GoProgram program, Settings settings, int compiledAfter) {
    GoMachine start = program.machine(settings);
    start.compileAfter(compiledAfter);
    Strategy strategy =
        settings.mode() == Settings.Mode.FAITHFUL ? new GoLike(1) : new RandomWalk(1);
    List<String> history = new ArrayList<>();
    EventLog log = new EventLog();
    EventSink sink =
        compiledAfter == NEVER
            ? event -> history.add(event.toString())
            : new Recorder(log, Long.MAX_VALUE);
    int told = 0;
    Machine machine = start;
    Outcome outcome = Outcome.RUNNING;
    long copied = 0;
    for (int steps = 1;
        outcome == Outcome.RUNNING && history.size() < MOST_EVENTS && copied < MOST_COPIED;
        steps = STRETCH) {
      outcome = machine.run(strategy, sink, steps);
      for (; told < log.size(); told++) {
        history.add(log.get(told).toString());
      }
      history.add(
          "step " + machine.steps() + " at " + machine.nanos() + ": " + machine.fingerprint());
      machine = machine.fork();
      copied += machine.weight();
    }
    history.add(outcome.toString());
    return history;
  }
}
