package interleave.golang.types;

import interleave.golang.types.Type.Basic;
import interleave.source.Pos;
import java.util.List;

/// What every Go program knows without declaring it.
public final class Universe {

  /// `byte`, another name of `uint8`.
  static final Alias BYTE = alias("byte", Basic.UINT8);

  /// `rune`, another name of `int32`.
  static final Alias RUNE = alias("rune", Basic.INT32);

  /// The interface that `any` stands for, and is written as.
  static final InterfaceType ANY_INTERFACE = new InterfaceType(List.of(), List.of());

  static final Alias ANY = alias("any", ANY_INTERFACE);

  /// `error`.
  public static final Named ERROR = error();

  /// The constraint `comparable`.
  public static final Named COMPARABLE = comparable();

  static final Symbol.Const IOTA = constant("iota", Basic.UNTYPED_INT, Constants.of(0));
  static final Symbol.Nil NIL = new Symbol.Nil();

  private static final Symbol.Const TRUE = constant("true", Basic.UNTYPED_BOOL, Constants.TRUE);
  private static final Symbol.Const FALSE =
      constant("false", Basic.UNTYPED_BOOL, new Constant.Bool(false));

  private static final List<Basic> TYPES =
      List.of(
          Basic.BOOL,
          Basic.INT,
          Basic.INT8,
          Basic.INT16,
          Basic.INT32,
          Basic.INT64,
          Basic.UINT,
          Basic.UINT8,
          Basic.UINT16,
          Basic.UINT32,
          Basic.UINT64,
          Basic.UINTPTR,
          Basic.FLOAT32,
          Basic.FLOAT64,
          Basic.COMPLEX64,
          Basic.COMPLEX128,
          Basic.STRING);

  private Universe() {}

  /// The outermost scope, a new one for each program.
  static Scope scope() {
    Scope scope = new Scope(null, false);
    for (Basic type : TYPES) {
      scope.insert(type.toString(), typeName(type.toString(), false, type));
    }
    for (Alias alias : List.of(BYTE, RUNE, ANY)) {
      scope.insert(alias.symbol().name(), alias.symbol());
    }
    scope.insert("error", ERROR.symbol());
    scope.insert("comparable", COMPARABLE.symbol());
    scope.insert("true", TRUE);
    scope.insert("false", FALSE);
    scope.insert("iota", IOTA);
    scope.insert("nil", NIL);
    for (Symbol.Builtin builtin : Symbol.Builtin.values()) {
      if (!builtin.isUnsafe()) {
        scope.insert(builtin.goName(), builtin);
      }
    }
    return scope;
  }

  private static final Scope PREDECLARED = scope();

  /// Whether a name is predeclared.
  static boolean declares(String name) {
    return PREDECLARED.find(name) != null;
  }

  private static Symbol.TypeName typeName(String name, boolean alias, Type type) {
    Symbol.TypeName symbol = new Symbol.TypeName(name, Pos.NONE, null, alias);
    symbol.setType(type);
    return symbol;
  }

  private static Alias alias(String name, Type target) {
    Symbol.TypeName symbol = typeName(name, true, null);
    Alias alias = new Alias(symbol, target);
    symbol.setType(alias);
    return alias;
  }

  private static Symbol.Const constant(String name, Type type, Constant value) {
    Symbol.Const symbol = new Symbol.Const(name, Pos.NONE, null);
    symbol.set(type, value);
    return symbol;
  }

  private static Named error() {
    Symbol.TypeName symbol = typeName("error", false, null);
    Named named = new Named(symbol);
    symbol.setType(named);
    Symbol.Func method = new Symbol.Func("Error", Pos.NONE, null, null, false);
    method.setType(new Signature(List.of(), List.of(Basic.STRING), false, List.of()));
    method.setReceiver(named);
    InterfaceType face = new InterfaceType(List.of(method), List.of());
    named.setWritten(face);
    named.setUnderlying(face);
    return named;
  }

  private static Named comparable() {
    Symbol.TypeName symbol = typeName("comparable", false, null);
    Named named = new Named(symbol);
    symbol.setType(named);
    InterfaceType face = new InterfaceType(List.of(), List.of());
    face.setTypeSet(new TypeSet(List.of(), Term.ALL_TYPES, true));
    named.setWritten(face);
    named.setUnderlying(face);
    return named;
  }
}
