package interleave.golang.code;

import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Collects the methods that interfaces can call: of every type whose values may come into an
/// interface, and of what those values are made of, because printing looks inside.
final class MethodTables {

  private final Compiler unit;
  private final Map<Type, Map<String, Function>> tables = new LinkedHashMap<>();
  private final Set<Type> reached = new HashSet<>();

  /// Whether the program has a library that takes the addresses of what it finds inside values.
  private final boolean throughPointers;

  MethodTables(Compiler unit, boolean throughPointers) {
    this.unit = unit;
    this.throughPointers = throughPointers;
  }

  void reach(Type type) {
    Type canonical = unit.types.canonical(type);
    if (canonical == null || canonical instanceof Type.Basic || !reached.add(canonical)) {
      return;
    }
    if (!(canonical.underlying() instanceof InterfaceType)) {
      addTable(canonical);
      if (throughPointers && canonical instanceof Named) {
        reach(new Type.Pointer(canonical));
      }
    }
    switch (canonical.underlying()) {
      case Type.Pointer t -> reach(t.element());
      case Type.Slice t -> reach(t.element());
      case Type.Array t -> reach(t.element());
      case Type.Chan t -> reach(t.element());
      case Type.Map t -> {
        reach(t.key());
        reach(t.value());
      }
      case StructType t -> t.fields().forEach(f -> reach(f.type()));
      default -> {}
    }
  }

  private void addTable(Type type) {
    Type base = TypeTable.base(type);
    if (!(base instanceof Named) && !(base instanceof StructType)
        || type != base && base.underlying() instanceof InterfaceType) {
      return;
    }
    Map<String, Function> table = new LinkedHashMap<>();
    unit.methods
        .methodSet(type)
        .forEach((name, member) -> table.put(name, unit.wrappers.interfaceEntry(type, member)));
    if (!table.isEmpty()) {
      tables.put(type, table);
    }
  }

  Map<Type, Map<String, Function>> finish() {
    return tables;
  }
}
