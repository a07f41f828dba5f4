package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Symbol;
import interleave.golang.types.TypeInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The calls in a function that Go's compiler replaces by the body of what is called, as far as
/// that shows: the function literals in such a copy have names of their own, which say where they
/// were copied to. So each such call gets its own copy here too.
final class InlinedCalls {

  /// A function as it is called at one place.
  ///
  /// @param literals names of its function literals by their nodes
  /// @param inner its own calls of that kind
  record Copy(Symbol.Func function, Map<Integer, String> literals, InlinedCalls inner) {}

  /// A body that is still to be looked through.
  private record Open(Node body, String name, List<Symbol.Func> around, InlinedCalls calls) {}

  static final InlinedCalls NONE = new InlinedCalls();

  private final Map<Integer, Copy> copies = new HashMap<>();

  private InlinedCalls() {}

  /// The copy that a call enters; null when it is called as usual.
  Copy of(Expr.Call call) {
    return copies.get(call.id());
  }

  /// @param name of the function
  /// @param isLiteral whether it is a function literal
  /// @param literals how many function literals stand directly in it
  static InlinedCalls in(
      TypeInfo info, InliningCost costs, Node body, String name, boolean isLiteral, int literals) {
    InlinedCalls calls = new InlinedCalls();
    int[] count = {literals};
    Deque<Open> queue = new ArrayDeque<>();
    queue.add(new Open(body, name, List.of(), calls));
    while (!queue.isEmpty()) {
      Open open = queue.poll();
      visit(
          open.body,
          call -> {
            Symbol.Func called = InliningCost.function(info, call.callee());
            if (called == null
                || called.pkg() == null
                || open.around.contains(called.origin())
                || !costs.isInlined(called)) {
              return;
            }
            Symbol.Func function = called.origin();
            Stmt.Block inside = function.declaration().body();
            String path = open.name + "." + nameInCopies(function);
            Map<Integer, String> names = new HashMap<>();
            eachLiteral(
                inside,
                literal ->
                    names.put(literal.id(), path + (isLiteral ? "." : ".func") + ++count[0]));
            List<Symbol.Func> around = new ArrayList<>(open.around);
            around.add(function);
            Copy copy = new Copy(function, names, new InlinedCalls());
            open.calls.copies.put(call.id(), copy);
            queue.add(new Open(inside, path, around, copy.inner));
          });
    }
    calls.dropPlain();
    return calls;
  }

  /// Functions of the program's main package, and of the library, without their package.
  private static String nameInCopies(Symbol.Func function) {
    String name = function.fullName();
    boolean bare = function.pkg().isLibrary() || name.startsWith("main.");
    return bare ? name.substring(name.indexOf('.', name.lastIndexOf('/') + 1) + 1) : name;
  }

  /// Forgets copies without function literals: nothing tells them from the function itself.
  private boolean dropPlain() {
    copies.values().removeIf(copy -> !copy.inner.dropPlain() && copy.literals.isEmpty());
    return !copies.isEmpty();
  }

  /// Calls after the calls in them, as the compiler gets to them. Those in literals belong to
  /// these; what `go` and `defer` call is called elsewhere.
  private static void visit(Node node, Consumer<Expr.Call> found) {
    Expr started = started(node);
    if (node instanceof Expr.FuncLit) {
      return;
    }
    Children.each(started == null ? node : started, child -> visit(child, found));
    if (node instanceof Expr.Call call) {
      found.accept(call);
    }
  }

  private static Expr started(Node node) {
    return switch (node) {
      case Stmt.Go s -> Expressions.unparen(s.call());
      case Stmt.Defer s -> Expressions.unparen(s.call());
      default -> null;
    };
  }

  private static void eachLiteral(Node body, Consumer<Expr.FuncLit> found) {
    Children.walk(
        body,
        node -> {
          if (node instanceof Expr.FuncLit literal) {
            found.accept(literal);
            return false;
          }
          return true;
        });
  }
}
