package interleave.golang.regexp;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Finds out whether the next rune always tells which way to go, in an expression between `^` and
/// `$`. Go runs those in another way, and finds their literal prefix in another way: only that can
/// be seen, so only that is why this is here.
final class OnePass {

  /// Go does not look at longer programs.
  private static final int MOST_INSTRUCTIONS = 1000;

  /// What can come next at an instruction.
  ///
  /// @param match whether the match can end there
  private record Next(RuneSet runes, boolean match) {}

  private static final Next NOTHING = new Next(RuneSet.of(), false);

  private final Program program;
  private final Map<Integer, Next> known = new HashMap<>();
  private boolean clear = true;

  private OnePass(Program program) {
    this.program = program;
  }

  static boolean is(Program program) {
    int start = program.start;
    return program.operations.length < MOST_INSTRUCTIONS
        && asserts(program, start, Assertion.BEGIN_TEXT)
        && endsOnlyWithText(program)
        && new OnePass(program).allClear();
  }

  private static boolean asserts(Program program, int pc, Assertion assertion) {
    return program.operations[pc] == Program.ASSERT
        && Program.assertion(program.arguments[pc]) == assertion;
  }

  private static boolean endsOnlyWithText(Program program) {
    for (int pc = 1; pc < program.operations.length; pc++) {
      boolean end = program.operations[program.out[pc]] == Program.MATCH;
      if (program.operations[pc] == Program.SPLIT) {
        end |= program.operations[program.arguments[pc]] == Program.MATCH;
      }
      if (end && !asserts(program, pc, Assertion.END_TEXT)) {
        return false;
      }
    }
    return true;
  }

  private boolean allClear() {
    BitSet seen = new BitSet();
    Deque<Integer> places = new ArrayDeque<>();
    places.add(program.start);
    while (clear && !places.isEmpty()) {
      int pc = places.remove();
      if (seen.get(pc)) {
        continue;
      }
      seen.set(pc);
      next(pc);
      places.add(program.out[pc]);
      if (program.operations[pc] == Program.SPLIT) {
        places.add(program.arguments[pc]);
      }
    }
    return clear;
  }

  private Next next(int pc) {
    Next next = known.get(pc);
    if (next == null) {
      known.put(pc, NOTHING);
      next =
          switch (program.operations[pc]) {
            case Program.MATCH -> new Next(RuneSet.of(), true);
            case Program.RUNE ->
                new Next(RuneSet.of(program.arguments[pc], program.arguments[pc]), false);
            case Program.ONE_OF -> new Next(program.sets[pc], false);
            case Program.NOTE, Program.ASSERT -> next(program.out[pc]);
            case Program.SPLIT -> either(next(program.out[pc]), next(program.arguments[pc]));
            default -> NOTHING;
          };
      known.put(pc, next);
    }
    return next;
  }

  private Next either(Next a, Next b) {
    RuneSet both = a.runes.or(b.runes);
    clear &= !(a.match && b.match) && count(both) == count(a.runes) + count(b.runes);
    return new Next(both, a.match || b.match);
  }

  private static long count(RuneSet set) {
    long count = 0;
    for (int i = 0; i < set.ranges().length; i += 2) {
      count += set.ranges()[i + 1] - set.ranges()[i] + 1;
    }
    return count;
  }
}
