package interleave.golang.run;

import interleave.engine.event.Event;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.value.Closure;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// What a panic or Goexit is going to pass: the functions on a goroutine's stack with the calls
/// they have deferred. It is put together when one begins; nothing is kept for it while programs
/// run.
final class DeferStack {

  /// So many of the innermost functions are told of even when they defer nothing.
  private static final int INNERMOST = 24;

  /// Of so many functions is told at most.
  private static final int MOST = 48;

  private DeferStack() {}

  static List<Event.Level> of(Goroutine g) {
    List<Event.Level> levels = new ArrayList<>();
    int defer = g.deferCount - 1;
    for (int d = g.depth; d >= 0 && levels.size() < MOST; d--) {
      if (levels.size() >= INNERMOST) {
        if (defer < 0) {
          break;
        }
        d = Math.min(d, g.deferDepths[defer]);
      }
      Function function = g.functions[d];
      List<Event.Deferral> calls = new ArrayList<>();
      while (defer >= 0 && g.deferDepths[defer] == d) {
        if (g.defers[defer] != null) {
          calls.add(call(function, g.defers[defer]));
        }
        defer--;
      }
      boolean shown = !Panics.isWrapper(function) && !function.name().isEmpty();
      if (!calls.isEmpty() || shown && !function.isLibrary()) {
        levels.add(new Event.Level(function.name(), function.pos(g.pcOf(d)), List.copyOf(calls)));
      }
    }
    return List.copyOf(levels);
  }

  /// What one of the functions on the stack has deferred, the call that runs first first.
  static List<Event.Deferral> calls(Goroutine g, int depth) {
    List<Event.Deferral> calls = new ArrayList<>();
    for (int i = g.deferCount - 1; i >= 0 && g.deferDepths[i] >= depth; i--) {
      if (g.deferDepths[i] == depth && g.defers[i] != null) {
        calls.add(call(g.functions[depth], g.defers[i]));
      }
    }
    return calls;
  }

  /// A call that `function` has deferred.
  static Event.Deferral call(Function function, Closure closure) {
    Function callee = closure.function();
    Function called = callee.wrapped() == null ? callee : callee.wrapped();
    return new Event.Deferral(called.name(), statement(function, callee));
  }

  /// The `defer` statement of `function` that makes a closure of `callee`; where the callee begins
  /// when the closure comes from elsewhere.
  private static Pos statement(Function function, Function callee) {
    Instr[] code = function.code();
    Function made = null;
    for (int pc = 0; pc < code.length; pc++) {
      if (code[pc] instanceof Instr.MakeClosure closure) {
        made = closure.function();
      } else if (code[pc] instanceof Instr.Defer && made == callee) {
        return function.pos(pc);
      }
    }
    return callee.pos();
  }
}
