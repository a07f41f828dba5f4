package interleave.golang.run;

import interleave.engine.Watch;
import interleave.engine.Watch.Use;
import interleave.engine.event.Event;
import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import interleave.golang.code.StructLayout;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StoreWindow;
import interleave.golang.value.StructValue;

/// Tells a [Watch] of each access to memory, as code that Go compiles with `-race` tells the race
/// detector: which places of which memory, where in the program.
///
/// A variable is one place; a struct has one for each field, longs before refs; an array one for
/// each element; a map one for its table, and behind it one for each entry. Structs and arrays
/// inside are memory of their own.
final class Accesses {

  private final GoMachine machine;
  private final Watch watch;
  private final CallStacks stacks;

  /// Stand for the standard files, by number.
  private final Memory[] files = {new Cell(), new Cell(), new Cell()};

  Accesses(GoMachine machine, Watch watch) {
    this.machine = machine;
    this.watch = watch;
    this.stacks = new CallStacks(machine);
  }

  int races() {
    return watch.races();
  }

  void happened(Event event) {
    stacks.inner(null, false);
    watch.happened(event, stacks);
  }

  /// An instruction uses memory; the goroutine stands at it.
  void used(Goroutine g, Memory memory, boolean write, Instr in) {
    Use use = write ? Use.WRITE : Use.READ;
    int lb = g.longBase();
    int rb = g.refBase();
    switch (in) {
      case Instr.LoadFieldL i -> places(g, memory, i.slot(), 1, use, in);
      case Instr.StoreFieldL i -> places(g, memory, i.slot(), 1, use, in);
      case Instr.LoadFieldR i -> field(g, (StructValue) memory, i.slot(), use, in);
      case Instr.StoreFieldR i -> field(g, (StructValue) memory, i.slot(), use, in);
      case Instr.LoadPointerL i -> pointer(g, g.refs[rb + i.pointer()], use, in);
      case Instr.LoadPointerR i -> pointer(g, g.refs[rb + i.pointer()], use, in);
      case Instr.StorePointerL i -> pointer(g, g.refs[rb + i.pointer()], use, in);
      case Instr.StorePointerR i -> pointer(g, g.refs[rb + i.pointer()], use, in);
      case Instr.LoadElementL i -> element(g, i.slice(), g.longs[lb + i.index()], use, in);
      case Instr.LoadElementR i -> element(g, i.slice(), g.longs[lb + i.index()], use, in);
      case Instr.StoreElementL i -> element(g, i.slice(), g.longs[lb + i.index()], use, in);
      case Instr.StoreElementR i -> element(g, i.slice(), g.longs[lb + i.index()], use, in);
      case Instr.LoadArrayL i -> places(g, memory, (int) g.longs[lb + i.index()], 1, use, in);
      case Instr.LoadArrayR i -> places(g, memory, (int) g.longs[lb + i.index()], 1, use, in);
      case Instr.StoreArrayL i -> places(g, memory, (int) g.longs[lb + i.index()], 1, use, in);
      case Instr.StoreArrayR i -> places(g, memory, (int) g.longs[lb + i.index()], 1, use, in);
      case Instr.AppendL i -> appended(g, g.refs[rb + i.slice()], 1, null, use, in);
      case Instr.AppendR i -> appended(g, g.refs[rb + i.slice()], 1, null, use, in);
      case Instr.AppendSlice i ->
          appended(
              g,
              g.refs[rb + i.slice()],
              length(g.refs[rb + i.tail()]),
              g.refs[rb + i.tail()],
              use,
              in);
      case Instr.CopySlice i -> {
        int count = Math.min(length(g.refs[rb + i.to()]), length(g.refs[rb + i.from()]));
        slice(g, g.refs[rb + (write ? i.to() : i.from())], count, use, in);
      }
      case Instr.ClearSlice i ->
          slice(g, g.refs[rb + i.slice()], length(g.refs[rb + i.slice()]), use, in);
      case Instr.ConvertString i ->
          slice(g, g.refs[rb + i.src()], length(g.refs[rb + i.src()]), use, in);
      default -> whole(g, memory, use, in);
    }
  }

  /// Elements of a new array get their first values.
  void filled(Goroutine g, Store store, int from, int count, Instr in) {
    places(g, store, from, count, Use.WRITE, in);
  }

  /// A new struct gets the fields that its literal sets: the instructions that follow do it, and
  /// tell nobody, since the struct is not known to others yet.
  void literal(Goroutine g, StructValue struct, int register) {
    Instr[] code = g.functions[g.depth].code();
    for (int pc = g.pc + 1; pc < code.length; pc++) {
      switch (code[pc]) {
        case Instr.StoreFieldL i when i.struct() == register && i.slot() < struct.longs.length ->
            places(g, struct, i.slot(), 1, Use.WRITE, i);
        case Instr.StoreFieldR i when i.struct() == register && i.slot() < struct.refs.length ->
            field(g, struct, i.slot(), Use.WRITE, i);
        case Instr.MoveR i when i.src() == register || i.dst() == register -> {
          return;
        }
        case Instr.Zero i when i.dst() == register -> {
          return;
        }
        case Instr.Copy i when i.dst() == register -> {
          return;
        }
        case Instr.Tick _, Instr.Jump _, Instr.JumpIf _, Instr.JumpIfNot _ -> {
          return;
        }
        default -> {}
      }
    }
  }

  /// An entry of a map is read or written, after its table.
  void entry(Goroutine g, MapValue map, int entry, boolean write) {
    places(g, map, 1 + map.serial(entry), 1, write ? Use.WRITE : Use.READ, null);
  }

  /// A native uses elements.
  void elements(Goroutine g, Memory memory, int from, int count, boolean write) {
    Instr in = RuntimeFrames.instruction(g.functions[g.depth], g.pc);
    places(g, memory, from, count, write ? Use.WRITE : Use.READ, in);
  }

  /// A native reads a struct, or a map and then its entries.
  void everything(Goroutine g, Memory memory) {
    Instr in = RuntimeFrames.instruction(g.functions[g.depth], g.pc);
    whole(g, memory, Use.READ, in);
    if (memory instanceof MapValue map) {
      for (int entry = map.next(0); entry >= 0; entry = map.next(entry + 1)) {
        entry(g, map, entry, false);
      }
    }
  }

  /// A channel is sent to (a read) or closed (a write): Go reports it when nothing orders the two.
  void channel(Goroutine g, Chan channel, boolean close, Instr in) {
    places(g, channel, 0, 1, close ? Use.WRITE : Use.READ, in);
  }

  /// The library uses a struct of its own so that misuse shows as a race.
  void library(Goroutine g, StructValue struct, boolean write) {
    Instr in = RuntimeFrames.instruction(g.functions[g.depth], g.pc);
    tell(g, struct, 0, 1, write ? Use.WRITE : Use.READ, in);
  }

  /// A lock is used: that races with copying or overwriting it.
  void lock(Goroutine g, StructValue lock) {
    Instr in = RuntimeFrames.instruction(g.functions[g.depth], g.pc);
    tell(g, lock, lock.longs.length, 1, Use.LOCK, in);
  }

  void atomic(Goroutine g, Pointer pointer, Use use) {
    pointer(g, pointer, use, RuntimeFrames.instruction(g.functions[g.depth], g.pc));
  }

  /// Writes to a file: package `os` has a lock of its own for each, the builtin `print` has not.
  void writes(Goroutine g, int stream) {
    passes(g, files[stream], true, true);
  }

  /// See [Watch#passes].
  void passes(Goroutine g, Memory memory, boolean acquires, boolean releases) {
    memory.shadow = watch.passes(memory.shadow, g.id, acquires, releases);
  }

  private static int length(Object slice) {
    return switch (slice) {
      case SliceValue s -> s.length();
      case String s -> s.length();
      case null, default -> 0;
    };
  }

  private void field(Goroutine g, StructValue struct, int slot, Use use, Instr in) {
    if (!struct.layout.aggregates()[slot]) {
      places(g, struct, struct.longs.length + slot, 1, use, in);
    }
  }

  private void pointer(Goroutine g, Object pointer, Use use, Instr in) {
    switch (pointer) {
      case FieldPointer p when p.bank() == Bank.LONG -> places(g, p.struct(), p.slot(), 1, use, in);
      case FieldPointer p -> field(g, p.struct(), p.slot(), use, in);
      case ElementPointer p -> places(g, p.store(), p.index(), 1, use, in);
      case Pointer p -> places(g, p.memory(), 0, 1, use, in);
      case null, default -> {}
    }
  }

  private void element(Goroutine g, int register, long index, Use use, Instr in) {
    SliceValue slice = (SliceValue) g.refs[g.refBase() + register];
    places(g, slice.store(), slice.offset() + (int) index, 1, use, in);
  }

  private void slice(Goroutine g, Object value, int count, Use use, Instr in) {
    if (value instanceof SliceValue slice) {
      places(g, slice.store(), slice.offset(), count, use, in);
    }
  }

  /// @param tail what is appended when that is a slice
  private void appended(Goroutine g, Object old, int count, Object tail, Use use, Instr in) {
    SliceValue slice = (SliceValue) old;
    if (use == Use.WRITE) {
      places(g, slice.store(), slice.offset() + slice.length(), count, use, in);
    } else {
      boolean grows = slice != null && slice.length() + count > slice.capacity();
      if (grows) {
        slice(g, slice, slice.length(), use, new Instr.AppendL(0, null, 0, 0));
      }
      slice(g, tail, count, use, in);
    }
  }

  /// All of it, and of what lies in it by value, in the order in which it lies in memory.
  ///
  /// @return whether a race was found: no more is looked for then
  private boolean whole(Goroutine g, Memory memory, Use use, Instr in) {
    return switch (memory) {
      case StructValue struct -> fields(g, struct, use, in);
      case Store store -> places(g, store, 0, store.length(), use, in);
      case Memory other -> places(g, other, 0, 1, use, in);
    };
  }

  private boolean fields(Goroutine g, StructValue struct, Use use, Instr in) {
    StructLayout layout = struct.layout;
    for (int i = 0; i < layout.slots().length; i++) {
      int slot = layout.slots()[i];
      boolean isLong = Bank.of(layout.fieldType(i)) == Bank.LONG;
      boolean raced =
          !isLong && layout.aggregates()[slot]
              ? whole(g, (Memory) struct.refs[slot], use, in)
              : places(g, struct, isLong ? slot : struct.longs.length + slot, 1, use, in);
      if (raced) {
        return true;
      }
    }
    return false;
  }

  private boolean places(Goroutine g, Memory memory, int from, int count, Use use, Instr in) {
    if (memory instanceof StoreWindow window) {
      return places(g, window.base(), window.offset() + from, count, use, in);
    }
    if (memory instanceof RefStore store && holdsAggregates(store)) {
      boolean one = count == 1 && in instanceof Instr.LoadElementR;
      for (int i = from; i < from + count && !one; i++) {
        if (store.values[i] != null && whole(g, (Memory) store.values[i], use, in)) {
          return true;
        }
      }
      return false;
    }
    return count > 0 && tell(g, memory, from, count, use, in);
  }

  private static boolean holdsAggregates(RefStore store) {
    Type type = store.element.underlying();
    return type instanceof StructType || type instanceof Type.Array;
  }

  private boolean tell(Goroutine g, Memory memory, int from, int count, Use use, Instr in) {
    stacks.inner(in, !use.reads());
    stacks.memory(g, memory);
    memory.shadow = watch.uses(memory.shadow, g.id, from, count, use, stacks);
    return watch.raced();
  }
}
