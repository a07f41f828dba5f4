package interleave.golang.regexp;

import interleave.golang.text.Utf8;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A compiled expression: instructions for [Search], and what is known of it beforehand. Immutable.
public final class Program {

  static final byte FAIL = 0;

  /// Goes on at `out`, and if that leads to nothing, at `other`.
  static final byte SPLIT = 1;

  /// Notes the place in the slot `argument`: the beginning of a group, or its end.
  static final byte NOTE = 2;

  /// Goes on where the [Assertion] number `argument` holds.
  static final byte ASSERT = 3;

  static final byte MATCH = 4;

  /// The rune `argument`, then `out`.
  static final byte RUNE = 5;

  /// A rune out of the set of that instruction, then `out`.
  static final byte ONE_OF = 6;

  private static final Assertion[] ASSERTIONS = Assertion.values();

  final byte[] operations;
  final int[] out;

  /// The second way of [#SPLIT], the slot of [#NOTE] and so on.
  final int[] arguments;

  final RuneSet[] sets;

  /// The runes below 128 of each set.
  final long[] low;

  final long[] high;
  final int start;

  /// Number of places that a match can note: two for the match itself, two for each group.
  final int slots;

  /// Whether a match can only begin where the text begins.
  final boolean anchored;

  /// The bytes that a match can begin with; null when it can begin with anything or be empty.
  final BitSet firstBytes;

  private final List<String> names;
  private final String prefix;
  private final boolean prefixIsAll;

  private Program(Compiler compiler, List<String> names) {
    this.names = List.copyOf(names);
    operations = compiler.operations();
    out = compiler.out();
    arguments = compiler.arguments();
    sets = compiler.sets();
    start = compiler.start();
    low = new long[sets.length];
    high = new long[sets.length];
    for (int pc = 0; pc < sets.length; pc++) {
      for (int rune = 0; sets[pc] != null && rune < 128; rune++) {
        if (sets[pc].contains(rune)) {
          (rune < 64 ? low : high)[pc] |= 1L << rune;
        }
      }
    }
    int most = 2;
    for (int pc = 0; pc < operations.length; pc++) {
      most = operations[pc] == NOTE ? Math.max(most, (arguments[pc] | 1) + 1) : most;
    }
    slots = most;
    anchored = beginsWithText();
    StringBuilder text = new StringBuilder();
    prefixIsAll = OnePass.is(this) ? prefixOfWholeText(text) : prefix(text);
    prefix = text.toString();
    firstBytes = firstBytes();
  }

  /// @param posix whether only POSIX egrep's syntax is understood
  public static Program compile(String expression, boolean posix) throws PatternException {
    Parser parser = new Parser(expression, posix);
    Node node = parser.parse();
    return new Program(new Compiler(node), parser.names);
  }

  /// The names of the groups, the whole match first; empty for those without.
  public List<String> names() {
    return names;
  }

  /// Number of places that a match notes; groups that were left out (`(a){0}`) need none.
  public int slots() {
    return slots;
  }

  /// What every match begins with.
  public String prefix() {
    return prefix;
  }

  /// Whether a match is nothing but the prefix.
  public boolean prefixIsAll() {
    return prefixIsAll;
  }

  static Assertion assertion(int number) {
    return ASSERTIONS[number];
  }

  boolean matches(int pc, int rune) {
    if (operations[pc] == RUNE) {
      return arguments[pc] == rune;
    }
    if (rune < 128) {
      return rune >= 0 && ((rune < 64 ? low[pc] : high[pc]) >>> rune & 1) != 0;
    }
    return sets[pc].contains(rune);
  }

  private boolean beginsWithText() {
    int pc = start;
    while (operations[pc] == NOTE || operations[pc] == ASSERT) {
      if (operations[pc] == ASSERT && assertion(arguments[pc]) == Assertion.BEGIN_TEXT) {
        return true;
      }
      pc = out[pc];
    }
    return false;
  }

  private int behindNotes(int from) {
    int pc = from;
    while (operations[pc] == NOTE) {
      pc = out[pc];
    }
    return pc;
  }

  /// Collects the text that a match begins with.
  ///
  /// @return whether it is the whole match
  private boolean prefix(StringBuilder text) {
    int pc = behindNotes(start);
    while (operations[pc] == RUNE && arguments[pc] != Utf8.REPLACEMENT) {
      Utf8.append(text, arguments[pc]);
      pc = behindNotes(out[pc]);
    }
    return operations[pc] == MATCH;
  }

  /// As [#prefix], of an expression between `^` and `$`.
  private boolean prefixOfWholeText(StringBuilder text) {
    int pc = out[start];
    while (operations[pc] == RUNE && arguments[pc] != Utf8.REPLACEMENT) {
      Utf8.append(text, arguments[pc]);
      pc = out[pc];
    }
    return !text.isEmpty()
        && operations[pc] == ASSERT
        && assertion(arguments[pc]) == Assertion.END_TEXT
        && operations[out[pc]] == MATCH;
  }

  private BitSet firstBytes() {
    BitSet bytes = new BitSet(256);
    BitSet seen = new BitSet();
    List<Integer> next = new ArrayList<>(List.of(start));
    while (!next.isEmpty()) {
      int pc = next.removeLast();
      if (seen.get(pc)) {
        continue;
      }
      seen.set(pc);
      switch (operations[pc]) {
        case MATCH -> {
          return null;
        }
        case SPLIT -> {
          next.add(out[pc]);
          next.add(arguments[pc]);
        }
        case NOTE, ASSERT -> next.add(out[pc]);
        case RUNE -> addFirstByte(bytes, arguments[pc]);
        case ONE_OF -> {
          for (int rune = 0; rune < 128; rune++) {
            bytes.set(rune, bytes.get(rune) || matches(pc, rune));
          }
          int[] ranges = sets[pc].ranges();
          if (ranges.length > 0 && ranges[ranges.length - 1] >= 128) {
            bytes.set(128, 256);
          }
        }
        default -> {}
      }
    }
    return bytes.cardinality() == 256 ? null : bytes;
  }

  private static void addFirstByte(BitSet bytes, int rune) {
    if (rune == Utf8.REPLACEMENT) {
      bytes.set(128, 256);
    } else {
      bytes.set(Utf8.of(rune).charAt(0));
    }
  }
}
