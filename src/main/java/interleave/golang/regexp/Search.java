package interleave.golang.regexp;

import interleave.golang.text.Utf8;
import java.util.Arrays;

/// A search for the leftmost match of a program: all its threads go through the text side by side,
/// in the order in which a backtracking search would try them, at most one for each instruction.
///
/// It can pause between any two runes: [#run] comes back after a bounded amount of work.
public final class Search {

  private static final int END = -1;

  private final Program program;

  /// Number of places that are noted: none when only whether there is a match is asked for.
  private final int slots;

  /// Whether the longest of the leftmost matches is wanted, not the one that backtracking finds.
  private final boolean longest;

  private Threads now;
  private Threads next;
  private int at;

  /// The rune before `at`, or its last byte; -1 at the beginning of the text.
  private int before = END;

  private boolean matched;
  private final int[] match;
  private int[] notes;
  private int[] stack = new int[16];
  private long work;

  /// @param from where a match may begin
  /// @param slots number of places to note, at most [Program#slots()]
  public Search(Program program, int from, int slots, boolean longest) {
    this.program = program;
    this.slots = slots;
    this.longest = longest;
    at = from;
    now = new Threads(program.operations.length);
    next = new Threads(program.operations.length);
    match = new int[slots];
    notes = new int[slots];
    Arrays.fill(match, -1);
  }

  private Search(Search other) {
    program = other.program;
    slots = other.slots;
    longest = other.longest;
    at = other.at;
    before = other.before;
    matched = other.matched;
    now = new Threads(other.now);
    next = new Threads(other.next);
    match = other.match.clone();
    notes = other.notes.clone();
  }

  public Search copy() {
    return new Search(this);
  }

  /// Where it has come to.
  public int at() {
    return at;
  }

  /// The places that it has noted so far of threads and match, for comparing searches.
  public int[] state() {
    int[] state = Arrays.copyOf(match, match.length + now.count * (slots + 1));
    System.arraycopy(now.instructions, 0, state, match.length, now.count);
    System.arraycopy(now.notes, 0, state, match.length + now.count, now.count * slots);
    return state;
  }

  /// What was found: begin and end of the match, then of each group, -1 for those that took no
  /// part. Null when there is no match.
  public int[] match() {
    return matched ? match : null;
  }

  /// Goes on in a text.
  ///
  /// @param most about how many instructions to try
  /// @return whether the search is over
  public boolean run(String text, long most) {
    work = 0;
    if (at > 0) {
      before = text.charAt(at - 1);
    }
    while (work < most) {
      if (now.count == 0 && !matched && !skip(text)) {
        return true;
      }
      int rune = END;
      int width = 0;
      if (at < text.length()) {
        int decoded = Utf8.decode(text, at);
        rune = decoded >> 3;
        width = decoded & 7;
      }
      int behind = at + width < text.length() ? text.charAt(at + width) : END;
      if (feed(rune, width, behind)) {
        return true;
      }
      work++;
    }
    return false;
  }

  /// Leaves out what no match begins with.
  ///
  /// @return whether there is anything left to look at
  private boolean skip(String text) {
    if (program.anchored) {
      return at == 0;
    }
    int from = at;
    if (!program.prefix().isEmpty()) {
      int found = text.indexOf(program.prefix(), at);
      at = found < 0 ? text.length() : found;
    } else if (program.firstBytes != null) {
      while (at < text.length() && !program.firstBytes.get(text.charAt(at))) {
        at++;
      }
    }
    if (at > from) {
      before = text.charAt(at - 1);
      work += (at - from) / 8;
    }
    return at < text.length() || program.prefix().isEmpty() && program.firstBytes == null;
  }

  /// Takes one rune, or the end of the text.
  ///
  /// @param rune -1 at the end
  /// @param width of the rune in bytes; 0 at the end
  /// @param behind the rune that follows; -1 when none does
  /// @return whether the search is over
  public boolean feed(int rune, int width, int behind) {
    if (now.count == 0 && (matched || program.anchored && at != 0)) {
      return true;
    }
    if (!matched) {
      Arrays.fill(notes, -1);
      if (slots > 0) {
        notes[0] = at;
      }
      add(now, program.start, at, before, rune);
    }
    step(rune, at + width, behind);
    if (width == 0 || slots == 0 && matched) {
      return true;
    }
    at += width;
    before = rune;
    Threads done = now;
    now = next;
    next = done;
    next.clear();
    return false;
  }

  /// Lets each thread take the rune.
  private void step(int rune, int end, int behind) {
    for (int thread = 0; thread < now.count; thread++) {
      int pc = now.instructions[thread];
      int first = thread * slots;
      if (longest && matched && slots > 0 && match[0] < now.notes[first]) {
        continue;
      }
      if (program.operations[pc] == Program.MATCH) {
        if (slots > 0 && (!longest || !matched || match[1] < at)) {
          System.arraycopy(now.notes, first, match, 0, slots);
          match[1] = at;
        }
        matched = true;
        if (!longest) {
          break;
        }
      } else if (program.matches(pc, rune)) {
        System.arraycopy(now.notes, first, notes, 0, slots);
        add(next, program.out[pc], end, rune, behind);
      }
    }
    work += now.count;
  }

  /// Starts a thread at an instruction, or several where that leads to several; `notes` are those
  /// of the thread, and are the same again in the end.
  private void add(Threads threads, int from, int place, int last, int coming) {
    int depth = 0;
    int pc = from;
    while (true) {
      if (pc != 0 && threads.enter(pc)) {
        work++;
        if (depth + 3 > stack.length) {
          stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        switch (program.operations[pc]) {
          case Program.SPLIT -> {
            stack[depth++] = program.arguments[pc];
            pc = program.out[pc];
            continue;
          }
          case Program.NOTE -> {
            int slot = program.arguments[pc];
            if (slot < slots) {
              stack[depth++] = notes[slot];
              stack[depth++] = ~slot;
              notes[slot] = place;
            }
            pc = program.out[pc];
            continue;
          }
          case Program.ASSERT -> {
            if (Program.assertion(program.arguments[pc]).holds(last, coming)) {
              pc = program.out[pc];
              continue;
            }
          }
          default -> threads.add(pc, notes);
        }
      }
      while (depth > 0 && stack[depth - 1] < 0) {
        notes[~stack[depth - 1]] = stack[depth - 2];
        depth -= 2;
      }
      if (depth == 0) {
        return;
      }
      pc = stack[--depth];
    }
  }

  /// Threads, the preferred ones first, each with what it has noted.
  private static final class Threads {
    int count;
    int[] instructions = new int[8];
    int[] notes = new int[0];

    /// For each instruction the round in which it was entered last.
    private final int[] entered;

    private int round = 1;

    Threads(int size) {
      entered = new int[size];
    }

    Threads(Threads other) {
      count = other.count;
      instructions = other.instructions.clone();
      notes = other.notes.clone();
      entered = other.entered.clone();
      round = other.round;
    }

    boolean enter(int pc) {
      boolean isNew = entered[pc] != round;
      entered[pc] = round;
      return isNew;
    }

    void add(int pc, int[] noted) {
      if (count == instructions.length) {
        instructions = Arrays.copyOf(instructions, 2 * count);
      }
      if (notes.length < (count + 1) * noted.length) {
        notes = Arrays.copyOf(notes, instructions.length * noted.length);
      }
      instructions[count] = pc;
      System.arraycopy(noted, 0, notes, count * noted.length, noted.length);
      count++;
    }

    void clear() {
      count = 0;
      round++;
    }
  }
}
