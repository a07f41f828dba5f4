package interleave.js.regexp;

import java.util.Arrays;

/// Runs the code of a pattern on a text. Choices that are left lie on a stack of ints, and with
/// them what to undo in the registers, so that going back is cheap and deep patterns need no deep
/// Java stack.
final class Matcher {

  private static final long MOST_STEPS = 300_000_000;

  /// What an entry of the stack is: its last int.
  private static final int CHOICE = 0;

  private static final int UNDO = 1;
  private static final int RUN = 2;
  private static final int FLOOR = 3;

  private final int[] code;
  private final CharSet[] sets;
  private final Flags flags;
  private final boolean unicode;
  private final boolean folded;
  private final String text;
  private final int[] registers;
  private int[] stack = new int[256];
  private int top;
  private long steps;

  Matcher(int[] code, CharSet[] sets, int registers, Flags flags, String text) {
    this.code = code;
    this.sets = sets;
    this.flags = flags;
    this.unicode = flags.unicode();
    this.folded = flags.ignoreCase();
    this.text = text;
    this.registers = new int[registers];
  }

  int[] match(int position) {
    Arrays.fill(registers, -1);
    top = 0;
    return run(0, position) ? registers : null;
  }

  private void push(int a, int b, int c, int kind) {
    if (top + 4 > stack.length) {
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[top++] = a;
    stack[top++] = b;
    stack[top++] = c;
    stack[top++] = kind;
  }

  private void set(int register, int value) {
    push(register, registers[register], 0, UNDO);
    registers[register] = value;
  }

  private int character(int at) {
    return unicode ? text.codePointAt(at) : text.charAt(at);
  }

  private int characterBefore(int at) {
    return unicode ? text.codePointBefore(at) : text.charAt(at - 1);
  }

  private boolean in(int set, int c) {
    return folded ? sets[set].containsFolded(c, unicode) : sets[set].contains(c);
  }

  /// The position after one character of a set, in the given direction; -1 when there is none.
  private int step(int set, int at, boolean back) {
    if (back ? at == 0 : at == text.length()) {
      return -1;
    }
    int c = back ? characterBefore(at) : character(at);
    if (!in(set, c)) {
      return -1;
    }
    int width = c >= 0x10000 ? 2 : 1;
    return back ? at - width : at + width;
  }

  /// Long because it is the table of all operations.
  private boolean run(int start, int position) {
    int floor = top;
    push(0, 0, 0, FLOOR);
    int pc = start;
    int at = position;
    while (true) {
      if (++steps > MOST_STEPS) {
        throw new TooManySteps();
      }
      boolean failed = false;
      switch (code[pc]) {
        case Code.ONE, Code.ONE_BACK -> {
          at = step(code[pc + 1], at, code[pc] == Code.ONE_BACK);
          failed = at < 0;
          pc += 2;
        }
        case Code.SPLIT -> {
          push(code[pc + 1], at, 0, CHOICE);
          pc += 2;
        }
        case Code.SPLIT_AWAY -> {
          push(pc + 2, at, 0, CHOICE);
          pc = code[pc + 1];
        }
        case Code.JUMP -> pc = code[pc + 1];
        case Code.SAVE -> {
          set(code[pc + 1], at);
          pc += 2;
        }
        case Code.RESET -> {
          for (int i = code[pc + 1]; i < code[pc + 2]; i++) {
            set(i, -1);
          }
          pc += 3;
        }
        case Code.SET -> {
          set(code[pc + 1], code[pc + 2]);
          pc += 3;
        }
        case Code.LOOP -> pc = loop(pc, at);
        case Code.PROGRESS -> {
          failed = at == registers[code[pc + 1]] && registers[code[pc + 2]] > code[pc + 3];
          pc += 4;
        }
        case Code.RUN, Code.RUN_BACK -> {
          at = runOf(pc, at);
          failed = at < 0;
          pc += 5;
        }
        case Code.BACK, Code.BACK_BACK -> {
          at = reference(code[pc + 1], at, code[pc] == Code.BACK_BACK);
          failed = at < 0;
          pc += 2;
        }
        case Code.EDGE -> {
          failed = !isEdge(code[pc + 1], at);
          pc += 2;
        }
        case Code.LOOK -> {
          failed = look(pc, at);
          pc = code[pc + 2];
        }
        default -> {
          // Done. The choices below stay for nobody; what to undo stays for an outer pattern.
          dropChoices(floor);
          return true;
        }
      }
      if (failed) {
        long found = goBack();
        if (found < 0) {
          return false;
        }
        pc = (int) (found >>> 32);
        at = (int) found;
      }
    }
  }

  /// Takes the newest choice; -1 when none is left.
  private long goBack() {
    while (true) {
      top -= 4;
      int a = stack[top];
      int b = stack[top + 1];
      switch (stack[top + 3]) {
        case CHOICE -> {
          return (long) a << 32 | b;
        }
        case UNDO -> registers[a] = b;
        case RUN -> {
          long found = shorten(a, b, stack[top + 2]);
          if (found >= 0) {
            return found;
          }
        }
        default -> {
          return -1;
        }
      }
    }
  }

  /// Removes everything that was put on the stack since `floor` but what is to undo.
  private void dropChoices(int floor) {
    int to = floor;
    for (int i = floor; i < top; i += 4) {
      if (stack[i + 3] == UNDO) {
        System.arraycopy(stack, i, stack, to, 4);
        to += 4;
      }
    }
    top = to;
  }

  private int loop(int pc, int at) {
    int counter = code[pc + 1];
    int count = registers[counter];
    int exit = code[pc + 5];
    int body = pc + 6;
    if (count < code[pc + 2]) {
      set(counter, count + 1);
      return body;
    }
    if (count >= code[pc + 3]) {
      return exit;
    }
    if (code[pc + 4] == 1) {
      push(exit, at, 0, CHOICE);
      set(counter, count + 1);
      return body;
    }
    // The choice goes on in the body with the counter as it must be there.
    push(counter, count, 0, UNDO);
    push(body, at, 0, CHOICE);
    push(counter, count + 1, 0, UNDO);
    return exit;
  }

  /// As many of one character as there are, or as few as allowed; the others are choices.
  private int runOf(int pc, int position) {
    boolean back = code[pc] == Code.RUN_BACK;
    int set = code[pc + 1];
    int least = code[pc + 2];
    int most = code[pc + 4] == 1 ? code[pc + 3] : least;
    int at = position;
    int count = 0;
    int floor = position;
    while (count < most) {
      int next = step(set, at, back);
      if (next < 0) {
        break;
      }
      at = next;
      count++;
      if (count == least) {
        floor = at;
      }
    }
    steps += count;
    if (count < least) {
      return -1;
    }
    if (code[pc + 4] == 1) {
      if (at != floor) {
        push(pc, at, floor, RUN);
      }
    } else if (least < code[pc + 3]) {
      push(pc, at, count, RUN);
    }
    return at;
  }

  /// Goes on behind a run with one character less, or one more when it is not greedy.
  private long shorten(int pc, int at, int bound) {
    boolean back = code[pc] == Code.RUN_BACK;
    if (code[pc + 4] == 1) {
      int width = Character.charCount(back ? character(at) : characterBefore(at));
      int shorter = back ? at + width : at - width;
      if (shorter != bound) {
        push(pc, shorter, bound, RUN);
      }
      return (long) (pc + 5) << 32 | shorter;
    }
    int longer = step(code[pc + 1], at, back);
    if (longer < 0) {
      return -1;
    }
    if (bound + 1 < code[pc + 3]) {
      push(pc, longer, bound + 1, RUN);
    }
    return (long) (pc + 5) << 32 | longer;
  }

  private int reference(int group, int at, boolean back) {
    int from = registers[2 * group];
    int to = registers[2 * group + 1];
    if (from < 0 || to < 0) {
      return at;
    }
    int length = to - from;
    int start = back ? at - length : at;
    if (start < 0 || start + length > text.length()) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      char a = text.charAt(from + i);
      char b = text.charAt(start + i);
      if (a != b && !(folded && Folding.fold(a, unicode) == Folding.fold(b, unicode))) {
        return -1;
      }
    }
    return back ? start : start + length;
  }

  private boolean isEdge(int kind, int at) {
    return switch (Node.Edge.Kind.values()[kind]) {
      case START -> at == 0 || flags.multiline() && isLineEnd(at - 1);
      case END -> at == text.length() || flags.multiline() && isLineEnd(at);
      case WORD -> isWord(at - 1) != isWord(at);
      case NOT_WORD -> isWord(at - 1) == isWord(at);
    };
  }

  private boolean isLineEnd(int at) {
    return CharSet.LINE_ENDS.contains(text.charAt(at));
  }

  private boolean isWord(int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    CharSet word = unicode && folded ? CharSet.WORD_FOLDED : CharSet.WORD;
    return word.contains(text.charAt(at));
  }

  /// @return whether the lookaround fails
  private boolean look(int pc, int at) {
    boolean negative = code[pc + 1] == 1;
    int mark = top;
    boolean found = run(pc + 3, at);
    if (found && negative) {
      while (top > mark) {
        top -= 4;
        registers[stack[top]] = stack[top + 1];
      }
    }
    return found == negative;
  }
}
