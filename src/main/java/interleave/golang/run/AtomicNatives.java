package interleave.golang.run;

import interleave.engine.Pending;
import interleave.engine.Watch;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.golang.types.Type;
import interleave.golang.value.Equality;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.RuntimePanic;

/// Package `sync/atomic`, its part in Java: the operations on addresses.
final class AtomicNatives {

  private static final String PREFIX = "sync/atomic.";

  private AtomicNatives() {}

  static void addTo(Natives natives) {
    for (Type.Basic kind :
        new Type.Basic[] {
          Type.Basic.INT32,
          Type.Basic.INT64,
          Type.Basic.UINT32,
          Type.Basic.UINT64,
          Type.Basic.UINTPTR
        }) {
      String name =
          kind.toString().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
              + kind.toString().substring(1);
      name = name.startsWith("Uint") ? name : name.replace("int", "Int");
      addOperations(natives, name, kind);
    }
    natives
        .add(PREFIX + "loadAny", new OnAddress("Load", AtomicNatives::loadAny))
        .add(PREFIX + "storeAny", new OnAddress("Store", AtomicNatives::storeAny))
        .add(PREFIX + "swapAny", new OnAddress("Swap", AtomicNatives::swapAny))
        .add(
            PREFIX + "compareAndSwapAny",
            new OnAddress("CompareAndSwap", AtomicNatives::compareAndSwapAny))
        .add(PREFIX + "sameType", AtomicNatives::sameType);
  }

  private static void addOperations(Natives natives, String name, Type.Basic kind) {
    natives
        .add(
            PREFIX + "Load" + name,
            new OnAddress(
                "Load",
                (call, pointer) -> {
                  long value = pointer.loadLong();
                  call.setLong(0, value);
                  return Shown.of(value);
                }))
        .add(
            PREFIX + "Store" + name,
            new OnAddress(
                "Store",
                (call, pointer) -> {
                  pointer.storeLong(call.getLong(0));
                  return Shown.of(call.getLong(0));
                }))
        .add(
            PREFIX + "Add" + name,
            new OnAddress(
                "Add",
                (call, pointer) -> {
                  long sum = Arithmetic.wrap(kind, pointer.loadLong() + call.getLong(0));
                  pointer.storeLong(sum);
                  call.setLong(0, sum);
                  return Shown.of(sum);
                }))
        .add(
            PREFIX + "Swap" + name,
            new OnAddress(
                "Swap",
                (call, pointer) -> {
                  long now = call.getLong(0);
                  call.setLong(0, pointer.loadLong());
                  pointer.storeLong(now);
                  return Shown.of(now);
                }))
        .add(
            PREFIX + "CompareAndSwap" + name,
            new OnAddress(
                "CompareAndSwap",
                (call, pointer) -> {
                  boolean equal = pointer.loadLong() == call.getLong(0);
                  if (equal) {
                    pointer.storeLong(call.getLong(1));
                  }
                  call.setBool(0, equal);
                  return Shown.of(pointer.loadLong());
                }))
        .add(PREFIX + "And" + name, bits(kind, "And", (a, b) -> a & b))
        .add(PREFIX + "Or" + name, bits(kind, "Or", (a, b) -> a | b));
  }

  private static OnAddress bits(
      Type.Basic kind, String operation, java.util.function.LongBinaryOperator f) {
    return new OnAddress(
        operation,
        (call, pointer) -> {
          long old = pointer.loadLong();
          long now = Arithmetic.wrap(kind, f.applyAsLong(old, call.getLong(0)));
          pointer.storeLong(now);
          call.setLong(0, old);
          return Shown.of(now);
        });
  }

  /// What an operation does; gives what the address holds afterwards.
  private interface Body {
    Shown run(NativeCall call, Pointer pointer);
  }

  private record OnAddress(String operation, Body body) implements VisibleNative {
    @Override
    public Pending.Kind kind() {
      return Pending.Kind.ATOMIC;
    }

    private Watch.Use use() {
      return switch (operation) {
        case "Load" -> Watch.Use.ATOMIC_LOAD;
        case "Store" -> Watch.Use.ATOMIC_STORE;
        default -> Watch.Use.ATOMIC_UPDATE;
      };
    }

    /// A Bool keeps its value as a number.
    private static Shown seen(NativeCall call, Shown value) {
      return value instanceof Shown.Number(long number)
              && call.caller(0) instanceof NativeCall.Caller caller
              && caller.function().startsWith("sync/atomic.(*Bool).")
          ? Shown.of(Boolean.toString(number != 0))
          : value;
    }

    @Override
    public ObjectId object(NativeCall call) {
      return call.getRef(0) instanceof Pointer pointer
          ? call.idOf(pointer.memory(), ObjectId.Kind.ATOMIC)
          : null;
    }

    @Override
    public void call(NativeCall call) {
      if (!(call.getRef(0) instanceof Pointer pointer)) {
        throw RuntimePanic.nil();
      }
      Accesses accesses = ((MachineCall) call).machine().accesses;
      if (accesses != null) {
        accesses.atomic(call.goroutine(), pointer, use());
      }
      Shown value = body.run(call, pointer);
      ((MachineCall) call).machine().scheduler.charge(Costs.LOCK);
      if (call.isRecording()) {
        call.emit(
            new Event.AtomicAccess(
                call.eventNanos(),
                call.task(),
                call.pos(),
                call.idOf(pointer.memory(), ObjectId.Kind.ATOMIC),
                operation,
                seen(call, value)));
      }
    }
  }

  private static Shown shown(NativeCall call, Object value) {
    return call.isRecording()
        ? ((MachineCall) call)
            .machine()
            .values
            .shown(interleave.golang.types.InterfaceType.EMPTY, 0, value)
        : Shown.of("");
  }

  private static Shown loadAny(NativeCall call, Pointer pointer) {
    Object value = pointer.loadRef();
    call.setRef(0, value);
    return shown(call, value);
  }

  private static Shown storeAny(NativeCall call, Pointer pointer) {
    Object value = call.getRef(1);
    pointer.storeRef(value);
    return shown(call, value);
  }

  private static Shown swapAny(NativeCall call, Pointer pointer) {
    Object value = call.getRef(1);
    call.setRef(0, pointer.loadRef());
    pointer.storeRef(value);
    return shown(call, value);
  }

  private static Shown compareAndSwapAny(NativeCall call, Pointer pointer) {
    boolean equal =
        Equality.interfaces((InterfaceValue) pointer.loadRef(), (InterfaceValue) call.getRef(1));
    if (equal) {
      pointer.storeRef(call.getRef(2));
    }
    call.setBool(0, equal);
    return shown(call, pointer.loadRef());
  }

  private static void sameType(NativeCall call) {
    InterfaceValue a = (InterfaceValue) call.getRef(0);
    InterfaceValue b = (InterfaceValue) call.getRef(1);
    call.setBool(0, a == null || b == null || a.type().equals(b.type()));
  }
}
