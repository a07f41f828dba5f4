package interleave.picture;

import interleave.engine.event.Event;
import interleave.source.Pos;
import interleave.source.ShortPlace;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// What happens while a panic or Goexit runs deferred calls, in plain words.
final class UnwindingSentence {

  /// So many functions that are left at once are named.
  private static final int NAMED = 3;

  private UnwindingSentence() {}

  static String of(List<Source> sources, Event event, Picture before, Picture after) {
    return switch (event) {
      case Event.PanicRaise e -> raise(e, before);
      case Event.GoExit e -> exit(e, before);
      case Event.DeferRun e -> run(sources, e, before, after);
      case Event.PanicRecover e -> recover(e, after);
      case Event.PanicOver e -> over(e, before);
      default -> throw new IllegalArgumentException(event + " is about no panic");
    };
  }

  private static Unwinding unwinding(Event event, Picture picture) {
    TaskPicture task = picture.task(event.task());
    return task == null ? null : task.unwinding();
  }

  private static String raise(Event.PanicRaise e, Picture before) {
    Unwinding under = unwinding(e, before);
    String panics = e.task() + " panics: " + e.message() + ".";
    if (under != null && !under.recovered()) {
      panics +=
          under.isGoexit()
              ? " It was ending itself with Goexit."
              : " It was still in the panic " + under.message() + ".";
    }
    int calls = calls(e.stack());
    return panics
        + (calls == 0
            ? " Nothing is deferred, so nothing can recover it."
            : calls == 1
                ? " Its one deferred call runs now."
                : " Its " + calls + " deferred calls run now, the latest first.");
  }

  private static String exit(Event.GoExit e, Picture before) {
    Unwinding under = unwinding(e, before);
    int calls = calls(e.stack());
    return e.task()
        + (under != null && under.isGoexit()
            ? " goes on to end itself with Goexit"
            : " ends itself with Goexit")
        + (calls == 0
            ? "; nothing is deferred."
            : calls == 1
                ? "; its one deferred call runs first."
                : "; its " + calls + " deferred calls run first.");
  }

  private static int calls(List<Event.Level> stack) {
    return stack.stream().mapToInt(level -> level.deferred().size()).sum();
  }

  private static String run(List<Source> sources, Event.DeferRun e, Picture before, Picture after) {
    Unwinding was = unwinding(e, before);
    Unwinding is = unwinding(e, after);
    if (was == null || is == null) {
      return e.task() + " runs a deferred call of " + Functions.shortName(e.function()) + ".";
    }
    List<String> left = new ArrayList<>();
    for (int i = was.reached(); i < Math.min(is.reached(), is.stack().size()); i++) {
      left.add(Functions.shortName(is.stack().get(i).function()));
    }
    String what = is.isGoexit() ? "Goexit" : "The panic";
    String leaves =
        left.isEmpty()
            ? what + " is still in "
            : left.size() <= NAMED
                ? what + " leaves " + String.join(", ", left) + " and comes to "
                : what + " leaves " + left.size() + " functions and comes to ";
    int rest = is.calls() - is.begun();
    return leaves
        + Functions.shortName(e.function())
        + ": "
        + e.task()
        + " runs the call deferred"
        + place(sources, e.call().pos())
        + (rest <= 0 ? ", the last one." : rest == 1 ? "; one more is left." : more(rest));
  }

  private static String place(List<Source> sources, Pos pos) {
    return pos.isKnown()
        ? (ShortPlace.needsFile(sources) ? " at " : " in ") + ShortPlace.words(sources, pos)
        : " there";
  }

  private static String more(int rest) {
    return "; " + rest + " more are left.";
  }

  private static String recover(Event.PanicRecover e, Picture after) {
    Unwinding is = unwinding(e, after);
    Event.Level level = is == null ? null : is.level();
    return e.task()
        + " recovered from the panic: "
        + e.message()
        + "."
        + (level == null || is.begun() == 0
            ? ""
            : " When this deferred call is done, "
                + Functions.shortName(level.function())
                + " returns.");
  }

  private static String over(Event.PanicOver e, Picture before) {
    Unwinding was = unwinding(e, before);
    Event.Level caller = was == null || was.begun() == 0 ? null : was.caller();
    return "The panic is over: "
        + Functions.shortName(e.function())
        + " returns"
        + (caller == null
            ? "."
            : " to " + Functions.shortName(caller.function()) + ", which sees nothing of it.")
        + (e.left() == 0
            ? ""
            : e.left() == 1 ? " What it had come on top of goes on." : " What was before goes on.");
  }
}
