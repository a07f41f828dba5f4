package interleave.js.code;

import interleave.js.syntax.Node;
import java.util.IdentityHashMap;
import java.util.Map;

/// What [Resolver] found out. Only asked by node, never gone through.
final class Resolution {

  /// @param check whether the variable may have no value yet
  record Use(Variable variable, boolean check) {}

  private final Map<Node, Use> uses = new IdentityHashMap<>();
  private final Map<Node, Scope> scopes = new IdentityHashMap<>();
  private final Map<Node, FunctionScope> functions = new IdentityHashMap<>();
  private final Map<Node, FunctionScope> statics = new IdentityHashMap<>();

  void use(Node node, Use use) {
    uses.put(node, use);
  }

  /// What a name means; null for a global.
  Use use(Node node) {
    return uses.get(node);
  }

  void scope(Node node, Scope scope) {
    scopes.put(node, scope);
  }

  /// The scope that a node opens; null when it needs none.
  Scope scope(Node node) {
    return scopes.get(node);
  }

  void function(Node node, FunctionScope function) {
    functions.put(node, function);
  }

  /// Of a function, or of a class: that of the function which gives the fields their values.
  FunctionScope function(Node node) {
    return functions.get(node);
  }

  void staticPart(Node node, FunctionScope function) {
    statics.put(node, function);
  }

  /// Of a class: that of the function which runs its static part.
  FunctionScope staticPart(Node node) {
    return statics.get(node);
  }
}
