package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.Pending;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.Equality;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;

/// `sync.Pool` and `sync.Map`, their part in Java: each operation is one, as users of these types
/// may assume.
final class PoolNatives {

  private PoolNatives() {}

  static void addTo(Natives natives) {
    looks(natives, "sync.(*Pool).take", PoolNatives::take);
    add(natives, "sync.(*Pool).put", PoolNatives::put);
    looks(natives, "sync.(*Map).Load", PoolNatives::load);
    add(natives, "sync.(*Map).Store", call -> store(call, call.getRef(1), call.getRef(2)));
    add(natives, "sync.(*Map).LoadOrStore", PoolNatives::loadOrStore);
    add(natives, "sync.(*Map).LoadAndDelete", PoolNatives::loadAndDelete);
    add(natives, "sync.(*Map).Delete", call -> map(call).delete(0, call.getRef(1)));
    add(natives, "sync.(*Map).Swap", PoolNatives::swap);
    add(natives, "sync.(*Map).CompareAndSwap", PoolNatives::compareAndSwap);
    add(natives, "sync.(*Map).CompareAndDelete", PoolNatives::compareAndDelete);
    add(natives, "sync.(*Map).Clear", call -> map(call).clear());
    looks(natives, "sync.(*Map).keys", PoolNatives::keys);
  }

  /// An operation that changes nothing: it comes after those that do.
  private static void looks(Natives natives, String name, Native body) {
    add(natives, name, body, false);
  }

  private static void add(Natives natives, String name, Native body) {
    add(natives, name, body, true);
  }

  private static void add(Natives natives, String name, Native body, boolean changes) {
    natives.addVisible(
        name,
        Pending.Kind.ATOMIC,
        call -> {
          Accesses accesses = ((MachineCall) call).machine().accesses;
          if (accesses != null) {
            accesses.passes(call.goroutine(), NativeStates.receiver(call), true, changes);
          }
          body.call(call);
        });
  }

  private static PoolState state(NativeCall call) {
    return NativeStates.get(NativeStates.receiver(call), PoolState.class, PoolState::new);
  }

  private static MapValue map(NativeCall call) {
    return state(call).map;
  }

  private static PoolState pool(NativeCall call) {
    return state(call).after(((MachineCall) call).machine().advice.collections);
  }

  private static void take(NativeCall call) {
    call.setRef(0, pool(call).take());
  }

  private static void put(NativeCall call) {
    pool(call).put((InterfaceValue) call.getRef(1));
  }

  private static void store(NativeCall call, Object key, Object value) {
    MapValue map = map(call);
    map.setValueRef(map.put(0, key), value);
  }

  private static void load(NativeCall call) {
    MapValue map = map(call);
    int entry = map.find(0, call.getRef(1));
    call.setRef(0, entry < 0 ? null : map.valueRef(entry));
    call.setBool(0, entry >= 0);
  }

  private static void loadOrStore(NativeCall call) {
    MapValue map = map(call);
    Object value = call.getRef(2);
    int entry = map.find(0, call.getRef(1));
    if (entry < 0) {
      store(call, call.getRef(1), value);
    }
    call.setRef(0, entry < 0 ? value : map.valueRef(entry));
    call.setBool(0, entry >= 0);
  }

  private static void loadAndDelete(NativeCall call) {
    MapValue map = map(call);
    Object key = call.getRef(1);
    int entry = map.find(0, key);
    Object value = entry < 0 ? null : map.valueRef(entry);
    map.delete(0, key);
    call.setRef(0, value);
    call.setBool(0, entry >= 0);
  }

  private static void swap(NativeCall call) {
    MapValue map = map(call);
    int entry = map.find(0, call.getRef(1));
    Object previous = entry < 0 ? null : map.valueRef(entry);
    store(call, call.getRef(1), call.getRef(2));
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
    int entry = map.find(0, call.getRef(1));
    boolean holds = holds(call, entry);
    if (holds) {
      map.setValueRef(entry, call.getRef(3));
    }
    call.setBool(0, holds);
  }

  private static void compareAndDelete(NativeCall call) {
    MapValue map = map(call);
    boolean holds = holds(call, map.find(0, call.getRef(1)));
    if (holds) {
      map.delete(0, call.getRef(1));
    }
    call.setBool(0, holds);
  }

  /// All keys, from the one on that the schedule decides.
  private static void keys(NativeCall call) {
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
