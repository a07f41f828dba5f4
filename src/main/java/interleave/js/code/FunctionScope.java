package interleave.js.code;

import interleave.js.syntax.FunctionNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of a function's variables: how many registers they need, and which variables of
/// outer functions it uses.
final class FunctionScope {

  final FunctionScope parent;
  final FunctionNode.Kind kind;
  final boolean strict;
  private final Map<Variable, Integer> free = new LinkedHashMap<>();
  private int slots;

  /// The parameters and, unless these have defaults or take values apart, all of the body.
  Scope top;

  /// The variables of the body.
  Scope body;

  boolean usesArguments;

  FunctionScope(FunctionScope parent, FunctionNode.Kind kind, boolean strict) {
    this.parent = parent;
    this.kind = kind;
    this.strict = strict;
  }

  int newSlot() {
    return slots++;
  }

  int slots() {
    return slots;
  }

  /// The place of an outer function's variable among those that this one uses.
  int freeIndex(Variable variable) {
    return free.computeIfAbsent(variable, v -> free.size());
  }

  Iterable<Variable> free() {
    return free.keySet();
  }

  int freeCount() {
    return free.size();
  }
}
