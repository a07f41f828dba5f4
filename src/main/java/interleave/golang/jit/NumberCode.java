package interleave.golang.jit;

import interleave.golang.code.FlatCode;
import interleave.golang.code.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;

/// Moves, arithmetic, comparisons.
final class NumberCode {

  private final Frame frame;
  private final CodeBuilder code;

  NumberCode(Frame frame) {
    this.frame = frame;
    this.code = frame.code;
  }

  /// Long because it has a case for each instruction.
  ///
  /// @return whether the opcode is one of these
  boolean emit(int opcode, int a, int b, int c) {
    switch (opcode) {
      case Opcode.MOVE_L -> frame.setLong(a, () -> frame.getLong(b));
      case Opcode.MOVE_R -> frame.setRef(a, () -> frame.getRef(b));
      case Opcode.CONST_L -> frame.setLong(a, () -> code.loadConstant((long) b));
      case Opcode.ADD -> apply(a, b, c, code::ladd);
      case Opcode.SUB -> apply(a, b, c, code::lsub);
      case Opcode.MUL -> apply(a, b, c, code::lmul);
      case FlatCode.AND -> apply(a, b, c, code::land);
      case FlatCode.OR -> apply(a, b, c, code::lor);
      case FlatCode.XOR -> apply(a, b, c, code::lxor);
      case FlatCode.DIV -> divide(a, b, c, code::ldiv);
      case FlatCode.REM -> divide(a, b, c, code::lrem);
      case Opcode.ADD_CONST, FlatCode.ADD_JUMP_LESS_CONST, FlatCode.ADD_JUMP_LESS ->
          applyConstant(a, b, c, code::ladd);
      case FlatCode.MUL_CONST -> applyConstant(a, b, c, code::lmul);
      case FlatCode.AND_CONST -> applyConstant(a, b, c, code::land);
      case FlatCode.OR_CONST -> applyConstant(a, b, c, code::lor);
      case FlatCode.XOR_CONST -> applyConstant(a, b, c, code::lxor);
      case FlatCode.DIV_CONST -> applyConstant(a, b, c, code::ldiv);
      case FlatCode.REM_CONST -> applyConstant(a, b, c, code::lrem);
      case FlatCode.SHIFT_LEFT_CONST -> shift(a, b, c, code::lshl);
      case FlatCode.SHIFT_RIGHT_CONST -> shift(a, b, c, code::lshr);
      case Opcode.NOT ->
          frame.setLong(
              a,
              () -> {
                frame.getLong(b);
                code.lconst_1().lxor();
              });
      case Opcode.ADD_F -> applyFloat(a, b, c, code::dadd);
      case Opcode.SUB_F -> applyFloat(a, b, c, code::dsub);
      case Opcode.MUL_F -> applyFloat(a, b, c, code::dmul);
      case Opcode.DIV_F -> applyFloat(a, b, c, code::ddiv);
      case FlatCode.COMPARE_EQUAL -> compare(a, b, c, code::ifeq);
      case FlatCode.COMPARE_NOT_EQUAL -> compare(a, b, c, code::ifne);
      case FlatCode.COMPARE_LESS -> compare(a, b, c, code::iflt);
      case FlatCode.COMPARE_LESS_EQUAL -> compare(a, b, c, code::ifle);
      case FlatCode.COMPARE_GREATER -> compare(a, b, c, code::ifgt);
      case FlatCode.COMPARE_GREATER_EQUAL -> compare(a, b, c, code::ifge);
      case Opcode.IS_NIL -> {
        frame.setLong(
            a,
            () -> {
              frame.getRef(b);
              choose(code::ifnull);
            });
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void apply(int to, int a, int b, Runnable operation) {
    frame.setLong(
        to,
        () -> {
          frame.getLong(a);
          frame.getLong(b);
          operation.run();
        });
  }

  private void applyConstant(int to, int a, int constant, Runnable operation) {
    frame.setLong(
        to,
        () -> {
          frame.getLong(a);
          code.loadConstant((long) constant);
          operation.run();
        });
  }

  private void shift(int to, int a, int count, Runnable operation) {
    frame.setLong(
        to,
        () -> {
          frame.getLong(a);
          code.loadConstant(count);
          operation.run();
        });
  }

  private void divide(int to, int a, int b, Runnable operation) {
    frame.setLong(
        to,
        () -> {
          frame.getLong(a);
          frame.getLong(b);
          code.invokestatic(Names.ARITHMETIC, "divisor", Names.type(Names.LONG, Names.LONG));
          operation.run();
        });
  }

  private void applyFloat(int to, int a, int b, Runnable operation) {
    frame.setLong(
        to,
        () -> {
          getFloat(a);
          getFloat(b);
          operation.run();
          code.invokestatic(
              Names.DOUBLE, "doubleToRawLongBits", Names.type(Names.LONG, Names.FLOAT64));
        });
  }

  private void getFloat(int register) {
    frame.getLong(register);
    code.invokestatic(Names.DOUBLE, "longBitsToDouble", Names.type(Names.FLOAT64, Names.LONG));
  }

  private void compare(int to, int a, int b, java.util.function.Consumer<Label> jump) {
    frame.setLong(
        to,
        () -> {
          frame.getLong(a);
          frame.getLong(b);
          code.lcmp();
          choose(jump);
        });
  }

  /// 1 if the jump would be made, else 0.
  private void choose(java.util.function.Consumer<Label> jump) {
    Label holds = code.newLabel();
    Label end = code.newLabel();
    jump.accept(holds);
    code.lconst_0().goto_(end);
    code.labelBinding(holds).lconst_1();
    code.labelBinding(end);
  }
}
