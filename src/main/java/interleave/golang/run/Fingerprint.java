package interleave.golang.run;

import interleave.engine.event.TaskId;
import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.code.Function;
import interleave.golang.value.Cell;
import interleave.golang.value.Closure;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapIterator;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.NativeState;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StoreWindow;
import interleave.golang.value.StructValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A hash of a machine's state that does not depend on how it got there: objects are numbered in
/// the order in which they are met from the goroutines, goroutines by who started them.
final class Fingerprint {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final GoMachine machine;
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private final Deque<Object> toVisit = new ArrayDeque<>();
  private final Map<Goroutine, Integer> places = new IdentityHashMap<>();
  private long hash = 1;

  Fingerprint(GoMachine machine) {
    this.machine = machine;
  }

  long compute() {
    List<Goroutine> alive = new ArrayList<>();
    for (Goroutine g : machine.goroutines) {
      if (g.isAlive()) {
        alive.add(g);
      }
    }
    alive.sort(Comparator.comparing(g -> g.id, Fingerprint::byPath));
    for (int i = 0; i < alive.size(); i++) {
      places.put(alive.get(i), i + 1);
    }
    add(machine.hasEnded() ? 1 : 0);
    for (Goroutine g : alive) {
      goroutine(g);
    }
    for (Object global : machine.globals) {
      value(global);
    }
    for (Timer timer : sorted(machine.timers.all())) {
      add(timer.deadline - machine.nanos());
      add(timer.period);
      value(timer.channel);
      add(timer.sleeper == null ? 0 : places.getOrDefault(timer.sleeper, -1));
      value(timer.function);
    }
    while (!toVisit.isEmpty()) {
      contents(toVisit.removeFirst());
    }
    return hash;
  }

  private static List<Timer> sorted(List<Timer> timers) {
    List<Timer> sorted = new ArrayList<>(timers);
    sorted.sort(Comparator.comparingLong((Timer t) -> t.deadline).thenComparingLong(t -> t.order));
    return sorted;
  }

  private static int byPath(TaskId a, TaskId b) {
    int[] x = path(a);
    int[] y = path(b);
    return java.util.Arrays.compare(x, y);
  }

  private static int[] path(TaskId id) {
    int length = 0;
    for (TaskId t = id; t != null; t = t.creator()) {
      length++;
    }
    int[] path = new int[length];
    for (TaskId t = id; t != null; t = t.creator()) {
      path[--length] = t.ordinal();
    }
    return path;
  }

  private void add(long value) {
    hash = (hash ^ value) * PRIME;
    hash ^= hash >>> 29;
  }

  private void goroutine(Goroutine g) {
    for (int ordinal : path(g.id)) {
      add(ordinal);
    }
    add(g.stand.ordinal());
    add(g.pc);
    add(g.depth);
    add((g.closedUnderSend ? 1 : 0) + (g.signalled ? 2 : 0));
    for (int d = 0; d <= g.depth; d++) {
      frame(g, d);
    }
    add(g.deferCount);
    for (int i = 0; i < g.deferCount; i++) {
      add(g.deferDepths[i]);
      value(g.defers[i]);
    }
    for (PanicRecord p = g.panic; p != null; p = p.below) {
      add(p.callFrame * 31L + p.frame);
      add((p.recovered ? 1 : 0) + (p.aborted ? 2 : 0));
      value(p.value);
    }
    for (NativeFrame f = g.natives; f != null; f = f.below) {
      add(f.depth);
      for (NativeCall.Results results : f.results) {
        for (int i = 0; results.longs() != null && i < results.longs().length; i++) {
          add(results.longs()[i]);
        }
        for (int i = 0; results.refs() != null && i < results.refs().length; i++) {
          value(results.refs()[i]);
        }
        value(results.panic());
      }
    }
    value(g.token);
  }

  private void frame(Goroutine g, int d) {
    Function function = g.functions[d];
    int pc = g.pcOf(d);
    int lb = g.frames[d * Goroutine.STRIDE + 1];
    int rb = g.frames[d * Goroutine.STRIDE + 2];
    add(function.name().hashCode());
    add(pc);
    add(g.flags(d));
    Liveness live = machine.liveness(function);
    // of a frame that calls, the registers from the callee's window on are the callee's
    int longEnd = d < g.depth ? g.frames[(d + 1) * Goroutine.STRIDE + 1] : Integer.MAX_VALUE;
    int refEnd = d < g.depth ? g.frames[(d + 1) * Goroutine.STRIDE + 2] : Integer.MAX_VALUE;
    for (int i = live.nextLong(pc, 0); i >= 0 && lb + i < longEnd; i = live.nextLong(pc, i + 1)) {
      add(i);
      add(g.longs[lb + i]);
    }
    for (int i = live.nextRef(pc, 0); i >= 0 && rb + i < refEnd; i = live.nextRef(pc, i + 1)) {
      add(i);
      value(g.refs[rb + i]);
    }
  }

  private void value(Object value) {
    switch (value) {
      case null -> add(0);
      case String s -> add(s.hashCode());
      case Complex c -> {
        add(Double.doubleToLongBits(c.real()));
        add(Double.doubleToLongBits(c.imaginary()));
      }
      case SliceValue s -> {
        add(s.offset() * 31L + s.length());
        add(s.capacity());
        value(s.store());
      }
      case InterfaceValue v -> {
        add(v.type().toString().hashCode());
        add(v.bits());
        value(v.ref());
      }
      case FieldPointer p -> {
        add(p.slot() * 2L + p.bank().ordinal());
        value(p.struct());
      }
      case ElementPointer p -> {
        add(p.index());
        value(p.store());
      }
      case MapIterator i -> {
        add(i.place());
        value(i.map);
      }
      case FrameHandle h -> add(h.depth());
      case Goroutine g -> add(places.getOrDefault(g, -1));
      case Number n -> add(n.longValue());
      case Enum<?> e -> add(e.ordinal());
      case Memory _, Closure _, NativeState _, Timer _ -> number(value);
      default -> add(value.toString().hashCode());
    }
  }

  private void number(Object object) {
    Integer known = numbers.get(object);
    if (known == null) {
      known = numbers.size() + 1;
      numbers.put(object, known);
      toVisit.addLast(object);
    }
    add(known);
  }

  private void contents(Object object) {
    if (object instanceof Memory memory) {
      add(owner(memory));
    }
    switch (object) {
      case Cell cell -> {
        add(cell.bits);
        value(cell.ref);
      }
      case StructValue struct -> {
        for (long bits : struct.longs) {
          add(bits);
        }
        for (Object ref : struct.refs) {
          value(ref);
        }
      }
      case RefStore store -> {
        for (Object ref : store.values) {
          value(ref);
        }
      }
      case StoreWindow window -> {
        add(window.offset());
        value(window.base());
      }
      case Store store -> {
        for (int i = 0; i < store.length(); i++) {
          add(store.getLong(i));
        }
      }
      case MapValue map -> entries(map);
      case Chan channel -> channel(channel);
      case Closure closure -> {
        add(closure.function().name().hashCode());
        for (long bits : closure.longs()) {
          add(bits);
        }
        for (Object ref : closure.refs()) {
          value(ref);
        }
      }
      case Timer timer -> {
        add(timer.active ? timer.deadline - machine.nanos() : -1);
        add(timer.period);
        value(timer.channel);
      }
      case NativeState state -> {
        for (Object part : state.parts()) {
          value(part);
        }
      }
      default -> throw new IllegalStateException("no fingerprint of " + object.getClass());
    }
  }

  private int owner(Memory memory) {
    if (memory.owner <= 0) {
      return memory.owner;
    }
    int number = memory.owner & ~Goroutine.WATCHED;
    return number <= machine.goroutines.size()
        ? places.getOrDefault(machine.goroutines.get(number - 1), -3)
        : -3;
  }

  private void entries(MapValue map) {
    add(map.size());
    add(map.writer);
    for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
      if (Bank.of(map.type.key()) == Bank.LONG) {
        add(map.keyLong(e));
      } else {
        value(map.keyRef(e));
      }
      if (Bank.of(map.type.value()) == Bank.LONG) {
        add(map.valueLong(e));
      } else {
        value(map.valueRef(e));
      }
    }
  }

  private void channel(Chan channel) {
    add(channel.count * 2L + (channel.closed ? 1 : 0));
    for (int i = 0; i < channel.count; i++) {
      if (channel.longElements) {
        add(channel.longAt(i));
      } else {
        value(channel.refAt(i));
      }
    }
    for (Waiter w = channel.senders.first; w != null; w = w.next) {
      value(w.goroutine);
      add(w.arm);
      add(w.bits);
      value(w.ref);
    }
    for (Waiter w = channel.receivers.first; w != null; w = w.next) {
      value(w.goroutine);
      add(w.arm);
    }
    value(channel.timer);
  }
}
