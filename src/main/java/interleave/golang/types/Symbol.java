package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.source.Pos;
import java.util.List;

/// What a name stands for. Symbols are equal only to themselves.
public sealed interface Symbol {

  String name();

  /// Where it is declared; [Pos#NONE] for predeclared names.
  Pos pos();

  /// The package it belongs to; null for predeclared names.
  Package pkg();

  /// Its type; [Type.Basic#INVALID] where that makes no sense.
  Type type();

  /// A variable: package-level, local, parameter or result.
  final class Var implements Symbol {
    private final String name;
    private final Pos pos;
    private final Package pkg;
    private Type type;
    private final boolean global;
    private Object owner;
    private boolean used;
    private boolean captured;
    private boolean addressed;
    private int assignments;

    public Var(String name, Pos pos, Package pkg, Type type, boolean global) {
      this.name = name;
      this.pos = pos;
      this.pkg = pkg;
      this.type = type;
      this.global = global;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Pos pos() {
      return pos;
    }

    @Override
    public Package pkg() {
      return pkg;
    }

    @Override
    public Type type() {
      return type;
    }

    void setType(Type newType) {
      type = newType;
    }

    /// Whether it is declared outside all functions.
    public boolean isGlobal() {
      return global;
    }

    /// The function body it belongs to, in the checker's terms.
    Object owner() {
      return owner;
    }

    void setOwner(Object function) {
      owner = function;
    }

    public boolean isUsed() {
      return used;
    }

    void setUsed(boolean isUsed) {
      used = isUsed;
    }

    /// Whether a function literal inside its function uses it.
    public boolean isCaptured() {
      return captured;
    }

    void markCaptured() {
      captured = true;
    }

    /// Whether its address is taken, by `&` or by calling a pointer method on it or slicing it.
    public boolean isAddressed() {
      return addressed;
    }

    void markAddressed() {
      addressed = true;
    }

    /// How often it is written after its declaration, loop variables' own steps included.
    public int assignments() {
      return assignments;
    }

    void countAssignment() {
      assignments++;
    }

    /// Whether it must live in a cell of its own: its address is taken, or a function literal
    /// shares a variable that is written after its declaration. Others may be copied.
    public boolean needsCell() {
      return addressed || captured && assignments > 0;
    }

    @Override
    public String toString() {
      return "var " + name + " " + type;
    }
  }

  /// A constant.
  final class Const implements Symbol {
    private final String name;
    private final Pos pos;
    private final Package pkg;
    private Type type;
    private Constant value;

    public Const(String name, Pos pos, Package pkg) {
      this.name = name;
      this.pos = pos;
      this.pkg = pkg;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Pos pos() {
      return pos;
    }

    @Override
    public Package pkg() {
      return pkg;
    }

    @Override
    public Type type() {
      return type;
    }

    public Constant value() {
      return value;
    }

    void set(Type newType, Constant newValue) {
      type = newType;
      value = newValue;
    }
  }

  /// A type's name. `type` is the [Named] type, the type parameter, or what an alias stands for.
  final class TypeName implements Symbol {
    private final String name;
    private final Pos pos;
    private final Package pkg;
    private final boolean alias;
    private Type type;

    public TypeName(String name, Pos pos, Package pkg, boolean alias) {
      this.name = name;
      this.pos = pos;
      this.pkg = pkg;
      this.alias = alias;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Pos pos() {
      return pos;
    }

    @Override
    public Package pkg() {
      return pkg;
    }

    @Override
    public Type type() {
      return type;
    }

    void setType(Type newType) {
      type = newType;
    }

    public boolean isAlias() {
      return alias;
    }
  }

  /// A function, a method, or a method of an interface.
  final class Func implements Symbol {
    private final String name;
    private final Pos pos;
    private final Package pkg;
    private final Decl.Func declaration;
    private boolean pointerReceiver;
    private final Func origin;
    private final Named instance;
    private final Instances instances;
    private Type receiver;
    private Signature type;
    private List<Var> parameters = List.of();
    private List<Var> results = List.of();
    private Var receiverVariable;

    /// @param declaration null for a method of an interface
    /// @param pointerReceiver whether it is a method with a pointer receiver
    Func(String name, Pos pos, Package pkg, Decl.Func declaration, boolean pointerReceiver) {
      this.name = name;
      this.pos = pos;
      this.pkg = pkg;
      this.declaration = declaration;
      this.pointerReceiver = pointerReceiver;
      this.origin = null;
      this.instance = null;
      this.instances = null;
    }

    /// The method of an instance of a generic type.
    Func(Func origin, Named instance, Instances instances) {
      this.name = origin.name;
      this.pos = origin.pos;
      this.pkg = origin.pkg;
      this.declaration = origin.declaration;
      this.pointerReceiver = origin.pointerReceiver;
      this.origin = origin.origin();
      this.instance = instance;
      this.instances = instances;
      this.receiver = pointerReceiver ? new Type.Pointer(instance) : instance;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Pos pos() {
      return pos;
    }

    @Override
    public Package pkg() {
      return pkg;
    }

    /// A [Signature], without the receiver.
    @Override
    public Type type() {
      Signature found = resolved();
      return found == null ? Type.Basic.INVALID : found;
    }

    public Signature signature() {
      Signature found = resolved();
      return found == null ? Signature.EMPTY : found;
    }

    /// The type; null if it has not been found out yet.
    Signature resolved() {
      if (type == null && origin != null && origin.resolved() != null) {
        type =
            (Signature)
                instances.substitute(
                    origin.type, origin.typeParameters(), instance.typeArguments());
      }
      return type;
    }

    void setType(Signature newType) {
      type = newType;
    }

    public Decl.Func declaration() {
      return declaration;
    }

    /// The receiver's type, [Named] or pointer to it, or null for a plain function; for an
    /// interface's method the interface.
    public Type receiver() {
      return receiver;
    }

    void setReceiver(Type newReceiver) {
      receiver = newReceiver;
    }

    void setPointerReceiver(boolean isPointer) {
      pointerReceiver = isPointer;
    }

    public boolean hasPointerReceiver() {
      return pointerReceiver;
    }

    /// The generic method this one was instantiated from, or this one itself.
    public Func origin() {
      return origin == null ? this : origin;
    }

    /// The type parameters that its body mentions: its own, or those of its receiver's type as the
    /// method's declaration names them. Empty unless it is generic.
    public List<TypeParam> typeParameters() {
      if (receiver == null) {
        return type == null ? List.of() : type.typeParams();
      }
      Type base = receiver instanceof Type.Pointer pointer ? pointer.element() : receiver;
      if (!(base instanceof Named named) || !named.isInstance() || origin != null) {
        return List.of();
      }
      List<TypeParam> found = new java.util.ArrayList<>();
      for (Type argument : named.typeArguments()) {
        if (argument instanceof TypeParam parameter) {
          found.add(parameter);
        }
      }
      return found;
    }

    /// The variables of the parameters, in order; unnamed ones are called `_`. A generic method's
    /// variables belong to its origin.
    public List<Var> parameters() {
      return parameters;
    }

    /// The variables of the results, in order; unnamed ones have an empty name.
    public List<Var> results() {
      return results;
    }

    /// The receiver's variable; null for functions and for interfaces' methods.
    public Var receiverVariable() {
      return receiverVariable;
    }

    void setVariables(Var receiverVar, List<Var> params, List<Var> resultVars) {
      receiverVariable = receiverVar;
      parameters = List.copyOf(params);
      results = List.copyOf(resultVars);
    }

    /// `main.f`, `main.(*T).M`, `main.T.M`: as Go writes it in traces, generics as `main.F[...]`.
    public String fullName() {
      String prefix = pkg == null ? "" : pkg.linkPath() + ".";
      if (receiver == null) {
        boolean generic = type != null && !type.typeParams().isEmpty();
        return prefix + name + (generic ? "[...]" : "");
      }
      Type base = receiver instanceof Type.Pointer p ? p.element() : receiver;
      String baseName = base instanceof Named n ? n.symbol().name() + generics(n) : base.toString();
      return receiver instanceof Type.Pointer
          ? prefix + "(*" + baseName + ")." + name
          : prefix + baseName + "." + name;
    }

    private static String generics(Named named) {
      return named.typeArguments().isEmpty() && named.typeParameters().isEmpty() ? "" : "[...]";
    }
  }

  /// A name of an imported package in a file.
  ///
  /// @param path of the imported package
  record PackageName(String name, Pos pos, Package pkg, String path) implements Symbol {
    @Override
    public Type type() {
      return Type.Basic.INVALID;
    }
  }

  /// A predeclared function.
  enum Builtin implements Symbol {
    APPEND,
    CAP,
    CLEAR,
    CLOSE,
    COMPLEX,
    COPY,
    DELETE,
    IMAG,
    LEN,
    MAKE,
    MAX,
    MIN,
    NEW,
    PANIC,
    PRINT,
    PRINTLN,
    REAL,
    RECOVER,
    ALIGNOF("Alignof"),
    OFFSETOF("Offsetof"),
    SIZEOF("Sizeof");

    private final String text;

    Builtin() {
      text = super.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// One of package `unsafe`.
    Builtin(String text) {
      this.text = text;
    }

    /// Whether it belongs to package `unsafe`, not to every file.
    boolean isUnsafe() {
      return Character.isUpperCase(text.charAt(0));
    }

    /// The name in Go; use this one, [#name()] is the Java constant's.
    public String goName() {
      return text;
    }

    @Override
    public Pos pos() {
      return Pos.NONE;
    }

    @Override
    public Package pkg() {
      return null;
    }

    @Override
    public Type type() {
      return Type.Basic.INVALID;
    }
  }

  /// `nil`.
  record Nil() implements Symbol {
    @Override
    public String name() {
      return "nil";
    }

    @Override
    public Pos pos() {
      return Pos.NONE;
    }

    @Override
    public Package pkg() {
      return null;
    }

    @Override
    public Type type() {
      return Type.Basic.UNTYPED_NIL;
    }
  }

  /// A package: not itself in scope, but the home of symbols.
  final class Package {
    private final String path;
    private final String name;
    private final boolean library;

    /// @param path import path (`sync/atomic`); `main` for the program itself
    /// @param library whether it belongs to the library, not to the user's program
    public Package(String path, String name, boolean library) {
      this.path = path;
      this.name = name;
      this.library = library;
    }

    public String path() {
      return path;
    }

    /// The path as it stands in front of functions' names: without dots behind the last slash.
    public String linkPath() {
      int slash = path.lastIndexOf('/') + 1;
      return path.substring(0, slash) + path.substring(slash).replace(".", "%2e");
    }

    public String name() {
      return name;
    }

    public boolean isLibrary() {
      return library;
    }

    @Override
    public String toString() {
      return path;
    }
  }
}
