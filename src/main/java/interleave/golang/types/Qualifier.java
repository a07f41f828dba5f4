package interleave.golang.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How messages name packages: by their name, or by their path when the program reaches several
/// packages of that name, be it through Go's library.
final class Qualifier {

  /// All other packages of Go's library reach its runtime.
  private static final Set<String> WITHOUT_RUNTIME =
      Set.of(
          "cmp",
          "container/list",
          "container/ring",
          "encoding",
          "math",
          "math/bits",
          "math/cmplx",
          "sync/atomic",
          "unicode",
          "unicode/utf16",
          "unicode/utf8");

  /// Packages below Go's runtime that have the name of another one.
  private static final Map<String, String> BELOW_RUNTIME =
      Map.of(
          "atomic", "internal/runtime/atomic",
          "math", "runtime/internal/math",
          "syscall", "internal/runtime/syscall");

  private final Map<String, Set<String>> pathsByName = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  Qualifier(PackageContext program) {
    add(program);
    if (!WITHOUT_RUNTIME.containsAll(program.imports.keySet())) {
      BELOW_RUNTIME.forEach((name, path) -> paths(name).add(path));
    }
  }

  private void add(PackageContext from) {
    if (seen.add(from.pkg.path())) {
      paths(from.pkg.name()).add(from.pkg.path());
      from.imports.values().forEach(this::add);
    }
  }

  private Set<String> paths(String name) {
    return pathsByName.computeIfAbsent(name, key -> new TreeSet<>());
  }

  String of(Symbol.Package pkg) {
    return paths(pkg.name()).size() > 1 ? ConstantText.quote(pkg.path()) : pkg.name();
  }
}
