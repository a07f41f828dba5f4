package interleave.js.regexp;

/// The operations of a compiled pattern. Each is an int; its operands follow it.
final class Code {

  /// Operand: a set.
  static final int ONE = 0;

  /// As [#ONE], towards the start of the text.
  static final int ONE_BACK = 1;

  /// Operand: where to go on. Tries what follows first.
  static final int SPLIT = 2;

  /// Operand: where to go on. Tries that place first.
  static final int SPLIT_AWAY = 3;

  static final int JUMP = 4;

  /// Operand: a register, which gets the position.
  static final int SAVE = 5;

  /// Operands: registers from and to; they become -1.
  static final int RESET = 6;

  /// Operands: a register, and a value for it.
  static final int SET = 7;

  /// Operands: counter, least, most, greedy (1 or 0), behind the loop. Starts a round, or leaves.
  static final int LOOP = 8;

  /// Operands: register with the position where a round started, counter, least. Fails when the
  /// round has matched nothing and was not demanded.
  static final int PROGRESS = 9;

  /// Operands: set, least, most, greedy. As many of one character as there are.
  static final int RUN = 10;

  static final int RUN_BACK = 11;

  /// Operand: a group.
  static final int BACK = 12;

  /// As [#BACK], towards the start of the text.
  static final int BACK_BACK = 13;

  /// Operand: which edge.
  static final int EDGE = 14;

  /// Operands: negative (1 or 0), where to go on. The body follows and ends with [#DONE].
  static final int LOOK = 15;

  static final int DONE = 16;

  private Code() {}
}
