package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.types.Type;
import interleave.golang.value.ByteStore;
import interleave.golang.value.ElementPointer;
import interleave.golang.value.Equality;
import interleave.golang.value.FieldPointer;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Memory;
import interleave.golang.value.RefStore;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// The instructions that are not hot enough for the interpreter's loop: strings, complex numbers,
/// slices, interfaces. Maps are in [Maps].
final class Operations {

  private final GoMachine machine;
  private final Slices slices;
  private final Maps maps;
  private final Interfaces interfaces;

  Operations(GoMachine machine) {
    this.machine = machine;
    slices = new Slices(machine.zero, new HeapMeter(machine.limits));
    maps = new Maps(machine);
    interfaces = new Interfaces(machine);
  }

  Maps maps() {
    return maps;
  }

  /// @return the pc to go on at; -1 to stop before a visible operation
  int run(Goroutine g, int opcode, Instr in, long[] longs, Object[] refs, int lb, int rb) {
    switch (opcode) {
      case Opcode.CONCAT -> {
        var i = (Instr.Concat) in;
        refs[rb + i.dst()] = concat((String) refs[rb + i.a()], (String) refs[rb + i.b()]);
      }
      case Opcode.COMPARE_STRING -> {
        var i = (Instr.CompareString) in;
        longs[lb + i.dst()] =
            compare(i.op(), (String) refs[rb + i.a()], (String) refs[rb + i.b()]) ? 1 : 0;
      }
      case Opcode.CONVERT_STRING -> {
        return convertString(g, (Instr.ConvertString) in, longs, refs, lb, rb);
      }
      case Opcode.DECODE_RUNE -> {
        var i = (Instr.DecodeRune) in;
        long rune =
            Strings.decodeRune((String) refs[rb + i.string()], (int) longs[lb + i.offset()]);
        if (i.rune() >= 0) {
          longs[lb + i.rune()] = (int) rune;
        }
        if (i.width() >= 0) {
          longs[lb + i.width()] = rune >> 32;
        }
      }
      case Opcode.NEGATE -> {
        var i = (Instr.Negate) in;
        longs[lb + i.dst()] = Arithmetic.negate(i.kind(), longs[lb + i.a()]);
      }
      case Opcode.COMPLEMENT -> {
        var i = (Instr.Complement) in;
        longs[lb + i.dst()] = Arithmetic.wrap(i.kind(), ~longs[lb + i.a()]);
      }
      case Opcode.COMPLEX_ARITH, Opcode.MAKE_COMPLEX, Opcode.COMPLEX_PART, Opcode.CONVERT_COMPLEX ->
          complex(in, longs, refs, lb, rb);
      case Opcode.EQUAL_R -> {
        var i = (Instr.EqualR) in;
        longs[lb + i.dst()] = Equality.equal(i.type(), refs[rb + i.a()], refs[rb + i.b()]) ? 1 : 0;
      }
      case Opcode.FIELD_ADDRESS -> {
        var i = (Instr.FieldAddress) in;
        StructValue struct = Interpreter.notNil((StructValue) refs[rb + i.struct()]);
        refs[rb + i.dst()] = fieldAddress(struct, i.bank(), i.slot());
      }
      case Opcode.MAKE_INTERFACE -> {
        var i = (Instr.MakeInterface) in;
        refs[rb + i.dst()] =
            Bank.of(i.type()) == Bank.LONG
                ? new InterfaceValue(i.type(), longs[lb + i.src()], null)
                : new InterfaceValue(i.type(), 0, refs[rb + i.src()]);
      }
      case Opcode.ASSERT_CONCRETE ->
          interfaces.concrete((Instr.AssertConcrete) in, longs, refs, lb, rb);
      case Opcode.ASSERT_INTERFACE ->
          interfaces.toInterface((Instr.AssertInterface) in, longs, refs, lb, rb);
      case Opcode.TYPE_IS -> {
        var i = (Instr.TypeIs) in;
        longs[lb + i.dst()] = interfaces.is((InterfaceValue) refs[rb + i.src()], i.type()) ? 1 : 0;
      }
      case Opcode.MAKE_MAP,
          Opcode.MAP_LEN,
          Opcode.LOAD_MAP,
          Opcode.STORE_MAP,
          Opcode.DELETE_MAP,
          Opcode.CLEAR_MAP,
          Opcode.MAP_RANGE,
          Opcode.MAP_NEXT -> {
        return maps.run(g, opcode, in, longs, refs, lb, rb);
      }
      default -> {
        return sliceOperation(g, opcode, in, longs, refs, lb, rb);
      }
    }
    return g.pc + 1;
  }

  private int sliceOperation(
      Goroutine g, int opcode, Instr in, long[] longs, Object[] refs, int lb, int rb) {
    switch (opcode) {
      case Opcode.MAKE_SLICE -> {
        var i = (Instr.MakeSlice) in;
        long length = longs[lb + i.length()];
        long capacity = i.capacity() < 0 ? length : longs[lb + i.capacity()];
        SliceValue made = slices.make(i.type(), length, capacity);
        Naming.made(g, made.store());
        refs[rb + i.dst()] = made;
      }
      case Opcode.MAKE_SLICE_OF -> {
        var i = (Instr.MakeSliceOf) in;
        refs[rb + i.dst()] = sliceOfElements(g, i, longs, refs, lb, rb);
      }
      case Opcode.SLICE_CAP -> {
        var i = (Instr.SliceCap) in;
        SliceValue slice = (SliceValue) refs[rb + i.slice()];
        longs[lb + i.dst()] = slice == null ? 0 : slice.capacity();
      }
      case Opcode.ELEMENT_ADDRESS -> {
        var i = (Instr.ElementAddress) in;
        SliceValue slice = (SliceValue) refs[rb + i.slice()];
        int index = Slices.index(slice, longs[lb + i.index()]);
        refs[rb + i.dst()] = elementAddress(slice.store(), index);
      }
      case Opcode.ARRAY_ADDRESS -> {
        var i = (Instr.ArrayAddress) in;
        Store array = Interpreter.notNil((Store) refs[rb + i.array()]);
        int index = Slices.index(array, longs[lb + i.index()]);
        refs[rb + i.dst()] = elementAddress(array, index);
      }
      case Opcode.SLICE_OF -> sliceOf((Instr.SliceOf) in, longs, refs, lb, rb);
      case Opcode.APPEND_L -> {
        var i = (Instr.AppendL) in;
        SliceValue old = (SliceValue) refs[rb + i.slice()];
        SliceValue slice = extended(g, i.type(), old, 1, null, in);
        if (slice == null) {
          return -1;
        }
        slice.store().setLong(slice.offset() + slice.length() - 1, longs[lb + i.src()]);
        refs[rb + i.dst()] = slice;
      }
      case Opcode.APPEND_R -> {
        var i = (Instr.AppendR) in;
        SliceValue old = (SliceValue) refs[rb + i.slice()];
        SliceValue slice = extended(g, i.type(), old, 1, null, in);
        if (slice == null) {
          return -1;
        }
        put(slice.store(), slice.offset() + slice.length() - 1, refs[rb + i.src()]);
        refs[rb + i.dst()] = slice;
      }
      case Opcode.APPEND_SLICE -> {
        return appendSlice(g, (Instr.AppendSlice) in, refs, rb);
      }
      case Opcode.COPY_SLICE -> {
        return copySlice(g, (Instr.CopySlice) in, longs, refs, lb, rb);
      }
      case Opcode.CLEAR_SLICE -> {
        var i = (Instr.ClearSlice) in;
        SliceValue slice = (SliceValue) refs[rb + i.slice()];
        if (slice != null && !machine.sharing.may(g, slice.store(), true, in)) {
          return -1;
        }
        slices.clear(i.type(), slice);
      }
      case Opcode.SLICE_TO_ARRAY -> {
        var i = (Instr.SliceToArray) in;
        SliceValue slice = (SliceValue) refs[rb + i.slice()];
        refs[rb + i.dst()] = Slices.toArray(slice, i.length(), i.pointer());
      }
      default -> throw new IllegalStateException("no instruction " + in);
    }
    return g.pc + 1;
  }

  private SliceValue sliceOfElements(
      Goroutine g, Instr.MakeSliceOf i, long[] longs, Object[] refs, int lb, int rb) {
    int[] elements = i.elements();
    Type element = i.type().element();
    Store store = slices.unfilled(element, elements.length);
    boolean numbers = Bank.of(element) == Bank.LONG;
    for (int k = 0; k < elements.length; k++) {
      if (numbers) {
        store.setLong(k, longs[lb + elements[k]]);
      } else {
        store.setRef(k, refs[rb + elements[k]]);
      }
    }
    Naming.made(g, store);
    if (machine.accesses != null) {
      machine.accesses.filled(g, store, 0, elements.length, i);
    }
    return new SliceValue(store, 0, elements.length, elements.length);
  }

  private String concat(String a, String b) {
    if (a.isEmpty()) {
      return b;
    }
    if (b.isEmpty()) {
      return a;
    }
    if (a.length() + (long) b.length() > machine.limits.heapBytes()) {
      throw new HeapMeter.Exceeded("a string of " + (a.length() + (long) b.length()) + " bytes");
    }
    return a.concat(b);
  }

  static boolean compare(Instr.Compare op, String a, String b) {
    return switch (op) {
      case EQUAL -> a.equals(b);
      case NOT_EQUAL -> !a.equals(b);
      case LESS -> a.compareTo(b) < 0;
      case LESS_EQUAL -> a.compareTo(b) <= 0;
      case GREATER -> a.compareTo(b) > 0;
      case GREATER_EQUAL -> a.compareTo(b) >= 0;
    };
  }

  private int convertString(
      Goroutine g, Instr.ConvertString i, long[] longs, Object[] refs, int lb, int rb) {
    if (i.kind() == Instr.StringConversion.RUNE_TO_STRING) {
      refs[rb + i.dst()] = Strings.fromRune(longs[lb + i.src()]);
      return g.pc + 1;
    }
    Object source = refs[rb + i.src()];
    if (source instanceof SliceValue slice && !machine.sharing.may(g, slice.store(), false, i)) {
      return -1;
    }
    Object result = Strings.convert(i.kind(), source);
    if (result instanceof SliceValue made) {
      Naming.made(g, made.store());
    }
    refs[rb + i.dst()] = result;
    return g.pc + 1;
  }

  private static void complex(Instr in, long[] longs, Object[] refs, int lb, int rb) {
    switch (in) {
      case Instr.ComplexArith i ->
          refs[rb + i.dst()] =
              Arithmetic.complex(i, (Complex) refs[rb + i.a()], (Complex) refs[rb + i.b()]);
      case Instr.MakeComplex i ->
          refs[rb + i.dst()] =
              Arithmetic.rounded(
                  i.kind(),
                  new Complex(
                      Double.longBitsToDouble(longs[lb + i.real()]),
                      Double.longBitsToDouble(longs[lb + i.imaginary()])));
      case Instr.ComplexPart i -> {
        Complex value = (Complex) refs[rb + i.src()];
        longs[lb + i.dst()] =
            Double.doubleToRawLongBits(i.imaginary() ? value.imaginary() : value.real());
      }
      case Instr.ConvertComplex i ->
          refs[rb + i.dst()] = Arithmetic.rounded(i.to(), (Complex) refs[rb + i.src()]);
      default -> throw new IllegalStateException(in.toString());
    }
  }

  /// The address of a field: a pointer, or the inner struct or array itself. The same of a field in
  /// the bank of refs.
  static Object fieldAddress(StructValue struct, int slot) {
    return fieldAddress(struct, Bank.REF, slot);
  }

  static Object fieldAddress(StructValue struct, Bank bank, int slot) {
    return bank == Bank.REF && struct.layout.aggregates()[slot]
        ? struct.refs[slot]
        : new FieldPointer(struct, bank, slot);
  }

  private Object elementAddress(Store store, int index) {
    if (store instanceof interleave.golang.value.StoreWindow window) {
      return elementAddress(window.base(), window.offset() + index);
    }
    if (store instanceof RefStore refs) {
      Object value = refs.values[index];
      if (value instanceof StructValue || value instanceof Store) {
        Type element = store.element.underlying();
        if (element instanceof interleave.golang.types.StructType
            || element instanceof Type.Array) {
          return value;
        }
      }
    }
    return new ElementPointer(store, index);
  }

  private void sliceOf(Instr.SliceOf i, long[] longs, Object[] refs, int lb, int rb) {
    Object source = refs[rb + i.src()];
    long low = i.low() < 0 ? 0 : longs[lb + i.low()];
    boolean full = i.max() >= 0;
    switch (i.kind()) {
      case STRING ->
          refs[rb + i.dst()] =
              Strings.slice(
                  (String) source,
                  low,
                  i.high() < 0 ? 0 : longs[lb + i.high()],
                  i.high() >= 0,
                  i.unsigned());
      case SLICE -> {
        SliceValue slice = (SliceValue) source;
        int length = slice == null ? 0 : slice.length();
        long max = full ? longs[lb + i.max()] : slice == null ? 0 : slice.capacity();
        long high = i.high() < 0 ? length : longs[lb + i.high()];
        refs[rb + i.dst()] = slices.slice(slice, low, high, max, full, i.unsigned());
      }
      case ARRAY -> {
        Store array = Interpreter.notNil((Store) source);
        long max = full ? longs[lb + i.max()] : array.length();
        long high = i.high() < 0 ? array.length() : longs[lb + i.high()];
        refs[rb + i.dst()] = Slices.slice(array, low, high, max, full, i.unsigned());
      }
    }
  }

  /// Sets an element that is not a number; a struct or array that somebody may point to is
  /// overwritten in place.
  private static void put(Store store, int index, Object value) {
    Object old = store.getRef(index);
    if (old instanceof StructValue struct
        && value instanceof StructValue from
        && struct != from
        && isStruct(store.element)) {
      struct.assign(from);
    } else {
      store.setRef(index, value);
    }
  }

  private static boolean isStruct(Type type) {
    return type.underlying() instanceof interleave.golang.types.StructType;
  }

  /// The longer slice; null when `g` must first be let use the memory.
  private SliceValue extended(
      Goroutine g, Type.Slice type, SliceValue old, int more, Store from, Instr in) {
    boolean inPlace = old != null && old.length() + more <= old.capacity();
    Store to = inPlace ? old.store() : null;
    Store read = from;
    if (!inPlace && old != null && old.length() > 0) {
      read = old.store();
    }
    if (!machine.sharing.mayCopy(g, read, to, in)) {
      return null;
    }
    SliceValue result = slices.extend(type, old, more);
    if (!inPlace && result != null) {
      Naming.made(g, result.store());
      if (machine.accesses != null) {
        machine.accesses.filled(g, result.store(), result.length() - more, more, in);
      }
    }
    return result;
  }

  private int appendSlice(Goroutine g, Instr.AppendSlice i, Object[] refs, int rb) {
    SliceValue old = (SliceValue) refs[rb + i.slice()];
    Object tail = refs[rb + i.tail()];
    int count =
        tail == null
            ? 0
            : i.tailIsString() ? ((String) tail).length() : ((SliceValue) tail).length();
    if (count == 0) {
      refs[rb + i.dst()] = old;
      return g.pc + 1;
    }
    Store from = tail instanceof SliceValue slice ? slice.store() : null;
    SliceValue result = extended(g, i.type(), old, count, from, i);
    if (result == null) {
      return -1;
    }
    int at = result.offset() + result.length() - count;
    if (tail instanceof SliceValue slice) {
      result.store().copyFrom(at, slice.store(), slice.offset(), count);
    } else {
      Strings.copy((String) tail, (ByteStore) result.store(), at);
    }
    refs[rb + i.dst()] = result;
    return g.pc + 1;
  }

  private int copySlice(
      Goroutine g, Instr.CopySlice i, long[] longs, Object[] refs, int lb, int rb) {
    SliceValue to = (SliceValue) refs[rb + i.to()];
    Object source = refs[rb + i.from()];
    Memory from = source instanceof SliceValue slice ? slice.store() : null;
    if (to != null && !machine.sharing.mayCopy(g, from, to.store(), i)) {
      return -1;
    }
    int count =
        i.fromString() ? Slices.copy(to, (String) source) : Slices.copy(to, (SliceValue) source);
    if (i.dst() >= 0) {
      longs[lb + i.dst()] = count;
    }
    return g.pc + 1;
  }

  static RuntimePanic nilMap() {
    return RuntimePanic.plain("assignment to entry in nil map");
  }
}
