package interleave.golang.run;

import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.jit.GeneratedClass;
import interleave.golang.value.Cell;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Memory;
import interleave.source.Pos;
import java.lang.invoke.MethodHandles;

/// Takes functions that have become hot over from the interpreter, and does for them what is no
/// matter of a few instructions. Methods are called from generated code, which knows them by name.
final class CompiledSupport {

  /// No function ever gets hot.
  static final int NEVER = Integer.MAX_VALUE;

  private static final int USUAL = 2_000;

  /// Java frames on top of each other: how deep one call of Go functions within another may go
  /// before it starts again from below.
  private static final int MOST_NESTED = 100;

  /// After how many calls and rounds of loops a function is hot.
  int enough = USUAL;

  final Object[] globals;

  /// Given by the machine when it is complete.
  Burst burst;

  private final GoMachine machine;
  private final Interpreter interpreter;
  private final RareInstructions rare;
  private final QuickLocks locks;
  private final ResultBuffer results = new ResultBuffer();

  /// Up to which depth calls may be calls in Java.
  private int deepest;

  CompiledSupport(GoMachine machine, Interpreter interpreter, RareInstructions rare) {
    this.machine = machine;
    this.interpreter = interpreter;
    this.rare = rare;
    locks = new QuickLocks(machine, interpreter);
    globals = machine.globals;
  }

  // For the interpreter

  /// What can take over where `g` stands; null when nothing can.
  Compiled at(Goroutine g) {
    Function function = g.functions[g.depth];
    Compiled compiled = (Compiled) function.compiled();
    if (compiled == null) {
      compiled = function.isHot(enough) ? compile(function) : null;
    }
    return compiled != null && enough != NEVER && compiled.canEnter(g.pc) ? compiled : null;
  }

  private static Compiled compile(Function function) {
    Object made = GeneratedClass.of(function, MethodHandles.lookup());
    if (made == null) {
      function.cool();
      return null;
    }
    function.setCompiled(made);
    return (Compiled) made;
  }

  /// @return as the interpreter's loop: null to go on
  Interpreter.Stop run(Goroutine g, Compiled compiled) {
    deepest = g.depth + MOST_NESTED;
    int left = compiled.run(g, this, interpreter.budget, g.pc, g.longBase(), g.refBase());
    if (left < 0) {
      return Compiled.stop(left);
    }
    interpreter.budget = left;
    g.depth--;
    g.pc = g.frames[g.depth * Goroutine.STRIDE] + 1;
    return null;
  }

  // For generated code

  int left() {
    return interpreter.budget;
  }

  void left(int statements) {
    interpreter.budget = statements;
  }

  boolean mayUse(Goroutine g, Memory memory, boolean write, int pc, int depth, int left) {
    return interpreter.mayUse(g, memory, write, pc, depth, left);
  }

  /// The same for a variable of one number.
  ///
  /// @param value what a write puts there
  /// @param pos of the access, when it is in code of the user's own; null elsewhere
  boolean mayUse(Goroutine g, Cell cell, boolean write, long value, Pos pos, int pc, int left) {
    g.pc = pc;
    interpreter.budget = left;
    return machine.sharing.mayAtOnce(g, cell, write, value, pos);
  }

  /// Enters the frame of a callee.
  ///
  /// @return what runs it; null when the interpreter has to
  Compiled enter(Goroutine g, Function callee, int pc, int longBase, int refBase) {
    int depth = g.depth;
    if (longBase + callee.longRegisters() > g.longs.length
        || refBase + callee.refRegisters() > g.refs.length
        || depth + 1 >= g.functions.length) {
      g.pc = pc;
      machine.calls.grow(g, callee, longBase, refBase);
    }
    int frame = depth * Goroutine.STRIDE;
    int[] frames = g.frames;
    frames[frame] = pc;
    frames[frame + Goroutine.STRIDE + 1] = longBase;
    frames[frame + Goroutine.STRIDE + 2] = refBase;
    frames[frame + Goroutine.STRIDE + 3] = 0;
    g.functions[depth + 1] = callee;
    g.depth = depth + 1;
    g.pc = 0;
    return depth < deepest ? (Compiled) callee.compiled() : null;
  }

  /// The same for a callee that is found as the program runs.
  Compiled enter(Goroutine g, Instr in, int pc, int longBase, int refBase) {
    g.pc = pc;
    machine.calls.enter(g, in, longBase, refBase);
    return g.depth <= deepest ? (Compiled) g.functions[g.depth].compiled() : null;
  }

  int callNative(Goroutine g, Instr.CallNative in, int pc, int left, int longBase, int refBase) {
    g.pc = pc;
    interpreter.budget = left;
    Calls.Called did = machine.calls.call(g, in, longBase, refBase);
    if (did == Calls.Called.DONE) {
      return interpreter.budget;
    }
    return switch (did) {
      case VISIBLE -> Compiled.VISIBLE;
      case LEFT -> Compiled.number(Interpreter.Stop.LEFT);
      default -> Compiled.GO_ON;
    };
  }

  int lock(Goroutine g, Instr.CallNative in, Pos pos, int pc, int left, int longBase, int refBase) {
    int quick = locks.lock(g, in, pos, pc, left, refBase);
    return quick != QuickLocks.NOT_QUICK ? quick : callNative(g, in, pc, left, longBase, refBase);
  }

  int unlock(
      Goroutine g, Instr.CallNative in, Pos pos, int pc, int left, int longBase, int refBase) {
    int quick = locks.unlock(g, in, pos, pc, left, refBase);
    return quick != QuickLocks.NOT_QUICK ? quick : callNative(g, in, pc, left, longBase, refBase);
  }

  /// The instructions that the interpreter's loop has no case for either.
  int rare(
      Goroutine g,
      Function function,
      long[] longs,
      Object[] refs,
      int longBase,
      int refBase,
      int pc,
      int left) {
    g.pc = pc;
    interpreter.budget = left;
    return rare.run(g, function, longs, refs, longBase, refBase);
  }

  void gather(Instr.ReturnMany in, long[] longs, int longBase, Object[] refs, int refBase) {
    results.gather(in, longs, longBase, refs, refBase);
  }

  /// A frame with flags has come to its end.
  int returned(Goroutine g, int pc, int left) {
    g.pc = pc;
    interpreter.budget = left;
    return Compiled.number(machine.calls.returned(g));
  }

  /// Enters the next deferred call of the top frame.
  int runDefer(Goroutine g, int pc, int left) {
    if (g.deferringFrame() != g.depth) {
      return left;
    }
    g.pc = pc;
    interpreter.budget = left;
    machine.calls.runDefer(g);
    return Compiled.GO_ON;
  }

  int panic(Goroutine g, int pc, int left, Object value) {
    g.pc = pc;
    interpreter.budget = left;
    return Compiled.number(machine.panics.raise(g, (InterfaceValue) value));
  }
}
