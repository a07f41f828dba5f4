package interleave.golang.types;

import java.util.ArrayList;
import java.util.List;

/// Finds fields and methods of types, also through embedded fields.
final class Methods {

  /// What was found.
  ///
  /// @param field null unless it is a field
  /// @param method null unless it is a method
  /// @param path through embedded fields, for a field with its own index at the end
  /// @param indirect whether a pointer is followed on the way; when nothing was found, whether
  ///   there is a method that needs a pointer
  /// @param ambiguous whether several fields or methods have that name at the same depth
  record Found(
      StructType.Field field,
      Symbol.Func method,
      List<Integer> path,
      boolean indirect,
      boolean ambiguous) {

    static final Found NOTHING = new Found(null, null, List.of(), false, false);
    static final Found AMBIGUOUS = new Found(null, null, List.of(), false, true);
    static final Found NEEDS_POINTER = new Found(null, null, List.of(), true, false);

    boolean isNothing() {
      return field == null && method == null;
    }

    String name() {
      return field != null ? field.name() : method.name();
    }

    Symbol.Package pkg() {
      return field != null ? field.pkg() : method.pkg();
    }
  }

  private record Embedded(Type type, List<Integer> path, boolean indirect, boolean multiple) {}

  private final Check check;

  Methods(Check check) {
    this.check = check;
  }

  Found find(Type type, boolean addressable, Symbol.Package pkg, String name, boolean foldCase) {
    Named named = Types.asNamed(type);
    if (named != null && named.underlying() instanceof Type.Pointer pointer) {
      // A defined pointer type has its element's fields but no methods.
      Found found = search(pointer, false, pkg, name, foldCase);
      return found.method() != null ? Found.NOTHING : found;
    }
    return search(type, addressable, pkg, name, foldCase);
  }

  /// As [#find], but a defined pointer type has no fields either.
  Found search(Type type, boolean addressable, Symbol.Package pkg, String name, boolean foldCase) {
    if (name.equals("_")) {
      return Found.NOTHING;
    }
    Type base = Types.dereferenced(type);
    boolean pointer = Types.isPointerLiteral(type);
    if (pointer && Types.isInterface(base)) {
      return Found.NOTHING;
    }
    List<Embedded> current = List.of(new Embedded(base, List.of(), pointer, false));
    List<Named> seen = new ArrayList<>();
    while (!current.isEmpty()) {
      List<Embedded> next = new ArrayList<>();
      Found found = null;
      for (Embedded e : current) {
        Found here = atDepth(e, pkg, name, foldCase, seen, next, found == null);
        if (here != null) {
          if (found != null || e.multiple()) {
            return Found.AMBIGUOUS;
          }
          found = here;
        }
      }
      if (found != null) {
        boolean needsPointer =
            found.method() != null
                && found.method().hasPointerReceiver()
                && !found.indirect()
                && !addressable;
        return needsPointer ? Found.NEEDS_POINTER : found;
      }
      current = consolidated(next);
    }
    return Found.NOTHING;
  }

  /// What a type itself has of that name, or null; its embedded fields go to `next`.
  private Found atDepth(
      Embedded e,
      Symbol.Package pkg,
      String name,
      boolean foldCase,
      List<Named> seen,
      List<Embedded> next,
      boolean deeper) {
    Named named = Types.asNamed(e.type());
    if (named != null) {
      for (Named other : seen) {
        if (Identity.identical(named, other)) {
          return null;
        }
      }
      seen.add(named);
      for (Symbol.Func method : named.methods()) {
        if (Types.sameName(method.name(), method.pkg(), name, pkg, foldCase)) {
          return new Found(null, method, e.path(), e.indirect(), false);
        }
      }
    }
    Type under = e.type().underlying();
    if (under instanceof StructType struct) {
      return inStruct(struct, e, pkg, name, foldCase, next, deeper);
    }
    if (under instanceof InterfaceType face) {
      Symbol.Func method = face.typeSet().method(pkg, name, foldCase);
      return method == null ? null : new Found(null, method, e.path(), e.indirect(), false);
    }
    return null;
  }

  private static Found inStruct(
      StructType struct,
      Embedded e,
      Symbol.Package pkg,
      String name,
      boolean foldCase,
      List<Embedded> next,
      boolean deeper) {
    Found found = null;
    for (int i = 0; i < struct.fields().size(); i++) {
      StructType.Field field = struct.fields().get(i);
      if (Types.sameName(field.name(), field.pkg(), name, pkg, foldCase)) {
        if (found != null && foldCase) {
          return Found.AMBIGUOUS; // two fields that differ in their letters' case alone
        }
        if (found == null) {
          found = new Found(field, null, with(e.path(), i), e.indirect(), false);
        }
        continue;
      }
      if (deeper && found == null && field.embedded()) {
        boolean pointer = Types.isPointerLiteral(field.type());
        next.add(
            new Embedded(
                Types.dereferenced(field.type()),
                with(e.path(), i),
                e.indirect() || pointer,
                e.multiple()));
      }
    }
    return found;
  }

  private static List<Integer> with(List<Integer> path, int index) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(index);
    return longer;
  }

  /// Joins equal types at one depth into one entry, which makes what it has ambiguous.
  private static List<Embedded> consolidated(List<Embedded> list) {
    List<Embedded> result = new ArrayList<>();
    for (Embedded e : list) {
      boolean known = false;
      for (int i = 0; i < result.size() && !known; i++) {
        Embedded other = result.get(i);
        if (Identity.identical(other.type(), e.type())) {
          result.set(i, new Embedded(other.type(), other.path(), other.indirect(), true));
          known = true;
        }
      }
      if (!known) {
        result.add(e);
      }
    }
    return result;
  }

  /// Why a type has no such field or method.
  String problem(Type type, String name, Found other, boolean structLiteral) {
    String text = check.text(type);
    String base =
        structLiteral
            ? "unknown field " + name + " in struct literal of type " + text
            : "type " + text + " has no field or method " + name;
    if (other.isNothing()) {
      return base;
    }
    String alt = other.name();
    String what = structLiteral ? "" : other.field() != null ? "field " : "method ";
    boolean samePackage = other.pkg() == check.pkg();
    boolean exported = Types.isExported(name);
    boolean otherExported = Types.isExported(alt);
    if (samePackage || exported && otherExported) {
      return base + ", but does have " + what + alt;
    }
    boolean sameTail = tail(name).equals(tail(alt));
    if (exported && sameTail) {
      return base + ", but does have unexported " + what + alt;
    }
    if (!exported && otherExported && sameTail) {
      return base + ", but does have " + what + alt;
    }
    if (!exported && !otherExported && name.equals(alt)) {
      return structLiteral
          ? "cannot refer to unexported field " + alt + " in struct literal of type " + text
          : "cannot refer to unexported " + what + alt;
    }
    return base;
  }

  private static String tail(String name) {
    return name.isEmpty() ? name : name.substring(name.offsetByCodePoints(0, 1));
  }
}
