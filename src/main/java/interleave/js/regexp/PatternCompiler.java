package interleave.js.regexp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes code of a pattern. Registers 2·g and 2·g+1 hold start and end of group g, those behind
/// them count rounds and keep where rounds started.
final class PatternCompiler {

  private final List<String> names;
  private final List<CharSet> sets = new ArrayList<>();
  private int[] code = new int[32];
  private int size;
  private int registers;
  private boolean back;

  PatternCompiler(int groups, List<String> names) {
    this.names = names;
    this.registers = 2 * (groups + 1);
  }

  void compile(Node node) {
    emit(Code.SAVE, 0);
    add(node);
    emit(Code.SAVE, 1);
    emit(Code.DONE);
  }

  int[] code() {
    return Arrays.copyOf(code, size);
  }

  CharSet[] sets() {
    return sets.toArray(CharSet[]::new);
  }

  int registers() {
    return registers;
  }

  private int emit(int... values) {
    if (size + values.length > code.length) {
      code = Arrays.copyOf(code, Math.max(code.length * 2, size + values.length));
    }
    System.arraycopy(values, 0, code, size, values.length);
    size += values.length;
    return size - 1;
  }

  private int set(CharSet set) {
    sets.add(set);
    return sets.size() - 1;
  }

  private void add(Node node) {
    switch (node) {
      case Node.Empty _ -> {}
      case Node.One one -> emit(back ? Code.ONE_BACK : Code.ONE, set(one.set()));
      case Node.Sequence sequence -> {
        for (Node part : back ? sequence.parts().reversed() : sequence.parts()) {
          add(part);
        }
      }
      case Node.Choice choice -> choice(choice.alternatives());
      case Node.Capture capture -> {
        emit(Code.SAVE, 2 * capture.index() + (back ? 1 : 0));
        add(capture.body());
        emit(Code.SAVE, 2 * capture.index() + (back ? 0 : 1));
      }
      case Node.Repeat repeat -> repeat(repeat);
      case Node.Look look -> look(look);
      case Node.Back reference -> emit(back ? Code.BACK_BACK : Code.BACK, reference.group());
      case Node.NamedBack reference -> {
        int group = names.indexOf(reference.name()) + 1;
        if (group == 0) {
          throw new PatternException("Invalid named capture referenced");
        }
        emit(back ? Code.BACK_BACK : Code.BACK, group);
      }
      case Node.Edge edge -> emit(Code.EDGE, edge.kind().ordinal());
    }
  }

  private void choice(List<Node> alternatives) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      if (i == alternatives.size() - 1) {
        add(alternatives.get(i));
      } else {
        int other = emit(Code.SPLIT, 0);
        add(alternatives.get(i));
        ends.add(emit(Code.JUMP, 0));
        code[other] = size;
      }
    }
    for (int end : ends) {
      code[end] = size;
    }
  }

  private void repeat(Node.Repeat repeat) {
    int greedy = repeat.greedy() ? 1 : 0;
    if (repeat.max() == 0) {
      return;
    }
    if (repeat.body() instanceof Node.One one) {
      int kind = back ? Code.RUN_BACK : Code.RUN;
      emit(kind, set(one.set()), repeat.min(), repeat.max(), greedy);
      return;
    }
    int counter = registers++;
    int start = registers++;
    emit(Code.SET, counter, 0);
    int loop = size;
    int exit = emit(Code.LOOP, counter, repeat.min(), repeat.max(), greedy, 0);
    if (repeat.lastGroup() > repeat.firstGroup()) {
      emit(Code.RESET, 2 * repeat.firstGroup(), 2 * repeat.lastGroup());
    }
    emit(Code.SAVE, start);
    add(repeat.body());
    emit(Code.PROGRESS, start, counter, repeat.min());
    emit(Code.JUMP, loop);
    code[exit] = size;
  }

  private void look(Node.Look look) {
    boolean outer = back;
    back = !look.ahead();
    int end = emit(Code.LOOK, look.negative() ? 1 : 0, 0);
    add(look.body());
    emit(Code.DONE);
    code[end] = size;
    back = outer;
  }
}
