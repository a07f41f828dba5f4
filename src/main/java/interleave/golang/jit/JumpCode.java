package interleave.golang.jit;

import interleave.golang.code.FlatCode;
import interleave.golang.code.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// Jumps.
final class JumpCode {

  private final Frame frame;
  private final CodeBuilder code;
  private final IntFunction<Label> labelAt;

  /// @param labelAt the label of a place in the flat code
  JumpCode(Frame frame, IntFunction<Label> labelAt) {
    this.frame = frame;
    this.code = frame.code;
    this.labelAt = labelAt;
  }

  /// @return whether the opcode is one of these
  boolean emit(int opcode, int a, int b, int c) {
    switch (opcode) {
      case Opcode.JUMP -> code.goto_(labelAt.apply(a));
      case Opcode.JUMP_IF -> onBoolean(a, code::ifne, b);
      case Opcode.JUMP_IF_NOT -> onBoolean(a, code::ifeq, b);
      case Opcode.JUMP_LESS -> compare(a, b, code::iflt, c);
      case Opcode.JUMP_LESS_EQUAL -> compare(a, b, code::ifle, c);
      case Opcode.JUMP_EQUAL -> compare(a, b, code::ifeq, c);
      case Opcode.JUMP_NOT_EQUAL -> compare(a, b, code::ifne, c);
      case FlatCode.JUMP_EQUAL_CONST -> compareConstant(a, b, code::ifeq, c);
      case FlatCode.JUMP_NOT_EQUAL_CONST -> compareConstant(a, b, code::ifne, c);
      case FlatCode.JUMP_LESS_CONST -> compareConstant(a, b, code::iflt, c);
      case FlatCode.JUMP_LESS_EQUAL_CONST -> compareConstant(a, b, code::ifle, c);
      case FlatCode.JUMP_GREATER_CONST -> compareConstant(a, b, code::ifgt, c);
      case FlatCode.JUMP_GREATER_EQUAL_CONST -> compareConstant(a, b, code::ifge, c);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void onBoolean(int register, Consumer<Label> jump, int target) {
    frame.getLong(register);
    code.lconst_0().lcmp();
    jump.accept(labelAt.apply(target));
  }

  private void compare(int a, int b, Consumer<Label> jump, int target) {
    frame.getLong(a);
    frame.getLong(b);
    code.lcmp();
    jump.accept(labelAt.apply(target));
  }

  private void compareConstant(int a, int constant, Consumer<Label> jump, int target) {
    frame.getLong(a);
    code.loadConstant((long) constant).lcmp();
    jump.accept(labelAt.apply(target));
  }
}
