package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.Pending;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.Closure;
import interleave.golang.value.Equality;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;
import interleave.golang.value.StructValue;
import java.util.List;

/// `sync.Pool` and `sync.Map`, their part in Java: each operation is one, as users of these types
/// may assume.
final class PoolNatives {

  private PoolNatives() {}

  static void addTo(Natives natives) {
    addPool(natives, "take", PoolNatives::take, false);
    addPool(natives, "put", PoolNatives::put, true);
    looks(natives, "Load", PoolNatives::load);
    changes(natives, "Store", call -> store(call, "Store"));
    changes(natives, "LoadOrStore", PoolNatives::loadOrStore);
    changes(natives, "LoadAndDelete", call -> delete(call, "LoadAndDelete"));
    changes(natives, "Delete", call -> delete(call, "Delete"));
    changes(natives, "Swap", PoolNatives::swap);
    changes(natives, "CompareAndSwap", PoolNatives::compareAndSwap);
    changes(natives, "CompareAndDelete", PoolNatives::compareAndDelete);
    changes(natives, "Clear", PoolNatives::clear);
    looks(natives, "keys", PoolNatives::keys);
  }

  /// An operation that changes nothing: it comes after those that do.
  private static void looks(Natives natives, String name, Native body) {
    add(natives, "sync.(*Map)." + name, ObjectId.Kind.SYNC_MAP, body, false);
  }

  private static void changes(Natives natives, String name, Native body) {
    add(natives, "sync.(*Map)." + name, ObjectId.Kind.SYNC_MAP, body, true);
  }

  private static void addPool(Natives natives, String name, Native body, boolean changes) {
    add(natives, "sync.(*Pool)." + name, ObjectId.Kind.POOL, body, changes);
  }

  private static void add(
      Natives natives, String name, ObjectId.Kind kind, Native body, boolean changes) {
    Native told =
        call -> {
          Accesses accesses = ((MachineCall) call).machine().accesses;
          if (accesses != null) {
            accesses.passes(call.goroutine(), NativeStates.receiver(call), true, changes);
          }
          body.call(call);
        };
    natives.add(name, SyncNatives.visible(Pending.Kind.ATOMIC, kind, told));
  }

  private static PoolState state(NativeCall call) {
    return NativeStates.get(NativeStates.receiver(call), PoolState.class, PoolState::new);
  }

  // Pool

  private static PoolState pool(NativeCall call) {
    return state(call).after(((MachineCall) call).machine().advice.collections);
  }

  private static void take(NativeCall call) {
    PoolState pool = pool(call);
    PoolState.Item item = pool.take();
    List<Integer> lost = pool.lost();
    if (call.isRecording()) {
      call.emit(
          new Event.PoolGet(
              call.eventNanos(),
              call.task(),
              call.pos(),
              SyncNatives.id(call, ObjectId.Kind.POOL),
              item == null ? null : shown(call, item.value()),
              item == null ? -1 : item.number(),
              makes(NativeStates.receiver(call)),
              lost));
    }
    // the result takes the place of the receiver
    call.setRef(0, item == null ? null : item.value());
  }

  private static boolean makes(StructValue pool) {
    for (Object field : pool.refs) {
      if (field instanceof Closure) {
        return true;
      }
    }
    return false;
  }

  private static void put(NativeCall call) {
    PoolState pool = pool(call);
    int number = pool.put((InterfaceValue) call.getRef(1));
    List<Integer> lost = pool.lost();
    if (call.isRecording()) {
      call.emit(
          new Event.PoolPut(
              call.eventNanos(),
              call.task(),
              call.pos(),
              SyncNatives.id(call, ObjectId.Kind.POOL),
              shown(call, call.getRef(1)),
              number,
              lost));
    }
  }

  private static Shown shown(NativeCall call, Object value) {
    GoMachine machine = ((MachineCall) call).machine();
    return machine.values.shown(InterfaceType.EMPTY, 0, value);
  }

  // Map

  private static MapValue map(NativeCall call) {
    return state(call).map;
  }

  /// @param entry that it was about; -1 for none
  /// @param value what that holds, or held; null for none
  private static void tell(
      NativeCall call, String operation, int entry, Object key, Object value, boolean hit) {
    if (call.isRecording()) {
      call.emit(
          new Event.SyncMapUse(
              call.eventNanos(),
              call.task(),
              call.pos(),
              SyncNatives.id(call, ObjectId.Kind.SYNC_MAP),
              operation,
              entry < 0 ? -1 : map(call).serial(entry),
              shown(call, key),
              entry < 0 ? null : shown(call, value),
              hit));
    }
  }

  private static void tell(NativeCall call, String operation) {
    if (call.isRecording()) {
      ObjectId id = SyncNatives.id(call, ObjectId.Kind.SYNC_MAP);
      call.emit(
          new Event.SyncMapUse(
              call.eventNanos(), call.task(), call.pos(), id, operation, -1, null, null, false));
    }
  }

  private static int find(NativeCall call) {
    return map(call).find(0, call.getRef(1));
  }

  private static int put(NativeCall call, Object value) {
    MapValue map = map(call);
    int entry = map.put(0, call.getRef(1));
    map.setValueRef(entry, value);
    return entry;
  }

  private static void store(NativeCall call, String operation) {
    boolean hit = find(call) >= 0;
    int entry = put(call, call.getRef(2));
    tell(call, operation, entry, call.getRef(1), call.getRef(2), hit);
  }

  private static void load(NativeCall call) {
    int entry = find(call);
    Object value = entry < 0 ? null : map(call).valueRef(entry);
    tell(call, "Load", entry, call.getRef(1), value, entry >= 0);
    call.setRef(0, value);
    call.setBool(0, entry >= 0);
  }

  private static void loadOrStore(NativeCall call) {
    int entry = find(call);
    boolean hit = entry >= 0;
    Object value = hit ? map(call).valueRef(entry) : call.getRef(2);
    tell(call, "LoadOrStore", hit ? entry : put(call, value), call.getRef(1), value, hit);
    call.setRef(0, value);
    call.setBool(0, hit);
  }

  private static void delete(NativeCall call, String operation) {
    int entry = find(call);
    Object value = entry < 0 ? null : map(call).valueRef(entry);
    tell(call, operation, entry, call.getRef(1), value, entry >= 0);
    map(call).delete(0, call.getRef(1));
    if (operation.equals("LoadAndDelete")) {
      call.setRef(0, value);
      call.setBool(0, entry >= 0);
    }
  }

  private static void swap(NativeCall call) {
    int entry = find(call);
    Object previous = entry < 0 ? null : map(call).valueRef(entry);
    store(call, "Swap");
    call.setRef(0, previous);
    call.setBool(0, entry >= 0);
  }

  private static boolean holds(NativeCall call, int entry) {
    return entry >= 0
        && Equality.interfaces(
            (InterfaceValue) map(call).valueRef(entry), (InterfaceValue) call.getRef(2));
  }

  private static void compareAndSwap(NativeCall call) {
    MapValue map = map(call);
    int entry = find(call);
    boolean holds = holds(call, entry);
    if (holds) {
      map.setValueRef(entry, call.getRef(3));
    }
    Object value = entry < 0 ? null : map.valueRef(entry);
    tell(call, "CompareAndSwap", entry, call.getRef(1), value, holds);
    call.setBool(0, holds);
  }

  private static void compareAndDelete(NativeCall call) {
    int entry = find(call);
    boolean holds = holds(call, entry);
    Object value = entry < 0 ? null : map(call).valueRef(entry);
    tell(call, "CompareAndDelete", entry, call.getRef(1), value, holds);
    if (holds) {
      map(call).delete(0, call.getRef(1));
    }
    call.setBool(0, holds);
  }

  private static void clear(NativeCall call) {
    tell(call, "Clear");
    map(call).clear();
  }

  /// All keys, from the one on that the schedule decides.
  private static void keys(NativeCall call) {
    tell(call, "Range");
    MapValue map = map(call);
    int start = call.choose(Decision.Number.MAP_ORDER, map.size());
    Type element = InterfaceType.EMPTY;
    RefStore store = new RefStore(element, map.size());
    int place = 0;
    for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
      store.values[Math.floorMod(place++ - start, map.size())] = map.keyRef(e);
    }
    call.setRef(0, new SliceValue(store, 0, map.size(), map.size()));
  }
}
