package interleave.golang.run;

import java.util.BitSet;

/// A function as bytecode of the JVM, see [interleave.golang.jit]. It keeps no state: all machines
/// and threads use the same one.
abstract class Compiled {

  // why it stops

  /// To go on with the top frame, which may be another one.
  static final int GO_ON = -1;

  /// Before a visible operation.
  static final int VISIBLE = -2;

  /// The budget is used up.
  static final int BUDGET = -3;

  private static final Interpreter.Stop[] STOPS = Interpreter.Stop.values();

  private final BitSet entries;

  Compiled(BitSet entries) {
    this.entries = entries;
  }

  /// Whether it can begin there.
  final boolean canEnter(int pc) {
    return entries.get(pc);
  }

  /// Runs the top frame of `g`.
  ///
  /// @param left of the budget
  /// @return what is left of it, when the function has returned and its frame is to be left; a
  ///   negative number when it stops: why, as here or in [#number]
  abstract int run(
      Goroutine g, CompiledSupport support, int left, int pc, int longBase, int refBase);

  /// @param stop null to go on
  static int number(Interpreter.Stop stop) {
    return stop == null ? GO_ON : VISIBLE - stop.ordinal();
  }

  /// @param number negative
  static Interpreter.Stop stop(int number) {
    return number == GO_ON ? null : STOPS[VISIBLE - number];
  }
}
