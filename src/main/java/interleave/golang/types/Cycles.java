package interleave.golang.types;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Declarations that lead back to themselves.
final class Cycles {

  private final Check check;

  /// The declarations being worked on, each needed by the one before.
  private final List<DeclInfo> path = new ArrayList<>();

  /// Types declared inside functions.
  final Map<Symbol, DeclInfo> localTypes = new IdentityHashMap<>();

  Cycles(Check check) {
    this.check = check;
  }

  void push(DeclInfo decl) {
    decl.state = DeclInfo.State.OPEN;
    decl.pathIndex = path.size();
    path.add(decl);
  }

  void pop() {
    path.removeLast();
  }

  /// Notices a local type that is met again while it is being declared.
  void meetLocal(Symbol.TypeName name) {
    DeclInfo decl = localTypes.get(name);
    if (decl != null && decl.state == DeclInfo.State.OPEN && !isValid(decl)) {
      name.setType(Type.Basic.INVALID);
    }
  }

  /// Whether the open declarations from this one on may depend on each other; if not, that is
  /// reported.
  boolean isValid(DeclInfo start) {
    List<Symbol> cycle = new ArrayList<>();
    int values = 0;
    int definitions = 0;
    boolean throughParameters = false;
    for (DeclInfo decl : path.subList(start.pathIndex, path.size())) {
      cycle.add(decl.symbol);
    }
    for (Symbol symbol : cycle) {
      if (symbol instanceof Symbol.Const || symbol instanceof Symbol.Var) {
        values++;
      } else if (symbol instanceof Symbol.TypeName name) {
        if (check.env.inTypeParameters && name.type() != null && Types.isGeneric(name.type())) {
          throughParameters = true;
          break;
        }
        if (!name.isAlias()) {
          definitions++;
        }
      }
    }
    if (!throughParameters) {
      if (values == cycle.size() || values == 0 && definitions > 0) {
        return true;
      }
    }
    report(cycle, firstInSource(cycle));
    return false;
  }

  private static int firstInSource(List<Symbol> symbols) {
    int first = 0;
    for (int i = 1; i < symbols.size(); i++) {
      if (symbols.get(i).pos().compareTo(symbols.get(first).pos()) < 0) {
        first = i;
      }
    }
    return first;
  }

  /// Reports the cycle, beginning with the symbol at `start`.
  void report(List<? extends Symbol> cycle, int start) {
    Symbol symbol = cycle.get(start);
    boolean type = symbol instanceof Symbol.TypeName;
    String name = check.types.name(symbol);
    if (cycle.size() == 1) {
      check.errors.report(
          symbol.pos(),
          (type ? "invalid recursive type: " : "invalid cycle in declaration: ")
              + name
              + " refers to itself");
      return;
    }
    List<Errors.Note> notes = new ArrayList<>();
    for (int i = 0; i < cycle.size(); i++) {
      Symbol at = cycle.get((start + i) % cycle.size());
      notes.add(Errors.Note.at(at.pos(), check.types.name(at) + " refers to"));
    }
    notes.add(Errors.Note.at(symbol.pos(), name));
    check.errors.report(
        symbol.pos(),
        (type ? "invalid recursive type " : "invalid cycle in declaration of ") + name,
        notes.toArray(Errors.Note[]::new));
  }

  /// Reports a chain of defined types that never ends in another kind of type.
  void verifyChain(Named start) {
    List<Named> chain = new ArrayList<>();
    Named at = start;
    while (at != null) {
      int index = chain.indexOf(at);
      if (index >= 0) {
        List<Symbol> cycle = new ArrayList<>();
        for (Named named : chain.subList(index, chain.size())) {
          cycle.add(named.symbol());
        }
        for (Named named : chain) {
          named.setUnderlying(Type.Basic.INVALID);
        }
        report(cycle, firstInSource(cycle));
        return;
      }
      chain.add(at);
      Type written = at.isInstance() ? null : at.written();
      at = written == null ? null : Types.asNamed(written);
    }
  }

  /// Reports a type that contains itself.
  boolean verify(Named type) {
    return valid(type, List.of(), List.of());
  }

  private boolean valid(Type type0, List<Named> nest, List<Named> through) {
    switch (Alias.resolve(type0)) {
      case Type.Array array -> {
        return valid(array.element(), nest, through);
      }
      case StructType struct -> {
        for (StructType.Field field : struct.fields()) {
          if (!valid(field.type(), nest, through)) {
            return false;
          }
        }
        return true;
      }
      case Type.Union union -> {
        for (Type.Union.Term term : union.terms()) {
          if (!valid(term.type(), nest, through)) {
            return false;
          }
        }
        return true;
      }
      case InterfaceType face -> {
        for (Type embedded : face.embedded()) {
          if (!valid(embedded, nest, through)) {
            return false;
          }
        }
        return true;
      }
      case Named named -> {
        return valid(named, nest, through);
      }
      case TypeParam parameter -> {
        return validArgument(parameter, nest, through);
      }
      default -> {
        return true;
      }
    }
  }

  private boolean valid(Named named, List<Named> nest, List<Named> through) {
    if (named.isComplete() && !Types.isValid(named.underlying())) {
      return false;
    }
    if (named.symbol().pkg() == null || knownValid.containsKey(named)) {
      return true;
    }
    for (Named outer : nest) {
      if (Identity.identical(outer, named)) {
        named.setUnderlying(Type.Basic.INVALID);
        named.origin().setUnderlying(Type.Basic.INVALID);
        for (int i = 0; i < through.size(); i++) {
          if (Identity.identical(through.get(i), named)) {
            List<Symbol> cycle = new ArrayList<>();
            for (Named at : through.subList(i, through.size())) {
              cycle.add(at.symbol());
            }
            report(cycle, 0);
            return false;
          }
        }
        return false;
      }
    }
    if (named.written() == null) {
      return true; // still being declared: looked at again when it is done
    }
    boolean result = valid(named.written(), with(nest, named), with(through, named));
    if (result && nest.isEmpty() && !named.isInstance()) {
      knownValid.put(named, true);
    }
    return result;
  }

  /// Types that were found to be fine on their own.
  private final Map<Named, Boolean> knownValid = new IdentityHashMap<>();

  private boolean validArgument(TypeParam parameter, List<Named> nest, List<Named> through) {
    if (nest.isEmpty()) {
      return true;
    }
    Named inner = nest.getLast();
    int index = Types.indexOf(inner.origin().typeParameters(), parameter);
    if (index < 0 || index >= inner.typeArguments().size()) {
      return true;
    }
    return valid(inner.typeArguments().get(index), nest.subList(0, nest.size() - 1), through);
  }

  private static List<Named> with(List<Named> list, Named last) {
    List<Named> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
