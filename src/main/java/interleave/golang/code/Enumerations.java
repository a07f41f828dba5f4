package interleave.golang.code;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.Constant;
import interleave.golang.types.Named;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import java.util.HashMap;
import java.util.Map;

/// Finds the types that serve as enumerations, so that inspectors can show `Running`, not `2`.
final class Enumerations {

  private Enumerations() {}

  /// The names of the constants of each type that a package declares with more than one of them.
  static Map<Type, Map<Long, String>> of(CheckedProgram.CheckedPackage pkg, TypeInfo info) {
    Map<Type, Map<Long, String>> all = new HashMap<>();
    for (File file : pkg.files()) {
      for (Decl decl : file.declarations()) {
        if (decl instanceof Decl.Const constants) {
          constants.names().forEach(name -> add(all, name, info));
        }
      }
    }
    all.values().removeIf(names -> names.size() < 2);
    return all;
  }

  private static void add(Map<Type, Map<Long, String>> all, Expr.Ident name, TypeInfo info) {
    if (info.symbolOf(name) instanceof Symbol.Const constant
        && constant.type() instanceof Named type
        && type.symbol().pkg() == constant.pkg()
        && constant.value() instanceof Constant.Int number
        && !name.name().equals("_")) {
      all.computeIfAbsent(type, _ -> new HashMap<>())
          .putIfAbsent(number.value().longValue(), name.name());
    }
  }
}
