package interleave.golang.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A block and the names declared in it.
final class Scope {

  private final Scope parent;
  private final boolean function;
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final List<Scope> children = new ArrayList<>();

  /// @param function whether it is the outermost block of a function
  Scope(Scope parent, boolean function) {
    this.parent = parent;
    this.function = function;
    if (parent != null && parent.parent != null) {
      parent.children.add(this);
    }
  }

  Scope parent() {
    return parent;
  }

  boolean isFunction() {
    return function;
  }

  List<Scope> children() {
    return children;
  }

  Iterable<Symbol> symbols() {
    return symbols.values();
  }

  Map<String, Symbol> byName() {
    return symbols;
  }

  /// The symbol declared here, or null.
  Symbol find(String name) {
    return symbols.get(name);
  }

  /// The symbol declared here or further out, or null.
  Symbol lookUp(String name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      Symbol found = scope.symbols.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// Declares a symbol; returns the one that has the name already, or null.
  Symbol insert(String name, Symbol symbol) {
    return symbols.putIfAbsent(name, symbol);
  }
}
