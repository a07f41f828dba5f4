package interleave.picture;

import interleave.engine.event.Event;
import java.util.ArrayList;
import java.util.List;

/// A panic or Goexit on its way through the functions of a goroutine, innermost first. Each
/// deferred call it comes to runs; a recover in one of them stops it there.
///
/// @param message of the panic; null for Goexit
/// @param stack what it passes
/// @param begun how many of all deferred calls have begun
/// @param reached the index in `stack` of the function it has come to; as many as there are when it
///   has passed all
/// @param recovered whether the call that began last has recovered it
/// @param below what was under way before and has been overtaken; null when nothing was
public record Unwinding(
    String message,
    List<Event.Level> stack,
    int begun,
    int reached,
    boolean recovered,
    Unwinding below) {

  static Unwinding panic(Event.PanicRaise e, Unwinding below) {
    return new Unwinding(e.message(), e.stack(), 0, 0, false, below);
  }

  static Unwinding exit(Event.GoExit e, Unwinding below) {
    return new Unwinding(null, e.stack(), 0, 0, false, below);
  }

  public boolean isGoexit() {
    return message == null;
  }

  /// With the next deferred call begun.
  Unwinding further() {
    int calls = begun + 1;
    int level = 0;
    while (level < stack.size() && calls > stack.get(level).deferred().size()) {
      calls -= stack.get(level++).deferred().size();
    }
    return new Unwinding(message, stack, begun + 1, level, false, below);
  }

  Unwinding caught() {
    return new Unwinding(message, stack, begun, reached, true, below);
  }

  /// With nothing left to run.
  Unwinding through() {
    return new Unwinding(message, stack, begun, stack.size(), recovered, below);
  }

  /// Itself, or what it has overtaken, so that `count` are left; null when that is none.
  Unwinding down(int count) {
    Unwinding left = this;
    for (int depth = depth(); depth > count; depth--) {
      left = left.below;
    }
    return left;
  }

  private int depth() {
    return below == null ? 1 : 1 + below.depth();
  }

  /// How many deferred calls there are.
  public int calls() {
    return stack.stream().mapToInt(level -> level.deferred().size()).sum();
  }

  /// The function it has come to; null when it has passed all.
  public Event.Level level() {
    return reached < stack.size() ? stack.get(reached) : null;
  }

  /// Who called the function it has come to; null when nobody on the stack did.
  public Event.Level caller() {
    return reached + 1 < stack.size() ? stack.get(reached + 1) : null;
  }

  /// A line of the stack: a function, or a call it has deferred.
  ///
  /// @param level the function
  /// @param call null for the function itself
  /// @param passed whether the panic has passed it: the function has been left, the call has run
  /// @param here whether it is there now: in the function, or the call runs
  public record Line(Event.Level level, Event.Deferral call, boolean passed, boolean here) {}

  /// The whole stack, line by line.
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < stack.size(); i++) {
      Event.Level level = stack.get(i);
      lines.add(new Line(level, null, i < reached, i == reached));
      for (Event.Deferral call : level.deferred()) {
        boolean runs = number == begun - 1 && i == reached;
        lines.add(new Line(level, call, number < begun && !runs, runs));
        number++;
      }
    }
    return lines;
  }
}
