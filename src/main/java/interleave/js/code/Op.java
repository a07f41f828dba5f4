package interleave.js.code;

/// The instructions of the stack machine, as numbers for a dense switch.
///
/// In the comments `s` is a register, `i` a place among the variables of outer functions, `k` a
/// constant, `t` a place in the code, `n` a number; before the arrow stands what an instruction
/// takes from the operands, after it what it leaves there.
public final class Op {

  /// `k`: → constant
  public static final int CONST = 0;

  public static final int UNDEFINED = 1;

  public static final int NULL = 2;

  public static final int TRUE = 3;

  public static final int FALSE = 4;

  public static final int POP = 5;

  public static final int DUP = 6;

  /// a b → a b a b
  public static final int DUP2 = 7;

  /// a b → b a
  public static final int SWAP = 8;

  /// a b c → c a b
  public static final int ROT3 = 9;

  /// `s`: → value
  public static final int LOAD = 10;

  /// `s k`: → value; throws when it has none yet, with the name `k`
  public static final int LOAD_CHECKED = 11;

  /// `s k`: → value of the cell, checked
  public static final int LOAD_CELL = 12;

  /// `i k`: → value of the cell, checked
  public static final int LOAD_FREE = 13;

  /// `s`: value →
  public static final int STORE = 14;

  public static final int STORE_CELL = 15;

  public static final int STORE_FREE = 16;

  /// `s k`: throws when the variable has no value yet
  public static final int CHECK = 17;

  public static final int CHECK_CELL = 18;

  public static final int CHECK_FREE = 19;

  /// a statement begins: costs time
  public static final int STATEMENT = 20;

  public static final int JUMP = 21;

  public static final int JUMP_FALSE = 22;

  public static final int JUMP_TRUE = 23;

  /// `t`: jumps with the operand when it is falsy, otherwise drops it
  public static final int JUMP_FALSE_KEEP = 24;

  /// `t`: the same when it is truthy
  public static final int JUMP_TRUE_KEEP = 25;

  /// `t`: the same when it is not nullish
  public static final int JUMP_VALUE_KEEP = 26;

  /// `t`: the same when it is not `undefined`
  public static final int JUMP_DEFINED_KEEP = 27;

  /// `n t`: when the operand under `n - 1` others is nullish, puts `n` times `undefined` there and
  /// jumps
  public static final int JUMP_NULLISH = 28;

  /// `k`: object → value
  public static final int GET = 29;

  /// `k`: object value → value
  public static final int SET = 30;

  /// object key → value
  public static final int GET_ELEMENT = 31;

  /// object key value → value
  public static final int SET_ELEMENT = 32;

  /// `k`: object → function object
  public static final int GET_METHOD = 33;

  /// object key → function object
  public static final int GET_METHOD_ELEMENT = 34;

  /// `n`: function this a1 … an → result
  public static final int CALL = 35;

  public static final int RETURN = 36;

  public static final int ADD = 37;

  public static final int SUBTRACT = 38;

  public static final int MULTIPLY = 39;

  public static final int DIVIDE = 40;

  public static final int REMAINDER = 41;

  public static final int LESS = 42;

  public static final int GREATER = 43;

  public static final int LESS_EQUAL = 44;

  public static final int GREATER_EQUAL = 45;

  public static final int STRICT_EQUAL = 46;

  public static final int STRICT_UNEQUAL = 47;

  public static final int NOT = 48;

  public static final int INCREMENT = 49;

  public static final int DECREMENT = 50;

  public static final int TO_NUMERIC = 51;

  public static final int THIS = 52;

  /// `k`: → function
  public static final int CLOSURE = 53;

  /// `s t`: → value; jumps when there is none
  public static final int ITER_NEXT = 54;

  public static final int BIT_AND = 55;

  public static final int BIT_OR = 56;

  public static final int BIT_XOR = 57;

  public static final int SHIFT_LEFT = 58;

  public static final int SHIFT_RIGHT = 59;

  public static final int SHIFT_UNSIGNED = 60;

  /// From here on instructions are rare.
  public static final int FIRST_RARE = 61;

  public static final int POWER = 61;

  public static final int EQUAL = 62;

  public static final int UNEQUAL = 63;

  public static final int INSTANCE_OF = 64;

  public static final int IN = 65;

  public static final int NEGATE = 66;

  public static final int PLUS = 67;

  public static final int BIT_NOT = 68;

  public static final int TYPEOF = 69;

  public static final int GLOBAL = 70;

  public static final int GLOBAL_TYPEOF = 71;

  /// `k`: value →
  public static final int SET_GLOBAL = 72;

  public static final int THROW_CONST = 73;

  /// `s`: a new cell without a value
  public static final int NEW_CELL = 74;

  /// `s`: a new cell with the value of the register
  public static final int CELL_OF = 75;

  /// `s`: a new cell with the value of the old one
  public static final int COPY_CELL = 76;

  /// `s`: no value
  public static final int EMPTY = 77;

  /// `s s`: `undefined` from one register up to another
  public static final int FILL = 78;

  /// `n`: object … function → object … function, whose home is the object `n` under it
  public static final int SET_HOME = 79;

  /// key function → key function, named like the key
  public static final int SET_NAME = 80;

  /// object key → boolean
  public static final int DELETE = 81;

  public static final int DELETE_GLOBAL = 82;

  /// key this → value
  public static final int GET_SUPER = 83;

  /// key this value → value
  public static final int SET_SUPER = 84;

  /// key this → function this
  public static final int GET_SUPER_METHOD = 85;

  /// object name → value
  public static final int GET_PRIVATE = 86;

  /// object name value → value
  public static final int SET_PRIVATE = 87;

  /// name object → boolean
  public static final int HAS_PRIVATE = 88;

  /// `n`: object name value → object; `n` as for [#ADD_PRIVATE]
  public static final int DEFINE_PRIVATE = 89;

  /// object name → function object
  public static final int GET_PRIVATE_METHOD = 90;

  public static final int NEW_OBJECT = 91;

  /// `k`: object value → object
  public static final int DEFINE = 92;

  /// object key value → object
  public static final int DEFINE_ELEMENT = 93;

  /// `n`: object key function → object; 1: setter, 2: enumerable
  public static final int DEFINE_ACCESSOR = 94;

  /// `n`: object key function → object; 2: enumerable
  public static final int DEFINE_METHOD = 95;

  /// object value → object
  public static final int SET_PROTO = 96;

  /// object source → object
  public static final int SPREAD_OBJECT = 97;

  public static final int NEW_ARRAY = 98;

  /// array value → array
  public static final int APPEND = 99;

  public static final int APPEND_HOLE = 100;

  /// array iterable → array
  public static final int APPEND_SPREAD = 101;

  public static final int REGEXP = 102;

  public static final int TEMPLATE_OBJECT = 103;

  /// `n`: v1 … vn → string
  public static final int CONCAT = 104;

  /// value → property key
  public static final int TO_KEY = 105;

  /// function this array → result
  public static final int CALL_SPREAD = 106;

  /// `n`: function a1 … an → object
  public static final int NEW = 107;

  /// function array → object
  public static final int NEW_SPREAD = 108;

  /// new.target array → object
  public static final int SUPER_CALL = 109;

  /// object old → object; throws when there is an old value: `super()` was called twice
  public static final int SUPER_CHECK = 110;

  /// value this →
  public static final int RETURN_DERIVED = 111;

  public static final int THROW = 112;

  /// `s`: throws what the register holds
  public static final int RETHROW = 113;

  /// `s`: iterable →; its iterator and `next` go to two registers
  public static final int ITER = 114;

  /// `s`: → value; `undefined` when there is none any more
  public static final int ITER_STEP = 115;

  /// `s`: → array
  public static final int ITER_REST = 116;

  /// `s`: unless it came to its end
  public static final int ITER_CLOSE = 117;

  /// `s`: the same, whatever happens
  public static final int ITER_CLOSE_QUIET = 118;

  public static final int ASYNC_ITER = 119;

  /// `s`: → what `next` returned
  public static final int ASYNC_ITER_NEXT = 120;

  /// `t`: result → value; jumps, with the value, when it is the last
  public static final int ITER_RESULT = 121;

  /// `s t`: → what `return` returned; jumps, with `undefined`, when there is no such method
  public static final int ASYNC_ITER_RETURN = 122;

  /// `s t`: the same; jumps also when it throws
  public static final int ASYNC_ITER_RETURN_QUIET = 123;

  /// result →; throws unless it is an object
  public static final int CHECK_RESULT = 124;

  /// `s`: object →
  public static final int FOR_IN = 125;

  /// `s t`: → key
  public static final int FOR_IN_NEXT = 126;

  public static final int GENERATOR_START = 127;

  /// value → what was sent
  public static final int YIELD = 128;

  /// value → what it became
  public static final int AWAIT = 129;

  /// `t`: jumps unless the generator was resumed by `return`
  public static final int JUMP_NOT_RETURN = 130;

  /// `s`: how it was resumed goes to the register
  public static final int KEEP_MODE = 131;

  /// `s s t`: received → result of the inner iterator, whose registers the first names; the second
  /// says how it was resumed; jumps, with the value, to return when the iterator has no `return`
  public static final int DELEGATE = 132;

  /// `s t`: result → value and a jump when it is the last
  public static final int DELEGATE_CHECK = 133;

  /// result → what was sent, whatever the way
  public static final int DELEGATE_YIELD = 134;

  /// `k`: throws for `undefined` and `null`; `k` says what cannot be done
  public static final int CHECK_COERCIBLE = 135;

  /// `n`: source k1 … kn → object
  public static final int OBJECT_REST = 136;

  /// `k n`: (parent) → constructor prototype; `n` is 1 when there is a parent
  public static final int CLASS = 137;

  /// constructor prototype function → constructor prototype
  public static final int SET_FIELDS = 138;

  /// `n`: constructor prototype name function → constructor prototype; 0: method, 1: getter, 2:
  /// setter, 3: field
  public static final int ADD_PRIVATE = 139;

  /// `k n`: → private name; `n` is 1 for a method
  public static final int PRIVATE_NAME = 140;

  /// this →
  public static final int INIT_FIELDS = 141;

  public static final int ARGUMENTS = 142;

  /// `n`: → array of the arguments from `n` on
  public static final int REST = 143;

  public static final int NEW_TARGET = 144;

  public static final int CALLEE = 145;

  public static final int IMPORT_CALL = 146;

  public static final int IMPORT_META = 147;

  /// `s n`
  public static final int SET_INT = 148;

  /// `s n t`
  public static final int JUMP_UNLESS_INT = 149;

  /// `k`: value →
  public static final int EXPORT = 150;

  /// exception → exception; a `catch` begins
  public static final int CATCH = 151;

  /// `k`: throws when the operand has no value: `super()` was not called
  public static final int CHECK_THIS = 152;

  /// `s`: → what the cell holds, even when it is no value yet
  public static final int RAW_CELL = 153;

  /// `i`: the same of an outer function's variable
  public static final int RAW_FREE = 154;

  /// `k k`: → what a module exports under a name
  public static final int IMPORT = 155;

  private Op() {}
}
