package interleave.golang.jit;

import interleave.golang.code.Function;
import interleave.golang.value.Cell;
import interleave.golang.value.LongStore;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.RefStore;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// What generated code refers to. It becomes part of the package of the machine, whose classes are
/// written as text here because they are above this package.
final class Names {

  private static final String MACHINE = "interleave.golang.run.";

  static final ClassDesc COMPILED = ClassDesc.of(MACHINE + "Compiled");
  static final ClassDesc SUPPORT = ClassDesc.of(MACHINE + "CompiledSupport");
  static final ClassDesc BURST = ClassDesc.of(MACHINE + "Burst");
  static final ClassDesc BURST_SITE = of(BurstSite.class);
  static final ClassDesc GOROUTINE = ClassDesc.of(MACHINE + "Goroutine");
  static final ClassDesc SLICES = ClassDesc.of(MACHINE + "Slices");
  static final ClassDesc STRINGS = ClassDesc.of(MACHINE + "Strings");
  static final ClassDesc ARITHMETIC = ClassDesc.of(MACHINE + "Arithmetic");
  static final ClassDesc OPERATIONS = ClassDesc.of(MACHINE + "Operations");
  static final ClassDesc NIL = ClassDesc.of(MACHINE + "Interpreter");

  static final ClassDesc FUNCTION = of(Function.class);
  static final ClassDesc INSTR = of(interleave.golang.code.Instr.class);
  static final ClassDesc CALL_NATIVE = of(interleave.golang.code.Instr.CallNative.class);
  static final ClassDesc RETURN_MANY = of(interleave.golang.code.Instr.ReturnMany.class);
  static final ClassDesc CELL = of(Cell.class);
  static final ClassDesc MEMORY = of(Memory.class);
  static final ClassDesc POINTER = of(Pointer.class);
  static final ClassDesc STRUCT = of(StructValue.class);
  static final ClassDesc SLICE = of(SliceValue.class);
  static final ClassDesc STORE = of(Store.class);
  static final ClassDesc LONG_STORE = of(LongStore.class);
  static final ClassDesc REF_STORE = of(RefStore.class);
  static final ClassDesc POS = of(interleave.source.Pos.class);
  static final ClassDesc OBJECT = ConstantDescs.CD_Object;
  static final ClassDesc STRING = ConstantDescs.CD_String;
  static final ClassDesc DOUBLE = ConstantDescs.CD_Double;

  static final ClassDesc VOID = ConstantDescs.CD_void;
  static final ClassDesc INT = ConstantDescs.CD_int;
  static final ClassDesc LONG = ConstantDescs.CD_long;
  static final ClassDesc FLOAT64 = ConstantDescs.CD_double;
  static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;
  static final ClassDesc LONGS = LONG.arrayType();
  static final ClassDesc INTS = INT.arrayType();
  static final ClassDesc REFS = OBJECT.arrayType();

  /// The method that a generated class has: see `Compiled` of the machine.
  static final MethodTypeDesc RUN = type(INT, GOROUTINE, SUPPORT, INT, INT, INT, INT);

  private Names() {}

  static MethodTypeDesc type(ClassDesc result, ClassDesc... parameters) {
    return MethodTypeDesc.of(result, parameters);
  }

  private static ClassDesc of(Class<?> type) {
    return ClassDesc.of(type.getName());
  }
}
