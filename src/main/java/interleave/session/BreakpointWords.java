package interleave.session;

import interleave.engine.event.ObjectId;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// What breakpoints are called.
public final class BreakpointWords {

  private BreakpointWords() {}

  /// @param several whether a line needs the name of its file
  public static String where(Breakpoint.Where where, boolean several) {
    return switch (where) {
      case Breakpoint.Where.Line(String file, int line) ->
          (several ? file.substring(file.lastIndexOf('/') + 1) + ":" : "line ") + line;
      case Breakpoint.Where.Panic _ -> "a panic";
      case Breakpoint.Where.Block _ -> "a goroutine blocks";
      case Breakpoint.Where.Task(var task) -> task + " blocks";
      case Breakpoint.Where.Thing(ObjectId object) ->
          object.kind() == ObjectId.Kind.VARIABLE
              ? object.name() + " is written"
              : "anything happens to " + object.name();
    };
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
