package interleave.golang.lib;

import interleave.golang.regexp.PatternException;
import interleave.golang.regexp.Program;
import interleave.golang.regexp.Search;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.value.NativeState;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Package `regexp`, its Java part: compiling an expression and one search. A search that takes
/// long comes back unfinished and is called again, so that a program can be stopped meanwhile.
final class RegexpNatives {

  /// About how many instructions of an expression one call tries: a few milliseconds.
  private static final long WORK = 200_000;

  private RegexpNatives() {}

  /// A compiled expression, in its Go struct.
  private record Compiled(Program program, String expression) implements NativeState {
    @Override
    public NativeState copied() {
      return this;
    }

    @Override
    public List<Object> parts() {
      return List.of(expression);
    }
  }

  /// A search that is not over, in its Go struct.
  private record Searching(Search search) implements NativeState {
    @Override
    public NativeState copied() {
      return new Searching(search.copy());
    }

    @Override
    public List<Object> parts() {
      List<Object> parts = new ArrayList<>(List.of((long) search.at()));
      Arrays.stream(search.state()).forEach(place -> parts.add((long) place));
      return parts;
    }
  }

  static void addTo(Natives natives) {
    natives
        .add("regexp.compile", RegexpNatives::compile)
        .add("regexp.find", RegexpNatives::find)
        .add("regexp.begin", RegexpNatives::begin)
        .add("regexp.feed", RegexpNatives::feed);
  }

  private static void compile(NativeCall call) {
    StructValue regexp = (StructValue) call.getRef(0);
    String expression = call.getString(1);
    try {
      Program program = Program.compile(expression, call.getBool(0));
      setState(regexp, new Compiled(program, expression));
      call.setRef(0, Slices.strings(program.names()));
      call.setRef(1, program.prefix());
      call.setRef(2, "");
      call.setRef(3, "");
      call.setBool(0, program.prefixIsAll());
      call.setLong(1, program.slots());
    } catch (PatternException e) {
      call.setRef(0, null);
      call.setRef(1, "");
      call.setRef(2, e.code());
      call.setRef(3, e.part());
      call.setBool(0, false);
      call.setLong(1, 0);
    }
  }

  private static void setState(StructValue struct, NativeState state) {
    struct.refs[slot(struct)] = state;
  }

  private static int slot(StructValue struct) {
    for (int i = 0; i < struct.layout.slots().length; i++) {
      if (struct.layout.type().fields().get(i).name().equals("state")) {
        return struct.layout.slots()[i];
      }
    }
    throw new IllegalStateException("the struct has a field state");
  }

  private static Program program(NativeCall call) {
    StructValue regexp = (StructValue) call.getRef(0);
    if (regexp == null || !(regexp.refs[slot(regexp)] instanceof Compiled compiled)) {
      throw call.nilDereference();
    }
    return compiled.program();
  }

  private static void find(NativeCall call) {
    Program program = program(call);
    StructValue progress = (StructValue) call.getRef(1);
    Search search =
        progress.refs[slot(progress)] instanceof Searching searching
            ? searching.search()
            : new Search(program, call.getInt(0), call.getInt(1), call.getBool(2));
    boolean done = search.run(call.getString(2), WORK);
    setState(progress, done ? null : new Searching(search));
    setResult(call, search, done);
  }

  private static void setResult(NativeCall call, Search search, boolean done) {
    int[] match = done ? search.match() : null;
    call.setRef(0, match == null ? null : Slices.ints(Arrays.stream(match).boxed().toList()));
    call.setBool(0, done);
  }

  /// Begins a search in runes that come one by one.
  private static void begin(NativeCall call) {
    Program program = program(call);
    Search search = new Search(program, 0, call.getInt(0), call.getBool(1));
    setState((StructValue) call.getRef(1), new Searching(search));
  }

  private static void feed(NativeCall call) {
    StructValue progress = (StructValue) call.getRef(0);
    Search search = ((Searching) progress.refs[slot(progress)]).search();
    boolean done = search.feed(call.getInt(0), call.getInt(1), call.getInt(2));
    setResult(call, search, done);
  }
}
