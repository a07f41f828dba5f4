package interleave.golang.types;

import interleave.golang.syntax.Expr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The body of a function, or of a loop that is run as a function, while it is being checked.
final class Body {

  final Signature signature;
  final List<Symbol.Var> results;

  /// Calls of `panic`, which end a statement list.
  final Set<Expr.Call> panics = Collections.newSetFromMap(new IdentityHashMap<>());

  /// Whether it is a loop's body: its returns leave the function around it.
  final boolean loop;

  Body(Signature signature, List<Symbol.Var> results, boolean loop) {
    this.signature = signature;
    this.results = results;
    this.loop = loop;
  }
}
