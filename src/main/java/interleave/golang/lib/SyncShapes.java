package interleave.golang.lib;

import interleave.golang.code.StructLayout;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.NativeState;
import interleave.golang.value.StructValue;
import java.util.List;

/// How Go's own locks look when a program prints them: here they are made of something else, but
/// people print structs with locks in them.
final class SyncShapes {

  private static final Symbol.Package SYNC = new Symbol.Package("sync", "sync", true);
  private static final Symbol.Package ATOMIC = new Symbol.Package("sync/atomic", "atomic", true);

  private static final Type NO_COPY = struct("noCopy", SYNC);
  private static final Type ATOMIC_NO_COPY = struct("noCopy", ATOMIC);
  private static final Type ALIGN64 = struct("align64", ATOMIC);
  private static final Type INT32 =
      struct("Int32", ATOMIC, "_", ATOMIC_NO_COPY, "v", Type.Basic.INT32);
  private static final Type UINT32 =
      struct("Uint32", ATOMIC, "_", ATOMIC_NO_COPY, "v", Type.Basic.UINT32);
  private static final Type UINT64 =
      struct("Uint64", ATOMIC, "_", ATOMIC_NO_COPY, "_", ALIGN64, "v", Type.Basic.UINT64);
  private static final Type MUTEX =
      struct("Mutex", SYNC, "state", Type.Basic.INT32, "sema", Type.Basic.UINT32);
  private static final Type RW_MUTEX =
      struct(
          "RWMutex",
          SYNC,
          "w",
          MUTEX,
          "writerSem",
          Type.Basic.UINT32,
          "readerSem",
          Type.Basic.UINT32,
          "readerCount",
          INT32,
          "readerWait",
          INT32);
  private static final Type WAIT_GROUP =
      struct("WaitGroup", SYNC, "noCopy", NO_COPY, "state", UINT64, "sema", Type.Basic.UINT32);
  private static final Type ONCE = struct("Once", SYNC, "done", UINT32, "m", MUTEX);

  private static final List<Type> SHAPES = List.of(MUTEX, RW_MUTEX, WAIT_GROUP, ONCE);

  private SyncShapes() {}

  private static Type struct(String name, Symbol.Package pkg, Object... namesAndTypes) {
    List<StructType.Field> fields = new java.util.ArrayList<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      String field = (String) namesAndTypes[i];
      fields.add(new StructType.Field(field, (Type) namesAndTypes[i + 1], false, "", pkg));
    }
    return Named.of(name, pkg, new StructType(fields));
  }

  /// The value to print instead; null for types that look as they are.
  static InterfaceValue of(Type type, StructValue value) {
    if (SHAPES.contains(type)
        || !(type instanceof Named named)
        || named.symbol().pkg() == null
        || !named.symbol().pkg().path().equals("sync")) {
      return null;
    }
    return switch (named.symbol().name()) {
      case "Mutex" -> box(mutex(number(value, 0)), MUTEX);
      case "RWMutex" ->
          box(
              filled(
                  RW_MUTEX,
                  mutex(number(value, 0)),
                  0,
                  0,
                  filled(INT32, blank(ATOMIC_NO_COPY), number(value, 1)),
                  filled(INT32, blank(ATOMIC_NO_COPY), number(value, 2))),
              RW_MUTEX);
      case "WaitGroup" ->
          box(
              filled(
                  WAIT_GROUP,
                  blank(NO_COPY),
                  filled(UINT64, blank(ATOMIC_NO_COPY), blank(ALIGN64), number(value, 0)),
                  0),
              WAIT_GROUP);
      case "Once" ->
          box(
              filled(ONCE, filled(UINT32, blank(ATOMIC_NO_COPY), number(value, 0)), mutex(0)),
              ONCE);
      default -> null;
    };
  }

  private static InterfaceValue box(StructValue value, Type type) {
    return new InterfaceValue(type, 0, value);
  }

  private static long number(StructValue value, int index) {
    for (Object ref : value.refs) {
      if (ref instanceof NativeState state && index < state.numbers().size()) {
        return state.numbers().get(index);
      }
    }
    return 0;
  }

  private static StructValue mutex(long state) {
    return filled(MUTEX, state, 0);
  }

  private static StructValue blank(Type type) {
    return filled(type);
  }

  private static StructValue filled(Type type, Object... values) {
    StructLayout layout = StructLayout.of((StructType) type.underlying());
    StructValue struct = new StructValue(layout);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        struct.longs[layout.slots()[i]] = number.longValue();
      } else {
        struct.refs[layout.slots()[i]] = values[i];
      }
    }
    return struct;
  }
}
