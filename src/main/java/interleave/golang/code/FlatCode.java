package interleave.golang.code;

import interleave.golang.types.Type;

/// A function's code once more, as numbers: an opcode and three operands for each instruction, one
/// behind the other. The machine's loop reads this form, which is about twice as fast as reading
/// the records; whatever it does not have operands for is looked up in the records at the same
/// place.
///
/// Frequent combinations have opcodes of their own: comparisons and arithmetic by operator, and
/// accesses to variables that no other goroutine can reach. Jump targets are places in this form.
public final class FlatCode {

  /// Numbers for each instruction.
  public static final int STRIDE = 4;

  public static final int JUMP_EQUAL_CONST = 128;
  public static final int JUMP_NOT_EQUAL_CONST = 129;
  public static final int JUMP_LESS_CONST = 130;
  public static final int JUMP_LESS_EQUAL_CONST = 131;
  public static final int JUMP_GREATER_CONST = 132;
  public static final int JUMP_GREATER_EQUAL_CONST = 133;
  public static final int COMPARE_EQUAL = 134;
  public static final int COMPARE_NOT_EQUAL = 135;
  public static final int COMPARE_LESS = 136;
  public static final int COMPARE_LESS_EQUAL = 137;
  public static final int COMPARE_GREATER = 138;
  public static final int COMPARE_GREATER_EQUAL = 139;
  public static final int AND = 140;
  public static final int OR = 141;
  public static final int XOR = 142;
  public static final int DIV = 143;
  public static final int REM = 144;
  public static final int AND_CONST = 145;
  public static final int OR_CONST = 146;
  public static final int XOR_CONST = 147;
  public static final int DIV_CONST = 148;
  public static final int REM_CONST = 149;
  public static final int MUL_CONST = 150;
  public static final int SHIFT_LEFT_CONST = 151;
  public static final int SHIFT_RIGHT_CONST = 152;
  public static final int LOAD_LOCAL_FIELD_L = 153;
  public static final int LOAD_LOCAL_FIELD_R = 154;
  public static final int STORE_LOCAL_FIELD_L = 155;
  public static final int STORE_LOCAL_FIELD_R = 156;
  public static final int LOAD_LOCAL_ARRAY_L = 157;
  public static final int STORE_LOCAL_ARRAY_L = 158;

  /// A constant that does not fit into an operand.
  public static final int WIDE_CONST_L = 159;

  /// `AddConst`, `JumpCompareConst` with LESS, and the `Tick` it jumps to: the end of most loops.
  /// The second instruction stays behind the first, with its operands.
  public static final int ADD_JUMP_LESS_CONST = 160;

  /// The same with `JumpLess`.
  public static final int ADD_JUMP_LESS = 161;

  /// A `Tick` that a jump back leads to: here a loop begins its next round.
  public static final int LOOP = 162;

  private final int[] numbers;
  private int at;

  private FlatCode(int length) {
    numbers = new int[length * STRIDE];
  }

  static int[] of(Instr[] code, byte[] opcodes) {
    FlatCode flat = new FlatCode(code.length);
    for (int pc = 0; pc < code.length; pc++) {
      flat.at = pc * STRIDE;
      flat.put(opcodes[pc], 0, 0, 0);
      flat.encode(code[pc]);
    }
    for (int pc = 0; pc < code.length; pc++) {
      flat.markLoop(pc, code[pc]);
    }
    for (int pc = 0; pc + 1 < code.length; pc++) {
      flat.joinLoopEnd(pc * STRIDE);
    }
    return flat.numbers;
  }

  private void markLoop(int pc, Instr in) {
    int target =
        switch (in) {
          case Instr.Jump i -> i.target();
          case Instr.JumpIf i -> i.target();
          case Instr.JumpIfNot i -> i.target();
          case Instr.JumpLess i -> i.target();
          case Instr.JumpLessEqual i -> i.target();
          case Instr.JumpEqual i -> i.target();
          case Instr.JumpNotEqual i -> i.target();
          case Instr.JumpCompareConst i -> i.target();
          default -> pc + 1;
        };
    if (target <= pc && numbers[place(target)] == Opcode.TICK) {
      numbers[place(target)] = LOOP;
    }
  }

  /// Most loops end by counting up and jumping back to their first statement: one step instead of
  /// three makes short loops twice as fast.
  private void joinLoopEnd(int first) {
    int second = first + STRIDE;
    boolean constant = numbers[second] == JUMP_LESS_CONST;
    if (numbers[first] == Opcode.ADD_CONST
        && (constant || numbers[second] == Opcode.JUMP_LESS)
        && numbers[numbers[second + 3]] == LOOP) {
      numbers[first] = constant ? ADD_JUMP_LESS_CONST : ADD_JUMP_LESS;
    }
  }

  private void put(int opcode, int a, int b, int c) {
    numbers[at] = opcode;
    numbers[at + 1] = a;
    numbers[at + 2] = b;
    numbers[at + 3] = c;
  }

  private void operands(int a, int b, int c) {
    put(numbers[at], a, b, c);
  }

  private static int place(int target) {
    return target * STRIDE;
  }

  private static boolean fits(long constant) {
    return constant == (int) constant;
  }

  private void encode(Instr in) {
    switch (in) {
      case Instr.Tick i -> operands(i.statements(), 0, 0);
      case Instr.Jump i -> operands(place(i.target()), 0, 0);
      case Instr.JumpIf i -> operands(i.condition(), place(i.target()), 0);
      case Instr.JumpIfNot i -> operands(i.condition(), place(i.target()), 0);
      case Instr.JumpLess i -> operands(i.a(), i.b(), place(i.target()));
      case Instr.JumpLessEqual i -> operands(i.a(), i.b(), place(i.target()));
      case Instr.JumpEqual i -> operands(i.a(), i.b(), place(i.target()));
      case Instr.JumpNotEqual i -> operands(i.a(), i.b(), place(i.target()));
      case Instr.JumpCompareConst i when fits(i.constant()) ->
          put(JUMP_EQUAL_CONST + i.op().ordinal(), i.a(), (int) i.constant(), place(i.target()));
      case Instr.MoveL i -> operands(i.dst(), i.src(), 0);
      case Instr.MoveR i -> operands(i.dst(), i.src(), 0);
      case Instr.ConstL i when fits(i.value()) -> operands(i.dst(), (int) i.value(), 0);
      case Instr.ConstL i -> put(WIDE_CONST_L, i.dst(), 0, 0);
      case Instr.ConstR i -> operands(i.dst(), 0, 0);
      case Instr.Add i -> operands(i.dst(), i.a(), i.b());
      case Instr.AddConst i when fits(i.constant()) -> operands(i.dst(), i.a(), (int) i.constant());
      case Instr.AddConst i -> put(Opcode.ARITH_CONST, i.dst(), i.a(), 0);
      case Instr.Sub i -> operands(i.dst(), i.a(), i.b());
      case Instr.Mul i -> operands(i.dst(), i.a(), i.b());
      case Instr.Arith i -> arith(i);
      case Instr.ArithConst i -> arithConst(i);
      case Instr.AddF i -> operands(i.dst(), i.a(), i.b());
      case Instr.SubF i -> operands(i.dst(), i.a(), i.b());
      case Instr.MulF i -> operands(i.dst(), i.a(), i.b());
      case Instr.DivF i -> operands(i.dst(), i.a(), i.b());
      case Instr.Not i -> operands(i.dst(), i.a(), 0);
      case Instr.Convert i -> operands(i.dst(), i.a(), 0);
      case Instr.CompareL i -> compare(i);
      case Instr.StringLen i -> operands(i.dst(), i.string(), 0);
      case Instr.StringIndex i -> operands(i.dst(), i.string(), i.index());
      case Instr.IsNil i -> operands(i.dst(), i.a(), 0);
      default -> memory(in);
    }
  }

  private void memory(Instr in) {
    switch (in) {
      case Instr.LoadCellL i -> operands(i.dst(), i.cell(), 0);
      case Instr.LoadCellR i -> operands(i.dst(), i.cell(), 0);
      case Instr.StoreCellL i -> operands(i.cell(), i.src(), 0);
      case Instr.StoreCellR i -> operands(i.cell(), i.src(), 0);
      case Instr.GlobalAddress i -> operands(i.dst(), i.index(), 0);
      case Instr.LoadGlobalL i -> operands(i.dst(), i.index(), 0);
      case Instr.LoadGlobalR i -> operands(i.dst(), i.index(), 0);
      case Instr.StoreGlobalL i -> operands(i.index(), i.src(), 0);
      case Instr.StoreGlobalR i -> operands(i.index(), i.src(), 0);
      case Instr.NilCheck i -> operands(i.pointer(), 0, 0);
      case Instr.LoadPointerL i -> operands(i.dst(), i.pointer(), 0);
      case Instr.LoadPointerR i -> operands(i.dst(), i.pointer(), 0);
      case Instr.StorePointerL i -> operands(i.pointer(), i.src(), 0);
      case Instr.StorePointerR i -> operands(i.pointer(), i.src(), 0);
      case Instr.LoadFieldL i ->
          put(i.local() ? LOAD_LOCAL_FIELD_L : Opcode.LOAD_FIELD_L, i.dst(), i.struct(), i.slot());
      case Instr.LoadFieldR i ->
          put(i.local() ? LOAD_LOCAL_FIELD_R : Opcode.LOAD_FIELD_R, i.dst(), i.struct(), i.slot());
      case Instr.StoreFieldL i ->
          put(
              i.local() ? STORE_LOCAL_FIELD_L : Opcode.STORE_FIELD_L,
              i.struct(),
              i.slot(),
              i.src());
      case Instr.StoreFieldR i ->
          put(
              i.local() ? STORE_LOCAL_FIELD_R : Opcode.STORE_FIELD_R,
              i.struct(),
              i.slot(),
              i.src());
      case Instr.SliceLen i -> operands(i.dst(), i.slice(), 0);
      case Instr.LoadElementL i -> operands(i.dst(), i.slice(), i.index());
      case Instr.LoadElementR i -> operands(i.dst(), i.slice(), i.index());
      case Instr.StoreElementL i -> operands(i.slice(), i.index(), i.src());
      case Instr.StoreElementR i -> operands(i.slice(), i.index(), i.src());
      case Instr.LoadArrayL i ->
          put(i.local() ? LOAD_LOCAL_ARRAY_L : Opcode.LOAD_ARRAY_L, i.dst(), i.array(), i.index());
      case Instr.StoreArrayL i ->
          put(
              i.local() ? STORE_LOCAL_ARRAY_L : Opcode.STORE_ARRAY_L,
              i.array(),
              i.index(),
              i.src());
      case Instr.Call i -> operands(i.longBase(), i.refBase(), 0);
      case Instr.ReturnL i -> operands(i.src(), 0, 0);
      case Instr.ReturnR i -> operands(i.src(), 0, 0);
      case Instr.Panic i -> operands(i.value(), 0, 0);
      default -> {
        // only the opcode: its operands are in the record
      }
    }
  }

  private static boolean isInt(Type.Basic kind) {
    return kind == Type.Basic.INT || kind == Type.Basic.INT64;
  }

  private void compare(Instr.CompareL i) {
    boolean equality = i.op() == Instr.Compare.EQUAL || i.op() == Instr.Compare.NOT_EQUAL;
    if (!i.kind().isFloat() && (equality || !i.kind().isUnsigned())) {
      put(COMPARE_EQUAL + i.op().ordinal(), i.dst(), i.a(), i.b());
    } else {
      operands(i.dst(), i.a(), i.b());
    }
  }

  private void arith(Instr.Arith i) {
    boolean integers = !i.kind().isFloat();
    int opcode =
        switch (i.op()) {
          case AND -> integers ? AND : Opcode.ARITH;
          case OR -> integers ? OR : Opcode.ARITH;
          case XOR -> integers ? XOR : Opcode.ARITH;
          case DIV -> isInt(i.kind()) ? DIV : Opcode.ARITH;
          case REM -> isInt(i.kind()) ? REM : Opcode.ARITH;
          default -> Opcode.ARITH;
        };
    put(opcode, i.dst(), i.a(), i.b());
  }

  private void arithConst(Instr.ArithConst i) {
    int opcode = Opcode.ARITH_CONST;
    boolean beyond = i.op().isShift() && i.constant() > 63;
    if (isInt(i.kind()) && fits(i.constant()) && !beyond) {
      opcode =
          switch (i.op()) {
            case AND -> AND_CONST;
            case OR -> OR_CONST;
            case XOR -> XOR_CONST;
            case DIV -> DIV_CONST;
            case REM -> REM_CONST;
            case MUL -> MUL_CONST;
            case SHIFT_LEFT -> SHIFT_LEFT_CONST;
            case SHIFT_RIGHT -> SHIFT_RIGHT_CONST;
            default -> Opcode.ARITH_CONST;
          };
    }
    put(opcode, i.dst(), i.a(), (int) i.constant());
  }
}
