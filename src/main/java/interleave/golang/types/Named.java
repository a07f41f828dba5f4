package interleave.golang.types;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// A defined type: `type T …`, or an instance of a generic one. Mutable while its package is being
/// checked, because types may refer to themselves. Instances find their underlying type and methods
/// when they are first asked for.
public final class Named implements Type {

  private final Symbol.TypeName symbol;
  private final Named origin;
  private final Instances instances;
  private final Pos place;
  private List<Type> typeArguments;
  private List<TypeParam> typeParameters = List.of();
  private List<TypeParam> outerParameters = List.of();
  private int localNumber;
  private Type written;
  private Type underlying;
  private boolean resolving;
  private List<Symbol.Func> methods;

  /// A defined type that is not an instance.
  Named(Symbol.TypeName symbol) {
    this.symbol = symbol;
    this.origin = null;
    this.typeArguments = List.of();
    this.instances = null;
    this.place = symbol.pos();
    this.methods = new ArrayList<>();
  }

  /// An instance of a generic type.
  ///
  /// @param place where it is written
  Named(Named origin, List<Type> typeArguments, Instances instances, Pos place) {
    this.symbol = origin.symbol;
    this.origin = origin;
    this.typeArguments = List.copyOf(typeArguments);
    this.instances = instances;
    this.place = place;
  }

  /// A type that no program declares, such as one of the machine's own errors. It has no methods.
  public static Named of(String name, Symbol.Package pkg, Type underlying) {
    Symbol.TypeName symbol = new Symbol.TypeName(name, Pos.NONE, pkg, false);
    Named type = new Named(symbol);
    symbol.setType(type);
    type.setWritten(underlying);
    type.setUnderlying(underlying);
    return type;
  }

  public Symbol.TypeName symbol() {
    return symbol;
  }

  /// The generic type this is an instance of, or this type itself.
  public Named origin() {
    return origin == null ? this : origin;
  }

  boolean isInstance() {
    return origin != null;
  }

  public List<Type> typeArguments() {
    return typeArguments;
  }

  void setTypeArguments(List<Type> arguments) {
    typeArguments = List.copyOf(arguments);
  }

  /// Not empty for a generic type that is not instantiated.
  public List<TypeParam> typeParameters() {
    return typeParameters;
  }

  /// Of a type declared inside a generic function: the parameters that the function's body
  /// mentions. Each copy of the function has a type of its own, an instance of this one.
  List<TypeParam> outerParameters() {
    return outerParameters;
  }

  /// A type declared inside a function.
  ///
  /// @param parameters that the function's body mentions
  void setLocal(List<TypeParam> parameters) {
    outerParameters = List.copyOf(parameters);
  }

  /// What takes type arguments: the parameters of the function around it, then its own.
  List<TypeParam> allParameters() {
    if (outerParameters.isEmpty() || typeParameters.isEmpty()) {
      return typeParameters.isEmpty() ? outerParameters : typeParameters;
    }
    List<TypeParam> all = new ArrayList<>(outerParameters);
    all.addAll(typeParameters);
    return all;
  }

  /// The type arguments that the program writes: without those of the function around it.
  List<Type> writtenArguments() {
    int outer = origin == null ? 0 : origin.outerParameters.size();
    return typeArguments.subList(Math.min(outer, typeArguments.size()), typeArguments.size());
  }

  /// @param number of a type declared inside a function, by which Go tells those of one name apart
  ///   where they are type arguments
  void setLocalNumber(int number) {
    localNumber = number;
  }

  /// That number; 0 for a type that no function declares.
  int localNumber() {
    return origin().localNumber;
  }

  void setTypeParameters(List<TypeParam> parameters) {
    typeParameters = List.copyOf(parameters);
  }

  /// What stands on the right of its declaration; null while that is being read.
  Type written() {
    return origin().written;
  }

  void setWritten(Type type) {
    written = type;
  }

  /// Where it is declared, an instance where it was first written.
  Pos place() {
    return place;
  }

  @Override
  public Type underlying() {
    if (underlying == null && !resolving) {
      resolving = true;
      underlying = origin == null ? ofWritten() : ofOrigin();
      resolving = false;
    }
    return underlying == null ? Basic.INVALID : underlying;
  }

  /// The underlying type of what is written on the right; null if it is not known yet.
  private Type ofWritten() {
    if (written == null) {
      return null;
    }
    Type target = Alias.resolve(written);
    return target instanceof Named named ? named.known() : target;
  }

  private Type ofOrigin() {
    Type generic = origin.known();
    if (generic != null && typeArguments.size() != origin.allParameters().size()) {
      return Basic.INVALID; // which is reported where it is written
    }
    return generic == null || generic == Basic.INVALID
        ? generic
        : instances.substitute(generic, origin.allParameters(), typeArguments);
  }

  private Type known() {
    underlying();
    return underlying;
  }

  /// The type written on the right of its declaration, with its type arguments; null while that is
  /// being read.
  Type writtenForInstance() {
    Type generic = written();
    return origin == null || generic == null
        ? generic
        : instances.substitute(generic, origin.allParameters(), typeArguments);
  }

  void setUnderlying(Type type) {
    underlying = type;
  }

  /// Whether the underlying type is known already.
  boolean isComplete() {
    underlying();
    return underlying != null;
  }

  /// Declared methods, in order of declaration. Those of an instance have the instance's types and
  /// know the generic method they come from.
  public List<Symbol.Func> methods() {
    if (origin == null) {
      return methods;
    }
    List<Symbol.Func> generic = origin.methods;
    if (methods == null || methods.size() != generic.size()) {
      List<Symbol.Func> own = new ArrayList<>();
      for (Symbol.Func method : generic) {
        Symbol.Func known = methods == null ? null : instanceOf(method);
        own.add(known == null ? new Symbol.Func(method, this, instances) : known);
      }
      methods = own;
    }
    return methods;
  }

  private Symbol.Func instanceOf(Symbol.Func generic) {
    for (Symbol.Func method : methods) {
      if (method.origin() == generic) {
        return method;
      }
    }
    return null;
  }

  void addMethod(Symbol.Func method) {
    methods.add(method);
  }

  /// Of an instance: forgets what follows from the generic type, to be found again from that.
  void forgetDerived() {
    underlying = null;
    if (methods != null) {
      for (Symbol.Func method : methods) {
        method.setType(null);
      }
    }
  }

  /// Forgets methods that nothing in the program can call.
  void retainMethods(List<Symbol.Func> kept) {
    methods = new ArrayList<>(kept);
  }

  /// `main.T`, `error`, `main.Pair[int,string]`.
  @Override
  public String toString() {
    return RuntimeText.of(this);
  }
}
