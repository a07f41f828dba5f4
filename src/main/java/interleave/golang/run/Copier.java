package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.golang.code.Complex;
import interleave.golang.code.Function;
import interleave.golang.types.Type;
import interleave.golang.value.ByteStore;
import interleave.golang.value.Cell;
import interleave.golang.value.Closure;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.LongStore;
import interleave.golang.value.MapIterator;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.NativeState;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StoreWindow;
import interleave.golang.value.StructValue;
import interleave.golang.value.TypeHandle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/// Copies a machine with everything it can reach. Two references to one thing become two references
/// to one copy. What is mutable is first made empty and filled later, from a list of work, so that
/// long chains need no deep recursion.
final class Copier {

  /// With what is kept about it, and what finds its copy.
  private static final int BYTES_OF_OBJECT = 128;

  private static final int BYTES_OF_GOROUTINE = 512;

  private final GoMachine from;
  private final Map<Object, Object> copies = new IdentityHashMap<>();
  private final Deque<Runnable> work = new ArrayDeque<>();
  private long bytes;

  Copier(GoMachine from) {
    this.from = from;
  }

  GoMachine copy() {
    GoMachine to = new GoMachine(from.program, from.natives, from.settings, from);
    to.goroutines.ensureCapacity(from.goroutines.size());
    for (Goroutine g : from.goroutines) {
      to.goroutines.add((Goroutine) copy(g));
    }
    for (int i = 0; i < from.globals.length; i++) {
      to.globals[i] = copy(from.globals[i]);
    }
    to.timers.restore(from.timers, timer -> (Timer) copy(timer));
    to.scheduler.restore(from.scheduler, g -> (Goroutine) copy(g));
    to.slots.restore(from.slots);
    to.restore(from);
    while (!work.isEmpty()) {
      work.removeLast().run();
    }
    to.weight = bytes;
    return to;
  }

  /// The copy of a value; what never changes is its own copy.
  Object copy(Object value) {
    return switch (value) {
      case null -> null;
      case String s -> s;
      case Complex c -> c;
      case Memory memory -> memory(memory);
      case SliceValue s ->
          new SliceValue((Store) copy(s.store()), s.offset(), s.length(), s.capacity());
      case InterfaceValue v ->
          v.ref() == null || v.ref() instanceof String
              ? v
              : new InterfaceValue(v.type(), v.bits(), copy(v.ref()));
      case Closure c -> closure(c);
      case FieldPointer p -> new FieldPointer((StructValue) copy(p.struct()), p.bank(), p.slot());
      case ElementPointer p -> new ElementPointer((Store) copy(p.store()), p.index());
      case TypeHandle t -> t;
      case MapIterator i -> iterator(i);
      case Goroutine g -> goroutine(g);
      case Waiter w -> waiter(w);
      case Timer t -> timer(t);
      case NativeState s -> state(s);
      case PanicRecord p -> panic(p);
      case NativeFrame f -> nativeFrame(f);
      case FrameHandle h -> h;
      case Type t -> t;
      case Function f -> f;
      case TaskId id -> id;
      case ObjectId id -> id;
      case Number n -> n;
      default -> throw new IllegalStateException("no copy of " + value.getClass());
    };
  }

  private Object memory(Memory memory) {
    Object known = copies.get(memory);
    if (known != null) {
      return known;
    }
    Memory copy =
        switch (memory) {
          case Cell cell -> {
            Cell c = new Cell();
            c.bits = cell.bits;
            c.type = cell.type;
            work.add(() -> c.ref = copy(cell.ref));
            yield c;
          }
          case StructValue struct -> {
            StructValue s = new StructValue(struct.layout);
            System.arraycopy(struct.longs, 0, s.longs, 0, s.longs.length);
            work.add(() -> fill(struct.refs, s.refs));
            yield s;
          }
          case LongStore store -> {
            LongStore s = new LongStore(store.element, store.values.length);
            System.arraycopy(store.values, 0, s.values, 0, s.values.length);
            yield s;
          }
          case ByteStore store -> {
            ByteStore s = new ByteStore(store.element, store.values.length);
            System.arraycopy(store.values, 0, s.values, 0, s.values.length);
            yield s;
          }
          case RefStore store -> {
            RefStore s = new RefStore(store.element, store.values.length);
            work.add(() -> fill(store.values, s.values));
            yield s;
          }
          case StoreWindow window ->
              new StoreWindow((Store) copy(window.base()), window.offset(), window.length());
          case MapValue map -> {
            MapValue m = map.blank();
            work.add(() -> m.restore(map, this::copy));
            yield m;
          }
          case Chan channel -> {
            Chan c = new Chan(channel.element, channel.capacity);
            work.add(() -> fillChannel(channel, c));
            yield c;
          }
          default -> throw new IllegalStateException("no copy of " + memory.getClass());
        };
    copy.owner = memory.owner;
    copy.lastUser = memory.lastUser;
    copy.streak = memory.streak;
    copy.label = memory.label;
    copy.id = memory.id;
    copy.parts = memory.parts == null ? null : memory.parts.clone();
    copy.maker = memory.maker;
    copy.ordinal = memory.ordinal;
    copies.put(memory, copy);
    bytes += BYTES_OF_OBJECT + bytesOf(memory);
    return copy;
  }

  private static long bytesOf(Memory memory) {
    return switch (memory) {
      case StructValue struct -> Long.BYTES * ((long) struct.longs.length + struct.refs.length);
      case LongStore store -> Long.BYTES * (long) store.values.length;
      case ByteStore store -> store.values.length;
      case RefStore store -> Long.BYTES * (long) store.values.length;
      case MapValue map -> BYTES_OF_OBJECT * (long) map.size();
      case Chan channel -> Long.BYTES * (long) channel.capacity;
      default -> 0;
    };
  }

  private void fill(Object[] source, Object[] target) {
    for (int i = 0; i < source.length; i++) {
      target[i] = copy(source[i]);
    }
  }

  private void fillChannel(Chan channel, Chan copy) {
    copy.restore(channel);
    if (!channel.longElements) {
      fill(channel.slotRefs(), copy.slotRefs());
    }
    for (Waiter w = channel.senders.first; w != null; w = w.next) {
      copy.senders.add((Waiter) copy(w));
    }
    for (Waiter w = channel.receivers.first; w != null; w = w.next) {
      copy.receivers.add((Waiter) copy(w));
    }
    copy.timer = (Timer) copy(channel.timer);
  }

  private Object closure(Closure closure) {
    if (closure.refs().length == 0) {
      return closure;
    }
    Object known = copies.get(closure);
    if (known != null) {
      return known;
    }
    Object[] refs = new Object[closure.refs().length];
    Closure copy = new Closure(closure.function(), closure.longs(), refs);
    copies.put(closure, copy);
    work.add(() -> fill(closure.refs(), refs));
    return copy;
  }

  private Object iterator(MapIterator iterator) {
    Object known = copies.get(iterator);
    if (known == null) {
      known = iterator.over((MapValue) copy(iterator.map));
      copies.put(iterator, known);
    }
    return known;
  }

  private Object state(NativeState state) {
    Object known = copies.get(state);
    if (known == null) {
      known = state.forked(this::copy);
      copies.put(state, known);
    }
    return known;
  }

  private Object waiter(Waiter waiter) {
    Object known = copies.get(waiter);
    if (known != null) {
      return known;
    }
    Waiter copy =
        new Waiter(
            (Goroutine) copy(waiter.goroutine),
            (Chan) copy(waiter.channel),
            waiter.arm,
            waiter.send);
    copies.put(waiter, copy);
    copy.bits = waiter.bits;
    work.add(() -> copy.ref = copy(waiter.ref));
    return copy;
  }

  private Object timer(Timer timer) {
    Object known = copies.get(timer);
    if (known != null) {
      return known;
    }
    Timer copy = new Timer();
    copies.put(timer, copy);
    copy.id = timer.id;
    copy.deadline = timer.deadline;
    copy.period = timer.period;
    copy.order = timer.order;
    copy.active = timer.active;
    copy.place = timer.place;
    work.add(
        () -> {
          copy.sleeper = (Goroutine) copy(timer.sleeper);
          copy.setter = (Goroutine) copy(timer.setter);
          copy.channel = (Chan) copy(timer.channel);
          copy.time = (StructValue) copy(timer.time);
          copy.function = (Closure) copy(timer.function);
        });
    return copy;
  }

  private Object panic(PanicRecord panic) {
    Object known = copies.get(panic);
    if (known != null) {
      return known;
    }
    PanicRecord copy =
        new PanicRecord(
            (InterfaceValue) copy(panic.value), panic.failure, (PanicRecord) copy(panic.below));
    copies.put(panic, copy);
    copy.callFrame = panic.callFrame;
    copy.frame = panic.frame;
    copy.recovered = panic.recovered;
    copy.aborted = panic.aborted;
    return copy;
  }

  private Object nativeFrame(NativeFrame frame) {
    NativeFrame copy = new NativeFrame(frame.body, frame.depth, (NativeFrame) copy(frame.below));
    copy.catches = frame.catches;
    for (NativeCall.Results results : frame.results) {
      Object[] refs = results.refs() == null ? null : new Object[results.refs().length];
      if (refs != null) {
        fill(results.refs(), refs);
      }
      copy.results.add(
          new NativeCall.Results(results.longs(), refs, (InterfaceValue) copy(results.panic())));
    }
    return copy;
  }

  private Object goroutine(Goroutine g) {
    Object known = copies.get(g);
    if (known != null) {
      return known;
    }
    if (!g.isAlive() && !g.setsTimers) {
      // it never changes again
      return g;
    }
    Goroutine copy = new Goroutine(g.id, g.function, g.creatorFunction, g.createdAt);
    copy.startedInLibrary = g.startedInLibrary;
    copies.put(g, copy);
    copy.mark = g.mark;
    copy.children = g.children;
    copy.threadLocks = g.threadLocks;
    copy.objects = g.objects;
    copy.setsTimers = g.setsTimers;
    copy.stand = g.stand;
    copy.depth = g.depth;
    copy.pc = g.pc;
    copy.reason = g.reason;
    copy.waitObject = g.waitObject;
    copy.closedUnderSend = g.closedUnderSend;
    copy.mayShare = g.mayShare;
    copy.slot = g.slot;
    copy.signalled = g.signalled;
    copy.blockedSince = g.blockedSince;
    copy.running = g.running;
    if (g.isAlive()) {
      work.add(() -> fillGoroutine(g, copy));
    }
    return copy;
  }

  private void fillGoroutine(Goroutine g, Goroutine copy) {
    bytes +=
        BYTES_OF_GOROUTINE
            + Long.BYTES * ((long) g.longs.length + g.refs.length + g.functions.length)
            + Integer.BYTES * (long) g.frames.length;
    copy.longs = g.longs.clone();
    copy.refs = new Object[g.refs.length];
    int end = g.depth < 0 ? 0 : Math.min(g.refs.length, g.refEnd());
    for (int i = 0; i < end; i++) {
      copy.refs[i] = copy(g.refs[i]);
    }
    copy.frames = g.frames.clone();
    copy.functions = g.functions.clone();
    copy.deferCount = g.deferCount;
    if (g.defers != null) {
      copy.defers = new Closure[g.defers.length];
      for (int i = 0; i < g.deferCount; i++) {
        copy.defers[i] = (Closure) copy(g.defers[i]);
      }
      copy.deferDepths = g.deferDepths.clone();
    }
    copy.panic = (PanicRecord) copy(g.panic);
    copy.natives = (NativeFrame) copy(g.natives);
    copy.token = g.token == GoMachine.RETURN_ON_WAKE ? g.token : copy(g.token);
    copy.alarm = (Timer) copy(g.alarm);
    copy.waiter = g.stand == Goroutine.Stand.PARKED ? (Waiter) copy(g.waiter) : null;
    if (g.waiters != null) {
      copy.waiters = new Waiter[g.waiters.length];
      for (int i = 0; i < g.waiters.length; i++) {
        copy.waiters[i] = (Waiter) copy(g.waiters[i]);
      }
    }
  }
}
