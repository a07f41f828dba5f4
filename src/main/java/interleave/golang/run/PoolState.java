package interleave.golang.run;

import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.NativeState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What lies in a `sync.Pool`, or in a `sync.Map`. What nobody takes out of a pool between two
/// collections of memory is gone after them: the first one makes it *old*, the second one drops it.
final class PoolState implements NativeState {

  private static final Type.Map ANY_TO_ANY = new Type.Map(InterfaceType.EMPTY, InterfaceType.EMPTY);

  /// The one value that Go keeps outside the queue of a P; null when there is none.
  private InterfaceValue apart;

  private List<InterfaceValue> items = new ArrayList<>();
  private List<InterfaceValue> old = new ArrayList<>();
  private int collections;
  MapValue map = new MapValue(ANY_TO_ANY, 0);

  /// Ages with the collections of memory, of which there have been so many.
  PoolState after(int allCollections) {
    int missed = allCollections - collections;
    collections = allCollections;
    if (missed > 0) {
      old = new ArrayList<>();
    }
    if (missed == 1) {
      old.addAll(items);
      if (apart != null) {
        old.add(apart);
      }
    }
    if (missed > 0) {
      items = new ArrayList<>();
      apart = null;
    }
    return this;
  }

  /// The value kept apart first, then the last one of the others, the old ones at last; null when
  /// there is none.
  InterfaceValue take() {
    InterfaceValue item = apart;
    apart = null;
    if (item != null) {
      return item;
    }
    List<InterfaceValue> from = items.isEmpty() ? old : items;
    return from.isEmpty() ? null : from.removeLast();
  }

  void put(InterfaceValue item) {
    if (apart == null) {
      apart = item;
    } else {
      items.add(item);
    }
  }

  @Override
  public NativeState copied() {
    PoolState copy = new PoolState();
    copy.apart = apart;
    copy.items.addAll(items);
    copy.old.addAll(old);
    copy.collections = collections;
    copy.map = map;
    return copy;
  }

  @Override
  public NativeState forked(UnaryOperator<Object> copy) {
    PoolState state = new PoolState();
    state.apart = apart == null ? null : (InterfaceValue) copy.apply(apart);
    for (InterfaceValue item : items) {
      state.items.add((InterfaceValue) copy.apply(item));
    }
    for (InterfaceValue item : old) {
      state.old.add((InterfaceValue) copy.apply(item));
    }
    state.collections = collections;
    state.map = (MapValue) copy.apply(map);
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>(items);
    if (apart != null) {
      parts.add(apart);
    }
    parts.addAll(old);
    parts.add(map);
    return parts;
  }
}
