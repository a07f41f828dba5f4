package interleave.golang.types;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Which functions of the library a program can reach: only their bodies are checked. A method is
/// reached when it is called, or when a value of its type, or of one that contains it, becomes an
/// interface value.
final class Reachability {

  /// Instances that need ever larger ones are followed no deeper; they are reported in the end.
  private static final int DEEP = 8;

  private final Check check;
  private final Deque<Declared> waiting = new ArrayDeque<>();
  private final Set<Type> converted = Collections.newSetFromMap(new IdentityHashMap<>());

  Reachability(Check check) {
    this.check = check;
  }

  /// Something mentions the function.
  void use(Symbol.Func function) {
    Declared decl = check.declared.get(function.origin());
    if (decl == null || decl.bodyQueued || !decl.file.pkg().pkg.isLibrary()) {
      return;
    }
    decl.bodyQueued = true;
    check.declarations.resolve(function.origin());
    if (decl.funcDecl.body() != null) {
      waiting.add(decl);
    } else {
      for (Type result : function.origin().signature().results()) {
        convert(result); // written in Java: it may make interface values of anything
      }
    }
  }

  /// The next function whose body is to be checked, or null.
  Declared next() {
    return waiting.poll();
  }

  /// Values of these types may become interface values inside a generic function.
  void instantiated(List<Type> arguments) {
    for (Type argument : arguments) {
      convert(argument);
    }
  }

  /// A value of the type becomes an interface value.
  void convert(Type type) {
    convert(type, 0);
  }

  /// @param depth how many types with names lead there
  private void convert(Type type0, int depth) {
    Type type = Alias.resolve(type0);
    switch (type) {
      case Type.Basic _, TypeParam _, Signature _, Type.Chan _, InterfaceType _, Type.Union _ -> {}
      case Type.Pointer pointer -> convert(pointer.element(), depth);
      case Type.Slice slice -> convert(slice.element(), depth);
      case Type.Array array -> convert(array.element(), depth);
      case Type.Map map -> {
        convert(map.key(), depth);
        convert(map.value(), depth);
      }
      case StructType struct -> {
        if (converted.add(struct)) {
          for (StructType.Field field : struct.fields()) {
            convert(field.type(), depth);
          }
        }
      }
      case Type.Tuple tuple -> {
        for (Type element : tuple.elements()) {
          convert(element, depth);
        }
      }
      case Named named -> {
        if (converted.add(named)) {
          // The methods and what it is made of may not be known yet.
          check.later(
              () -> {
                for (Symbol.Func method : named.origin().methods()) {
                  use(method);
                }
                if (depth < DEEP || check.instantiation.isFinite()) {
                  convert(named.underlying(), depth + 1);
                }
              });
        }
      }
      case Alias alias -> convert(alias.target(), depth);
    }
  }
}
