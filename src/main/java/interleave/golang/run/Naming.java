package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.StructLayout;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.Memory;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.List;
import java.util.Set;

/// Gives memory the name that the source has for it.
final class Naming {

  private static final Set<String> TIMERS = Set.of("time.NewTimer", "time.NewTicker");
  private static final String CONTEXT_DONE = "context.(*cancelCtx).Done";

  /// So many elements of an array have a name of their own.
  private static final int MOST_ELEMENTS = 64;

  private Naming() {}

  /// Memory that `g` has just made gets its number.
  static <T> T made(Goroutine g, T value) {
    if (value instanceof Memory memory && memory.maker == null) {
      memory.maker = g.id;
      memory.ordinal = ++g.objects;
      if (memory instanceof StructValue struct) {
        for (Object inner : struct.refs) {
          if (inner instanceof StructValue) {
            made(g, inner);
          }
        }
      }
    }
    return value;
  }

  /// What the program's own code calls the object that library code makes for it: the variable that
  /// the result of its call goes to, or the call. Empty when it makes the object itself.
  static String ofCall(Goroutine g) {
    int d = caller(g);
    Function user = d < 0 || d == g.depth ? null : g.functions[d];
    return user == null ? "" : user.callName(user.pos(g.pcOf(d)));
  }

  /// What a channel is called.
  ///
  /// @param label what the code that makes it calls it
  static String ofChannel(Goroutine g, String label) {
    if (g.functions[g.depth].name().equals(CONTEXT_DONE)
        && g.refs[g.refBase()] instanceof StructValue context
        && context.label != null) {
      // made when somebody first asks for it, who may know the context by another name
      return context.label + ".Done()";
    }
    String call = ofCall(g);
    if (call.isEmpty()) {
      return label;
    }
    String entered = g.functions[caller(g) + 1].name();
    return TIMERS.contains(entered) ? call + ".C" : call;
  }

  /// What the code that makes something calls it, with the indices it has there.
  static String withIndices(Goroutine g, String label, List<Instr.Index> indices) {
    String named = label;
    for (Instr.Index index : indices) {
      if (!index.cell()) {
        String value = "[" + g.longs[g.longBase() + index.register()] + "]";
        named = named.replace(index.words(), value);
      } else if (g.refs[g.refBase() + index.register()] instanceof Cell cell) {
        // only looked at: for its name nobody waits
        named = named.replace(index.words(), "[" + cell.bits + "]");
      }
    }
    return named;
  }

  /// The nearest frame that is not of the library.
  private static int caller(Goroutine g) {
    int d = g.depth;
    while (d >= 0 && (g.functions[d].isLibrary() || g.functions[d].name().isEmpty())) {
      d--;
    }
    return d;
  }

  private static boolean isLock(Type type) {
    return type.underlying() instanceof Type.Pointer pointer
        && pointer.element() instanceof Named named
        && named.symbol().pkg() != null
        && named.symbol().pkg().path().equals("sync");
  }

  /// Names a struct, and what belongs to it after its fields: structs, arrays, locks, and the maps
  /// and slices that have no other name yet.
  ///
  /// @param copy what is said behind all these names; empty unless it is a copy
  static void name(Object ref, String label, String copy) {
    if (ref instanceof SliceValue slice) {
      name(slice.store(), label, copy);
    }
    // a copy has taken over the label of what it is a copy of
    if (!(ref instanceof Memory memory) || memory.label != null && copy.isEmpty()) {
      return;
    }
    memory.label = label + copy;
    if (memory instanceof Store store && isAggregate(store.element)) {
      for (int i = 0; i < Math.min(MOST_ELEMENTS, store.length()); i++) {
        name(store.getRef(i), label + "[" + i + "]", copy);
      }
    }
    if (memory instanceof StructValue struct) {
      StructLayout layout = struct.layout;
      for (int i = 0; i < layout.slots().length; i++) {
        int slot = layout.slots()[i];
        Type type = layout.fieldType(i);
        if (Bank.of(type) == Bank.REF && (layout.aggregates()[slot] || belongs(type))) {
          name(struct.refs[slot], label + "." + layout.type().fields().get(i).name(), copy);
        }
      }
    }
  }

  private static boolean isAggregate(Type type) {
    return type.underlying() instanceof StructType || type.underlying() instanceof Type.Array;
  }

  private static boolean belongs(Type type) {
    return isLock(type)
        || type.underlying() instanceof Type.Map
        || type.underlying() instanceof Type.Slice;
  }

  /// The words by which the program's own code speaks of memory that nobody has named, where `g`
  /// stands: `p.wg` at `p.wg.Add(1)`. Empty when there are none.
  static String atUse(Goroutine g) {
    int d = caller(g);
    boolean direct = d >= 0 && (d == g.depth || g.functions[d + 1].name().startsWith("sync"));
    return direct ? g.functions[d].operandName(g.functions[d].pos(g.pcOf(d))) : "";
  }

  /// What events call a piece of memory.
  ///
  /// @param first who uses it first, should nobody have made it
  static ObjectId idOf(GoMachine machine, Memory memory, ObjectId.Kind kind, Goroutine first) {
    if (memory.id == null || isMoreThanVariable(memory, kind)) {
      if (memory.maker == null) {
        memory.maker = first.id;
        memory.ordinal = ++first.objects;
      }
      if (memory.label == null && memory instanceof StructValue) {
        nameAfterUse(machine, memory, kind, first);
      }
      String label = memory.label == null ? "" : memory.label;
      if (memory instanceof Store && !label.isEmpty()) {
        // all of the array, other than the variable that holds the slice
        label += "[:]";
      }
      memory.id = new ObjectId(kind, memory.maker, memory.ordinal, label);
    }
    return memory.id;
  }

  /// Names a struct after the words of its first use, with a number where these words have meant
  /// another one before.
  private static void nameAfterUse(
      GoMachine machine, Memory memory, ObjectId.Kind kind, Goroutine first) {
    String words = atUse(first);
    if (!words.isEmpty()) {
      int before = machine.events.usedNames.merge(kind + words, 1, Integer::sum) - 1;
      name(memory, before == 0 ? words : words + " (" + (before + 1) + ")", "");
    }
  }

  /// A field of a struct of the library may be read before the struct is used as what it is: `L` of
  /// a `sync.Cond`. Until then it passes for a variable.
  private static boolean isMoreThanVariable(Memory memory, ObjectId.Kind kind) {
    return memory instanceof StructValue
        && memory.id.kind() == ObjectId.Kind.VARIABLE
        && kind != ObjectId.Kind.VARIABLE;
  }
}
