package interleave.golang.run;

import interleave.Goldens;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.search.strategy.GoLike;
import interleave.timeline.EventLog;
import interleave.timeline.Recorder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole recordings as text, one column a goroutine, each checked against the legal moves.
class TraceTest {

  private static final int WIDTH = 34;

  @ParameterizedTest
  @ValueSource(strings = {"handoff", "buffer", "select", "locks", "timers", "panic", "users"})
  void recordings(String name) {
    Goldens.check("golang/run/" + name + ".trace", columns(read(name)));
  }

  @Test
  void everyMoveOfABusyProgramIsLegal() {
    Recorder recorder = new Recorder(new EventLog(), Integer.MAX_VALUE);
    for (Settings.Mode mode : Settings.Mode.values()) {
      GoMachine machine = Go.machine(read("locks"), Settings.DEFAULT.withMode(mode));
      machine.run(new GoLike(3), new Recorder(new EventLog(), 1 << 20), Long.MAX_VALUE);
    }
    Go.machine(read("timers"), Settings.DEFAULT).run(new GoLike(3), recorder, Long.MAX_VALUE);
    org.junit.jupiter.api.Assertions.assertTrue(recorder.over());
  }

  private static String read(String name) {
    try {
      return java.nio.file.Files.readString(
          java.nio.file.Path.of("src/test/resources/golang/run/" + name + ".go"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String columns(String text) {
    List<Event> events = new ArrayList<>();
    Recorder recorder = new Recorder(new EventLog(), Integer.MAX_VALUE);
    EventSink sink =
        event -> {
          recorder.accept(event);
          events.add(event);
        };
    Go.machine(text, Settings.DEFAULT).run(new GoLike(1), sink, Long.MAX_VALUE);
    StringBuilder out = new StringBuilder();
    for (Event event : events) {
      int column = event.task() == null ? 0 : event.task().number();
      String line =
          "%5d %s%s".formatted(event.pos().line(), " ".repeat(column * WIDTH / 2), describe(event));
      out.append(line.stripTrailing()).append('\n');
    }
    return out.toString();
  }

  /// The event's name and its own parts.
  private static String describe(Event event) {
    StringBuilder out = new StringBuilder(event.getClass().getSimpleName());
    for (var component : event.getClass().getRecordComponents()) {
      if (List.of("nanos", "task", "pos").contains(component.getName())) {
        continue;
      }
      try {
        out.append(' ').append(part(component.getAccessor().invoke(event)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return out.toString();
  }

  private static String part(Object value) {
    return switch (value) {
      case null -> "-";
      case Shown shown -> shown.text();
      case TaskId id -> id.toString();
      case String text -> text.lines().findFirst().orElse("");
      case List<?> list -> list.stream().map(TraceTest::part).toList().toString();
      case Event.SelectArm arm ->
          (arm.send() ? "send " : "receive ") + part(arm.channel()) + " " + part(arm.value());
      case Event.Level level -> level.function() + " defers " + part(level.deferred());
      case Event.Deferral call -> call.function() + ":" + call.pos().line();
      case Number number -> number.longValue() > 100_000 ? "later" : number.toString();
      default -> value.toString();
    };
  }
}
