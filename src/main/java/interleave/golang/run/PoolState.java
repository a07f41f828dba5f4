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

  /// @param number by which it is told from the others that ever lay there
  record Item(int number, InterfaceValue value) {
    private Item copied(UnaryOperator<Object> copy) {
      return new Item(number, (InterfaceValue) copy.apply(value));
    }
  }

  /// The one value that Go keeps outside the queue of a P; null when there is none.
  private Item apart;

  private List<Item> items = new ArrayList<>();
  private List<Item> old = new ArrayList<>();

  /// The numbers of those that collections have taken away, until somebody is told.
  private List<Integer> lost = new ArrayList<>();

  private int nextNumber;
  private int collections;
  MapValue map = new MapValue(ANY_TO_ANY, 0);

  /// Ages with the collections of memory, of which there have been so many.
  PoolState after(int allCollections) {
    int missed = allCollections - collections;
    collections = allCollections;
    if (missed == 0) {
      return this;
    }
    List<Item> young = new ArrayList<>(items);
    if (apart != null) {
      young.add(apart);
    }
    List<Item> gone = new ArrayList<>(old);
    if (missed > 1) {
      gone.addAll(young);
    }
    gone.forEach(item -> lost.add(item.number()));
    old = missed == 1 ? young : new ArrayList<>();
    items = new ArrayList<>();
    apart = null;
    return this;
  }

  /// What collections have taken away since this was asked last.
  List<Integer> lost() {
    List<Integer> told = List.copyOf(lost);
    lost = new ArrayList<>();
    return told;
  }

  /// The value kept apart first, then the last one of the others, the old ones at last; null when
  /// there is none.
  Item take() {
    Item item = apart;
    apart = null;
    if (item != null) {
      return item;
    }
    List<Item> from = items.isEmpty() ? old : items;
    return from.isEmpty() ? null : from.removeLast();
  }

  /// @return the number it gets
  int put(InterfaceValue value) {
    Item item = new Item(nextNumber++, value);
    if (apart == null) {
      apart = item;
    } else {
      items.add(item);
    }
    return item.number();
  }

  @Override
  public NativeState copied() {
    return with(UnaryOperator.identity());
  }

  @Override
  public NativeState forked(UnaryOperator<Object> copy) {
    PoolState state = with(copy);
    state.map = (MapValue) copy.apply(map);
    return state;
  }

  private PoolState with(UnaryOperator<Object> copy) {
    PoolState state = new PoolState();
    state.apart = apart == null ? null : apart.copied(copy);
    items.forEach(item -> state.items.add(item.copied(copy)));
    old.forEach(item -> state.old.add(item.copied(copy)));
    state.lost.addAll(lost);
    state.nextNumber = nextNumber;
    state.collections = collections;
    state.map = map;
    return state;
  }

  @Override
  public List<Object> parts() {
    List<Object> parts = new ArrayList<>();
    items.forEach(item -> parts.add(item.value()));
    if (apart != null) {
      parts.add(apart.value());
    }
    old.forEach(item -> parts.add(item.value()));
    parts.add(map);
    return parts;
  }
}
