package interleave.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;

/// The variables and functions that a place in a program can see.
final class Scope {
  /// A variable. Fixed ones (loop variables, those of an enclosing function) are read only.
  record Variable(String name, GoType type, boolean fixed) {}

  /// A function without side effects other than its trace on standard output.
  record Function(String name, List<GoType> parameters, GoType result, boolean mayPanic) {}

  private final Scope outer;
  private final boolean frozen;
  private final List<Variable> variables = new ArrayList<>();

  private Scope(Scope outer, boolean frozen) {
    this.outer = outer;
    this.frozen = frozen;
  }

  static Scope top() {
    return new Scope(null, false);
  }

  Scope block() {
    return new Scope(this, false);
  }

  /// The scope of code that runs beside this one and must not change what it sees.
  Scope readOnly() {
    return new Scope(this, true);
  }

  void add(String name, GoType type, boolean fixed) {
    variables.add(new Variable(name, type, fixed));
  }

  List<Variable> all() {
    var found = new ArrayList<Variable>();
    boolean fixed = false;
    for (Scope scope = this; scope != null; scope = scope.outer) {
      for (Variable variable : scope.variables) {
        found.add(new Variable(variable.name(), variable.type(), fixed || variable.fixed()));
      }
      fixed |= scope.frozen;
    }
    return found;
  }

  List<Variable> of(GoType type) {
    return all().stream().filter(variable -> variable.type().equals(type)).toList();
  }

  List<Variable> changeable() {
    return all().stream().filter(variable -> !variable.fixed()).toList();
  }
}
