package interleave.golang.run;

import interleave.engine.Decision;
import interleave.golang.code.Bank;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.types.Type;
import interleave.golang.value.MapIterator;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// Instructions on maps.
final class Maps {

  /// How often a growing map is measured: every so many entries, less one.
  private static final int LARGE = (1 << 20) - 1;

  private static final long BYTES_OF_ENTRY = 48;

  private final GoMachine machine;
  private final HeapMeter heap;

  Maps(GoMachine machine) {
    this.machine = machine;
    heap = new HeapMeter(machine.limits);
  }

  /// @return the pc to go on at; -1 to stop before a visible operation
  int run(Goroutine g, int opcode, Instr in, long[] longs, Object[] refs, int lb, int rb) {
    switch (opcode) {
      case Opcode.MAKE_MAP -> {
        var i = (Instr.MakeMap) in;
        long hint = i.hint() < 0 ? 0 : longs[lb + i.hint()];
        refs[rb + i.dst()] =
            Naming.made(g, new MapValue(i.type(), (int) Math.clamp(hint, 0L, 1L << 20)));
      }
      case Opcode.MAP_LEN -> {
        var i = (Instr.MapLen) in;
        MapValue map = (MapValue) refs[rb + i.map()];
        if (map != null && !machine.sharing.may(g, map, false, in)) {
          return -1;
        }
        longs[lb + i.dst()] = map == null ? 0 : map.size();
      }
      case Opcode.LOAD_MAP -> {
        return load(g, (Instr.LoadMap) in, longs, refs, lb, rb);
      }
      case Opcode.STORE_MAP -> {
        return store(g, (Instr.StoreMap) in, longs, refs, lb, rb);
      }
      case Opcode.DELETE_MAP -> {
        var i = (Instr.DeleteMap) in;
        MapValue map = (MapValue) refs[rb + i.map()];
        boolean longKey = Bank.of(i.type().key()) == Bank.LONG;
        long bits = longKey ? longs[lb + i.key()] : 0;
        Object ref = longKey ? null : refs[rb + i.key()];
        if (map == null) {
          requireHashable(i.type(), bits, ref);
          return g.pc + 1;
        }
        if (!machine.sharing.may(g, map, true, in)) {
          return -1;
        }
        map.delete(bits, ref);
      }
      case Opcode.CLEAR_MAP -> {
        MapValue map = (MapValue) refs[rb + ((Instr.ClearMap) in).map()];
        if (map != null) {
          if (!machine.sharing.may(g, map, true, in)) {
            return -1;
          }
          map.clear();
        }
      }
      case Opcode.MAP_RANGE -> {
        var i = (Instr.MapRange) in;
        MapValue map = (MapValue) refs[rb + i.map()];
        if (map != null && map.size() > 1) {
          return -1;
        }
        if (map != null && !machine.sharing.may(g, map, false, in)) {
          return -1;
        }
        refs[rb + i.dst()] = new MapIterator(map, 0);
      }
      case Opcode.MAP_NEXT -> {
        return next(g, (Instr.MapNext) in, longs, refs, lb, rb);
      }
      default -> throw new IllegalStateException("no instruction " + in);
    }
    return g.pc + 1;
  }

  private static void requireHashable(Type.Map type, long bits, Object ref) {
    new MapValue(type, 0).find(bits, ref);
  }

  /// Begins a `range` at the entry that the schedule decides.
  void begin(Goroutine g, Instr.MapRange i) {
    Object[] refs = g.refs;
    int rb = g.refBase();
    MapValue map = (MapValue) refs[rb + i.map()];
    int start =
        map.size() > 1
            ? machine.decide(new Decision.Number(Decision.Number.MAP_ORDER, map.size()))
            : 0;
    if (map.owner != Memory.FRESH && map.owner != g.mark) {
      machine.sharing.use(g, map, false, i);
    }
    if (machine.accesses != null) {
      machine.accesses.used(g, map, false, i);
    }
    refs[rb + i.dst()] = new MapIterator(map, start);
    g.pc++;
  }

  private int load(Goroutine g, Instr.LoadMap i, long[] longs, Object[] refs, int lb, int rb) {
    MapValue map = (MapValue) refs[rb + i.map()];
    Type.Map type = i.type();
    boolean longKey = Bank.of(type.key()) == Bank.LONG;
    long bits = longKey ? longs[lb + i.key()] : 0;
    Object ref = longKey ? null : refs[rb + i.key()];
    int entry = -1;
    if (map == null) {
      requireHashable(type, bits, ref);
    } else {
      if (!machine.sharing.may(g, map, i.toAppend(), i)) {
        return -1;
      }
      entry = map.find(bits, ref);
      if (machine.accesses != null && entry >= 0 && i.dst() >= 0) {
        machine.accesses.entry(g, map, entry, false);
      }
    }
    if (i.dst() >= 0) {
      if (Bank.of(type.value()) == Bank.LONG) {
        longs[lb + i.dst()] = entry < 0 ? 0 : map.valueLong(entry);
      } else {
        refs[rb + i.dst()] =
            entry < 0 ? machine.zero.ref(type.value()) : owned(type.value(), map.valueRef(entry));
      }
    }
    if (i.ok() >= 0) {
      longs[lb + i.ok()] = entry < 0 ? 0 : 1;
    }
    return g.pc + 1;
  }

  private int store(Goroutine g, Instr.StoreMap i, long[] longs, Object[] refs, int lb, int rb) {
    MapValue map = (MapValue) refs[rb + i.map()];
    if (map == null) {
      throw Operations.nilMap();
    }
    if (!machine.sharing.may(g, map, true, i)) {
      return -1;
    }
    Type.Map type = i.type();
    boolean longKey = Bank.of(type.key()) == Bank.LONG;
    int entry =
        longKey
            ? map.put(longs[lb + i.key()], null)
            : map.put(0, owned(type.key(), refs[rb + i.key()]));
    if (machine.accesses != null) {
      machine.accesses.entry(g, map, entry, true);
    }
    if (Bank.of(type.value()) == Bank.LONG) {
      map.setValueLong(entry, longs[lb + i.src()]);
    } else {
      map.setValueRef(entry, owned(type.value(), refs[rb + i.src()]));
    }
    if ((entry & LARGE) == LARGE) {
      heap.use((entry + 1L) * BYTES_OF_ENTRY);
    }
    return g.pc + 1;
  }

  private int next(Goroutine g, Instr.MapNext i, long[] longs, Object[] refs, int lb, int rb) {
    MapIterator iterator = (MapIterator) refs[rb + i.iterator()];
    MapValue map = iterator.map;
    if (map != null && !machine.sharing.may(g, map, false, i)) {
      return -1;
    }
    int entry = iterator.advance();
    if (entry < 0) {
      return i.end();
    }
    if (machine.accesses != null && i.value() >= 0) {
      machine.accesses.entry(g, map, entry, false);
    }
    Type.Map type = i.type();
    if (i.key() >= 0) {
      if (Bank.of(type.key()) == Bank.LONG) {
        longs[lb + i.key()] = map.keyLong(entry);
      } else {
        refs[rb + i.key()] = owned(type.key(), map.keyRef(entry));
      }
    }
    if (i.value() >= 0) {
      if (Bank.of(type.value()) == Bank.LONG) {
        longs[lb + i.value()] = map.valueLong(entry);
      } else {
        refs[rb + i.value()] = owned(type.value(), map.valueRef(entry));
      }
    }
    return g.pc + 1;
  }

  /// A value of its own: structs and arrays are copied.
  static Object owned(Type type, Object value) {
    return switch (type.underlying()) {
      case interleave.golang.types.StructType _ -> ((StructValue) value).copy();
      case Type.Array _ -> ((Store) value).copy();
      default -> value;
    };
  }
}
