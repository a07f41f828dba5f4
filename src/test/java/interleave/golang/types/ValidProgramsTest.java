package interleave.golang.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.source.Source;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Programs that Go's compiler accepts are accepted, and everything in them has a type.
final class ValidProgramsTest {

  private static final Path CONFORMANCE = Path.of("src/test/resources/conformance");
  private static final Path PROBES = Path.of("src/test/resources/probes");

  /// Programs of one file that the recordings say were compiled.
  private static List<Path> programs() throws IOException {
    List<Path> result = new ArrayList<>();
    for (Path root : List.of(CONFORMANCE, PROBES)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".go")).sorted().toList()) {
          boolean alone = Files.exists(file.resolveSibling(name(file) + ".rc"));
          if (alone
              && !file.toString()
                  .matches(".*(compile-errors|conformance.imports|does_not_compile).*")) {
            result.add(file);
          }
        }
      }
    }
    return result;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".go", "");
  }

  @Test
  void recordedProgramsAreAcceptedAndEveryExpressionHasAType() throws IOException {
    TreeMap<String, String> wrong = new TreeMap<>();
    int accepted = 0;
    for (Path file : programs()) {
      Source source = new Source(file.getFileName().toString(), Files.readString(file));
      Programs.Checked checked = Programs.check(source);
      String errors = checked.errors();
      if (errors.contains("is not supported by Interleave") || errors.contains("undeclared in")) {
        continue; // needs a package that is outside, or is a test without a main function
      }
      if (errors.isEmpty()) {
        accepted++;
        Walk walk = new Walk(checked.program().info());
        for (File tree : checked.files()) {
          walk.node(tree);
        }
        errors = String.join("\n", walk.problems);
      }
      if (!errors.isEmpty()) {
        wrong.put(file.toString(), errors);
      }
    }
    assertEquals(new TreeMap<>(), wrong);
    assertTrue(accepted > 400, accepted + " programs accepted");
  }

  /// Looks at every node, by the components of its record.
  private static final class Walk {
    private final TypeInfo info;
    private final List<String> problems = new ArrayList<>();

    Walk(TypeInfo info) {
      this.info = info;
    }

    void node(Object node) {
      switch (node) {
        case null -> {}
        case List<?> list -> list.forEach(this::node);
        case File file -> node(file.declarations());
        case Decl.Import _, Stmt.Branch _ -> {}
        case Decl.Const declaration -> {
          node(declaration.type());
          node(declaration.values());
        }
        case Decl.Var declaration -> {
          node(declaration.type());
          node(declaration.values());
        }
        case Decl.Type declaration -> {
          fields(declaration.typeParams());
          node(declaration.type());
        }
        case Decl.Func function -> {
          node(function.type());
          node(function.body());
        }
        case Field field -> node(field.type());
        case Stmt.Labeled labeled -> node(labeled.statement());
        case Stmt.Range range -> {
          node(range.operand());
          node(range.body());
          if (!range.define()) {
            node(range.key());
            node(range.value());
          }
        }
        case Stmt.Assign assign -> {
          node(assign.right());
          if (!assign.define()) {
            node(assign.left());
          }
        }
        case Stmt.TypeSwitch choice -> {
          node(choice.init());
          node(choice.operand());
          node(choice.clauses());
        }
        case Expr e -> expr(e);
        case Node other -> components(other);
        default -> {}
      }
    }

    private void fields(List<Field> fields) {
      for (Field field : fields) {
        switch (field.type()) {
          case Expr.Binary _, Expr.Unary _ -> {} // a union
          default -> node(field.type());
        }
      }
    }

    private void expr(Expr e) {
      switch (e) {
        case Expr.Ident name when name.name().equals("_") -> {}
        case Expr.Paren paren when paren.inner() instanceof Expr.Ident -> expr(paren.inner());
        case Expr.Ident name when info.symbolOf(name) instanceof Symbol.PackageName -> {}
        case Expr.Ident name when info.symbolOf(name) instanceof Symbol.Builtin -> {}
        case Expr.Selector name when info.symbolOf(name.name()) instanceof Symbol.Builtin -> {}
        case Expr.Ellipsis _ -> {}
        case Expr.KeyValue pair -> {
          if (!(pair.key() instanceof Expr.Ident key && info.typeOf(key) == null)) {
            node(pair.key()); // else the name of a field
          }
          node(pair.value());
        }
        case Expr.Selector selector -> {
          typed(e);
          node(selector.operand());
        }
        case Expr.FuncType type -> {
          fields(type.params());
          fields(type.results());
        }
        case Expr.InterfaceType _ -> typed(e);
        case Expr.StructType struct -> {
          typed(e);
          fields(struct.fields());
        }
        default -> {
          typed(e);
          components(e);
        }
      }
    }

    private void typed(Expr e) {
      Type type = info.typeOf(e);
      if (type == null || type == Type.Basic.INVALID) {
        problems.add(e.pos() + ": no type: " + e);
      } else if (type instanceof Alias) {
        problems.add(e.pos() + ": alias: " + e);
      } else if (Types.isUntyped(type)
          && info.constantOf(e) == null
          && type != Type.Basic.UNTYPED_NIL) {
        problems.add(e.pos() + ": untyped: " + e);
      }
    }

    private void components(Node node) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          node(component.getAccessor().invoke(node));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
