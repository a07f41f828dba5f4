package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import interleave.engine.event.Event;
import interleave.golang.GoProgram;
import interleave.golang.types.LanguageVersion;
import interleave.search.causality.RaceDetector;
import interleave.search.strategy.GoLike;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A run that somebody watches is the run that nobody watches.
class WatchTest {

  static List<Path> programs() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (String folder : List.of("race", "sync", "patterns", "channels")) {
      try (Stream<Path> files =
          Files.list(Path.of("src/test/resources/conformance").resolve(folder))) {
        files.filter(f -> f.toString().endsWith(".go")).sorted().forEach(programs::add);
      }
    }
    return programs;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void makesTheSameEvents(Path file) throws IOException {
    Source source = new Source(file.getFileName().toString(), Files.readString(file));
    if (GoProgram.compile(List.of(source), LanguageVersion.DEFAULT)
        instanceof GoProgram.Result.Compiled compiled) {
      List<String> unwatched = events(compiled.program(), false);
      assertFalse(unwatched.isEmpty());
      assertEquals(unwatched, events(compiled.program(), true));
    }
  }

  private static List<String> events(GoProgram program, boolean watched) {
    GoMachine machine = program.machine(Settings.DEFAULT);
    if (watched) {
      machine.watchedBy(new RaceDetector(_ -> {}));
    }
    List<String> events = new ArrayList<>();
    machine.run(new GoLike(1), event -> events.add(text(event)), Long.MAX_VALUE);
    return events;
  }

  /// With the values as they were.
  private static String text(Event event) {
    return switch (event) {
      case Event.VarRead e -> e.nanos() + " " + e.task() + e.variable() + e.value().text();
      case Event.VarWrite e -> e.nanos() + " " + e.task() + e.variable() + e.value().text();
      case Event.ChanSend e -> e.nanos() + " " + e.task() + e.channel() + e.value().text();
      case Event e -> e.nanos() + " " + e.task() + e.getClass().getSimpleName() + e.pos();
    };
  }
}
