package interleave.golang.run;

import interleave.engine.CallSite;
import interleave.engine.Watch;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.NativeFunction;
import interleave.golang.value.Memory;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stacks of goroutines while somebody watches. A goroutine uses memory many times from one
/// place; the last stack of each is kept and handed out again as long as it is still true.
final class CallStacks implements Watch.Scene {

  /// What was handed out last.
  static final class Kept {
    private Function[] functions = {};
    private int[] places = {};
    private List<CallSite> inner = List.of();
    private List<CallSite> sites = List.of();
  }

  private static final List<CallSite> TIMER =
      List.of(new CallSite("time.goFunc", new Pos("time/sleep.go", 215, 1), 0x44, true));

  /// A deferred function is called by the runtime; the detector then does not see the function that
  /// called the runtime.
  private static final CallSite RETURNING =
      new CallSite("runtime.deferreturn", new Pos("runtime/panic.go", 605, 1), 0x5d, true);

  private static final CallSite PANICKING =
      new CallSite("runtime.gopanic", new Pos("runtime/panic.go", 785, 1), 0x131, true);

  private final GoMachine machine;
  private final ShownFrames frames;

  /// The functions of the runtime or of the library's Java half that the goroutine is in.
  private List<CallSite> inner = List.of();

  /// Those of the natives that have been met, by number.
  private final Map<Integer, List<CallSite>> natives = new HashMap<>();

  private Memory memory;
  private Goroutine user;

  CallStacks(GoMachine machine) {
    this.machine = machine;
    this.frames = new ShownFrames(machine);
  }

  /// @param in what a single instruction of the goroutine's function does; null for nothing
  void inner(Instr in, boolean writes) {
    if (in instanceof Instr.CallNative call) {
      NativeFunction function = call.function();
      inner = natives.computeIfAbsent(function.number(), _ -> frames.inNative(function));
    } else {
      CallSite site = in == null ? null : RuntimeFrames.of(in, writes);
      inner = site == null ? List.of() : List.of(site);
    }
  }

  void memory(Goroutine g, Memory used) {
    user = g;
    memory = used;
  }

  @Override
  public ObjectId place(int place) {
    return machine.sharing.named(user, memory, place);
  }

  @Override
  public List<CallSite> stack(TaskId task) {
    if (task == null) {
      return TIMER;
    }
    Goroutine g = machine.goroutines.get(task.number() - 1);
    if (g.kept == null) {
      g.kept = new Kept();
    }
    if (!isTrue(g, g.kept)) {
      keep(g, g.kept);
    }
    return g.kept.sites;
  }

  private boolean isTrue(Goroutine g, Kept kept) {
    int depth = g.depth;
    if (kept.functions.length != depth + 1 || !kept.inner.equals(inner)) {
      return false;
    }
    for (int d = depth; d >= 0; d--) {
      if (kept.functions[d] != g.functions[d] || kept.places[d] != g.pcOf(d)) {
        return false;
      }
    }
    return true;
  }

  private void keep(Goroutine g, Kept kept) {
    int count = g.depth + 1;
    kept.functions = Arrays.copyOf(g.functions, count);
    kept.places = new int[count];
    kept.inner = inner;
    List<CallSite> sites = new ArrayList<>(count + 1);
    sites.addAll(inner);
    boolean hidden = false;
    for (int d = g.depth; d >= 0; d--) {
      kept.places[d] = g.pcOf(d);
      if (!hidden) {
        addSites(g, d, sites);
      }
      boolean returns = (g.flags(d) & Goroutine.DEFERRED) != 0;
      boolean panics = (g.flags(d) & Goroutine.PANIC_DEFERRED) != 0;
      hidden = returns || panics;
      if (hidden) {
        sites.add(returns ? RETURNING : PANICKING);
      }
    }
    kept.sites = List.copyOf(sites);
  }

  /// The detector knows functions by the names that they are linked by.
  private void addSites(Goroutine g, int d, List<CallSite> sites) {
    Function function = g.functions[d];
    int pc = g.pcOf(d);
    if (!function.isLibrary() && ShownFrames.isShown(g, d) || isAdded(function)) {
      sites.add(new CallSite(function.linkName(), function.pos(pc), pc, function.isLibrary()));
    } else {
      for (ShownFrames.Shown shown : frames.at(g, d, function.linkName())) {
        sites.add(new CallSite(shown.function(), shown.pos(), pc, true));
      }
    }
  }

  /// What other traces do not show: what starts a function, and what a method as a value is.
  private static boolean isAdded(Function function) {
    return ShownFrames.isMadeForStarting(function)
        || function.isWrapper() && function.name().endsWith("-fm");
  }
}
