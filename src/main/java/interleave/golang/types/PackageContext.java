package interleave.golang.types;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A package while it is being checked.
final class PackageContext {

  final Symbol.Package pkg;
  final Scope scope;
  final List<FileContext> files = new ArrayList<>();

  /// Everything declared in it, with methods, in source order.
  final List<Declared> declarations = new ArrayList<>();

  /// The methods of each of its types.
  final Map<Symbol.TypeName, List<Symbol.Func>> methods = new IdentityHashMap<>();

  /// Names of imports, for unused ones.
  final List<Symbol.PackageName> importNames = new ArrayList<>();

  /// The imported packages by path.
  final Map<String, PackageContext> imports = new LinkedHashMap<>();

  /// Whether its initialisation has its place among the others'.
  boolean ordered;

  PackageContext(Symbol.Package pkg, Scope universe) {
    this.pkg = pkg;
    this.scope = new Scope(universe, false);
  }
}
