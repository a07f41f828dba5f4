package interleave.golang.run;

import interleave.golang.code.CodeLayout;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Goroutines' stacks as Go's runtime prints them, one `char` a byte.
final class Traceback {

  private static final int INNER_FRAMES = 50;
  private static final int OUTER_FRAMES = 50;
  private static final String OVERFLOW = "fatal error: stack overflow";
  private static final long MINUTE = 60_000_000_000L;

  private static final String PANIC_FRAME =
      "panic({0x47c5a0?, 0x4b6c10?})\n\t/usr/local/go/src/runtime/panic.go:785 +0x132\n";

  private final GoMachine machine;
  private final ShownFrames shownFrames;

  Traceback(GoMachine machine) {
    this.machine = machine;
    this.shownFrames = new ShownFrames(machine);
  }

  /// All that are alive, behind a deadlock's first line.
  String all() {
    StringBuilder out = new StringBuilder();
    for (Goroutine g : alive()) {
      out.append('\n').append(goroutine(g, state(g)));
    }
    return out.toString();
  }

  private List<Goroutine> alive() {
    List<Goroutine> alive = new ArrayList<>(machine.goroutines);
    alive.removeIf(g -> !g.isAlive());
    alive.sort(Comparator.comparingInt(g -> g.slot));
    return alive;
  }

  /// The whole text of a fatal error: the goroutine it happened in, then all others.
  String fatal(Goroutine g, String first, String more) {
    StringBuilder out = new StringBuilder();
    if (first.equals(OVERFLOW)) {
      out.append("runtime: goroutine stack exceeds ");
      out.append(machine.advice.maxStack).append("-byte limit\n");
      out.append("runtime: sp=0xc0200e0390 stack=[0xc0200e0000, 0xc0400e0000]\n");
    }
    out.append(first).append('\n').append(more).append('\n').append(dying(g, first));
    for (Goroutine other : alive()) {
      if (other != g) {
        out.append('\n').append(goroutine(other, state(other)));
      }
    }
    return out.toString();
  }

  /// As `runtime.Stack` writes it, and as a panic ends.
  String stack(Goroutine g, boolean all) {
    StringBuilder out = new StringBuilder(goroutine(g, "running"));
    if (all) {
      for (Goroutine other : alive()) {
        if (other != g) {
          out.append('\n').append(goroutine(other, state(other)));
        }
      }
    }
    return out.toString();
  }

  private String state(Goroutine g) {
    if (g.reason == null) {
      return "runnable";
    }
    long waited = machine.advice.collections > 0 ? (machine.nanos() - g.blockedSince) / MINUTE : 0;
    return (inCoroutine(g) ? "coroutine" : g.reason.text())
        + (waited >= 1 ? ", " + waited + " minutes" : "")
        + (g.threadLocks > 0 || isInitialising(g) ? ", locked to thread" : "");
  }

  /// Whether it waits for its turn in what `iter.Pull` has turned inside out.
  private static boolean inCoroutine(Goroutine g) {
    Function top = g.depth < 0 ? null : g.functions[g.depth];
    return top != null && top.isLibrary() && top.name().startsWith("iter.");
  }

  /// Whether `init` functions and package variables are not done yet: Go runs them on the first
  /// thread.
  private boolean isInitialising(Goroutine g) {
    if (g != machine.main()) {
      return false;
    }
    for (int d = 0; d <= g.depth; d++) {
      if (g.functions[d].name().equals("main.main")) {
        return false;
      }
    }
    return true;
  }

  private String goroutine(Goroutine g, String state) {
    return goroutine(g, state, OUTER_FRAMES);
  }

  /// When the stack overflows Go counts the runtime's own frames among the outer ones.
  private String dying(Goroutine g, String error) {
    int hidden = g.id.creator() == null ? 2 : 1;
    boolean overflow = error.equals(OVERFLOW);
    return goroutine(g, "running", overflow ? OUTER_FRAMES - hidden : OUTER_FRAMES);
  }

  private String goroutine(Goroutine g, String state, int outerFrames) {
    StringBuilder out = new StringBuilder();
    out.append("goroutine ").append(g.number).append(" [").append(state).append("]:\n");
    frames(g, outerFrames, out);
    if (g.id.creator() != null) {
      createdBy(g, out);
    }
    return Strings.encode(out.toString());
  }

  private void createdBy(Goroutine g, StringBuilder out) {
    if (g.creatorFunction.equals("time.goFunc")) {
      out.append("created by time.goFunc\n\t/usr/local/go/src/time/sleep.go:215 +0x2d\n");
      return;
    }
    ShownFrames.Shown creator = shownFrames.creator(g);
    out.append("created by ").append(creator.function());
    out.append(" in goroutine ").append(g.id.creator().number());
    place(creator, 0x1d, out);
  }

  private void frames(Goroutine g, int outer, StringBuilder out) {
    int start = out.length();
    nativeFrames(g, out);
    int place = (int) out.substring(start).lines().count() / 2;
    int shown = place;
    for (int d = g.depth; d >= 0; d--) {
      shown += shownFrames.count(g, d) + panic(g, d).size();
    }
    for (int d = g.depth; d >= 0; d--) {
      for (String each : panic(g, d)) {
        if (isPrinted(++place, shown, outer, out)) {
          out.append(each);
        }
      }
      int count = shownFrames.count(g, d);
      for (int i = 0; i < count; i++) {
        if (isPrinted(++place, shown, outer, out)) {
          frame(g, d, shownFrames.at(g, d).get(i), out);
        }
      }
    }
  }

  /// The runtime's frames above one that has panicked and whose deferred calls run.
  private static List<String> panic(Goroutine g, int frame) {
    if (!isPanicking(g, frame + 1)) {
      return List.of();
    }
    List<String> frames = new ArrayList<>(List.of(PANIC_FRAME));
    frames.addAll(LibraryFrames.failing(instrAt(g, frame)));
    return frames;
  }

  /// Whether a frame is near enough to one end of the stack; says once how many are not.
  private static boolean isPrinted(int place, int shown, int outer, StringBuilder out) {
    if (shown <= INNER_FRAMES + outer || place <= INNER_FRAMES || place > shown - outer) {
      return true;
    }
    if (place == INNER_FRAMES + 1) {
      out.append("...").append(shown - INNER_FRAMES - outer).append(" frames elided...\n");
    }
    return false;
  }

  /// The frames inside the native that the goroutine stands in.
  private static void nativeFrames(Goroutine g, StringBuilder out) {
    int top = g.depth;
    while (top > 0 && g.functions[top].name().isEmpty()) {
      top--;
    }
    if (instrAt(g, top) instanceof Instr.CallNative call) {
      LibraryFrames.append(call.function(), g.reason, out);
    }
  }

  /// Whether a panic entered that frame to run a deferred call.
  private static boolean isPanicking(Goroutine g, int frame) {
    return frame <= g.depth && (g.flags(frame) & Goroutine.PANIC_DEFERRED) != 0;
  }

  private static void frame(Goroutine g, int d, ShownFrames.Shown shown, StringBuilder out) {
    out.append(shown.function()).append(shown.hasParameters() ? "(...)" : "()");
    place(shown, 0x1d + (g.pcOf(d) & 0x3f), out);
  }

  private static void place(ShownFrames.Shown shown, int offset, StringBuilder out) {
    out.append("\n\t").append(LibraryFrames.file(shown.pos(), shown.isLibrary()));
    out.append(':').append(shown.pos().line());
    out.append(" +0x").append(Integer.toHexString(offset)).append('\n');
  }

  /// The function and place `skip` frames above the one that calls a native, as the library here
  /// counts them; null when there is none.
  NativeCall.Caller caller(Goroutine g, int skip) {
    return caller(g, skip, false);
  }

  /// The same as the program counts, which has Go's own library in mind.
  NativeCall.Caller shownCaller(Goroutine g, int skip) {
    return caller(g, skip, true);
  }

  private NativeCall.Caller caller(Goroutine g, int skip, boolean shown) {
    int left = skip;
    for (int d = g.depth; d >= 0; d--) {
      if (isPanicking(g, d + 1)) {
        List<NativeCall.Caller> between = RuntimeCallers.of(panicAt(g, d + 1), instrAt(g, d));
        if (left < between.size()) {
          return between.get(left);
        }
        left -= between.size();
      }
      if ((g.flags(d) & Goroutine.NATIVE) == 0) {
        int count = shown ? shownFrames.count(g, d) : ShownFrames.isShown(g, d) ? 1 : 0;
        if (left < count) {
          return shown ? shown(shownFrames.at(g, d).get(left)) : own(g, d);
        }
        left -= count;
      }
    }
    List<NativeCall.Caller> below =
        g != machine.main()
            ? RuntimeCallers.belowGoroutine()
            : isInitialising(g) ? RuntimeCallers.belowInit() : RuntimeCallers.belowMain();
    return left < below.size() ? below.get(left) : null;
  }

  private static NativeCall.Caller shown(ShownFrames.Shown frame) {
    Pos pos = frame.pos();
    String file = LibraryFrames.file(pos, frame.isLibrary());
    return new NativeCall.Caller(
        frame.function(), new Pos(file, pos.line(), pos.column()), frame.address());
  }

  private NativeCall.Caller own(Goroutine g, int d) {
    Function function = g.functions[d];
    int pc = g.pcOf(d);
    return new NativeCall.Caller(
        function.name(),
        machine.program.lines().atRunTime(function.pos(pc)),
        CodeLayout.returnAddress(function, pc));
  }

  private static Instr instrAt(Goroutine g, int frame) {
    Instr[] code = g.functions[frame].code();
    int pc = g.pcOf(frame);
    return pc >= 0 && pc < code.length ? code[pc] : null;
  }

  /// What runs the deferred call in that frame.
  private static PanicRecord panicAt(Goroutine g, int frame) {
    PanicRecord panic = g.panic;
    while (panic.callFrame != frame) {
      panic = panic.below;
    }
    return panic;
  }
}
