package interleave.golang.types;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Declarations that lead back to themselves.
final class Cycles {

  private static final int LONGEST_CHAIN = 1000;

  private final Check check;

  /// The declarations being worked on, each needed by the one before.
  private final List<Declared> path = new ArrayList<>();

  /// Types declared inside functions.
  final Map<Symbol, Declared> localTypes = new IdentityHashMap<>();

  Cycles(Check check) {
    this.check = check;
  }

  void push(Declared decl) {
    decl.state = Declared.State.OPEN;
    decl.pathIndex = path.size();
    path.add(decl);
  }

  void pop() {
    path.removeLast();
  }

  /// Notices a local type that is met again while it is being declared.
  void meetLocal(Symbol.TypeName name) {
    Declared decl = localTypes.get(name);
    if (decl != null && decl.state == Declared.State.OPEN && !isValid(decl)) {
      name.setType(Type.Basic.INVALID);
    }
  }

  /// Whether the open declarations from this one on may depend on each other; if not, that is
  /// reported.
  boolean isValid(Declared start) {
    List<Member> cycle = new ArrayList<>();
    int values = 0;
    int definitions = 0;
    boolean throughParameters = false;
    for (Declared decl : path.subList(start.pathIndex, path.size())) {
      cycle.add(Member.of(decl.symbol));
    }
    for (Member member : cycle) {
      Symbol symbol = member.symbol();
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

  /// A symbol on a cycle, and where it is met.
  record Member(Symbol symbol, Pos pos) {
    static Member of(Symbol symbol) {
      return new Member(symbol, symbol.pos());
    }

    static Member of(Named type) {
      return new Member(type.symbol(), type.place());
    }
  }

  private static int firstInSource(List<Member> members) {
    int first = 0;
    for (int i = 1; i < members.size(); i++) {
      if (members.get(i).pos().compareTo(members.get(first).pos()) < 0) {
        first = i;
      }
    }
    return first;
  }

  /// Reports the cycle, beginning with the member at `start`.
  void report(List<Member> cycle, int start) {
    Member first = cycle.get(start);
    boolean type = first.symbol() instanceof Symbol.TypeName;
    String name = check.types.name(first.symbol());
    if (cycle.size() == 1) {
      check.errors.report(
          first.pos(),
          (type ? "invalid recursive type: " : "invalid cycle in declaration: ")
              + name
              + " refers to itself");
      return;
    }
    List<Errors.Note> notes = new ArrayList<>();
    for (int i = 0; i < cycle.size(); i++) {
      Member at = cycle.get((start + i) % cycle.size());
      notes.add(Errors.Note.at(at.pos(), check.types.name(at.symbol()) + " refers to"));
    }
    notes.add(Errors.Note.at(first.pos(), name));
    check.errors.report(
        first.pos(),
        (type ? "invalid recursive type " : "invalid cycle in declaration of ") + name,
        notes.toArray(Errors.Note[]::new));
  }

  private static List<Member> members(List<Named> types) {
    List<Member> members = new ArrayList<>();
    for (Named type : types) {
      members.add(Member.of(type));
    }
    return members;
  }

  /// Reports a chain of defined types that never ends in another kind of type.
  void verifyChain(Named start) {
    List<Named> chain = new ArrayList<>();
    Named at = start;
    while (at != null && chain.size() < LONGEST_CHAIN) {
      int index = chain.indexOf(at);
      if (index >= 0) {
        List<Member> cycle = members(chain.subList(index, chain.size()));
        for (Named named : chain) {
          named.setUnderlying(Type.Basic.INVALID);
          named.origin().setUnderlying(Type.Basic.INVALID);
        }
        report(cycle, firstInSource(cycle));
        return;
      }
      chain.add(at);
      Type written = at.writtenForInstance();
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
            report(members(through.subList(i, through.size())), 0);
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
    int index = Types.indexOf(inner.origin().allParameters(), parameter);
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
