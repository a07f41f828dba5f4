package interleave.golang.run;

import interleave.engine.CallSite;
import interleave.golang.code.CodeLayout;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.LibraryPlaces;
import interleave.golang.code.NativeFunction;
import interleave.source.Pos;
import java.util.List;

/// What traces, race reports and `runtime.Caller` show for a frame of a goroutine: nothing for what
/// the compiler has added, the function itself for the program's own code, and for the library what
/// Go's own has in its place.
final class ShownFrames {

  /// @param pos where the text of the program says that it comes from
  /// @param isLibrary whether it lies in Go's own folder
  /// @param hasParameters whether arguments are shown
  /// @param address that the call returns to; 0 when there is no such code here
  record Shown(String function, Pos pos, boolean isLibrary, boolean hasParameters, long address) {}

  private final GoMachine machine;

  ShownFrames(GoMachine machine) {
    this.machine = machine;
  }

  /// How many there are.
  int count(Goroutine g, int d) {
    boolean shown = isShown(g, d) || panicsItself(g, d);
    return !shown ? 0 : g.functions[d].isLibrary() ? at(g, d).size() : 1;
  }

  /// The innermost first.
  List<Shown> at(Goroutine g, int d) {
    return at(g, d, g.functions[d].name());
  }

  /// @param name what the function is called
  List<Shown> at(Goroutine g, int d, String name) {
    if (!isShown(g, d) && !panicsItself(g, d)) {
      return List.of();
    }
    Function function = g.functions[d];
    int pc = g.pcOf(d);
    boolean parameters = !function.parameterTypes().isEmpty();
    Pos pos = placeOf(function, pc);
    if (!function.isLibrary()) {
      Pos told = machine.program.lines().atRunTime(pos);
      long address = CodeLayout.returnAddress(function, pc);
      return List.of(new Shown(name, told, false, parameters, address));
    }
    return inLibrary(name, pos, family(g, d)).stream()
        .map(f -> new Shown(f.function(), f.pos(), true, parameters, 0))
        .toList();
  }

  private List<LibraryPlaces.Frame> inLibrary(String function, Pos pos, String family) {
    return machine.program.library().frames(function, pos, family);
  }

  /// The place of a `go` statement.
  Shown creator(Goroutine g) {
    if (g.startedInLibrary == null) {
      Pos told = machine.program.lines().atRunTime(g.createdAt);
      return new Shown(g.creatorFunction, told, false, true, 0);
    }
    List<LibraryPlaces.Frame> frames = inLibrary(g.creatorFunction, g.startedInLibrary, null);
    if (frames.isEmpty()) {
      return new Shown(g.creatorFunction, g.startedInLibrary, true, true, 0);
    }
    LibraryPlaces.Frame innermost = frames.getFirst();
    return new Shown(innermost.function(), innermost.pos(), true, true, 0);
  }

  /// What stands for a function that is written in Java, should the library tell.
  List<CallSite> inNative(NativeFunction function) {
    return inLibrary(function.name(), function.pos(), null).stream()
        .map(
            f ->
                new CallSite(
                    f.function(), f.pos().equals(function.pos()) ? Pos.NONE : f.pos(), 0, true))
        .toList();
  }

  /// What the callers of a function of the library call such functions; null for nothing special.
  private String family(Goroutine g, int d) {
    for (int outer = d - 1; outer >= 0 && isOfLibrary(g, outer); outer--) {
      Function function = g.functions[outer];
      String family = machine.program.library().family(placeOf(function, g.pcOf(outer)));
      if (family != null) {
        return family;
      }
    }
    return null;
  }

  private static boolean isOfLibrary(Goroutine g, int d) {
    return g.functions[d].isLibrary() || Panics.isWrapper(g.functions[d]);
  }

  /// Whether the compiler has made the function for a `go` or `defer` statement with arguments.
  static boolean isMadeForStarting(Function function) {
    String name = function.name();
    return function.isWrapper() && (name.contains(".gowrap") || name.contains(".deferwrap"));
  }

  /// Such a function is shown where it is what panics: what it was made for is `panic`, or nil.
  private static boolean panicsItself(Goroutine g, int d) {
    return d < g.depth
        && isMadeForStarting(g.functions[d])
        && !(RuntimeFrames.instruction(g.functions[d], g.pcOf(d)) instanceof Instr.CallNative)
        && ((g.flags(d + 1) & Goroutine.PANIC_DEFERRED) != 0
            || g.functions[d + 1].name().isEmpty());
  }

  static boolean isShown(Goroutine g, int frame) {
    Function function = g.functions[frame];
    return !Panics.isWrapper(function)
        && !function.name().isEmpty()
        && !function.name().equals("runtime.Stack")
        && !(frame == 0 && function.isLibrary() && g.id.creator() == null);
  }

  /// Go compiles a `select` with one case to a plain operation, at the case's place.
  private static Pos placeOf(Function function, int pc) {
    return pc >= 0
            && pc < function.code().length
            && function.code()[pc] instanceof Instr.Select select
            && select.cases().size() == 1
        ? select.cases().get(0).pos()
        : function.pos(pc);
  }
}
