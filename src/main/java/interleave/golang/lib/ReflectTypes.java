package interleave.golang.lib;

import interleave.golang.code.Function;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.syntax.Expr;
import interleave.golang.text.Unicode;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.Sizes;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.TypeHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Package `reflect`, its Java part about types.
final class ReflectTypes {

  private static final int RECEIVE = 1;
  private static final int SEND = 2;

  /// Kinds that are not those of basic types, as `reflect` numbers them.
  private enum Kind {
    ARRAY(17),
    CHAN(18),
    FUNC(19),
    INTERFACE(20),
    MAP(21),
    POINTER(22),
    SLICE(23),
    STRING(24),
    STRUCT(25),
    UNSAFE_POINTER(26);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  private ReflectTypes() {}

  static void addTo(Natives natives) {
    natives
        .add("reflect.typeOf", ReflectTypes::typeOf)
        .add("reflect.kindOf", c -> c.setLong(0, kind(type(c, 0))))
        .add("reflect.textOf", c -> c.setRef(0, text(type(c, 0))))
        .add("reflect.nameOf", ReflectTypes::nameOf)
        .add("reflect.elemOf", c -> c.setRef(0, handle(element(type(c, 0)))))
        .add("reflect.keyOf", c -> c.setRef(0, handle(((Type.Map) under(c)).key())))
        .add("reflect.lengthOf", c -> c.setLong(0, ((Type.Array) under(c)).length()))
        .add("reflect.sizeOf", ReflectTypes::sizeOf)
        .add("reflect.directionOf", c -> c.setLong(0, direction((Type.Chan) under(c))))
        .add("reflect.fieldCount", c -> c.setLong(0, ((StructType) under(c)).fields().size()))
        .add("reflect.fieldOf", ReflectTypes::fieldOf)
        .add("reflect.parameters", ReflectTypes::parameters)
        .add(
            "reflect.inOf",
            c -> c.setRef(0, handle(((Signature) under(c)).params().get(c.getInt(0)))))
        .add(
            "reflect.outOf",
            c -> c.setRef(0, handle(((Signature) under(c)).results().get(c.getInt(0)))))
        .add("reflect.methodNames", c -> c.setRef(0, Slices.strings(methodNames(c, type(c, 0)))))
        .add("reflect.methodType", ReflectTypes::methodType)
        .add("reflect.methodPkg", ReflectTypes::methodPackage)
        .add("reflect.implements", c -> c.setBool(0, implementsAll(c, type(c, 0), type(c, 1))))
        .add("reflect.assignable", c -> c.setBool(0, isAssignable(c, type(c, 0), type(c, 1))))
        .add("reflect.convertible", c -> c.setBool(0, isConvertible(c, type(c, 0), type(c, 1))))
        .add("reflect.isComparable", c -> c.setBool(0, ErrorsNatives.isComparable(type(c, 0))))
        .add("reflect.pointerTo", c -> c.setRef(0, handle(new Type.Pointer(type(c, 0)))))
        .add("reflect.sliceOf", c -> c.setRef(0, handle(new Type.Slice(type(c, 0)))))
        .add("reflect.mapOf", c -> c.setRef(0, handle(new Type.Map(type(c, 0), type(c, 1)))))
        .add("reflect.arrayOf", c -> c.setRef(0, handle(new Type.Array(c.getLong(0), type(c, 0)))))
        .add("reflect.chanOf", ReflectTypes::chanOf);
  }

  static Type type(NativeCall call, int index) {
    return ((TypeHandle) call.getRef(index)).type();
  }

  private static Type under(NativeCall call) {
    return type(call, 0).underlying();
  }

  static TypeHandle handle(Type type) {
    return type == null ? null : new TypeHandle(type);
  }

  private static void typeOf(NativeCall call) {
    InterfaceValue value = (InterfaceValue) call.getRef(0);
    call.setRef(0, value == null ? null : handle(value.type()));
  }

  static int kind(Type type) {
    return switch (type.underlying()) {
      case Type.Basic basic when basic.isString() -> Kind.STRING.number;
      case Type.Basic basic when basic == Type.Basic.UNSAFE_POINTER -> Kind.UNSAFE_POINTER.number;
      case Type.Basic basic -> basic.ordinal();
      case Type.Array _ -> Kind.ARRAY.number;
      case Type.Chan _ -> Kind.CHAN.number;
      case Signature _ -> Kind.FUNC.number;
      case InterfaceType _ -> Kind.INTERFACE.number;
      case Type.Map _ -> Kind.MAP.number;
      case Type.Pointer _ -> Kind.POINTER.number;
      case Type.Slice _ -> Kind.SLICE.number;
      case StructType _ -> Kind.STRUCT.number;
      default -> throw new IllegalStateException("no kind of " + type);
    };
  }

  /// `slice`, `ptr`, `int`; nothing for nil.
  static String kindName(InterfaceValue value) {
    if (value == null) {
      return "";
    }
    Type under = value.type().underlying();
    return under instanceof Type.Basic
        ? under.toString()
        : under instanceof Type.Pointer ? "ptr" : nameOf(kind(under)).toLowerCase(Locale.ROOT);
  }

  private static String nameOf(int kind) {
    return Kind.values()[kind - Kind.ARRAY.number].name();
  }

  private static String text(Type type) {
    return Utf8.fromJava(type.toString());
  }

  private static void nameOf(NativeCall call) {
    Type type = type(call, 0);
    String name = "";
    String pkg = "";
    if (type instanceof Type.Basic) {
      name = type.toString();
    } else if (type instanceof Named named) {
      name = named.toString();
      if (named.symbol().pkg() != null) {
        pkg = named.symbol().pkg().path();
        name = name.substring(named.symbol().pkg().name().length() + 1);
      }
    }
    call.setRef(0, Utf8.fromJava(name));
    call.setRef(1, Utf8.fromJava(pkg));
  }

  private static Type element(Type type) {
    return switch (type.underlying()) {
      case Type.Array t -> t.element();
      case Type.Chan t -> t.element();
      case Type.Map t -> t.value();
      case Type.Pointer t -> t.element();
      case Type.Slice t -> t.element();
      default -> null;
    };
  }

  private static void sizeOf(NativeCall call) {
    Type type = type(call, 0);
    call.setLong(0, Sizes.size(type));
    call.setLong(1, Sizes.alignment(type));
  }

  private static int direction(Type.Chan type) {
    return switch (type.direction()) {
      case RECEIVE_ONLY -> RECEIVE;
      case SEND_ONLY -> SEND;
      case BOTH -> RECEIVE | SEND;
    };
  }

  private static void chanOf(NativeCall call) {
    Expr.Direction direction =
        switch (call.getInt(0)) {
          case RECEIVE -> Expr.Direction.RECEIVE_ONLY;
          case SEND -> Expr.Direction.SEND_ONLY;
          case RECEIVE | SEND -> Expr.Direction.BOTH;
          default -> throw call.panic("reflect.ChanOf: invalid dir");
        };
    call.setRef(0, handle(new Type.Chan(direction, type(call, 0))));
  }

  static boolean isExported(String name) {
    return Unicode.isUpper(name.codePointAt(0));
  }

  private static void fieldOf(NativeCall call) {
    StructType struct = (StructType) under(call);
    int index = call.getInt(0);
    StructType.Field field = struct.fields().get(index);
    boolean exported = isExported(field.name());
    call.setRef(0, Utf8.fromJava(field.name()));
    call.setRef(1, exported ? "" : field.pkg() == null ? "main" : field.pkg().path());
    call.setRef(2, Utf8.fromJava(field.tag()));
    call.setRef(3, handle(field.type()));
    call.setLong(0, Sizes.offset(struct, index));
    call.setBool(1, field.embedded());
  }

  private static void parameters(NativeCall call) {
    Signature signature = (Signature) under(call);
    call.setLong(0, signature.params().size());
    call.setLong(1, signature.results().size());
    call.setBool(2, signature.variadic());
  }

  /// The methods that reflection shows, by name: exported ones, of an interface all.
  private static List<String> methodNames(NativeCall call, Type type) {
    List<String> names = new ArrayList<>();
    if (type.underlying() instanceof InterfaceType face) {
      face.methods().forEach(method -> names.add(Utf8.fromJava(method.name())));
    } else {
      Map<String, Function> table = call.program().methods().get(type);
      if (table != null) {
        table.keySet().stream()
            .filter(ReflectTypes::isExported)
            .forEach(name -> names.add(Utf8.fromJava(name)));
      }
    }
    names.sort(null);
    return names;
  }

  private static void methodType(NativeCall call) {
    Type type = type(call, 0);
    String name = Utf8.toJava(call.getString(1));
    call.setRef(0, handle(signature(call, type, name, call.getBool(0))));
  }

  /// @param receiver whether the receiver is the first parameter
  static Signature signature(NativeCall call, Type type, String name, boolean receiver) {
    if (type.underlying() instanceof InterfaceType face) {
      for (Symbol.Func method : face.methods()) {
        if (method.name().equals(name)) {
          return method.signature();
        }
      }
      return null;
    }
    Function method = call.method(type, name);
    List<Type> parameters = new ArrayList<>(method.parameterTypes());
    boolean variadic = isVariadic(type, name);
    if (receiver) {
      parameters.set(0, type);
    } else {
      parameters.removeFirst();
    }
    return new Signature(parameters, method.resultTypes(), variadic, List.of());
  }

  /// Whether the declaration of a method, which may be an embedded field's, ends with `...`.
  private static boolean isVariadic(Type type, String name) {
    Type base = type instanceof Type.Pointer pointer ? pointer.element() : type;
    if (base instanceof Named named) {
      for (Symbol.Func method : named.methods()) {
        if (method.name().equals(name)) {
          return method.signature().variadic();
        }
      }
    }
    if (base.underlying() instanceof InterfaceType face) {
      return face.methods().stream()
          .anyMatch(m -> m.name().equals(name) && m.signature().variadic());
    }
    return base.underlying() instanceof StructType struct
        && struct.fields().stream()
            .anyMatch(field -> field.embedded() && isVariadic(field.type(), name));
  }

  private static void methodPackage(NativeCall call) {
    String name = Utf8.toJava(call.getString(1));
    String pkg = "";
    if (!isExported(name)) {
      for (Symbol.Func method : ((InterfaceType) under(call)).methods()) {
        if (method.name().equals(name) && method.pkg() != null) {
          pkg = method.pkg().path();
        }
      }
    }
    call.setRef(0, Utf8.fromJava(pkg));
  }

  static boolean implementsAll(NativeCall call, Type type, Type wanted) {
    InterfaceType face = (InterfaceType) wanted.underlying();
    if (type.underlying() instanceof InterfaceType own) {
      return face.methods().stream()
          .allMatch(
              want ->
                  own.methods().stream()
                      .anyMatch(
                          have ->
                              have.name().equals(want.name())
                                  && have.signature().equals(want.signature())));
    }
    for (Symbol.Func method : face.methods()) {
      if (call.method(type, method.name()) == null
          || !signature(call, type, method.name(), false).equals(method.signature())) {
        return false;
      }
    }
    return true;
  }

  static boolean isAssignable(NativeCall call, Type from, Type to) {
    if (from.equals(to)) {
      return true;
    }
    if (to.underlying() instanceof InterfaceType) {
      return implementsAll(call, from, to);
    }
    boolean bothNamed = hasName(from) && hasName(to);
    if (from.underlying() instanceof Type.Chan a
        && to.underlying() instanceof Type.Chan b
        && a.direction() == Expr.Direction.BOTH
        && a.element().equals(b.element())) {
      return !bothNamed;
    }
    return !bothNamed && from.underlying().equals(to.underlying());
  }

  private static boolean hasName(Type type) {
    return type instanceof Named || type instanceof Type.Basic;
  }

  private static boolean isConvertible(NativeCall call, Type from, Type to) {
    Type a = from.underlying();
    Type b = to.underlying();
    if (isAssignable(call, from, to) || withoutTags(a).equals(withoutTags(b))) {
      return true;
    }
    if (a instanceof Type.Basic x && b instanceof Type.Basic y) {
      boolean numbers = isReal(x) && isReal(y) || x.isComplex() && y.isComplex();
      return numbers || y.isString() && (x.isInteger() || x.isString());
    }
    if (a instanceof Type.Basic x && x.isString() && b instanceof Type.Slice slice) {
      return isText(slice);
    }
    if (a instanceof Type.Slice slice && b instanceof Type.Basic y && y.isString()) {
      return isText(slice);
    }
    if (a instanceof Type.Slice slice && b instanceof Type.Array array) {
      return slice.element().equals(array.element());
    }
    return a instanceof Type.Pointer x
        && b instanceof Type.Pointer y
        && withoutTags(x.element().underlying()).equals(withoutTags(y.element().underlying()));
  }

  private static boolean isReal(Type.Basic basic) {
    return basic.isInteger() || basic.isFloat();
  }

  private static boolean isText(Type.Slice slice) {
    return slice.element() == Type.Basic.UINT8 || slice.element() == Type.Basic.INT32;
  }

  private static Type withoutTags(Type type) {
    return type instanceof StructType struct
        ? new StructType(
            struct.fields().stream()
                .map(f -> new StructType.Field(f.name(), f.type(), f.embedded(), "", f.pkg()))
                .toList())
        : type;
  }
}
