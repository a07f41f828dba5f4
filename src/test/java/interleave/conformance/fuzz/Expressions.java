package interleave.conformance.fuzz;

import interleave.conformance.fuzz.GoType.Array;
import interleave.conformance.fuzz.GoType.Basic;
import interleave.conformance.fuzz.GoType.Interface;
import interleave.conformance.fuzz.GoType.MapOf;
import interleave.conformance.fuzz.GoType.Pointer;
import interleave.conformance.fuzz.GoType.Slice;
import interleave.conformance.fuzz.GoType.Struct;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Writes expressions of a given type.
///
/// Two rules keep a program's result fixed. Constants never meet in an operator (the compiler would
/// refuse an overflow), so one side is wrapped in `id`. And since Go leaves open in which order
/// operands other than calls are evaluated, a statement has at most one operand that can panic, and
/// then no call.
final class Expressions {
  private final Dice dice;
  private final List<Struct> structs;
  private final List<Scope.Function> functions;
  private Scope scope;
  private boolean callsAllowed;
  private boolean called;
  private boolean risky;

  Expressions(Dice dice, List<Struct> structs, List<Scope.Function> functions) {
    this.dice = dice;
    this.structs = structs;
    this.functions = functions;
  }

  /// Starts a statement in `scope`.
  Expressions in(Scope scope, boolean callsAllowed) {
    this.scope = scope;
    this.callsAllowed = callsAllowed;
    called = false;
    risky = false;
    return this;
  }

  /// Lets nothing in this statement panic: a goroutine's panic would end the others anywhere.
  Expressions safely() {
    risky = true;
    return this;
  }

  GoType type(int depth) {
    int roll = dice.below(depth == 0 ? 60 : 100);
    if (roll < 25) {
      return Basic.INT;
    }
    if (roll < 60) {
      return dice.pick(Basic.ALL);
    }
    if (roll < 75) {
      return new Slice(type(depth - 1));
    }
    if (roll < 80) {
      return new Array(dice.between(1, 4), type(depth - 1));
    }
    if (roll < 86) {
      return new MapOf(dice.pick(Basic.KEYS), type(depth - 1));
    }
    if (roll < 90 || structs.isEmpty()) {
      return Interface.ANY;
    }
    Struct struct = dice.pick(structs);
    return roll < 94 ? struct : roll < 97 ? new Pointer(struct) : Interface.WEIGHER;
  }

  /// Whether fmt prints the type's values alike on every run: no addresses in them.
  static boolean isPlain(GoType type) {
    return switch (type) {
      case Slice slice -> isPlain(slice.element());
      case Array array -> isPlain(array.element());
      case MapOf map -> isPlain(map.value());
      case Pointer _ -> false;
      case Interface.WEIGHER -> false;
      default -> true;
    };
  }

  GoType plainType() {
    GoType type = type(1);
    return isPlain(type) ? type : Basic.INT;
  }

  String of(GoType type, int depth) {
    List<Scope.Variable> known = scope.of(type);
    if (!known.isEmpty() && dice.percent(depth <= 0 ? 75 : 35)) {
      return dice.pick(known).name();
    }
    if (depth > 0 && callsAllowed && !risky && dice.percent(12)) {
      String call = call(type, depth);
      if (call != null) {
        return call;
      }
    }
    return switch (type) {
      case Basic basic when basic.isInteger() -> integer(basic, depth);
      case Basic basic ->
          switch (basic) {
            case STRING -> string(depth);
            case BOOL -> bool(depth);
            default -> floating(depth);
          };
      case Slice slice -> slice(slice, depth);
      case Array array -> array.text() + "{" + list(array.element(), array.length(), depth) + "}";
      case MapOf map -> map(map, depth);
      case Struct struct -> struct(struct, depth);
      case Pointer pointer -> "&" + struct(pointer.to(), depth);
      case Interface.ANY -> "any(" + typed(dice.pick(Basic.ALL), depth) + ")";
      case Interface.WEIGHER -> "weigher(&" + struct(dice.pick(structs), depth) + ")";
    };
  }

  /// An expression that is no untyped constant: it says its type itself.
  String typed(GoType type, int depth) {
    return type instanceof Basic ? nonConstant(type, depth) : of(type, depth);
  }

  private String nonConstant(GoType type, int depth) {
    List<Scope.Variable> known = scope.of(type);
    if (!known.isEmpty() && dice.percent(60)) {
      return dice.pick(known).name();
    }
    return "id[" + type.text() + "](" + of(type, depth - 1) + ")";
  }

  String literal(Basic type) {
    return switch (type) {
      case STRING -> dice.of("\"\"", "\"a\"", "\"go\"", "\"héllo\"", "\"x y\"", "\"世界\"");
      case BOOL -> dice.of("true", "false");
      case FLOAT64 -> dice.of("0.5", "1.25", "-3.75", "0.1", "100.0", "2e10", "-1e-3", "7.0");
      default -> integerLiteral(type);
    };
  }

  private String integerLiteral(Basic type) {
    if (dice.percent(75)) {
      int small = dice.below(20);
      return type.signed && dice.percent(20) ? "-" + (small + 1) : String.valueOf(small);
    }
    BigInteger most = BigInteger.ONE.shiftLeft(type.bits).subtract(BigInteger.ONE);
    if (dice.percent(30)) {
      return most.toString();
    }
    if (type.signed && dice.percent(30)) {
      return most.negate().subtract(BigInteger.ONE).toString();
    }
    return most.shiftRight(dice.below(type.bits)).toString();
  }

  private String integer(Basic type, int depth) {
    if (depth <= 0) {
      return literal(type);
    }
    int roll = dice.below(100);
    if (roll < 35) {
      String operator = dice.of("+", "-", "*", "&", "|", "^", "&^");
      return "(" + nonConstant(type, depth) + " " + operator + " " + of(type, depth - 1) + ")";
    }
    if (roll < 45) {
      return division(type, depth);
    }
    if (roll < 55) {
      String count = "(" + nonConstant(Basic.UINT8, depth - 1) + " & " + dice.of("7", "31") + ")";
      return "(" + nonConstant(type, depth) + dice.of(" << ", " >> ") + count + ")";
    }
    if (roll < 62) {
      return dice.of("-", "^") + nonConstant(type, depth);
    }
    if (roll < 72) {
      return type.text() + "(" + nonConstant(dice.pick(Basic.INTEGERS), depth) + ")";
    }
    if (roll < 82 && type == Basic.INT) {
      return length(depth);
    }
    if (roll < 88) {
      return dice.of("min", "max")
          + "("
          + nonConstant(type, depth)
          + ", "
          + of(type, depth - 1)
          + ")";
    }
    String element = element(type, depth);
    return element != null ? element : literal(type);
  }

  private String division(Basic type, int depth) {
    String operator = dice.of(" / ", " % ");
    if (mayRisk(6)) {
      return "(" + simple(type) + operator + "id[" + type.text() + "](" + simple(type) + "))";
    }
    String divisor = "(" + nonConstant(type, depth - 1) + " | 1)";
    return "(" + nonConstant(type, depth) + operator + divisor + ")";
  }

  /// Decides whether this statement takes its one chance to panic.
  private boolean mayRisk(int chance) {
    if (risky || called || !dice.percent(chance)) {
      return false;
    }
    risky = true;
    callsAllowed = false;
    return true;
  }

  private String simple(GoType type) {
    List<Scope.Variable> known = scope.of(type);
    return known.isEmpty() ? literal((Basic) type) : dice.pick(known).name();
  }

  private String length(int depth) {
    List<Scope.Variable> measurable =
        scope.all().stream()
            .filter(
                variable ->
                    variable.type() instanceof Slice
                        || variable.type() instanceof MapOf
                        || variable.type() == Basic.STRING)
            .toList();
    if (measurable.isEmpty()) {
      return "len(" + nonConstant(Basic.STRING, depth - 1) + ")";
    }
    Scope.Variable variable = dice.pick(measurable);
    boolean capacity = variable.type() instanceof Slice && dice.percent(30);
    return (capacity ? "cap(" : "len(") + variable.name() + ")";
  }

  /// An element or a field of that type of some variable, or null.
  private String element(GoType type, int depth) {
    var found = new ArrayList<String>();
    for (Scope.Variable variable : scope.all()) {
      String name = variable.name();
      switch (variable.type()) {
        case Slice slice when slice.element().equals(type) -> found.add("at(" + name + ", %s)");
        case Array array when array.element().equals(type) ->
            found.add(name + "[" + dice.below(array.length()) + "]");
        case MapOf map when map.value().equals(type) ->
            found.add(name + "[" + of(map.key(), 0) + "]");
        case Struct struct -> fields(struct, name, type, found);
        default -> {}
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    String chosen = dice.pick(found);
    if (chosen.startsWith("at(") && mayRisk(8)) {
      return chosen.substring(3, chosen.indexOf(',')) + "[id[int](" + simple(Basic.INT) + ")]";
    }
    return chosen.replace("%s", of(Basic.INT, depth - 1));
  }

  private static void fields(Struct struct, String name, GoType type, List<String> found) {
    for (GoType.Field field : struct.fields()) {
      if (field.type().equals(type)) {
        found.add(name + "." + field.name());
      }
    }
  }

  private String floating(int depth) {
    if (depth <= 0) {
      return literal(Basic.FLOAT64);
    }
    if (dice.percent(30)) {
      return "float64(" + nonConstant(dice.pick(Basic.INTEGERS), depth) + ")";
    }
    String operator = dice.of(" + ", " - ", " * ", " / ");
    String left = nonConstant(Basic.FLOAT64, depth);
    String right = nonConstant(Basic.FLOAT64, depth);
    return "(" + left + operator + right + ")";
  }

  private String string(int depth) {
    if (depth <= 0) {
      return literal(Basic.STRING);
    }
    int roll = dice.below(100);
    if (roll < 35) {
      return "(" + nonConstant(Basic.STRING, depth) + " + " + of(Basic.STRING, depth - 1) + ")";
    }
    if (roll < 55) {
      return "fmt.Sprint(" + typed(plainType(), depth - 1) + ")";
    }
    if (roll < 70) {
      return "cut(" + of(Basic.STRING, depth - 1) + ", " + of(Basic.INT, depth - 1) + ")";
    }
    String element = element(Basic.STRING, depth);
    return element != null ? element : literal(Basic.STRING);
  }

  String bool(int depth) {
    if (depth <= 0) {
      return literal(Basic.BOOL);
    }
    int roll = dice.below(100);
    if (roll < 60) {
      Basic type = dice.pick(Basic.ORDERED);
      String operator = dice.of(" < ", " <= ", " > ", " >= ", " == ", " != ");
      return "(" + nonConstant(type, depth) + operator + of(type, depth - 1) + ")";
    }
    if (roll < 75) {
      // No risk on the right: whether it is evaluated must not depend on a panic's order.
      String left = nonConstant(Basic.BOOL, depth);
      return "(" + left + dice.of(" && ", " || ") + of(Basic.BOOL, depth - 1) + ")";
    }
    return "!" + nonConstant(Basic.BOOL, depth);
  }

  private String slice(Slice slice, int depth) {
    List<Scope.Variable> known = scope.of(slice);
    if (known.isEmpty() || depth <= 0 || dice.percent(40)) {
      return slice.text() + "{" + list(slice.element(), dice.below(4), depth) + "}";
    }
    String base = dice.pick(known).name();
    if (dice.percent(50)) {
      return "head(" + base + ", " + of(Basic.INT, depth - 1) + ")";
    }
    // Clipped: an append that writes into a shared array would be a side effect.
    return "append(clip(head("
        + base
        + ", "
        + dice.below(4)
        + ")), "
        + list(slice.element(), dice.between(1, 3), depth)
        + ")";
  }

  private String map(MapOf map, int depth) {
    var keys = new LinkedHashSet<String>();
    for (int i = dice.below(4); i > 0; i--) {
      keys.add(map.key() == Basic.STRING ? "\"k" + dice.below(5) + "\"" : "" + dice.below(9));
    }
    return keys.stream()
        .map(key -> key + ": " + of(map.value(), depth - 1))
        .collect(Collectors.joining(", ", map.text() + "{", "}"));
  }

  private String struct(Struct struct, int depth) {
    return struct.fields().stream()
        .filter(field -> dice.percent(70))
        .map(field -> field.name() + ": " + of(field.type(), depth - 1))
        .collect(Collectors.joining(", ", struct.text() + "{", "}"));
  }

  private String list(GoType element, int count, int depth) {
    var items = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      items.add(of(element, depth - 1));
    }
    return String.join(", ", items);
  }

  private String call(GoType type, int depth) {
    List<Scope.Function> fitting =
        functions.stream().filter(function -> function.result().equals(type)).toList();
    if (fitting.isEmpty()) {
      return null;
    }
    Scope.Function function = dice.pick(fitting);
    called = true;
    var arguments = new ArrayList<String>();
    for (GoType parameter : function.parameters()) {
      arguments.add(of(parameter, depth - 2));
    }
    return function.name() + "(" + String.join(", ", arguments) + ")";
  }
}
