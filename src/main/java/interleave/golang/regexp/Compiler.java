package interleave.golang.regexp;

import java.util.Arrays;

/// Makes the instructions of a [Program], from the end of the expression to its beginning: what
/// follows a piece is there when the piece is compiled, so nothing needs to be filled in but loops.
final class Compiler {

  private byte[] operations = new byte[16];
  private int[] out = new int[16];
  private int[] arguments = new int[16];
  private RuneSet[] sets = new RuneSet[16];
  private int count;
  private final int start;

  Compiler(Node node) {
    add(Program.FAIL, 0, 0, null);
    start = compile(node, add(Program.MATCH, 0, 0, null));
  }

  byte[] operations() {
    return Arrays.copyOf(operations, count);
  }

  int[] out() {
    return Arrays.copyOf(out, count);
  }

  int[] arguments() {
    return Arrays.copyOf(arguments, count);
  }

  RuneSet[] sets() {
    return Arrays.copyOf(sets, count);
  }

  int start() {
    return start;
  }

  private int add(byte operation, int next, int argument, RuneSet set) {
    if (count == operations.length) {
      operations = Arrays.copyOf(operations, 2 * count);
      out = Arrays.copyOf(out, 2 * count);
      arguments = Arrays.copyOf(arguments, 2 * count);
      sets = Arrays.copyOf(sets, 2 * count);
    }
    operations[count] = operation;
    out[count] = next;
    arguments[count] = argument;
    sets[count] = set;
    return count++;
  }

  /// Tries `piece` before `next`, or the other way round.
  private int split(int piece, int next, boolean lazy) {
    return lazy ? add(Program.SPLIT, next, piece, null) : add(Program.SPLIT, piece, next, null);
  }

  /// @param next where it goes on behind the node
  /// @return where the node begins
  private int compile(Node node, int next) {
    return switch (node) {
      case Node.Empty e -> next;
      case Node.Literal literal -> literal(literal, next);
      case Node.OneOf one -> set(one.set, next);
      case Node.Assert a -> add(Program.ASSERT, next, a.assertion.ordinal(), null);
      case Node.Group group -> {
        int end = add(Program.NOTE, next, 2 * group.index + 1, null);
        yield add(Program.NOTE, compile(group.body, end), 2 * group.index, null);
      }
      case Node.Repeat repeat -> repeat(repeat, next);
      case Node.Sequence sequence -> {
        int place = next;
        for (Node part : sequence.parts.reversed()) {
          place = compile(part, place);
        }
        yield place;
      }
      case Node.Choice choice -> {
        int place = compile(choice.ways.getLast(), next);
        for (Node way : choice.ways.reversed().subList(1, choice.ways.size())) {
          place = add(Program.SPLIT, compile(way, next), place, null);
        }
        yield place;
      }
    };
  }

  private int set(RuneSet set, int next) {
    return set.single() >= 0
        ? add(Program.RUNE, next, set.single(), null)
        : add(Program.ONE_OF, next, 0, set);
  }

  private int literal(Node.Literal literal, int next) {
    int place = next;
    for (int i = literal.runes.length - 1; i >= 0; i--) {
      int rune = literal.runes[i];
      place =
          literal.fold ? set(RuneSet.circle(rune), place) : add(Program.RUNE, place, rune, null);
    }
    return place;
  }

  /// `x{2,4}` is `xx(x(x)?)?`, and `x{2,}` is `xx+`.
  private int repeat(Node.Repeat repeat, int next) {
    boolean nothing = isNothing(repeat.body);
    if (repeat.max == 0 || repeat.max < 0 && nothing) {
      return next;
    }
    int place = next;
    int before = repeat.min;
    if (repeat.max < 0) {
      place = repeat.min == 0 ? any(repeat, next) : some(repeat, next);
      before--;
    } else {
      // the innermost x? of nothing is nothing; Go makes no more of the others
      for (int i = repeat.min + (nothing ? 1 : 0); i < repeat.max; i++) {
        place = split(compile(repeat.body, place), next, repeat.lazy);
      }
    }
    for (int i = 0; i < before; i++) {
      place = compile(repeat.body, place);
    }
    return place;
  }

  /// Whether Go makes nothing of it when it simplifies an expression.
  private static boolean isNothing(Node node) {
    return node instanceof Node.Empty
        || node instanceof Node.Repeat repeat
            && (repeat.max == 0 || repeat.min <= 1 && repeat.max <= 1 && isNothing(repeat.body));
  }

  /// One or more of it.
  private int some(Node.Repeat repeat, int next) {
    int loop = loop(repeat, next);
    return repeat.lazy ? arguments[loop] : out[loop];
  }

  /// Any number of it. What can match nothing is tried before it is left out: `(|a)*` notes an
  /// empty group.
  private int any(Node.Repeat repeat, int next) {
    return repeat.body.nullable ? split(some(repeat, next), next, repeat.lazy) : loop(repeat, next);
  }

  private int loop(Node.Repeat repeat, int next) {
    int loop = add(Program.SPLIT, 0, 0, null);
    int body = compile(repeat.body, loop);
    out[loop] = repeat.lazy ? next : body;
    arguments[loop] = repeat.lazy ? body : next;
    return loop;
  }
}
