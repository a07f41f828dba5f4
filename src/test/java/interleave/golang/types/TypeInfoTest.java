package interleave.golang.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Stmt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What the compiler needs to know of a program is found out.
final class TypeInfoTest {

  private static CheckedProgram.CheckedPackage main(String text) {
    return Programs.check(text).program().main();
  }

  private static Decl.Func function(Programs.Checked checked, String name) {
    for (File file : checked.files()) {
      for (Decl declaration : file.declarations()) {
        if (declaration instanceof Decl.Func function && function.name().name().equals(name)) {
          return function;
        }
      }
    }
    throw new AssertionError(name);
  }

  private static Expr value(Programs.Checked checked, int statement) {
    Stmt found = function(checked, "main").body().statements().get(statement);
    return ((Stmt.Assign) found).right().getFirst();
  }

  /// The variables that the statements of main's body declare with `:=`.
  private static Map<String, Symbol.Var> variables(Programs.Checked checked) {
    TypeInfo info = checked.program().info();
    Map<String, Symbol.Var> result = new TreeMap<>();
    for (Stmt statement : function(checked, "main").body().statements()) {
      if (statement instanceof Stmt.Assign assign && assign.define()) {
        for (Expr left : assign.left()) {
          if (info.symbolOf(left) instanceof Symbol.Var variable) {
            result.putIfAbsent(variable.name(), variable);
          }
        }
      }
    }
    return result;
  }

  @Test
  void constantsAreExactAndHaveTheirFinalType() {
    Programs.Checked checked =
        Programs.check(
            """
            package main

            const huge = 1 << 100

            func main() {
            	a := huge >> 98
            	b := float32(0.1)
            	c := 'a' + 1
            	d := 1 / 3.0
            	_, _, _, _ = a, b, c, d
            }
            """);
    TypeInfo info = checked.program().info();
    Map<String, String> found = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      Expr value = value(checked, i);
      found.put("" + i, info.typeOf(value) + " " + ConstantText.of(info.constantOf(value)));
    }
    assertEquals(
        Map.of("0", "int 4", "1", "float32 0.1", "2", "int32 98", "3", "float64 0.333333"), found);
    Constant.Float single = (Constant.Float) info.constantOf(value(checked, 1));
    assertEquals(new BigInteger("13421773"), single.numerator());
    assertEquals(BigInteger.ONE.shiftLeft(27), single.denominator());
  }

  @Test
  void operandsOfUntypedOperationsGetTheTypeThatTheirUseAsksFor() {
    Programs.Checked checked =
        Programs.check(
            """
            package main

            func main() {
            	var s uint = 2
            	var x int64 = 1 << s
            	var p *int = nil
            	var f func() = (nil)
            	_, _, _ = x, p, f
            }
            """);
    TypeInfo info = checked.program().info();
    List<String> types = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      Stmt statement = function(checked, "main").body().statements().get(i);
      Expr value =
          ((Decl.Var) ((Stmt.DeclStmt) statement).declarations().getFirst()).values().getFirst();
      types.add(info.typeOf(value).toString());
      Expr inner =
          switch (value) {
            case Expr.Binary shift -> shift.left();
            case Expr.Paren paren -> paren.inner();
            default -> value;
          };
      types.add(info.typeOf(inner).toString());
    }
    assertEquals(List.of("int64", "int64", "*int", "*int", "func()", "func()"), types);
  }

  @Test
  void variablesKnowWhetherTheyNeedACell() {
    Programs.Checked checked =
        Programs.check(
            """
            package main

            type T struct{ n int }

            func (t *T) inc() { t.n++ }

            func seq(yield func(int) bool) {}

            func main() {
            	plain := 1
            	copied := 2
            	shared := 3
            	pointed := 4
            	sliced := [3]int{}
            	called := T{}
            	field := T{}
            	ranged := 5
            	func() { println(copied, shared) }()
            	shared = 4
            	_ = &pointed
            	_ = sliced[:]
            	called.inc()
            	_ = &field.n
            	for range seq {
            		ranged++
            	}
            	_ = plain
            }
            """);
    Map<String, Boolean> cells = new TreeMap<>();
    variables(checked).forEach((name, variable) -> cells.put(name, variable.needsCell()));
    assertEquals(
        Map.of(
            "plain", false,
            "copied", false,
            "shared", true,
            "pointed", true,
            "sliced", true,
            "called", true,
            "field", true,
            "ranged", true),
        cells);
  }

  @Test
  void selectionsSayWhichEmbeddedFieldsTheyGoThrough() {
    Programs.Checked checked =
        Programs.check(
            """
            package main

            type Inner struct{ a, b int }

            func (Inner) get() int { return 1 }

            type Outer struct {
            	x int
            	*Inner
            }

            func main() {
            	var o Outer
            	o.b = 1
            	f := o.get
            	g := Outer.get
            	_, _ = f, g
            }
            """);
    TypeInfo info = checked.program().info();
    Stmt.Assign first = (Stmt.Assign) function(checked, "main").body().statements().get(1);
    Selection field = info.selectionOf((Expr.Selector) first.left().getFirst());
    assertEquals(List.of(1, 1), field.path());
    assertTrue(field.indirect());
    Selection method = info.selectionOf((Expr.Selector) value(checked, 2));
    assertEquals(Selection.Kind.METHOD_VALUE, method.kind());
    assertEquals(List.of(1), method.path());
    Selection expression = info.selectionOf((Expr.Selector) value(checked, 3));
    assertEquals("func(main.Outer) int", expression.type().toString());
  }

  @Test
  void instancesAreTheSameForTheSameTypeArguments() {
    Programs.Checked checked =
        Programs.check(
            """
            package main

            type Pair[A, B any] struct {
            	a A
            	b B
            }

            func (p *Pair[X, Y]) swap() Pair[Y, X] { return Pair[Y, X]{p.b, p.a} }

            func id[T any](x T) T { return x }

            func main() {
            	p := Pair[int, []byte]{}
            	q := id(p)
            	r := q.swap()
            	s := r.swap()
            	_ = s
            }
            """);
    CheckedProgram program = checked.program();
    Map<String, Symbol.Var> variables = variables(checked);
    assertSame(variables.get("p").type(), variables.get("q").type());
    assertSame(variables.get("p").type(), variables.get("s").type());
    assertEquals("main.Pair[[]uint8,int]", variables.get("r").type().toString());
    Expr.Call call = (Expr.Call) value(checked, 1);
    assertEquals(
        "[main.Pair[int,[]uint8]]", program.info().typeArgumentsOf(call.callee()).toString());
    Named pair = (Named) variables.get("p").type();
    Symbol.Func swap = pair.methods().getFirst();
    assertEquals("func() main.Pair[[]uint8,int]", swap.type().toString());
    assertEquals("[X, Y]", swap.origin().typeParameters().toString());
    Type substituted =
        program
            .instances()
            .substitute(
                swap.origin().signature(),
                swap.origin().typeParameters(),
                List.of(Type.Basic.INT, Type.Basic.STRING));
    assertEquals("func() main.Pair[string,int]", substituted.toString());
  }

  @Test
  void packageVariablesAreInitialisedByWhatTheyNeed() {
    CheckedProgram.CheckedPackage main =
        main(
            """
            package main

            var a = b + f()
            var b = 1
            var c, d = g()
            var e int

            func f() int { return d + e }
            func g() (int, int) { return h, 1 }

            var h = 5
            var _ = 7

            func main() {}
            """);
    List<String> order = new ArrayList<>();
    for (CheckedProgram.Initialiser initialiser : main.initialisers()) {
      List<String> names = new ArrayList<>();
      initialiser.left().forEach(v -> names.add(v == null ? "_" : v.name()));
      order.add(String.join(",", names));
    }
    assertEquals(List.of("b", "h", "c,d", "a", "_"), order);
  }

  @Test
  void onlyWhatAProgramCanReachOfTheLibraryIsChecked() {
    CheckedProgram program =
        Programs.check(
                """
                package main

                import "errors"

                func main() { _ = errors.New("x") }
                """)
            .program();
    CheckedProgram.CheckedPackage errors = program.packages().getFirst();
    assertEquals("errors", errors.pkg().path());
    List<String> functions = new ArrayList<>();
    errors.functions().forEach(function -> functions.add(function.fullName()));
    assertEquals(List.of("errors.(*errorString).Error", "errors.New"), functions);
    assertFalse(program.main().pkg().isLibrary());
  }
}
