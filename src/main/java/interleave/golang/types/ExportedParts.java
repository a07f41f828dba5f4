package interleave.golang.types;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/// What of a package its importers know: what it exports, and the unexported functions and
/// variables that come with that because it mentions them. The compiler calls a name that they know
/// not exported, any other one undefined.
final class ExportedParts {

  private final Check check;
  private final Map<PackageContext, Set<Symbol>> known = new IdentityHashMap<>();

  ExportedParts(Check check) {
    this.check = check;
  }

  /// Of the library's packages everything counts as known.
  boolean contain(PackageContext pkg, Symbol symbol) {
    if (pkg.pkg.isLibrary() || Types.isExported(symbol.name())) {
      return true;
    }
    return switch (symbol) {
      case Symbol.Const _ -> false;
      case Symbol.TypeName _ -> true;
      default -> known.computeIfAbsent(pkg, this::find).contains(symbol);
    };
  }

  private Set<Symbol> find(PackageContext pkg) {
    Set<Symbol> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Declared decl : pkg.declarations) {
      if (Types.isExported(decl.symbol.name())) {
        add(decl.symbol, found);
      }
    }
    return found;
  }

  private void add(Symbol symbol, Set<Symbol> found) {
    Declared decl = check.declared.get(symbol);
    if (decl != null && found.add(symbol)) {
      decl.shared.dependencies.forEach(other -> add(other, found));
    }
  }
}
