package interleave.conformance.fuzz;

import interleave.conformance.fuzz.GoType.Array;
import interleave.conformance.fuzz.GoType.Basic;
import interleave.conformance.fuzz.GoType.Interface;
import interleave.conformance.fuzz.GoType.MapOf;
import interleave.conformance.fuzz.GoType.Pointer;
import interleave.conformance.fuzz.GoType.Slice;
import interleave.conformance.fuzz.GoType.Struct;
import java.util.LinkedHashSet;
import java.util.List;

/// Writes statements. All loops are bounded; calls stand in loops only where `callsInLoops` says
/// so.
final class Statements {
  private final Dice dice;
  private final Expressions expressions;
  private final Source source;
  private boolean callsInLoops;
  private int loops;

  Statements(Dice dice, Expressions expressions, Source source) {
    this.dice = dice;
    this.expressions = expressions;
    this.source = source;
  }

  void callsInLoops(boolean allowed) {
    callsInLoops = allowed;
  }

  private Expressions at(Scope scope) {
    return expressions.in(scope, loops == 0 || callsInLoops);
  }

  /// An expression of a statement of its own.
  String fresh(Scope scope, GoType type, int depth) {
    return at(scope).of(type, depth);
  }

  void block(Scope scope, int count, int depth) {
    for (int i = 0; i < count; i++) {
      statement(scope, depth);
    }
  }

  void statement(Scope scope, int depth) {
    int roll = dice.below(100);
    if (roll < 22) {
      declare(scope, expressions.in(scope, false).type(2));
    } else if (roll < 40) {
      assign(scope);
    } else if (roll < 54) {
      print(scope);
    } else if (depth <= 0) {
      assign(scope);
    } else if (roll < 64) {
      branch(scope, depth);
    } else if (roll < 76 && loops < 2) {
      loop(scope, depth);
    } else if (roll < 84) {
      choose(scope, depth);
    } else if (roll < 88) {
      typeSwitch(scope, depth);
    } else if (roll < 93) {
      closure(scope, depth);
    } else if (roll < 96) {
      attempt(scope, depth);
    } else {
      source.line("{");
      block(scope.block(), 2, depth - 1);
      source.line("}");
    }
  }

  String declare(Scope scope, GoType type) {
    String name = source.name("v");
    if (dice.percent(15)) {
      source.line("var " + name + " " + type.text());
    } else if (dice.percent(50)) {
      source.line("var " + name + " " + type.text() + " = " + fresh(scope, type, 2));
    } else {
      source.line(name + " := " + at(scope).typed(type, 3));
    }
    source.line("_ = " + name);
    // What can be nil is read only through code that minds it.
    scope.add(name, type, false);
    return name;
  }

  private void assign(Scope scope) {
    List<Scope.Variable> targets = scope.changeable();
    if (targets.isEmpty()) {
      declare(scope, Basic.INT);
      return;
    }
    Scope.Variable target = dice.pick(targets);
    String name = target.name();
    switch (target.type()) {
      case Basic basic when basic.isInteger() && dice.percent(60) -> {
        String operator = dice.of("+=", "-=", "*=", "&=", "|=", "^=", "&^=");
        source.line(name + " " + operator + " " + fresh(scope, basic, 2));
      }
      case Basic basic when basic.isInteger() && dice.percent(40) ->
          source.line(name + dice.of("++", "--"));
      case Basic basic when basic == Basic.STRING && dice.percent(50) -> {
        source.line(name + " = cut(" + name + ", 20) + " + fresh(scope, Basic.STRING, 1));
      }
      case Slice slice when dice.percent(60) -> changeSlice(scope, slice, name);
      case MapOf map when dice.percent(70) -> changeMap(scope, map, name);
      case Array array when dice.percent(70) ->
          source.line(
              name + "[" + dice.below(array.length()) + "] = " + fresh(scope, array.element(), 2));
      case Struct struct when dice.percent(70) -> changeStruct(scope, struct, name);
      case Pointer pointer when dice.percent(70) -> {
        source.line("if " + name + " != nil {");
        changeStruct(scope, pointer.to(), name);
        source.line("}");
      }
      default -> source.line(name + " = " + fresh(scope, target.type(), 3));
    }
  }

  private void changeSlice(Scope scope, Slice slice, String name) {
    String value = fresh(scope, slice.element(), 1);
    switch (dice.below(4)) {
      case 0 -> source.line(name + " = append(head(" + name + ", 6), " + value + ")");
      case 1 -> source.line(name + " = head(" + name + ", " + dice.below(4) + ")");
      case 2 -> {
        source.line("if len(" + name + ") > 0 {");
        source.line(name + "[len(" + name + ")-1] = " + value);
        source.line("}");
      }
      default -> {
        source.line("for i := range " + name + " {");
        source.line(name + "[i] = " + value);
        source.line("}");
      }
    }
  }

  private void changeMap(Scope scope, MapOf map, String name) {
    String key = fresh(scope, map.key(), 1);
    switch (dice.below(3)) {
      case 0 -> source.line("delete(" + name + ", " + key + ")");
      default -> {
        String value = fresh(scope, map.value(), 1);
        source.line("if " + name + " != nil {");
        source.line(name + "[" + key + "] = " + value);
        source.line("}");
      }
    }
  }

  private void changeStruct(Scope scope, Struct struct, String name) {
    if (dice.percent(30)) {
      source.line(name + ".poke(" + fresh(scope, Basic.INT, 1) + ")");
      return;
    }
    GoType.Field field = dice.pick(struct.fields());
    source.line(name + "." + field.name() + " = " + fresh(scope, field.type(), 2));
  }

  void print(Scope scope) {
    List<Scope.Variable> shown =
        scope.all().stream().filter(variable -> Expressions.isPlain(variable.type())).toList();
    if (shown.isEmpty() || dice.percent(25)) {
      GoType type = at(scope).plainType();
      source.line("fmt.Println(" + at(scope).typed(type, 3) + ")");
      return;
    }
    String name = dice.pick(shown).name();
    switch (dice.below(4)) {
      case 0 -> source.line("fmt.Printf(\"%T %+v\\n\", " + name + ", " + name + ")");
      case 1 ->
          source.line("fmt.Printf(\"%#v|%v\\n\", " + name + ", " + dice.pick(shown).name() + ")");
      default ->
          source.line(
              "fmt.Println(\"" + name + "\", " + name + ", " + dice.pick(shown).name() + ")");
    }
  }

  private void branch(Scope scope, int depth) {
    source.line("if " + fresh(scope, Basic.BOOL, 3) + " {");
    block(scope.block(), dice.between(1, 3), depth - 1);
    if (dice.percent(40)) {
      source.line("} else if " + fresh(scope, Basic.BOOL, 2) + " {");
      block(scope.block(), dice.between(1, 2), depth - 1);
    }
    if (dice.percent(50)) {
      source.line("} else {");
      block(scope.block(), dice.between(1, 2), depth - 1);
    }
    source.line("}");
  }

  private void loop(Scope scope, int depth) {
    Scope inside = scope.block();
    String label = dice.percent(30) ? source.name("loop") : null;
    String name = source.name("i");
    String header = header(scope, inside, name);
    if (label != null) {
      source.line(label + ":");
    }
    loops++;
    source.line(header);
    if (label != null) {
      String jump = dice.of("continue ", "break ") + label;
      source.line("for range 2 {");
      source.line("if " + fresh(inside, Basic.BOOL, 2) + " {");
      source.line(jump);
      source.line("}");
      block(inside.block(), 1, depth - 1);
      source.line("}");
    }
    block(inside, dice.between(1, 3), depth - 1);
    if (dice.percent(25)) {
      source.line("if " + fresh(inside, Basic.BOOL, 2) + " {");
      source.line(dice.of("break", "continue"));
      source.line("}");
      block(inside, 1, depth - 1);
    }
    source.line("}");
    loops--;
  }

  private String header(Scope scope, Scope inside, String name) {
    List<Scope.Variable> ranged =
        scope.all().stream()
            .filter(
                variable ->
                    variable.type() instanceof Slice
                        || variable.type() instanceof Array
                        || variable.type() == Basic.STRING)
            .toList();
    if (!ranged.isEmpty() && dice.percent(40)) {
      Scope.Variable over = dice.pick(ranged);
      String value = source.name("x");
      inside.add(name, Basic.INT, true);
      GoType element =
          switch (over.type()) {
            case Slice slice -> slice.element();
            case Array array -> array.element();
            default -> Basic.INT32;
          };
      inside.add(value, element, true);
      String what =
          switch (over.type()) {
            case Slice _ -> "head(" + over.name() + ", 4)";
            case Array _ -> over.name();
            default -> "cut(" + over.name() + ", 6)";
          };
      return "for "
          + name
          + ", "
          + value
          + " := range "
          + what
          + " {"
          + " _, _ = "
          + name
          + ", "
          + value;
    }
    inside.add(name, Basic.INT, true);
    int times = dice.between(1, 4);
    return switch (dice.below(3)) {
      case 0 -> "for " + name + " := range " + times + " { _ = " + name;
      case 1 -> "for " + name + " := " + times + "; " + name + " > 0; " + name + "-- {";
      default -> "for " + name + " := 0; " + name + " < " + times + "; " + name + "++ {";
    };
  }

  private void choose(Scope scope, int depth) {
    if (dice.percent(40)) {
      source.line("switch {");
      for (int i = dice.between(1, 3); i > 0; i--) {
        source.line(
            "case " + fresh(scope, Basic.BOOL, 2).replaceAll("^(true|false)$", "id($1)") + ":");
        block(scope.block(), dice.between(0, 2), depth - 1);
      }
    } else {
      Basic type = dice.of(Basic.INT, Basic.UINT8, Basic.STRING);
      source.line("switch " + at(scope).typed(type, 2) + " {");
      var constants = new LinkedHashSet<String>();
      for (int i = 0; i < 4; i++) {
        constants.add(type == Basic.STRING ? expressions.literal(type) : "" + dice.below(6));
      }
      for (String constant : constants) {
        source.line("case " + constant + ":");
        block(scope.block(), dice.between(0, 2), depth - 1);
        if (dice.percent(15)) {
          source.line("fallthrough");
        }
      }
      source.line("case " + at(scope).typed(type, 1) + ":");
    }
    if (dice.percent(60)) {
      source.line("default:");
      block(scope.block(), 1, depth - 1);
    }
    source.line("}");
  }

  private void typeSwitch(Scope scope, int depth) {
    String name = source.name("t");
    source.line("switch " + name + " := " + fresh(scope, Interface.ANY, 2) + ".(type) {");
    var types = new LinkedHashSet<Basic>();
    for (int i = 0; i < 3; i++) {
      types.add(dice.pick(Basic.ALL));
    }
    for (Basic type : types) {
      source.line("case " + type.text() + ":");
      Scope inside = scope.block();
      inside.add(name, type, true);
      source.line("_ = " + name);
      block(inside, dice.between(1, 2), depth - 1);
    }
    source.line("default:");
    source.line("fmt.Printf(\"other %T %v\\n\", " + name + ", " + name + ")");
    source.line("}");
  }

  private void closure(Scope scope, int depth) {
    String name = source.name("fn");
    Basic type = dice.pick(Basic.ALL);
    String parameter = source.name("q");
    source.line(name + " := func(" + parameter + " " + type.text() + ") " + type.text() + " {");
    Scope inside = scope.block();
    inside.add(parameter, type, false);
    int outside = loops;
    if (dice.percent(30)) {
      String shown =
          scope.of(Basic.INT).isEmpty() ? parameter : dice.pick(scope.of(Basic.INT)).name();
      source.line("defer func() { fmt.Println(\"" + name + " ends\", " + shown + ") }()");
    }
    block(inside, dice.between(1, 3), depth - 1);
    source.line("return " + at(inside).of(type, 2));
    source.line("}");
    for (int i = dice.between(1, 2); i > 0; i--) {
      String argument = expressions.in(scope, false).of(type, 1);
      source.line("fmt.Println(\"" + name + "\", " + name + "(" + argument + "))");
    }
    loops = outside;
  }

  /// Code whose panic is recovered.
  private void attempt(Scope scope, int depth) {
    source.line("try(func() {");
    Scope inside = scope.block();
    block(inside, dice.between(1, 2), depth - 1);
    risk(inside);
    source.line("})");
  }

  /// A statement that is likely to panic.
  void risk(Scope scope) {
    String number = expressions.in(scope, false).typed(Basic.INT, 1);
    source.line(
        switch (dice.below(9)) {
          case 0 -> "fmt.Println([]int{1, 2, 3}[" + number + "])";
          case 1 -> "fmt.Println(10 / (" + number + " & 1))";
          case 2 -> "var m map[string]int; m[\"x\"] = " + number;
          case 3 -> "var p *record; fmt.Println(p.n + " + number + ")";
          case 4 -> "fmt.Println(any(" + number + ").(string))";
          case 5 -> "fmt.Println(\"text\"[" + number + ":])";
          case 6 -> "var w weigher; fmt.Println(w.weigh())";
          case 7 -> "fmt.Println(len(make([]int, " + number + " % 100)))";
          default -> "panic(fmt.Sprint(\"number \", " + number + "))";
        });
  }
}
