package interleave.golang.lib;

import interleave.Goldens;
import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.types.Symbol;
import interleave.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/go-support.md` says what of Go's library there is: it is written by this test from the
/// library itself, and from the programs that hold it to what real Go does.
final class GoSupportTest {

  private static final Path RESOURCES = Path.of("src/main/resources/interleave/golib");
  private static final Path PROGRAMS = Path.of("src/test/resources/conformance");

  private final StringBuilder out = new StringBuilder();

  @Test
  void theTableSaysWhatThereIs() throws IOException {
    out.append("# What of Go there is\n\n");
    out.append(
        "`GoSupportTest` writes this page from the sources; `-Dgoldens=refresh` renews it.\n");
    programs();
    library();
    refused();
    Goldens.check("../../../docs/go-support.md", out.toString());
  }

  private void programs() throws IOException {
    out.append("\n## Programs recorded from real Go\n\n");
    out.append("Each is run and compared in output, errors and exit code. Those in\n");
    out.append("`src/test/resources/conformance/gaps.txt` do not agree yet.\n\n");
    out.append("| topic | programs | gaps |\n|--|--:|--:|\n");
    List<String> gaps = Files.readAllLines(PROGRAMS.resolve("gaps.txt"));
    Map<String, Integer> topics = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      files
          .filter(file -> file.toString().endsWith(".rc"))
          .forEach(
              file -> topics.merge(file.getParent().getFileName().toString(), 1, Integer::sum));
    }
    topics.forEach(
        (topic, count) -> {
          long open = gaps.stream().filter(g -> g.startsWith("conformance/" + topic + "/")).count();
          out.append("| ").append(topic).append(" | ").append(count).append(" | ");
          out.append(open == 0 ? "" : open).append(" |\n");
        });
  }

  private void library() {
    out.append("\n## Library\n");
    SourceLibrary library = new SourceLibrary();
    for (String path : library.packages()) {
      if (path.startsWith("internal/")) {
        continue;
      }
      TreeSet<String> names = new TreeSet<>();
      TreeMap<String, TreeSet<String>> types = new TreeMap<>();
      for (Source source : library.files(path)) {
        File file = Parser.parse(source, new NodeIds(), new ErrorList());
        file.declarations().forEach(decl -> collect(decl, names, types));
      }
      if (path.equals("unsafe")) { // its functions are the compiler's
        Stream.of(Symbol.Builtin.values())
            .map(Symbol.Builtin::goName)
            .filter(GoSupportTest::isExported)
            .forEach(names::add);
      }
      out.append("\n### ").append(path).append("\n");
      if (!names.isEmpty()) {
        out.append(String.join(", ", names)).append("\n");
      }
      types.forEach(
          (type, members) -> {
            out.append("- **").append(type).append("**");
            out.append(members.isEmpty() ? "" : ": " + String.join(", ", members)).append('\n');
          });
    }
  }

  private static void collect(
      Decl decl, TreeSet<String> names, Map<String, TreeSet<String>> types) {
    switch (decl) {
      case Decl.Func f when f.receiver() == null -> add(names, f.name());
      case Decl.Func f -> {
        String type = receiver(f.receiver().type());
        if (isExported(type)) {
          add(types.computeIfAbsent(type, t -> new TreeSet<>()), f.name());
        }
      }
      case Decl.Type t when isExported(t.name().name()) -> {
        TreeSet<String> members = types.computeIfAbsent(t.name().name(), n -> new TreeSet<>());
        if (t.type() instanceof Expr.InterfaceType type) {
          members(type.elements(), members);
        } else if (t.type() instanceof Expr.StructType type) {
          members(type.fields(), members);
        }
      }
      case Decl.Const c -> c.names().forEach(name -> add(names, name));
      case Decl.Var v -> v.names().forEach(name -> add(names, name));
      default -> {}
    }
  }

  private static void members(List<Field> fields, TreeSet<String> members) {
    fields.forEach(field -> field.names().forEach(name -> add(members, name)));
  }

  private static void add(TreeSet<String> names, Expr.Ident name) {
    if (isExported(name.name())) {
      names.add(name.name());
    }
  }

  private static boolean isExported(String name) {
    return Character.isUpperCase(name.codePointAt(0));
  }

  private static String receiver(Expr type) {
    return switch (type) {
      case Expr.Star star -> receiver(star.operand());
      case Expr.Index index -> receiver(index.operand());
      case Expr.Paren paren -> receiver(paren.inner());
      case Expr.Ident ident -> ident.name();
      default -> throw new IllegalStateException("no receiver: " + type);
    };
  }

  private void refused() throws IOException {
    out.append("\n## Refused by name\n\n");
    out.append("Names that these packages have in Go 1.23 and not here. Packages that are not\n");
    out.append(
        "listed above are refused too, with what to use instead where there is something.\n");
    for (String line : Files.readAllLines(RESOURCES.resolve("unsupported.txt"))) {
      String[] parts = line.split(" \\| ");
      out.append("\n### ").append(parts[0]);
      out.append(parts[1].equals("-") ? "" : ": " + parts[1]).append('\n');
      out.append(parts[2].replace(" ", ", ")).append('\n');
    }
  }
}
