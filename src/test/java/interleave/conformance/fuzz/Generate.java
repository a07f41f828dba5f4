package interleave.conformance.fuzz;

import interleave.conformance.fuzz.GoType.Array;
import interleave.conformance.fuzz.GoType.Basic;
import interleave.conformance.fuzz.GoType.MapOf;
import interleave.conformance.fuzz.GoType.Slice;
import interleave.conformance.fuzz.GoType.Struct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a random Go program, fixed by its seed: types, functions, control flow, panics and
/// goroutines, always with one result on real Go.
///
///     java Generate.java FROM TO FOLDER    writes FOLDER/SEED.go for the seeds FROM to TO
public final class Generate {
  private static final String PRELUDE =
      """
      type weigher interface{ weigh() int }

      type record struct{ n int }

      func id[T any](x T) T { return x }

      func place(i, n int) int {
      	if i %= n; i < 0 {
      		i += n
      	}
      	return i
      }

      func at[T any](xs []T, i int) (x T) {
      	if len(xs) > 0 {
      		x = xs[place(i, len(xs))]
      	}
      	return
      }

      func head[T any](xs []T, n int) []T { return xs[:place(n, len(xs)+1)] }

      func clip[T any](xs []T) []T { return xs[:len(xs):len(xs)] }

      func cut(s string, n int) string { return s[:min(len(s), place(n, 25))] }

      func try(f func()) {
      	defer func() {
      		if r := recover(); r != nil {
      			fmt.Printf("recovered %v (%T)\\n", r, r)
      		}
      	}()
      	f()
      }
      """;

  private final Dice dice;
  private final Source source = new Source();
  private final List<Struct> structs = new ArrayList<>();
  private final List<Scope.Function> functions = new ArrayList<>();
  private final Expressions expressions;
  private final Statements statements;

  private Generate(long seed) {
    dice = new Dice(seed);
    expressions = new Expressions(dice, structs, functions);
    statements = new Statements(dice, expressions, source);
  }

  /// The program of that seed.
  public static String program(long seed) {
    return new Generate(seed).program();
  }

  public static void main(String[] args) throws IOException {
    for (long seed = Long.parseLong(args[0]); seed <= Long.parseLong(args[1]); seed++) {
      Files.writeString(Path.of(args[2], seed + ".go"), program(seed));
    }
  }

  private String program() {
    for (int i = dice.between(1, 3); i > 0; i--) {
      structs.add(struct());
    }
    structs.forEach(this::declare);
    for (int i = dice.between(2, 5); i > 0; i--) {
      function();
    }
    main();
    return header(source.text()) + PRELUDE + "\n" + source.text();
  }

  private static String header(String body) {
    var text = new StringBuilder("package main\n\nimport (\n");
    for (String path : List.of("context", "fmt", "runtime", "sync", "sync/atomic", "time")) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (name.equals("fmt") || body.matches("(?s).*\\b" + name + "\\.[A-Z].*")) {
        text.append("\t\"").append(path).append("\"\n");
      }
    }
    return text.append(")\n\n").toString();
  }

  private Struct struct() {
    var fields = new ArrayList<GoType.Field>();
    fields.add(new GoType.Field("n", Basic.INT));
    for (int i = dice.between(1, 3); i > 0; i--) {
      GoType type = dice.pick(Basic.ALL);
      int roll = dice.below(10);
      type =
          roll < 2
              ? new Slice(type)
              : roll < 3
                  ? new Array(dice.between(1, 3), type)
                  : roll < 4 ? new MapOf(Basic.STRING, type) : type;
      fields.add(new GoType.Field("f" + i, type));
    }
    return new Struct("T" + structs.size(), List.copyOf(fields));
  }

  private void declare(Struct struct) {
    source.line("type " + struct.name() + " struct {");
    for (GoType.Field field : struct.fields()) {
      source.line(field.name() + " " + field.type().text());
    }
    source.line("}");
    source.line("");
    String receiver = "func (t *" + struct.name() + ") ";
    source.line(receiver + "weigh() int { return t.n*2 + " + dice.below(10) + " }");
    source.line("");
    source.line(receiver + "poke(k int) { t.n += k; t.n ^= " + dice.below(100) + " }");
    source.line("");
  }

  private void function() {
    String name = "f" + functions.size();
    Scope scope = Scope.top();
    var parameters = new ArrayList<GoType>();
    var written = new ArrayList<String>();
    expressions.in(scope, false);
    for (int i = dice.between(1, 3); i > 0; i--) {
      GoType type = expressions.type(1);
      parameters.add(type);
      written.add("p" + i + " " + type.text());
      scope.add("p" + i, type, !(type instanceof Basic));
    }
    GoType result = dice.percent(70) ? dice.pick(Basic.ALL) : expressions.plainType();
    source.line(
        "func " + name + "(" + String.join(", ", written) + ") (r " + result.text() + ") {");
    if (dice.percent(40)) {
      source.line("defer func() {");
      source.line("if e := recover(); e != nil {");
      source.line("fmt.Println(\"" + name + " recovered\", e)");
      source.line("}");
      source.line("}()");
    }
    if (dice.percent(30)) {
      source.line("fmt.Println(\"in " + name + "\")");
    }
    statements.callsInLoops(false);
    statements.block(scope, dice.between(2, 5), 2);
    source.line("return " + statements.fresh(scope, result, 3));
    source.line("}");
    source.line("");
    functions.add(new Scope.Function(name, List.copyOf(parameters), result, true));
  }

  private void main() {
    var concurrency = new Concurrency(dice, expressions, statements, source);
    Scope scope = Scope.top();
    source.line("func main() {");
    if (dice.percent(25)) {
      source.line("defer fmt.Println(\"main's deferred call\")");
    }
    statements.callsInLoops(true);
    for (int i = dice.between(3, 6); i > 0; i--) {
      statements.block(scope, dice.between(2, 5), 3);
      if (dice.percent(60)) {
        concurrency.scene(scope);
      }
    }
    statements.print(scope);
    end(scope);
    source.line("}");
  }

  private void end(Scope scope) {
    switch (dice.below(12)) {
      case 0 -> statements.risk(scope);
      case 1 -> {
        source.line("go func() {");
        source.line("panic(" + statements.fresh(scope.readOnly(), Basic.STRING, 1) + ")");
        source.line("}()");
        source.line("select {}");
      }
      case 2 -> {
        source.line("var wg sync.WaitGroup");
        source.line("wg.Add(1)");
        source.line("gate := make(chan int)");
        source.line("go func() { defer wg.Done(); gate <- 1 }()");
        source.line("wg.Wait()");
      }
      default -> {}
    }
  }
}
