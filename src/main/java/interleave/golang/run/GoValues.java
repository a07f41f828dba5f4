package interleave.golang.run;

import interleave.engine.event.Shown;
import interleave.golang.code.Bank;
import interleave.golang.code.Complex;
import interleave.golang.code.Program;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.MapValue;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import interleave.golang.value.TypeHandle;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;

/// Values as text: for events and inspectors, near what `%v` prints without calling methods, and
/// for the messages of panics.
final class GoValues {

  /// So many characters of a value an event has.
  private static final int IN_EVENTS = 80;

  private final Program program;

  private final int longest;

  GoValues(Program program) {
    this(program, IN_EVENTS);
  }

  /// @param longest how many characters of a value are told
  GoValues(Program program, int longest) {
    this.program = program;
    this.longest = longest;
  }

  /// Whether a value is shown as the number `bits`; false also when that takes a closer look.
  static boolean isJust(Type type, long bits) {
    return type instanceof Type.Basic basic
        && basic.isInteger()
        && (bits >= 0 || !basic.isUnsigned());
  }

  /// A value for an event.
  ///
  /// @param type null when nothing is known of it
  Shown shown(Type type, long bits, Object ref) {
    if (type == null) {
      return Shown.of("");
    }
    String word = word(type, bits);
    if (word != null) {
      return Shown.of(word);
    }
    if (type.underlying() instanceof Type.Basic basic && basic.isInteger()) {
      return basic.isUnsigned() && bits < 0
          ? Shown.of(Long.toUnsignedString(bits))
          : Shown.of(bits);
    }
    String text = text(type, bits, ref);
    return isWords(type, ref) ? new Shown.Words(text) : Shown.of(text);
  }

  /// Whether a value is text that somebody wrote: a string, or the message of an error.
  private static boolean isWords(Type type, Object ref) {
    return switch (type.underlying()) {
      case Type.Basic basic -> basic.isString();
      case InterfaceType _ ->
          ref instanceof InterfaceValue value && isWords(value.type(), value.ref());
      case Type.Pointer pointer -> ref instanceof StructValue && isMessage(pointer.element());
      default -> false;
    };
  }

  /// On one line, shortened.
  String text(Type type, long bits, Object ref) {
    return text(type, bits, ref, 0);
  }

  /// As a part of another value: pointers are addresses there.
  String part(Type type, long bits, Object ref) {
    return text(type, bits, ref, 1);
  }

  private String text(Type type, long bits, Object ref, int depth) {
    StringBuilder out = new StringBuilder();
    append(out, type, bits, ref, depth);
    String text = out.toString().replace("\n", "\\n");
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  private void append(StringBuilder out, Type type, long bits, Object ref, int depth) {
    if (out.length() > longest) {
      return;
    }
    if (ref instanceof StructValue time && VirtualTime.isTime(type)) {
      out.append(VirtualTime.text(time));
      return;
    }
    switch (type.underlying()) {
      case Type.Basic basic -> {
        String word = word(type, bits);
        out.append(word != null ? word : basic(basic, bits, ref));
      }
      case Type.Pointer pointer -> appendPointer(out, pointer, ref, depth);
      case InterfaceType _ -> {
        if (ref instanceof InterfaceValue value) {
          append(out, value.type(), value.bits(), value.ref(), depth);
        } else {
          out.append("<nil>");
        }
      }
      case StructType struct -> appendStruct(out, struct, (StructValue) ref, depth);
      case Type.Array array ->
          appendElements(out, array.element(), (Store) ref, 0, ((Store) ref).length(), depth);
      case Type.Slice slice -> {
        if (ref instanceof SliceValue s) {
          appendElements(out, slice.element(), s.store(), s.offset(), s.length(), depth);
        } else {
          out.append("[]");
        }
      }
      case Type.Map map -> appendMap(out, map, (MapValue) ref, depth);
      case Signature _ -> out.append(ref == null ? "<nil>" : "func");
      case Type.Chan _ -> out.append(ref instanceof Chan chan ? nameOf(chan) : "<nil>");
      default -> out.append(ref);
    }
  }

  /// What people call a number of this type: a duration, a day, a constant of an enumeration; null
  /// when it is just a number.
  private String word(Type type, long bits) {
    if (!(type instanceof Named named) || !(type.underlying() instanceof Type.Basic)) {
      return null;
    }
    if (named.symbol().pkg() != null && named.symbol().pkg().path().equals("time")) {
      return switch (named.symbol().name()) {
        case "Duration" -> Strings.decode(DurationText.of(bits));
        case "Month" -> bits < 1 || bits > 12 ? null : capital(Month.of((int) bits).name());
        case "Weekday" -> bits < 0 || bits > 6 ? null : capital(DayOfWeek.SUNDAY.plus(bits).name());
        default -> null;
      };
    }
    Map<Long, String> names = program.constants().get(type);
    return names == null ? null : names.get(bits);
  }

  private static String capital(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String nameOf(Chan chan) {
    return chan.id != null
        ? chan.id.name()
        : chan.label != null && !chan.label.isEmpty() ? chan.label : "chan";
  }

  private void appendPointer(StringBuilder out, Type.Pointer type, Object ref, int depth) {
    if (ref == null) {
      out.append("<nil>");
    } else if (ref instanceof TypeHandle handle) {
      out.append(handle.type());
    } else if (ref instanceof StructValue error && isMessage(type.element())) {
      out.append(Strings.decode((String) error.refs[0]));
    } else if (ref instanceof StructValue struct
        && depth == 0
        && type.element().underlying() instanceof StructType inner) {
      out.append('&');
      appendStruct(out, inner, struct, depth + 1);
    } else {
      out.append("0xc").append("000012000");
    }
  }

  /// Whether it is an error that holds its message first.
  private static boolean isMessage(Type type) {
    return type instanceof Named named
        && named.symbol().pkg() != null
        && switch (named.symbol().pkg().path()) {
          case "errors" -> named.symbol().name().equals("errorString");
          case "fmt" -> named.symbol().name().startsWith("wrapError");
          default -> false;
        };
  }

  private void appendStruct(StringBuilder out, StructType type, StructValue value, int depth) {
    out.append('{');
    for (int i = 0; value != null && i < type.fields().size(); i++) {
      out.append(i > 0 ? " " : "");
      Type field = type.fields().get(i).type();
      int slot = value.layout.slots()[i];
      boolean longs = Bank.of(field) == Bank.LONG;
      append(out, field, longs ? value.longs[slot] : 0, longs ? null : value.refs[slot], depth + 1);
    }
    out.append('}');
  }

  private void appendElements(
      StringBuilder out, Type element, Store store, int from, int count, int depth) {
    boolean longs = Bank.of(element) == Bank.LONG;
    out.append('[');
    for (int i = 0; i < count && out.length() <= longest; i++) {
      out.append(i > 0 ? " " : "");
      append(
          out,
          element,
          longs ? store.getLong(from + i) : 0,
          longs ? null : store.getRef(from + i),
          depth + 1);
    }
    out.append(']');
  }

  private void appendMap(StringBuilder out, Type.Map type, MapValue map, int depth) {
    out.append("map[");
    boolean longKeys = Bank.of(type.key()) == Bank.LONG;
    boolean longValues = Bank.of(type.value()) == Bank.LONG;
    String separator = "";
    for (int e = map == null ? -1 : map.next(0); e >= 0; e = map.next(e + 1)) {
      out.append(separator);
      separator = " ";
      append(
          out,
          type.key(),
          longKeys ? map.keyLong(e) : 0,
          longKeys ? null : map.keyRef(e),
          depth + 1);
      out.append(':');
      append(
          out,
          type.value(),
          longValues ? map.valueLong(e) : 0,
          longValues ? null : map.valueRef(e),
          depth + 1);
      if (out.length() > longest) {
        return;
      }
    }
    out.append(']');
  }

  private static String basic(Type.Basic basic, long bits, Object ref) {
    if (basic.isString()) {
      return Strings.decode((String) ref);
    }
    if (basic.isBoolean()) {
      return bits != 0 ? "true" : "false";
    }
    if (basic.isFloat()) {
      return decimal(basic, Double.longBitsToDouble(bits));
    }
    if (basic.isComplex()) {
      Complex c = (Complex) ref;
      String imaginary = decimal(basic, c.imaginary());
      return "("
          + decimal(basic, c.real())
          + (imaginary.startsWith("-") || imaginary.startsWith("+") ? "" : "+")
          + imaginary
          + "i)";
    }
    return basic.isUnsigned() ? Long.toUnsignedString(bits) : Long.toString(bits);
  }

  /// As `%v` prints floats: the fewest digits that read back as the same number.
  private static String decimal(Type.Basic kind, double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    boolean single = kind == Type.Basic.FLOAT32 || kind == Type.Basic.COMPLEX64;
    BigDecimal exact =
        new BigDecimal(single ? Float.toString((float) value) : Double.toString(value))
            .stripTrailingZeros();
    int exponent = exact.precision() - exact.scale() - 1;
    if (exponent >= -4 && exponent < 21) {
      return exact.toPlainString();
    }
    String digits = exact.unscaledValue().abs().toString();
    return (value < 0 ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }

  // Panics

  /// A panic in the words of an error that holds its message; else as [#panicText] has it. What an
  /// `Error` method of the program's own says is known only when it has run.
  String panicWords(InterfaceValue value) {
    return value.ref() instanceof StructValue error
            && value.type() instanceof Type.Pointer pointer
            && isMessage(pointer.element())
        ? Strings.decode((String) error.refs[0])
        : Strings.decode(panicText(value));
  }

  /// What the runtime prints behind `panic: ` for a value without an `Error` or `String` method,
  /// one `char` a byte.
  String panicText(InterfaceValue value) {
    Type type = value.type();
    if (value.ref() instanceof String text && type instanceof Named named && isRuntime(named)) {
      return text;
    }
    if (value.ref() instanceof StructValue struct
        && type instanceof Type.Pointer pointer
        && pointer.element() instanceof Named named
        && isRuntime(named)
        && struct.refs.length > 0
        && struct.refs[0] instanceof String text) {
      return named.symbol().name().equals("TypeAssertionError")
          ? "interface conversion: " + text
          : text;
    }
    if (!(type.underlying() instanceof Type.Basic basic)) {
      return "(" + Strings.encode(type.toString()) + ") 0xc000012120";
    }
    String text = printed(basic, value.bits(), value.ref());
    if (type instanceof Type.Basic) {
      return indented(text);
    }
    String name = Strings.encode(type.toString());
    if (basic.isString()) {
      return name + "(\"" + indented(text) + "\")";
    }
    return name + (value.ref() instanceof Complex ? text : "(" + text + ")");
  }

  private static boolean isRuntime(Named named) {
    return named.symbol().pkg() != null && named.symbol().pkg().path().equals("runtime");
  }

  /// A message over several lines is indented behind its first one.
  static String indented(String text) {
    return text.replace("\n", "\n\t");
  }

  /// As `print` writes a value of a predeclared type.
  static String printed(Type.Basic basic, long bits, Object ref) {
    if (basic.isString()) {
      return (String) ref;
    }
    if (basic.isFloat()) {
      return printed(Double.longBitsToDouble(bits));
    }
    if (ref instanceof Complex c) {
      return "(" + printed(c.real()) + printed(c.imaginary()) + "i)";
    }
    return basic(basic, bits, ref);
  }

  /// `+1.500000e+000`.
  static String printed(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    boolean negative = value < 0 || value == 0 && 1 / value < 0;
    String digits = "0000000";
    int exponent = 0;
    if (value != 0) {
      BigDecimal rounded =
          new BigDecimal(Math.abs(value))
              .round(new java.math.MathContext(7, java.math.RoundingMode.HALF_UP));
      exponent = rounded.precision() - rounded.scale() - 1;
      StringBuilder unscaled = new StringBuilder(rounded.unscaledValue().toString());
      while (unscaled.length() < 7) {
        unscaled.append('0');
      }
      digits = unscaled.substring(0, 7);
    }
    return (negative ? "-" : "+")
        + digits.charAt(0)
        + "."
        + digits.substring(1)
        + (exponent < 0 ? "e-" : "e+")
        + String.format(java.util.Locale.ROOT, "%03d", Math.abs(exponent));
  }
}
