package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import interleave.source.Pos;
import java.util.Set;

/// What happens when a goroutine uses memory that another one uses too. The first foreign access
/// makes it shared; from then on each access is an operation of its own, with an event.
final class Sharing {

  private static final int MOST_PARTS = 4096;

  /// Arrays with more elements than these go from a goroutine that has ended to the next user in
  /// silence: whoever reads the result of a long computation would flood the recording.
  private static final int MOST_TOLD = 256;

  /// After so many uses by one goroutine alone, memory is that goroutine's again until somebody
  /// else touches it; a loop that waits for a variable, or fills an array, would flood the
  /// recording.
  private static final int ALONE = 4096;

  private final GoMachine machine;
  private final Set<Pos> racing;
  private final long accessNanos;

  /// Whether memory can become one goroutine's again, see [#ALONE].
  private final boolean canBeAlone;

  /// Whether somebody is told of all accesses, or single ones are operations because of where they
  /// are.
  private boolean special;

  /// Whether the schedule has let the next instruction do its access.
  private boolean granted;

  Sharing(GoMachine machine) {
    this.machine = machine;
    racing = machine.settings.racing();
    accessNanos = Costs.SHARED_ACCESS_STATEMENTS * machine.settings.statementNanos();
    special = !racing.isEmpty();
    canBeAlone = machine.settings.mode() != Settings.Mode.EXPLORE;
  }

  /// From now on somebody is told of all accesses.
  void watched() {
    special = true;
  }

  long accessNanos() {
    return accessNanos;
  }

  /// Whether accesses are as usual: nobody watches, none is an operation because of where it is,
  /// and none has been let through that is still to be made.
  boolean isPlain() {
    return !granted && !special;
  }

  /// Whether `g` may use `memory` now. If not it must stop and stand before the access; it is let
  /// through when the schedule has picked it.
  boolean may(Goroutine g, Memory memory, boolean write, Instr in) {
    return mayUse(g, memory, write, in) && told(g, memory, write, in);
  }

  private boolean mayUse(Goroutine g, Memory memory, boolean write, Instr in) {
    return isOpen(g, memory, write) || granted && useGranted(g, memory, write, in);
  }

  /// As [#may], for instructions that can go on in their middle: when the access is an operation of
  /// its own and comes next anyway, it is made at once and begins a new budget of the interpreter.
  boolean mayAtOnce(Goroutine g, Memory memory, boolean write, Instr in) {
    return (isOpen(g, memory, write)
            || (granted || machine.goOnLocally(g)) && useGranted(g, memory, write, in))
        && told(g, memory, write, in);
  }

  /// As [#mayAtOnce] for a variable of one number, with less to find out when it is known to be
  /// shared.
  ///
  /// @param value what a write puts there
  /// @param pos of the access, when it is in code of the user's own; null elsewhere
  boolean mayAtOnce(Goroutine g, Cell cell, boolean write, long value, Pos pos) {
    boolean usual = cell.owner == Memory.SHARED && isPlain();
    if (!usual) {
      return mayAtOnce(g, cell, write, g.functions[g.depth].code()[g.pc]);
    }
    if (!machine.goOnLocally(g)) {
      return false;
    }
    if (isAlone(g, cell)) {
      cell.owner = g.mark;
    }
    machine.scheduler.charge(accessNanos);
    if (machine.recording && (pos != null || !g.functions[g.depth].isLibrary())) {
      ObjectId id = machine.idOf(g, cell, ObjectId.Kind.VARIABLE);
      Pos place = pos == null ? Places.of(g) : pos;
      machine.events.used(g, place, id, write, cell.type, write ? value : cell.bits);
    }
    return true;
  }

  /// Whether the access is none of others' business.
  private boolean isOpen(Goroutine g, Memory memory, boolean write) {
    if (races(g)) {
      return false;
    }
    int owner = memory.owner;
    if (owner == g.mark || owner == Memory.READ_SHARED && !write) {
      return true;
    }
    if (owner == Memory.FRESH || owner > 0 && machine.hasEnded(owner) && !isTold(g, memory)) {
      // nobody else has ever used it, or its only user is gone and it has no name to be seen by
      memory.owner = g.mark;
      return true;
    }
    return false;
  }

  /// Whether people know it as a variable of their own, and want to see who has used it even when
  /// those are gone: two goroutines may race though one ends before the other begins.
  private static boolean isTold(Goroutine g, Memory memory) {
    boolean named = memory instanceof Cell || memory.label != null;
    boolean small = !(memory instanceof Store store) || store.length() <= MOST_TOLD;
    return named && small && !g.functions[g.depth].isLibrary();
  }

  /// Whether the goroutine stands at a place where all accesses are operations of their own.
  private boolean races(Goroutine g) {
    return !racing.isEmpty() && machine.live > 1 && racing.contains(g.functions[g.depth].pos(g.pc));
  }

  private boolean useGranted(Goroutine g, Memory memory, boolean write, Instr in) {
    granted = false;
    return use(g, memory, write, in);
  }

  /// As [#may], for instructions that read `from` (null: nothing) and write `to` (null: nothing
  /// that others know) in one go.
  boolean mayCopy(Goroutine g, Memory from, Memory to, Instr in) {
    if (!granted || from == null || to == null || from == to) {
      boolean may =
          (from == null || from == to || may(g, from, false, in))
              && (to == null || mayUse(g, to, true, in));
      if (may && from != null && from == to) {
        told(g, from, false, in);
      }
      return may && (to == null || told(g, to, true, in));
    }
    granted = false;
    copies(g, from, false, in);
    copies(g, to, true, in);
    return true;
  }

  private void copies(Goroutine g, Memory memory, boolean write, Instr in) {
    if (!may(g, memory, write, in)) {
      use(g, memory, write, in);
      told(g, memory, write, in);
    }
  }

  /// An access is made: whoever watches hears of it.
  private boolean told(Goroutine g, Memory memory, boolean write, Instr in) {
    if (machine.accesses != null) {
      machine.accesses.used(g, memory, write, in);
    }
    return true;
  }

  /// Lets the next instruction do its access, or not.
  void grant(boolean lets) {
    granted = lets;
  }

  /// Does what comes with an access that the schedule has let through.
  ///
  /// @return false when the access itself has to wait for another step: a write to a map takes two,
  ///   and whoever uses the map in between ends the program as in Go
  boolean use(Goroutine g, Memory memory, boolean write, Instr in) {
    if (memory instanceof MapValue map && !useMap(g, map, write, in)) {
      return false;
    }
    if (isAlone(g, memory)) {
      memory.owner = g.mark;
    } else if (write) {
      memory.owner = Memory.SHARED;
    } else if (memory.owner != Memory.SHARED) {
      memory.owner = Memory.READ_SHARED;
    }
    machine.scheduler.charge(accessNanos);
    // what the library keeps for itself is not what people look for
    if (machine.recording && !g.functions[g.depth].isLibrary()) {
      report(g, memory, write, in);
    }
    return true;
  }

  /// Counts a use of shared memory by `g`.
  ///
  /// @return whether it has been the only user for so long that the memory is its own again
  boolean isAlone(Goroutine g, Memory memory) {
    if (memory.lastUser != g.number) {
      memory.lastUser = g.number;
      memory.streak = 0;
    }
    return ++memory.streak > ALONE && canBeAlone;
  }

  private boolean useMap(Goroutine g, MapValue map, boolean write, Instr in) {
    if (map.writer != 0 && map.writer != g.number) {
      throw NativeSignal.fatal(
          write
              ? "concurrent map writes"
              : in instanceof Instr.MapNext || in instanceof Instr.MapRange
                  ? "concurrent map iteration and map write"
                  : "concurrent map read and map write");
    }
    if (!write) {
      return true;
    }
    if (map.writer == 0) {
      map.writer = g.number;
      map.owner = Memory.SHARED;
      machine.scheduler.charge(Costs.MAP_WRITE);
      return false;
    }
    map.writer = 0;
    return true;
  }

  private void report(Goroutine g, Memory memory, boolean write, Instr in) {
    if (memory instanceof Cell cell) {
      ObjectId id = machine.idOf(g, cell, ObjectId.Kind.VARIABLE);
      report(g, id, write, in, cell.type, cell.bits, cell.ref);
      return;
    }
    Place place = place(g, memory, in, g.longBase(), g.refBase());
    ObjectId id = machine.idOf(g, memory, kindOf(memory));
    if (place.part >= 0) {
      id = partId(memory, id, place.part);
    } else if (!write) {
      place = whole(memory);
    }
    if (memory instanceof MapValue map) {
      String text = new MapTexts(machine.values).text(g, map, in);
      machine.events.used(g, Places.of(g), id, write, Shown.of(text), 0);
    } else {
      report(g, id, write, in, place.type, place.bits, place.ref);
    }
  }

  /// @param type null when the access is not to one value
  /// @param bits what lies there now
  /// @param ref the same in the other bank
  private void report(
      Goroutine g, ObjectId id, boolean write, Instr in, Type type, long bits, Object ref) {
    int source = write && type != null ? source(in) : -1;
    if (source < 0) {
      nameArray(ref, id);
      machine.events.used(g, id, write, type, bits, ref);
    } else if (Bank.of(type) == Bank.LONG) {
      machine.events.used(g, id, true, type, g.longs[g.longBase() + source], null);
    } else {
      Object written = g.refs[g.refBase() + source];
      nameArray(written, id);
      machine.events.used(g, id, true, type, 0, written);
    }
  }

  /// The array that `append` has made is called as the variable in which it is seen first.
  private static void nameArray(Object value, ObjectId variable) {
    boolean known = !variable.label().isEmpty();
    if (known && value instanceof SliceValue slice && slice.store().label == null) {
      Naming.name(slice, variable.name(), "");
    }
  }

  private static ObjectId.Kind kindOf(Memory memory) {
    return switch (memory) {
      case MapValue _ -> ObjectId.Kind.MAP;
      case Chan _ -> ObjectId.Kind.CHANNEL;
      default -> ObjectId.Kind.VARIABLE;
    };
  }

  /// What exactly is used: a part of a struct or array, its type and what lies there now.
  ///
  /// @param part field or element; -1 for all of it
  private record Place(int part, Type type, long bits, Object ref) {
    static final Place WHOLE = new Place(-1, null, 0, null);
  }

  private static Place place(Goroutine g, Memory memory, Instr in, int lb, int rb) {
    return switch (in) {
      case Instr.LoadFieldL i -> field((StructValue) memory, Bank.LONG, i.slot());
      case Instr.LoadFieldR i -> field((StructValue) memory, Bank.REF, i.slot());
      case Instr.StoreFieldL i -> field((StructValue) memory, Bank.LONG, i.slot());
      case Instr.StoreFieldR i -> field((StructValue) memory, Bank.REF, i.slot());
      case Instr.LoadPointerL i -> pointer(g.refs[rb + i.pointer()]);
      case Instr.LoadPointerR i -> pointer(g.refs[rb + i.pointer()]);
      case Instr.StorePointerL i -> pointer(g.refs[rb + i.pointer()]);
      case Instr.StorePointerR i -> pointer(g.refs[rb + i.pointer()]);
      case Instr.LoadElementL i -> element(g.refs[rb + i.slice()], g.longs[lb + i.index()]);
      case Instr.LoadElementR i -> element(g.refs[rb + i.slice()], g.longs[lb + i.index()]);
      case Instr.StoreElementL i -> element(g.refs[rb + i.slice()], g.longs[lb + i.index()]);
      case Instr.StoreElementR i -> element(g.refs[rb + i.slice()], g.longs[lb + i.index()]);
      case Instr.LoadArrayL i -> element((Store) memory, (int) g.longs[lb + i.index()]);
      case Instr.LoadArrayR i -> element((Store) memory, (int) g.longs[lb + i.index()]);
      case Instr.StoreArrayL i -> element((Store) memory, (int) g.longs[lb + i.index()]);
      case Instr.StoreArrayR i -> element((Store) memory, (int) g.longs[lb + i.index()]);
      default -> Place.WHOLE;
    };
  }

  /// All of a struct or array, as it is read in one go.
  private static Place whole(Memory memory) {
    return switch (memory) {
      case StructValue struct -> new Place(-1, struct.layout.type(), 0, struct);
      case Store store -> {
        SliceValue all = new SliceValue(store, 0, store.length(), store.length());
        yield new Place(-1, new Type.Slice(store.element), 0, all);
      }
      default -> Place.WHOLE;
    };
  }

  private static Place pointer(Object pointer) {
    return switch (pointer) {
      case FieldPointer p -> field(p.struct(), p.bank(), p.slot());
      case ElementPointer p -> element(p.store(), p.index());
      case null, default -> Place.WHOLE;
    };
  }

  private static Place field(StructValue struct, Bank bank, int slot) {
    int field = struct.layout.fieldAt(bank, slot);
    return new Place(
        field,
        struct.layout.fieldType(field),
        bank == Bank.LONG ? struct.longs[slot] : 0,
        bank == Bank.REF ? struct.refs[slot] : null);
  }

  private static Place element(Object slice, long index) {
    SliceValue s = (SliceValue) slice;
    return element(s.store(), s.offset() + (int) index);
  }

  private static Place element(Store store, int index) {
    boolean longs = Bank.of(store.element) == Bank.LONG;
    return new Place(
        index, store.element, longs ? store.getLong(index) : 0, longs ? null : store.getRef(index));
  }

  /// The register that a write takes its value from; -1 when there is none.
  private static int source(Instr in) {
    return switch (in) {
      case Instr.StoreCellL i -> i.src();
      case Instr.StoreCellR i -> i.src();
      case Instr.StoreGlobalL i -> i.src();
      case Instr.StoreGlobalR i -> i.src();
      case Instr.StorePointerL i -> i.src();
      case Instr.StorePointerR i -> i.src();
      case Instr.StoreFieldL i -> i.src();
      case Instr.StoreFieldR i -> i.src();
      case Instr.StoreElementL i -> i.src();
      case Instr.StoreElementR i -> i.src();
      case Instr.StoreArrayL i -> i.src();
      case Instr.StoreArrayR i -> i.src();
      default -> -1;
    };
  }

  /// The name of a place, in the numbering of [Accesses]; gives out no numbers, since a run that is
  /// watched must name things as one that is not.
  ObjectId named(Goroutine g, Memory memory, int place) {
    ObjectId whole = memory.id;
    if (whole == null) {
      TaskId maker = memory.maker == null ? g.id : memory.maker;
      String label = memory.label == null ? "" : memory.label;
      whole = new ObjectId(kindOf(memory), maker, memory.ordinal, label);
    }
    boolean isLibrary = whole.kind() == ObjectId.Kind.WAIT_GROUP;
    return switch (memory) {
      case StructValue struct when !isLibrary && place < struct.longs.length ->
          partId(memory, whole, struct.layout.fieldAt(Bank.LONG, place));
      case StructValue struct when !isLibrary ->
          partId(memory, whole, struct.layout.fieldAt(Bank.REF, place - struct.longs.length));
      case Store _ -> partId(memory, whole, place);
      default -> whole;
    };
  }

  /// The name of a field of a struct or an element of an array.
  private static ObjectId partId(Memory memory, ObjectId whole, int part) {
    if (part >= MOST_PARTS) {
      return whole;
    }
    if (memory.parts == null || memory.parts.length <= part) {
      ObjectId[] parts = new ObjectId[Math.max(4, part + 1)];
      if (memory.parts != null) {
        System.arraycopy(memory.parts, 0, parts, 0, memory.parts.length);
      }
      memory.parts = parts;
    }
    if (memory.parts[part] == null) {
      String name =
          memory instanceof StructValue struct
              ? "." + struct.layout.type().fields().get(part).name()
              : "[" + part + "]";
      memory.parts[part] =
          new ObjectId(
              ObjectId.Kind.VARIABLE,
              whole.creator(),
              -(whole.ordinal() * MOST_PARTS + part + 1),
              (memory.label == null ? whole.name() : memory.label) + name);
    }
    return memory.parts[part];
  }
}
