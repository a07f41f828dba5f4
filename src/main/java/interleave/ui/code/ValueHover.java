package interleave.ui.code;

import interleave.engine.Machine;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.golang.TextValues;
import interleave.golang.run.Evaluation.Seen;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.scenario.Variant;
import interleave.session.DeepThread;
import interleave.session.Runs;
import interleave.session.Selection;
import interleave.session.SessionState;
import interleave.source.Source;
import interleave.timeline.Timeline;
import interleave.ui.text.Facts;
import interleave.ui.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// What a name in the code stands for at the playhead, with what belongs to it (`b.at.x`, `list`
/// and `list[i]`): to the selected goroutine or the one that moves, or else to those that have it;
/// and the object of that name.
public final class ValueHover implements AutoCloseable {

  /// Goroutines that are told of, when it is not the selected one.
  private static final int MOST_TASKS = 4;

  /// Goroutines that are looked at.
  private static final int MOST_LOOKED_AT = 256;

  private final Runs runs;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "values"));
  private volatile int wanted;

  /// The text that was last looked at; known to the thread alone.
  private List<Source> sources = List.of();

  private Optional<TextValues> values = Optional.empty();

  public ValueHover(Runs runs) {
    this.runs = runs;
  }

  /// A name in the text.
  ///
  /// @param line from 1
  /// @param column on the screen, where tabs are spaces, from 0
  public record Spot(String file, int line, int column, String name) {

    static final Spot NONE = new Spot("", 0, 0, "");
  }

  /// Tells `result` about a name; soon, when the machine has to be asked, and never when there is
  /// nothing to tell.
  public void look(SessionState state, TaskId lead, Spot spot, Consumer<String> result) {
    int number = ++wanted;
    Timeline timeline = state.timeline();
    Picture picture = timeline.picture(Math.min(state.event(), timeline.size() - 1));
    if (state.playing() || !timeline.hasMachine() || state.event() < 0) {
      tell(objects(picture, null, spot.name()), result);
      return;
    }
    TaskId task = state.selection() instanceof Selection.Task(TaskId id) ? id : lead;
    Variant variant = state.variant();
    int event = state.event();
    thread.execute(
        () -> {
          if (number != wanted) {
            return;
          }
          List<Line> lines = lines(timeline, variant, event, task, spot);
          Platform.runLater(
              () -> {
                if (number == wanted) {
                  tell(text(lines, picture, spot), result);
                }
              });
        });
  }

  private static void tell(String text, Consumer<String> result) {
    if (!text.isEmpty()) {
      result.accept(text);
    }
  }

  /// What one goroutine has.
  private record Line(String expression, Seen seen, TaskId task) {}

  private List<Line> lines(Timeline timeline, Variant variant, int event, TaskId task, Spot spot) {
    try {
      if (!timeline.sources().equals(sources)) {
        sources = timeline.sources();
        values = runs.values(variant, sources);
      }
      List<TextValues.Expression> expressions =
          values.map(v -> v.at(spot.file(), spot.line(), bytes(timeline, spot))).orElse(List.of());
      return expressions.isEmpty()
          ? List.of()
          : timeline.machineAfter(event, machine -> seen(expressions, machine, task));
    } catch (RuntimeException | StackOverflowError e) {
      // nothing is told of what cannot be looked at
      return List.of();
    }
  }

  /// The place of a name as the compiler counts.
  private static int bytes(Timeline timeline, Spot spot) {
    List<String> lines = timeline.source(spot.file()).lines();
    String line = spot.line() <= lines.size() ? lines.get(spot.line() - 1) : "";
    int chars = 0;
    while (chars < line.length() && Listing.column(line, chars + 1) <= spot.column()) {
      chars++;
    }
    return 1 + line.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
  }

  private static List<Line> seen(
      List<TextValues.Expression> expressions, Machine machine, TaskId task) {
    List<Line> lines = new ArrayList<>();
    if (task != null) {
      see(expressions, machine, task, lines);
    }
    if (lines.isEmpty()) {
      machine.view().tasks().stream()
          .limit(MOST_LOOKED_AT)
          .takeWhile(_ -> lines.size() < MOST_TASKS)
          .forEach(other -> see(expressions, machine, other.id(), lines));
    }
    return lines;
  }

  private static void see(
      List<TextValues.Expression> expressions, Machine machine, TaskId task, List<Line> lines) {
    for (TextValues.Expression expression : expressions) {
      expression
          .value(machine, task)
          .ifPresent(seen -> lines.add(new Line(expression.text(), seen, task)));
    }
  }

  private static String text(List<Line> lines, Picture picture, Spot spot) {
    StringBuilder text = new StringBuilder();
    ObjectId object = null;
    // a variable of the package is the same to all
    Map<List<String>, StringJoiner> same = new LinkedHashMap<>();
    for (Line line : lines) {
      Seen seen = line.seen();
      object = object == null ? seen.object() : object;
      same.computeIfAbsent(
              List.of(line.expression(), seen.value(), seen.type()), _ -> new StringJoiner(", "))
          .add(line.task().toString());
    }
    same.forEach(
        (what, tasks) ->
            text.append(text.isEmpty() ? "" : "\n")
                .append(Texts.of("valueHover.in", what.get(0), what.get(1), what.get(2), tasks)));
    String facts = objects(picture, object, spot.name());
    return text + (text.isEmpty() || facts.isEmpty() ? "" : "\n") + facts;
  }

  /// About an object, or when that is not known, about the one of a name.
  private static String objects(Picture picture, ObjectId id, String name) {
    for (ObjectPicture object : picture.objects()) {
      if (id == null ? object.id().label().equals(name) : object.id().equals(id)) {
        return Facts.text(object, picture);
      }
    }
    return "";
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
