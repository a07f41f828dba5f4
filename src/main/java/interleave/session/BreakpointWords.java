package interleave.session;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Functions;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// What breakpoints are called.
public final class BreakpointWords {

  private BreakpointWords() {}

  /// @param state the run in which goroutines have their numbers
  public static String where(Breakpoint.Where where, SessionState state) {
    return switch (where) {
      case Breakpoint.Where.Line(String file, int line) ->
          (state.files().size() > 1 ? file.substring(file.lastIndexOf('/') + 1) + ":" : "line ")
              + line;
      case Breakpoint.Where.Panic _ -> "a panic";
      case Breakpoint.Where.Block _ -> "a goroutine blocks";
      case Breakpoint.Where.Task task -> who(task, state) + " blocks";
      case Breakpoint.Where.Thing thing ->
          thing.kind() == ObjectId.Kind.VARIABLE
              ? what(thing, state) + " is written"
              : "anything happens to " + what(thing, state);
    };
  }

  /// Of a goroutine or object of another run that is not in this one.
  static String missing(Breakpoint.Where where) {
    return switch (where) {
      case Breakpoint.Where.Task task ->
          "no goroutine of this run is the one that was meant, which ran "
              + Functions.shortName(task.function());
      case Breakpoint.Where.Thing thing ->
          thing.label().isEmpty()
              ? "the object that was meant is not in this run"
              : "the " + thing.label() + " that was meant is not in this run";
      default -> "";
    };
  }

  private static String who(Breakpoint.Where.Task task, SessionState state) {
    TaskId id = task.path().in(state.timeline());
    return id == null ? Functions.shortName(task.function()) : id.toString();
  }

  /// As the stage calls it.
  private static String what(Breakpoint.Where.Thing thing, SessionState state) {
    TaskId maker = thing.maker().in(state.timeline());
    return maker == null && thing.label().isEmpty()
        ? "an object without a name"
        : new ObjectId(thing.kind(), maker, thing.ordinal(), thing.label()).name();
  }

  /// The line of the program; empty for what is no line.
  public static String code(SessionState state, Breakpoint.Where where) {
    if (!(where instanceof Breakpoint.Where.Line(String file, int line))) {
      return "";
    }
    List<String> lines = new Source(file, state.text(file)).lines();
    return line <= lines.size() ? lines.get(line - 1).strip() : "";
  }

  /// When it stops; empty for always.
  public static String conditions(Breakpoint breakpoint) {
    List<String> parts = new ArrayList<>();
    if (!breakpoint.condition().isEmpty()) {
      parts.add("if " + breakpoint.condition());
    }
    if (!breakpoint.goroutine().isEmpty()) {
      parts.add("by " + breakpoint.goroutine());
    }
    int number = breakpoint.which().number();
    switch (breakpoint.which().kind()) {
      case EACH -> {}
      case ONLY -> parts.add("only hit " + number);
      case FROM -> parts.add("from hit " + number + " on");
      case EVERY -> parts.add("every hit that " + number + " divides");
    }
    return String.join(", ", parts);
  }
}
