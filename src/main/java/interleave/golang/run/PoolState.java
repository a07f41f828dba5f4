package interleave.golang.run;

import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.NativeState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What lies in a `sync.Pool`, or in a `sync.Map`.
final class PoolState implements NativeState {

  private static final Type.Map ANY_TO_ANY = new Type.Map(InterfaceType.EMPTY, InterfaceType.EMPTY);

  /// The one value that Go keeps outside the queue of a P; null when there is none.
  InterfaceValue apart;

  final List<InterfaceValue> items = new ArrayList<>();
  MapValue map = new MapValue(ANY_TO_ANY, 0);

  @Override
  public NativeState copied() {
    PoolState copy = new PoolState();
    copy.apart = apart;
    copy.items.addAll(items);
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
    state.map = (MapValue) copy.apply(map);
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>(items);
    if (apart != null) {
      parts.add(apart);
    }
    parts.add(map);
    return parts;
  }
}
