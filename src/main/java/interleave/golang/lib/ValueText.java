package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.code.StructLayout;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.List;

/// Writes any Go value as `fmt` does. Methods of the program (`Error`, `String`, `Format`,
/// `GoString`) are not called here: where one has to be, the text has a [Hole] that the library's
/// Go part fills.
final class ValueText {

  /// A place in the text for what a method call will give.
  ///
  /// @param at position in the text
  /// @param method index in [#METHODS]
  /// @param flags of the verb, see [FormatBuffer#flags()]
  record Hole(
      int at, InterfaceValue value, int method, int verb, int flags, int width, int precision) {}

  /// What the program knows about its values and types.
  interface World {
    /// Whether values of `type` have the method, with fmt's signature.
    boolean hasMethod(Type type, String method);

    /// The number `%p` shows for a pointer, channel, map, function or slice that is not nil.
    long address(Object reference);

    /// Elements of a slice or array are read.
    default void reads(Memory memory, int from, int count) {}

    /// All of a struct or map is read.
    default void reads(Memory memory) {}
  }

  static final List<String> METHODS = List.of("Format", "GoString", "Error", "String");

  private static final int FORMAT = 0;
  private static final int GO_STRING = 1;
  private static final int ERROR = 2;
  private static final int STRING = 3;

  final FormatBuffer buffer = new FormatBuffer();
  final List<Hole> holes = new ArrayList<>();
  private final World world;
  private boolean erroring;

  /// Whether `%w` is allowed.
  boolean wrapping;

  ValueText(World world) {
    this.world = world;
  }

  /// Prints an argument: an interface's content.
  void argument(InterfaceValue arg, int verb) {
    if (arg == null) {
      if (verb == 'T' || verb == 'v') {
        buffer.pad("<nil>");
      } else {
        badVerb(null, verb);
      }
      return;
    }
    switch (verb) {
      case 'T' -> buffer.string(Utf8.fromJava(arg.type().toString()));
      case 'p' -> pointer(arg, verb);
      default -> {
        if (isReflected(arg.type())) {
          reflected((StructValue) arg.ref(), verb);
          return;
        }
        if (arg.type() instanceof Type.Basic || !callsMethod(arg, verb)) {
          value(arg, verb, 0, Access.VISIBLE);
        }
      }
    }
  }

  private static boolean isReflected(Type type) {
    return type instanceof Named named
        && named.symbol().name().equals("Value")
        && named.symbol().pkg() != null
        && named.symbol().pkg().path().equals("reflect");
  }

  /// Prints what a `reflect.Value` stands for.
  private void reflected(StructValue value, int verb) {
    InterfaceValue place = (InterfaceValue) value.refs[0];
    if (place == null) {
      buffer.string("<invalid reflect.Value>");
      return;
    }
    Place held = Place.of(place);
    boolean hidden = value.longs[1] != 0;
    nested(held.type(), held.bits(), held.ref(), verb, 0, hidden ? Access.HIDDEN : Access.VISIBLE);
  }

  private void badVerb(InterfaceValue value, int verb) {
    erroring = true;
    buffer.out.append("%!");
    Utf8.append(buffer.out, verb);
    buffer.out.append('(');
    if (value == null) {
      buffer.out.append("<nil>");
    } else {
      buffer.out.append(Utf8.fromJava(value.type().toString())).append('=');
      value(value, 'v', 0, Access.VISIBLE);
    }
    buffer.out.append(')');
    erroring = false;
  }

  private boolean callsMethod(InterfaceValue v, int requested) {
    if (erroring) {
      return false;
    }
    int verb = requested;
    if (verb == 'w') {
      if (v.type() instanceof Type.Slice slice && slice.element() == Type.Basic.UINT8) {
        return false; // each byte tells that the verb is wrong
      }
      if (!wrapping || !world.hasMethod(v.type(), "Error")) {
        badVerb(v, verb);
        return true;
      }
      verb = 'v';
    }
    int method = -1;
    if (world.hasMethod(v.type(), "Format")) {
      method = FORMAT;
    } else if (buffer.sharpV) {
      method = world.hasMethod(v.type(), "GoString") ? GO_STRING : -1;
    } else if (verb == 'v' || verb == 's' || verb == 'x' || verb == 'X' || verb == 'q') {
      method =
          world.hasMethod(v.type(), "Error")
              ? ERROR
              : world.hasMethod(v.type(), "String") ? STRING : -1;
    }
    if (method < 0) {
      return false;
    }
    holes.add(
        new Hole(
            buffer.out.length(), v, method, verb, buffer.flags(), buffer.width, buffer.precision));
    return true;
  }

  /// Whether Go calls the methods of a value: not of what lies in a field that is not exported. In
  /// an embedded struct whose name is not exported, the exported fields are visible again.
  private enum Access {
    VISIBLE,
    EMBEDDED,
    HIDDEN;

    Access ofField(StructType.Field field) {
      if (this == HIDDEN) {
        return HIDDEN;
      }
      boolean exported = Character.isUpperCase(field.name().codePointAt(0));
      return exported ? VISIBLE : field.embedded() ? EMBEDDED : HIDDEN;
    }

    Access ofElement() {
      return this == VISIBLE ? VISIBLE : HIDDEN;
    }
  }

  private void nested(Type type, long bits, Object ref, int verb, int depth, Access access) {
    if (type.underlying() instanceof InterfaceType) {
      if (ref instanceof InterfaceValue inner) {
        if (access != Access.VISIBLE || !callsMethod(inner, verb)) {
          value(inner, verb, depth, access);
        }
      } else if (buffer.sharpV) {
        buffer.out.append(Utf8.fromJava(type.toString())).append("(nil)");
      } else {
        buffer.out.append("<nil>");
      }
      return;
    }
    InterfaceValue v = new InterfaceValue(type, bits, ref);
    if (access != Access.VISIBLE || !callsMethod(v, verb)) {
      value(v, verb, depth, access);
    }
  }

  private void value(InterfaceValue v, int verb, int depth, Access access) {
    switch (v.type().underlying()) {
      case Type.Basic basic -> basic(v, basic, verb);
      case Type.Map map -> map(v, map, verb, depth, access);
      case StructType struct -> struct(v, struct, verb, depth, access);
      case Type.Slice slice -> {
        if (slice.element() == Type.Basic.UINT8 && v.type() == slice && depth == 0) {
          bytes(v, verb, "[]byte");
        } else {
          elements(v, slice.element(), verb, depth, access);
        }
      }
      case Type.Array array -> elements(v, array.element(), verb, depth, access);
      case Type.Pointer pointer -> {
        if (depth > 0 || v.ref() == null || !pointee(v, pointer, verb, access)) {
          pointer(v, verb);
        }
      }
      case Type.Chan chan -> pointer(v, verb);
      case Signature function -> pointer(v, verb);
      default -> buffer.out.append('?').append(v.type()).append('?');
    }
  }

  private void basic(InterfaceValue v, Type.Basic kind, int verb) {
    switch (kind) {
      case BOOL -> {
        if (verb == 't' || verb == 'v') {
          buffer.bool(v.bits() != 0);
        } else {
          badVerb(v, verb);
        }
      }
      case STRING -> string(v, (String) v.ref(), verb);
      case FLOAT32, FLOAT64 -> decimal(v, Double.longBitsToDouble(v.bits()), kind.bits(), verb);
      case COMPLEX64, COMPLEX128 -> complex(v, (Complex) v.ref(), kind.bits() == 128, verb);
      default -> integer(v, v.bits(), !kind.isUnsigned(), verb);
    }
  }

  private void string(InterfaceValue v, String s, int verb) {
    switch (verb) {
      case 'v' -> {
        if (buffer.sharpV) {
          buffer.quoted(s);
        } else {
          buffer.string(s);
        }
      }
      case 's' -> buffer.string(s);
      case 'x' -> buffer.hexadecimal(s, false);
      case 'X' -> buffer.hexadecimal(s, true);
      case 'q' -> buffer.quoted(s);
      default -> badVerb(v, verb);
    }
  }

  /// The result of a method in place of a value, as the verb wants it.
  void result(String s, int verb) {
    string(new InterfaceValue(Type.Basic.STRING, 0, s), s, verb);
  }

  private void integer(InterfaceValue v, long n, boolean signed, int verb) {
    switch (verb) {
      case 'v' -> {
        if (buffer.sharpV && !signed) {
          hexadecimal(n, true);
        } else {
          buffer.integer(n, 10, signed, verb, false);
        }
      }
      case 'd' -> buffer.integer(n, 10, signed, verb, false);
      case 'b' -> buffer.integer(n, 2, signed, verb, false);
      case 'o', 'O' -> buffer.integer(n, 8, signed, verb, false);
      case 'x' -> buffer.integer(n, 16, signed, verb, false);
      case 'X' -> buffer.integer(n, 16, signed, verb, true);
      case 'c' -> buffer.character(n);
      case 'q' -> buffer.quotedCharacter(n);
      case 'U' -> buffer.unicode(n);
      default -> badVerb(v, verb);
    }
  }

  private void hexadecimal(long n, boolean prefix) {
    boolean sharp = buffer.sharp;
    buffer.sharp = prefix;
    buffer.integer(n, 16, false, 'v', false);
    buffer.sharp = sharp;
  }

  private void decimal(InterfaceValue v, double d, int bits, int verb) {
    switch (verb) {
      case 'v' -> buffer.decimal(d, bits, 'g', -1);
      case 'b', 'g', 'G', 'x', 'X' -> buffer.decimal(d, bits, (char) verb, -1);
      case 'f', 'e', 'E' -> buffer.decimal(d, bits, (char) verb, 6);
      case 'F' -> buffer.decimal(d, bits, 'f', 6);
      default -> badVerb(v, verb);
    }
  }

  private void complex(InterfaceValue v, Complex c, boolean wide, int verb) {
    if ("vbgGxXfFeE".indexOf(verb) < 0) {
      badVerb(v, verb);
      return;
    }
    boolean plus = buffer.plus;
    int bits = wide ? 64 : 32;
    buffer.out.append('(');
    decimal(v, c.real(), bits, verb);
    buffer.plus = true;
    decimal(v, c.imaginary(), bits, verb);
    buffer.out.append("i)");
    buffer.plus = plus;
  }

  private void map(InterfaceValue v, Type.Map type, int verb, int depth, Access access) {
    MapValue map = (MapValue) v.ref();
    if (buffer.sharpV) {
      buffer.out.append(Utf8.fromJava(v.type().toString()));
      if (map == null) {
        buffer.out.append("(nil)");
        return;
      }
      buffer.out.append('{');
    } else {
      buffer.out.append("map[");
    }
    if (map != null) {
      world.reads(map);
      String separator = "";
      Access inner = access.ofElement();
      for (InterfaceValue[] entry : new KeyOrder(world).sorted(map, type)) {
        buffer.out.append(separator);
        nested(type.key(), entry[0].bits(), entry[0].ref(), verb, depth + 1, inner);
        buffer.out.append(':');
        nested(type.value(), entry[1].bits(), entry[1].ref(), verb, depth + 1, inner);
        separator = separator();
      }
    }
    buffer.out.append(buffer.sharpV ? '}' : ']');
  }

  private String separator() {
    return buffer.sharpV ? ", " : " ";
  }

  private void struct(InterfaceValue v, StructType type, int verb, int depth, Access access) {
    InterfaceValue shown = SyncShapes.of(v.type(), (StructValue) v.ref());
    if (shown != null) {
      struct(shown, (StructType) shown.type().underlying(), verb, depth, access);
      return;
    }
    StructValue struct = (StructValue) v.ref();
    StructLayout layout = struct.layout;
    if (buffer.sharpV) {
      buffer.out.append(Utf8.fromJava(v.type().toString()));
    }
    buffer.out.append('{');
    for (int i = 0; i < type.fields().size(); i++) {
      StructType.Field field = type.fields().get(i);
      buffer.out.append(i > 0 ? separator() : "");
      if (buffer.plusV || buffer.sharpV) {
        buffer.out.append(Utf8.fromJava(field.name())).append(':');
      }
      int slot = layout.slots()[i];
      boolean isLong = Bank.of(field.type()) == Bank.LONG;
      Object ref = isLong ? null : struct.refs[slot];
      long bits = isLong ? struct.longs[slot] : 0;
      if (ref instanceof interleave.golang.value.NativeState) {
        buffer.out.append("{}");
      } else {
        nested(field.type(), bits, ref, verb, depth + 1, access.ofField(field));
      }
    }
    buffer.out.append('}');
  }

  private void elements(InterfaceValue v, Type element, int verb, int depth, Access access) {
    boolean isBytes = element.underlying() == Type.Basic.UINT8;
    if (isBytes && (verb == 's' || verb == 'q' || verb == 'x' || verb == 'X')) {
      bytes(v, verb, v.type().toString());
      return;
    }
    if (buffer.sharpV) {
      buffer.out.append(Utf8.fromJava(v.type().toString()));
      if (v.ref() == null) {
        buffer.out.append("(nil)");
        return;
      }
    }
    Window window = window(v.ref());
    boolean isLong = Bank.of(element) == Bank.LONG;
    buffer.out.append(buffer.sharpV ? '{' : '[');
    for (int i = 0; i < window.length; i++) {
      buffer.out.append(i > 0 ? separator() : "");
      int at = window.offset + i;
      long bits = isLong ? window.store.getLong(at) : 0;
      Object ref = isLong ? null : window.store.getRef(at);
      nested(element, bits, ref, verb, depth + 1, access.ofElement());
    }
    buffer.out.append(buffer.sharpV ? '}' : ']');
  }

  private Window window(Object ref) {
    Window window = Window.of(ref);
    if (window.length > 0) {
      world.reads(window.store, window.offset, window.length);
    }
    return window;
  }

  /// The elements of a slice (also nil) or an array.
  private record Window(Store store, int offset, int length) {
    static Window of(Object ref) {
      return switch (ref) {
        case null -> new Window(null, 0, 0);
        case SliceValue s -> new Window(s.store(), s.offset(), s.length());
        case Store s -> new Window(s, 0, s.length());
        default -> throw new IllegalStateException("no elements: " + ref);
      };
    }

    String bytes() {
      StringBuilder text = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        text.append((char) store.getLong(offset + i));
      }
      return text.toString();
    }
  }

  private void bytes(InterfaceValue v, int verb, String typeName) {
    String s = window(v.ref()).bytes();
    switch (verb) {
      case 'v', 'd' -> {
        buffer.out.append(buffer.sharpV ? Utf8.fromJava(typeName) : "");
        if (buffer.sharpV && v.ref() == null) {
          buffer.out.append("(nil)");
          return;
        }
        buffer.out.append(buffer.sharpV ? '{' : '[');
        for (int i = 0; i < s.length(); i++) {
          buffer.out.append(i > 0 ? separator() : "");
          if (buffer.sharpV) {
            hexadecimal(s.charAt(i), true);
          } else {
            buffer.integer(s.charAt(i), 10, false, verb, false);
          }
        }
        buffer.out.append(buffer.sharpV ? '}' : ']');
      }
      case 's' -> buffer.string(s);
      case 'x' -> buffer.hexadecimal(s, false);
      case 'X' -> buffer.hexadecimal(s, true);
      case 'q' -> buffer.quoted(s);
      default -> elements(v, Type.Basic.UINT8, verb, 0, Access.VISIBLE);
    }
  }

  /// `&{…}`, `&[…]`, `&map[…]`; false for pointers to anything else.
  private boolean pointee(InterfaceValue v, Type.Pointer type, int verb, Access access) {
    Type element = type.element();
    Object content =
        switch (element.underlying()) {
          case StructType struct -> v.ref();
          case Type.Array array -> v.ref();
          case Type.Slice slice -> ((Pointer) v.ref()).loadRef();
          case Type.Map map -> ((Pointer) v.ref()).loadRef();
          default -> this;
        };
    if (content == this) {
      return false;
    }
    buffer.out.append('&');
    if (content instanceof StructValue struct) {
      world.reads(struct);
    }
    nested(element, 0, content, verb, 1, access);
    return true;
  }

  private void pointer(InterfaceValue v, int verb) {
    switch (v.type().underlying()) {
      case Type.Pointer p -> {}
      case Type.Chan c -> {}
      case Type.Map m -> {}
      case Type.Slice s -> {}
      case Signature f -> {}
      default -> {
        badVerb(v, verb);
        return;
      }
    }
    long address = v.ref() == null ? 0 : world.address(v.ref());
    switch (verb) {
      case 'v' -> {
        if (buffer.sharpV) {
          buffer.out.append('(').append(Utf8.fromJava(v.type().toString())).append(")(");
          if (address == 0) {
            buffer.out.append("nil");
          } else {
            hexadecimal(address, true);
          }
          buffer.out.append(')');
        } else if (address == 0) {
          buffer.pad("<nil>");
        } else {
          hexadecimal(address, !buffer.sharp);
        }
      }
      case 'p' -> hexadecimal(address, !buffer.sharp);
      case 'b', 'o', 'd', 'x', 'X' -> integer(v, address, false, verb);
      default -> badVerb(v, verb);
    }
  }
}
