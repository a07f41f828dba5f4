package interleave.golang.types;

import interleave.golang.syntax.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The order in which a package's variables get their initial values: each after those that its
/// value needs, also through functions, and otherwise in the order of declaration.
final class InitOrder {

  private static final class Node {
    private final Declared decl;
    private final int order;
    private final Set<Node> needs = new LinkedHashSet<>();
    private final List<Node> neededBy = new ArrayList<>();
    private int open;
    private boolean done;

    Node(Declared decl, int order) {
      this.decl = decl;
      this.order = order;
    }

    boolean isBefore(Node other) {
      boolean constant = decl.symbol instanceof Symbol.Const;
      if (constant != other.decl.symbol instanceof Symbol.Const) {
        return constant;
      }
      return open != other.open ? open < other.open : order < other.order;
    }
  }

  private final Check check;
  private final PackageContext pkg;
  private final Map<Symbol, Node> nodes = new IdentityHashMap<>();
  private final List<Node> values = new ArrayList<>();

  InitOrder(Check check, PackageContext pkg) {
    this.check = check;
    this.pkg = pkg;
  }

  List<CheckedProgram.Initialiser> find() {
    for (Declared decl : pkg.declarations) {
      if (decl.state == Declared.State.DONE && !(decl.symbol instanceof Symbol.TypeName)) {
        Node node = new Node(decl, nodes.size());
        nodes.put(decl.symbol, node);
        if (!(decl.symbol instanceof Symbol.Func)) {
          values.add(node);
        }
      }
    }
    for (Node node : values) {
      collect(node, node.decl, Collections.newSetFromMap(new IdentityHashMap<>()));
      node.open = node.needs.size();
      for (Node needed : node.needs) {
        needed.neededBy.add(node);
      }
    }
    return inOrder();
  }

  /// Finds the constants and variables that a declaration needs, through functions.
  private void collect(Node node, Declared decl, Set<Declared> seen) {
    for (Symbol symbol : decl.shared.dependencies) {
      Node needed = nodes.get(symbol);
      if (needed == null) {
        continue;
      }
      if (!(symbol instanceof Symbol.Func)) {
        node.needs.add(needed);
      } else if (seen.add(needed.decl)) {
        collect(node, needed.decl, seen);
      }
    }
  }

  private List<CheckedProgram.Initialiser> inOrder() {
    List<CheckedProgram.Initialiser> result = new ArrayList<>();
    Set<Declared> emitted = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int count = 0; count < values.size(); count++) {
      Node next = null;
      for (Node node : values) {
        if (!node.done && (next == null || node.isBefore(next))) {
          next = node;
        }
      }
      next.done = true;
      if (next.open > 0) {
        reportCycle(next.decl);
      }
      for (Node dependent : next.neededBy) {
        dependent.open--;
      }
      Declared decl = next.decl;
      if (decl.symbol instanceof Symbol.Var variable
          && decl.init != null
          && emitted.add(decl.shared)) {
        result.add(initialiser(decl, variable));
      }
    }
    return result;
  }

  private static CheckedProgram.Initialiser initialiser(Declared decl, Symbol.Var variable) {
    List<Symbol.Var> left = new ArrayList<>();
    for (Symbol.Var each : decl.together == null ? List.of(variable) : decl.together) {
      left.add(each.name().equals("_") ? null : each);
    }
    Expr value = decl.init;
    return new CheckedProgram.Initialiser(left, value);
  }

  private void reportCycle(Declared decl) {
    List<Symbol> cycle =
        path(decl, decl.symbol, Collections.newSetFromMap(new IdentityHashMap<>()));
    if (cycle == null) {
      return;
    }
    check.env = new Env(decl.file, null, decl.file.scope());
    Symbol symbol = cycle.getFirst();
    if (cycle.size() == 1) {
      check.errors.report(
          symbol.pos(), "initialization cycle: " + symbol.name() + " refers to itself");
      return;
    }
    List<Errors.Note> notes = new ArrayList<>();
    Symbol at = symbol;
    for (int i = cycle.size() - 1; i >= 0; i--) {
      notes.add(Errors.Note.at(at.pos(), at.name() + " refers to"));
      at = cycle.get(i);
    }
    notes.add(Errors.Note.at(at.pos(), at.name()));
    check.errors.report(
        symbol.pos(),
        "initialization cycle for " + symbol.name(),
        notes.toArray(Errors.Note[]::new));
  }

  /// The way from a declaration to a symbol, backwards; null if there is none.
  private List<Symbol> path(Declared from, Symbol to, Set<Declared> seen) {
    if (!seen.add(from)) {
      return null;
    }
    for (Symbol symbol : from.shared.dependencies) {
      if (symbol == to) {
        return new ArrayList<>(List.of(symbol));
      }
      Node node = nodes.get(symbol);
      List<Symbol> rest = node == null ? null : path(node.decl, to, seen);
      if (rest != null) {
        rest.add(symbol);
        return rest;
      }
    }
    return null;
  }
}
