package interleave.js.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects instructions, and keeps count of the operands they leave.
final class CodeBuilder {

  private int[] code = new int[64];
  private int size;
  private final List<Object> constants = new ArrayList<>();
  private final Map<Object, Integer> known = new HashMap<>();
  private final List<int[]> handlers = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private final Map<Integer, String> texts = new LinkedHashMap<>();
  private final Map<Integer, String> results = new LinkedHashMap<>();
  private int latest;
  private int depth;
  private int deepest;
  private int offset = -1;

  /// A place in the code that is not known yet.
  static final class Label {
    private int place = -1;
    private final List<Integer> uses = new ArrayList<>();
  }

  int size() {
    return size;
  }

  int depth() {
    return depth;
  }

  void setDepth(int newDepth) {
    depth = newDepth;
  }

  /// The instructions that follow belong to this place in the text.
  void at(int newOffset) {
    offset = newOffset;
  }

  int offset() {
    return offset;
  }

  /// @param effect how many operands more there are afterwards
  void emit(int op, int effect, int... operands) {
    int last = positions.size() - 1;
    if (offset >= 0 && (last < 0 || positions.get(last) != offset)) {
      positions.add(size);
      positions.add(offset);
    }
    latest = size;
    append(op);
    for (int operand : operands) {
      append(operand);
    }
    depth += effect;
    deepest = Math.max(deepest, depth);
  }

  private void append(int number) {
    if (size == code.length) {
      code = Arrays.copyOf(code, size * 2);
    }
    code[size++] = number;
  }

  /// An instruction whose last operand is a place.
  void jump(int op, int effect, Label label, int... operands) {
    int[] all = Arrays.copyOf(operands, operands.length + 1);
    all[operands.length] = label.place;
    emit(op, effect, all);
    if (label.place < 0) {
      label.uses.add(size - 1);
    }
  }

  void place(Label label) {
    label.place = size;
    for (int use : label.uses) {
      code[use] = size;
    }
  }

  /// Instructions from `from` up to here are protected: an exception goes on at the place that
  /// follows, with `operands` operands and itself.
  void handler(int from, int to, Label target, int operands) {
    handlers.add(new int[] {from, to, target.place, operands});
  }

  /// Messages call what the next instruction calls so.
  void text(String text) {
    texts.put(size, text);
  }

  /// The result of the last instruction becomes the value of a variable.
  void resultOf(String variable) {
    results.put(latest, variable);
  }

  Map<Integer, String> results() {
    return results;
  }

  int constant(Object value) {
    Object key = value instanceof Double || value instanceof String ? value : null;
    if (key != null && known.containsKey(key)) {
      return known.get(key);
    }
    constants.add(value);
    if (key != null) {
      known.put(key, constants.size() - 1);
    }
    return constants.size() - 1;
  }

  int deepest() {
    return deepest;
  }

  int[] code() {
    return Arrays.copyOf(code, size);
  }

  Object[] constants() {
    return constants.toArray();
  }

  int[] handlers() {
    return handlers.stream().flatMapToInt(Arrays::stream).toArray();
  }

  int[] positions() {
    return positions.stream().mapToInt(Integer::intValue).toArray();
  }

  Map<Integer, String> texts() {
    return texts;
  }
}
