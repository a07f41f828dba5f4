package interleave.golang.code;

import java.util.function.IntUnaryOperator;

/// The targets of jumping instructions.
final class Targets {

  private Targets() {}

  /// The same instruction with another target; other kinds of instructions as they are.
  static Instr map(Instr instr, IntUnaryOperator to) {
    return switch (instr) {
      case Instr.Jump i -> new Instr.Jump(to.applyAsInt(i.target()));
      case Instr.JumpIf i -> new Instr.JumpIf(i.condition(), to.applyAsInt(i.target()));
      case Instr.JumpIfNot i -> new Instr.JumpIfNot(i.condition(), to.applyAsInt(i.target()));
      case Instr.JumpLess i -> new Instr.JumpLess(i.a(), i.b(), to.applyAsInt(i.target()));
      case Instr.JumpLessEqual i ->
          new Instr.JumpLessEqual(i.a(), i.b(), to.applyAsInt(i.target()));
      case Instr.JumpEqual i -> new Instr.JumpEqual(i.a(), i.b(), to.applyAsInt(i.target()));
      case Instr.JumpNotEqual i -> new Instr.JumpNotEqual(i.a(), i.b(), to.applyAsInt(i.target()));
      case Instr.JumpCompareConst i ->
          new Instr.JumpCompareConst(i.op(), i.a(), i.constant(), to.applyAsInt(i.target()));
      case Instr.MapNext i ->
          new Instr.MapNext(i.iterator(), i.type(), i.key(), i.value(), to.applyAsInt(i.end()));
      default -> instr;
    };
  }
}
