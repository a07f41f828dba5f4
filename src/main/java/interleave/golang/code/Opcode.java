package interleave.golang.code;

import java.util.HashMap;
import java.util.Map;

/// The number of each kind of instruction: the machine switches on it instead of on the record's
/// class, because a dense table switch is several times faster than a chain of type tests.
public final class Opcode {

  public static final int TICK = 0;
  public static final int JUMP = 1;
  public static final int JUMP_IF = 2;
  public static final int JUMP_IF_NOT = 3;
  public static final int JUMP_LESS = 4;
  public static final int JUMP_LESS_EQUAL = 5;
  public static final int JUMP_EQUAL = 6;
  public static final int JUMP_NOT_EQUAL = 7;
  public static final int JUMP_COMPARE_CONST = 8;
  public static final int MOVE_L = 9;
  public static final int MOVE_R = 10;
  public static final int CONST_L = 11;
  public static final int CONST_R = 12;
  public static final int ZERO = 13;
  public static final int COPY = 14;
  public static final int COPY_INTO = 15;
  public static final int ADD = 16;
  public static final int ADD_CONST = 17;
  public static final int SUB = 18;
  public static final int MUL = 19;
  public static final int ARITH = 20;
  public static final int ADD_F = 21;
  public static final int SUB_F = 22;
  public static final int MUL_F = 23;
  public static final int DIV_F = 24;
  public static final int NEGATE = 25;
  public static final int COMPLEMENT = 26;
  public static final int NOT = 27;
  public static final int CONVERT = 28;
  public static final int COMPARE_L = 29;
  public static final int COMPARE_STRING = 30;
  public static final int CONCAT = 31;
  public static final int STRING_LEN = 32;
  public static final int STRING_INDEX = 33;
  public static final int CONVERT_STRING = 34;
  public static final int DECODE_RUNE = 35;
  public static final int COMPLEX_ARITH = 36;
  public static final int MAKE_COMPLEX = 37;
  public static final int COMPLEX_PART = 38;
  public static final int CONVERT_COMPLEX = 39;
  public static final int EQUAL_R = 40;
  public static final int IS_NIL = 41;
  public static final int NEW_CELL = 42;
  public static final int LOAD_CELL_L = 43;
  public static final int LOAD_CELL_R = 44;
  public static final int STORE_CELL_L = 45;
  public static final int STORE_CELL_R = 46;
  public static final int GLOBAL_ADDRESS = 47;
  public static final int LOAD_GLOBAL_L = 48;
  public static final int LOAD_GLOBAL_R = 49;
  public static final int STORE_GLOBAL_L = 50;
  public static final int STORE_GLOBAL_R = 51;
  public static final int NIL_CHECK = 52;
  public static final int LOAD_POINTER_L = 53;
  public static final int LOAD_POINTER_R = 54;
  public static final int STORE_POINTER_L = 55;
  public static final int STORE_POINTER_R = 56;
  public static final int LOAD_FIELD_L = 57;
  public static final int LOAD_FIELD_R = 58;
  public static final int STORE_FIELD_L = 59;
  public static final int STORE_FIELD_R = 60;
  public static final int FIELD_ADDRESS = 61;
  public static final int MAKE_SLICE = 62;
  public static final int SLICE_LEN = 63;
  public static final int SLICE_CAP = 64;
  public static final int LOAD_ELEMENT_L = 65;
  public static final int LOAD_ELEMENT_R = 66;
  public static final int STORE_ELEMENT_L = 67;
  public static final int STORE_ELEMENT_R = 68;
  public static final int ELEMENT_ADDRESS = 69;
  public static final int LOAD_ARRAY_L = 70;
  public static final int LOAD_ARRAY_R = 71;
  public static final int STORE_ARRAY_L = 72;
  public static final int STORE_ARRAY_R = 73;
  public static final int ARRAY_ADDRESS = 74;
  public static final int SLICE_OF = 75;
  public static final int APPEND_L = 76;
  public static final int APPEND_R = 77;
  public static final int APPEND_SLICE = 78;
  public static final int COPY_SLICE = 79;
  public static final int CLEAR_SLICE = 80;
  public static final int SLICE_TO_ARRAY = 81;
  public static final int MAKE_MAP = 82;
  public static final int MAP_LEN = 83;
  public static final int LOAD_MAP = 84;
  public static final int STORE_MAP = 85;
  public static final int DELETE_MAP = 86;
  public static final int CLEAR_MAP = 87;
  public static final int MAP_RANGE = 88;
  public static final int MAP_NEXT = 89;
  public static final int MAKE_INTERFACE = 90;
  public static final int ASSERT_CONCRETE = 91;
  public static final int ASSERT_INTERFACE = 92;
  public static final int TYPE_IS = 93;
  public static final int MAKE_CLOSURE = 94;
  public static final int CALL = 95;
  public static final int CALL_CLOSURE = 96;
  public static final int CALL_INTERFACE = 97;
  public static final int CALL_NATIVE = 98;
  public static final int RETURN = 99;
  public static final int RETURN_L = 100;
  public static final int RETURN_R = 101;
  public static final int RETURN_MANY = 102;
  public static final int RUN_DEFERS = 103;
  public static final int DEFER = 104;
  public static final int RECOVER = 105;
  public static final int PANIC = 106;
  public static final int FAIL = 107;
  public static final int GO = 108;
  public static final int MAKE_CHAN = 109;
  public static final int SEND = 110;
  public static final int RECEIVE = 111;
  public static final int CLOSE = 112;
  public static final int CHAN_LEN = 113;
  public static final int CHAN_CAP = 114;
  public static final int SELECT = 115;
  public static final int NAME = 116;
  public static final int ARITH_CONST = 117;
  public static final int MAKE_SLICE_OF = 118;
  public static final int DEFER_TARGET = 119;
  public static final int DEFER_IN = 120;

  /// The instructions by number. A table of names, because a switch over so many classes has to
  /// load and link them all before the first function can run.
  private static final String[] NAMES =
      """
      Tick Jump JumpIf JumpIfNot JumpLess JumpLessEqual JumpEqual JumpNotEqual
      JumpCompareConst MoveL MoveR ConstL ConstR Zero Copy CopyInto Add AddConst Sub
      Mul Arith AddF SubF MulF DivF Negate Complement Not Convert CompareL
      CompareString Concat StringLen StringIndex ConvertString DecodeRune ComplexArith
      MakeComplex ComplexPart ConvertComplex EqualR IsNil NewCell LoadCellL LoadCellR
      StoreCellL StoreCellR GlobalAddress LoadGlobalL LoadGlobalR StoreGlobalL
      StoreGlobalR NilCheck LoadPointerL LoadPointerR StorePointerL StorePointerR
      LoadFieldL LoadFieldR StoreFieldL StoreFieldR FieldAddress MakeSlice SliceLen
      SliceCap LoadElementL LoadElementR StoreElementL StoreElementR ElementAddress
      LoadArrayL LoadArrayR StoreArrayL StoreArrayR ArrayAddress SliceOf AppendL
      AppendR AppendSlice CopySlice ClearSlice SliceToArray MakeMap MapLen LoadMap
      StoreMap DeleteMap ClearMap MapRange MapNext MakeInterface AssertConcrete
      AssertInterface TypeIs MakeClosure Call CallClosure CallInterface CallNative
      Return ReturnL ReturnR ReturnMany RunDefers Defer Recover Panic Fail Go MakeChan
      Send Receive Close ChanLen ChanCap Select Name ArithConst MakeSliceOf
      DeferTarget DeferIn
      """
          .split("\\s+");

  private static final Map<String, Integer> NUMBERS = numbers();

  private Opcode() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = HashMap.newHashMap(NAMES.length);
    for (int i = 0; i < NAMES.length; i++) {
      numbers.put(Instr.class.getName() + "$" + NAMES[i], i);
    }
    return Map.copyOf(numbers);
  }

  /// @return the constant above for the kind of `instr`
  public static int of(Instr instr) {
    return NUMBERS.get(instr.getClass().getName());
  }

  /// The kind of instruction with a number, as its record is called.
  static String name(int opcode) {
    return NAMES[opcode];
  }

  static int count() {
    return NAMES.length;
  }
}
