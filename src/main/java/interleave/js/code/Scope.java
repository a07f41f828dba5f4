package interleave.js.code;

import java.util.LinkedHashMap;
import java.util.Map;

/// The variables of a block, a function, a loop's head, a class.
final class Scope {

  final Scope parent;
  final FunctionScope function;

  /// Whether a declaration may be passed over, as in the cases of a `switch`.
  final boolean skips;

  private final Map<String, Variable> variables = new LinkedHashMap<>();

  Scope(Scope parent, FunctionScope function, boolean skips) {
    this.parent = parent;
    this.function = function;
    this.skips = skips;
  }

  Variable get(String name) {
    return variables.get(name);
  }

  void add(Variable variable) {
    variables.put(variable.name, variable);
  }

  Iterable<Variable> variables() {
    return variables.values();
  }
}
