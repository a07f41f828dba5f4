package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// Writes Go values as JSON. Where a method of the program has to be called there is a [Hole], as
/// with [ValueText].
final class JsonWriter {

  /// What fills a gap in the text.
  enum Filling {
    JSON_METHOD,
    TEXT_METHOD,
    /// A map whose keys have a method `MarshalText`, which decides their order too.
    MAP
  }

  /// @param at position in the text
  record Hole(int at, InterfaceValue value, Filling filling) {}

  /// What cannot be written.
  static final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsupported(String message) {
      super(message, null, false, false);
    }
  }

  final StringBuilder out = new StringBuilder();
  final List<Hole> holes = new ArrayList<>();
  private final BiPredicate<Type, String> hasMethod;
  private final boolean escapeHtml;
  private int depth;

  JsonWriter(BiPredicate<Type, String> hasMethod, boolean escapeHtml) {
    this.hasMethod = hasMethod;
    this.escapeHtml = escapeHtml;
  }

  void write(InterfaceValue v) {
    if (v == null) {
      out.append("null");
    } else {
      write(v.type(), v.bits(), v.ref(), false, false);
    }
  }

  private void write(Type type, long bits, Object ref, boolean addressable, boolean quoted) {
    if (++depth > 1000) {
      throw new Unsupported("unsupported value: encountered a cycle via " + type);
    }
    if (!callsMethod(type, bits, ref, addressable)) {
      switch (type.underlying()) {
        case Type.Basic basic -> basic(type, basic, bits, ref, quoted);
        case StructType struct -> struct((StructValue) ref, struct, addressable);
        case Type.Map map -> map((MapValue) ref, type, map);
        case Type.Slice slice -> slice((SliceValue) ref, slice.element());
        case Type.Array array -> array((Store) ref, addressable);
        case Type.Pointer pointer -> pointer(ref, pointer.element(), quoted);
        case InterfaceType any -> write((InterfaceValue) ref);
        default -> throw new Unsupported("unsupported type: " + type);
      }
    }
    depth--;
  }

  private boolean callsMethod(Type type, long bits, Object ref, boolean addressable) {
    if (type.underlying() instanceof InterfaceType) {
      return false;
    }
    boolean nilPointer = type.underlying() instanceof Type.Pointer && ref == null;
    for (String method : List.of("MarshalJSON", "MarshalText")) {
      Filling how = method.equals("MarshalText") ? Filling.TEXT_METHOD : Filling.JSON_METHOD;
      if (hasMethod.test(type, method)) {
        if (nilPointer) {
          out.append("null");
        } else {
          holes.add(new Hole(out.length(), new InterfaceValue(type, bits, ref), how));
        }
        return true;
      }
      boolean aggregate =
          type.underlying() instanceof StructType || type.underlying() instanceof Type.Array;
      if (addressable && aggregate && hasMethod.test(new Type.Pointer(type), method)) {
        Type pointer = new Type.Pointer(type);
        holes.add(new Hole(out.length(), new InterfaceValue(pointer, 0, ref), how));
        return true;
      }
    }
    return false;
  }

  private void basic(Type type, Type.Basic kind, long bits, Object ref, boolean quoted) {
    String quote = quoted ? "\"" : "";
    if (kind == Type.Basic.BOOL) {
      out.append(quote).append(bits != 0).append(quote);
    } else if (kind.isInteger()) {
      String digits = kind.isUnsigned() ? Long.toUnsignedString(bits) : Long.toString(bits);
      out.append(quote).append(digits).append(quote);
    } else if (kind.isFloat()) {
      out.append(quote).append(number(Double.longBitsToDouble(bits), kind.bits())).append(quote);
    } else if (kind.isString()) {
      string(type, (String) ref, quoted);
    } else {
      throw new Unsupported("unsupported type: " + type);
    }
  }

  private void string(Type type, String s, boolean quoted) {
    boolean isNumber = type instanceof Named named && named.toString().equals("json.Number");
    if (isNumber) {
      String number = s.isEmpty() ? "0" : s;
      if (!JsonSyntax.isNumber(number)) {
        throw new Unsupported("invalid number literal " + quote(number));
      }
      out.append(quoted ? "\"" + number + "\"" : number);
    } else if (quoted) {
      out.append(string(string(s, escapeHtml), escapeHtml));
    } else {
      out.append(string(s, escapeHtml));
    }
  }

  static String quote(String s) {
    return Quoting.quote(s, '"', false, false);
  }

  private static String number(double d, int bits) {
    if (Double.isNaN(d) || Double.isInfinite(d)) {
      throw new Unsupported("unsupported value: " + FloatText.format(d, 'g', -1, bits));
    }
    double a = Math.abs(d);
    boolean scientific =
        a != 0 && (bits == 64 ? a < 1e-6 || a >= 1e21 : (float) a < 1e-6f || (float) a >= 1e21f);
    String text = FloatText.format(d, scientific ? 'e' : 'f', -1, bits);
    int n = text.length();
    if (scientific && n >= 4 && text.startsWith("e-0", n - 4)) {
      return text.substring(0, n - 2) + text.charAt(n - 1);
    }
    return text;
  }

  /// A JSON string.
  static String string(String s, boolean escapeHtml) {
    StringBuilder out = new StringBuilder(s.length() + 2).append('"');
    for (int i = 0; i < s.length(); ) {
      int decoded = Utf8.decode(s, i);
      int rune = decoded >> 3;
      int width = decoded & 7;
      int named = "\b\f\n\r\t\"\\".indexOf(rune);
      if (named >= 0) {
        out.append('\\').append("bfnrt\"\\".charAt(named));
      } else if (rune < 0x20
          || escapeHtml && (rune == '<' || rune == '>' || rune == '&')
          || rune == 0x2028
          || rune == 0x2029
          || rune == Utf8.REPLACEMENT && width == 1) {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", rune));
      } else {
        out.append(s, i, i + width);
      }
      i += width;
    }
    return out.append('"').toString();
  }

  private void struct(StructValue struct, StructType type, boolean addressable) {
    out.append('{');
    String separator = "";
    for (JsonFields.Field field : JsonFields.of(type)) {
      StructValue home = struct;
      boolean inMemory = addressable;
      for (int i = 0; i < field.path().size() - 1 && home != null; i++) {
        int index = field.path().get(i);
        inMemory |= home.layout.fieldType(index).underlying() instanceof Type.Pointer;
        home = (StructValue) home.refs[home.layout.slots()[index]];
      }
      if (home == null) {
        continue;
      }
      int slot = home.layout.slots()[field.path().getLast()];
      boolean isLong = Bank.of(field.type()) == Bank.LONG;
      long bits = isLong ? home.longs[slot] : 0;
      Object ref = isLong ? null : home.refs[slot];
      if (field.omitEmpty() && isEmpty(field.type(), bits, ref)) {
        continue;
      }
      out.append(separator).append(string(field.name(), escapeHtml)).append(':');
      write(field.type(), bits, ref, inMemory, field.quoted());
      separator = ",";
    }
    out.append('}');
  }

  private static boolean isEmpty(Type type, long bits, Object ref) {
    return switch (type.underlying()) {
      case Type.Basic basic when basic.isFloat() -> Double.longBitsToDouble(bits) == 0;
      case Type.Basic basic when basic.isString() -> ((String) ref).isEmpty();
      case Type.Basic basic -> bits == 0 && ref == null;
      case Type.Map map -> ref == null || ((MapValue) ref).size() == 0;
      case Type.Slice slice -> Slices.length(ref) == 0;
      case Type.Array array -> array.length() == 0;
      case StructType struct -> false;
      default -> ref == null;
    };
  }

  private void map(MapValue map, Type type, Type.Map kind) {
    if (!isString(kind.key()) && hasMethod.test(kind.key(), "MarshalText")) {
      if (map == null) {
        out.append("null");
      } else {
        holes.add(new Hole(out.length(), new InterfaceValue(type, 0, map), Filling.MAP));
      }
      return;
    }
    boolean basicKeys =
        kind.key().underlying() instanceof Type.Basic basic
            && (basic.isString() || basic.isInteger());
    if (!basicKeys) {
      throw new Unsupported("unsupported type: " + type);
    }
    if (map == null) {
      out.append("null");
      return;
    }
    TreeMap<String, Integer> entries = new TreeMap<>();
    Type.Basic key = (Type.Basic) kind.key().underlying();
    for (int e = map.next(0); e >= 0; e = map.next(e + 1)) {
      String name =
          key.isString()
              ? (String) map.keyRef(e)
              : key.isUnsigned()
                  ? Long.toUnsignedString(map.keyLong(e))
                  : Long.toString(map.keyLong(e));
      entries.put(name, e);
    }
    out.append('{');
    boolean isLong = Bank.of(kind.value()) == Bank.LONG;
    String separator = "";
    for (var entry : entries.entrySet()) {
      int e = entry.getValue();
      out.append(separator);
      out.append(string(entry.getKey(), escapeHtml)).append(':');
      Object ref = isLong ? null : map.valueRef(e);
      write(kind.value(), isLong ? map.valueLong(e) : 0, ref, false, false);
      separator = ",";
    }
    out.append('}');
  }

  private static boolean isString(Type type) {
    return type.underlying() instanceof Type.Basic basic && basic.isString();
  }

  private void slice(SliceValue slice, Type element) {
    if (slice == null) {
      out.append("null");
    } else if (element.underlying() == Type.Basic.UINT8 && !hasMethods(element)) {
      byte[] bytes = new byte[slice.length()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) slice.store().getLong(slice.offset() + i);
      }
      out.append('"').append(Base64.getEncoder().encodeToString(bytes)).append('"');
    } else {
      elements(slice.store(), slice.offset(), slice.length(), true);
    }
  }

  private boolean hasMethods(Type element) {
    return hasMethod.test(element, "MarshalJSON") || hasMethod.test(element, "MarshalText");
  }

  private void array(Store store, boolean addressable) {
    elements(store, 0, store.length(), addressable);
  }

  private void elements(Store store, int offset, int length, boolean addressable) {
    boolean isLong = Bank.of(store.element) == Bank.LONG;
    out.append('[');
    for (int i = offset; i < offset + length; i++) {
      out.append(i > offset ? "," : "");
      Object ref = isLong ? null : store.getRef(i);
      write(store.element, isLong ? store.getLong(i) : 0, ref, addressable, false);
    }
    out.append(']');
  }

  private void pointer(Object ref, Type element, boolean quoted) {
    if (ref == null) {
      out.append("null");
    } else if (ref instanceof Pointer pointer) {
      boolean isLong = Bank.of(element) == Bank.LONG;
      Object inner = isLong ? null : pointer.loadRef();
      write(element, isLong ? pointer.loadLong() : 0, inner, true, quoted);
    } else {
      write(element, 0, ref, true, quoted);
    }
  }
}
