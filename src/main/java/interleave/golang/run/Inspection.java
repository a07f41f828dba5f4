package interleave.golang.run;

import interleave.engine.MachineView;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A look into a machine for inspectors and strategies.
final class Inspection implements MachineView {

  /// Who looks into a machine has room for more of a value than an event.
  private static final int LONGEST = 600;

  private final GoMachine machine;
  private final GoValues values;

  Inspection(GoMachine machine) {
    this.machine = machine;
    values = new GoValues(machine.program, LONGEST);
  }

  @Override
  public List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Goroutine g : machine.goroutines) {
      if (g.isAlive()) {
        tasks.add(new Task(g.id, state(g), g.reason, nameOf(g)));
      }
    }
    return tasks;
  }

  @Override
  public List<RunQueue> runQueues() {
    return machine.scheduler.queues();
  }

  private static String nameOf(Goroutine g) {
    return g.id.creator() == null ? "main.main" : g.function;
  }

  private static TaskState state(Goroutine g) {
    if (g.stand == Goroutine.Stand.PARKED) {
      return g.reason == WaitReason.SLEEP ? TaskState.SLEEPING : TaskState.BLOCKED;
    }
    return g.running ? TaskState.RUNNING : TaskState.RUNNABLE;
  }

  @Override
  public List<Frame> frames(TaskId task) {
    List<Frame> frames = new ArrayList<>();
    if (task.number() > machine.goroutines.size()) {
      return frames;
    }
    Goroutine g = machine.goroutines.get(task.number() - 1);
    for (int d = g.depth; d >= 0; d--) {
      Function function = g.functions[d];
      if (!Panics.isWrapper(function) && !function.name().isEmpty()) {
        frames.add(
            new Frame(
                function.name(),
                function.pos(g.pcOf(d)),
                function.isLibrary(),
                locals(g, d),
                DeferStack.calls(g, d)));
      }
    }
    return frames;
  }

  private List<Local> locals(Goroutine g, int d) {
    List<Local> locals = new ArrayList<>();
    Function function = g.functions[d];
    int pc = g.pcOf(d);
    int lb = g.frames[d * Goroutine.STRIDE + 1];
    int rb = g.frames[d * Goroutine.STRIDE + 2];
    for (Function.LocalVariable local : inOrder(function)) {
      if (!local.livesAt(pc)) {
        continue;
      }
      if (local.cell()) {
        Object value = g.refs[rb + local.register()];
        if (value instanceof Cell cell) {
          locals.add(local(local.name(), local.type(), cell.bits, cell.ref));
        } else if (value != null) {
          locals.add(local(local.name(), local.type(), 0, value));
        }
      } else if (Bank.of(local.type()) == Bank.LONG) {
        locals.add(local(local.name(), local.type(), g.longs[lb + local.register()], null));
      } else {
        locals.add(local(local.name(), local.type(), 0, g.refs[rb + local.register()]));
      }
    }
    return locals;
  }

  /// Parameters first, then in order of declaration: inner scopes come first in the code's list.
  private static List<Function.LocalVariable> inOrder(Function function) {
    return function.locals().reversed().stream()
        .sorted(Comparator.comparingInt(Function.LocalVariable::fromPc))
        .toList();
  }

  /// A handle on a value with what is inside.
  private record Inside(Type type, Object ref) {}

  private Local local(String name, Type type, long bits, Object ref) {
    String text;
    try {
      text = values.shown(type, bits, ref).said();
    } catch (ClassCastException | NullPointerException e) {
      // a register that holds nothing of its variable yet
      text = "?";
      return new Local(name, type.toString(), text, null);
    }
    ObjectId object = ref instanceof Memory memory ? memory.id : null;
    return new Local(
        name, type.toString(), text, hasInside(type, ref) ? new Inside(type, ref) : null, object);
  }

  private static boolean hasInside(Type type, Object ref) {
    return switch (ref) {
      case StructValue struct -> struct.layout.slots().length > 0;
      case Store store -> store.length() > 0;
      case SliceValue slice -> slice.length() > 0;
      case MapValue map -> map.next(0) >= 0;
      case Chan channel -> channel.count > 0;
      case Pointer _ -> true;
      case InterfaceValue _ -> type.underlying() instanceof InterfaceType;
      case null, default -> false;
    };
  }

  @Override
  public List<Local> inside(Object reference, int limit) {
    List<Local> out = new ArrayList<>();
    if (!(reference instanceof Inside(Type type, Object ref))) {
      return out;
    }
    switch (ref) {
      case StructValue struct -> fields(struct, limit, out);
      case Store store -> elements(store, 0, store.length(), limit, out);
      case SliceValue slice -> elements(slice.store(), slice.offset(), slice.length(), limit, out);
      case MapValue map -> entries(map, limit, out);
      case InterfaceValue value ->
          out.add(local(value.type().toString(), value.type(), value.bits(), value.ref()));
      case Pointer pointer -> {
        Type element = ((Type.Pointer) type.underlying()).element();
        boolean longs = Bank.of(element) == Bank.LONG;
        out.add(
            local("*", element, longs ? pointer.loadLong() : 0, longs ? null : pointer.loadRef()));
      }
      case Chan channel -> {
        for (int i = 0; i < channel.count && i < limit; i++) {
          boolean longs = channel.longElements;
          out.add(
              local(
                  "[" + i + "]",
                  channel.element,
                  longs ? channel.longAt(i) : 0,
                  longs ? null : channel.refAt(i)));
        }
      }
      default -> {}
    }
    return out;
  }

  private void fields(StructValue struct, int limit, List<Local> out) {
    for (int i = 0; i < struct.layout.slots().length && i < limit; i++) {
      Type field = struct.layout.fieldType(i);
      int slot = struct.layout.slots()[i];
      boolean longs = Bank.of(field) == Bank.LONG;
      out.add(
          local(
              struct.layout.type().fields().get(i).name(),
              field,
              longs ? struct.longs[slot] : 0,
              longs ? null : struct.refs[slot]));
    }
  }

  private void elements(Store store, int from, int count, int limit, List<Local> out) {
    boolean longs = Bank.of(store.element) == Bank.LONG;
    for (int i = 0; i < count && i < limit; i++) {
      out.add(
          local(
              "[" + i + "]",
              store.element,
              longs ? store.getLong(from + i) : 0,
              longs ? null : store.getRef(from + i)));
    }
  }

  private void entries(MapValue map, int limit, List<Local> out) {
    boolean longKeys = Bank.of(map.type.key()) == Bank.LONG;
    boolean longValues = Bank.of(map.type.value()) == Bank.LONG;
    for (int e = map.next(0); e >= 0 && out.size() < limit; e = map.next(e + 1)) {
      String key =
          values
              .shown(map.type.key(), longKeys ? map.keyLong(e) : 0, longKeys ? null : map.keyRef(e))
              .said();
      out.add(
          local(
              "[" + key + "]",
              map.type.value(),
              longValues ? map.valueLong(e) : 0,
              longValues ? null : map.valueRef(e)));
    }
  }
}
