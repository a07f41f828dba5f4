package interleave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What a reader may expect of every source file. A failure names file and line.
final class TidyTest {
  private static final int COLUMNS = 100;
  private static final int FILE_LINES = 700;
  private static final int METHOD_LINES = 80;

  /// The words in a method's comment that excuse its length; the reason follows them.
  private static final String EXCUSE = "Long because";

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

  /// Words that say nothing about what a type is.
  private static final Pattern VAGUE =
      Pattern.compile(".*(Manager|Helper|Utils?|Processor|Handler|Data|Info)(?![a-z]).*");

  /// Names with such a word that the field itself uses: `go/types` calls its findings `Info`.
  private static final List<String> OF_THE_FIELD = List.of("TypeInfo");

  private record Source(Path path, List<String> lines) {
    String at(long line) {
      return path + ":" + line;
    }
  }

  @Test
  void linesFitIn100Columns() throws IOException {
    var found = new ArrayList<String>();
    for (Source source : sources(MAIN, TEST)) {
      for (int i = 0; i < source.lines().size(); i++) {
        String line = source.lines().get(i);
        if (line.codePointCount(0, line.length()) > COLUMNS && !line.startsWith("import ")) {
          found.add(source.at(i + 1));
        }
      }
    }
    none(found);
  }

  @Test
  void filesHaveAtMost700Lines() throws IOException {
    none(
        sources(MAIN, TEST).stream()
            .filter(source -> source.lines().size() > FILE_LINES)
            .map(source -> source.path() + " has " + source.lines().size() + " lines")
            .toList());
  }

  @Test
  void methodsHaveAtMost80LinesOrSayWhyNot() throws IOException {
    var found = new ArrayList<String>();
    new Reader() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        long count = last(method) - first(method) + 1;
        if (count > METHOD_LINES && !excused(path(), (int) first(method))) {
          found.add(at(method) + " " + method.getName() + " has " + count + " lines");
        }
        return super.visitMethod(method, unused);
      }
    }.read(MAIN, TEST);
    none(found);
  }

  @Test
  void onlyTheCommandLineWritesToStandardOutput() throws IOException {
    var found = new ArrayList<String>();
    new Reader() {
      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void unused) {
        String text = select.toString();
        if (!path().startsWith(MAIN.resolve("interleave/app"))
            && (text.equals("System.out") || text.equals("System.err"))) {
          found.add(at(select) + " " + text);
        }
        return super.visitMemberSelect(select, unused);
      }
    }.read(MAIN);
    none(found);
  }

  @Test
  void typesAreNamedForWhatTheyAre() throws IOException {
    var found = new ArrayList<String>();
    new Reader() {
      @Override
      public Void visitClass(ClassTree type, Void unused) {
        String name = type.getSimpleName().toString();
        if (VAGUE.matcher(name).matches() && !OF_THE_FIELD.contains(name)) {
          found.add(at(type) + " " + name);
        }
        return super.visitClass(type, unused);
      }
    }.read(MAIN);
    none(found);
  }

  @Test
  void nothingIsLeftUnfinished() throws IOException {
    var found = new ArrayList<String>();
    for (Source source : sources(MAIN, TEST)) {
      for (int i = 0; i < source.lines().size(); i++) {
        if (UNFINISHED.matcher(source.lines().get(i)).find()
            && !source.path().endsWith("TidyTest.java")) {
          found.add(source.at(i + 1) + " " + source.lines().get(i).strip());
        }
      }
    }
    none(found);
  }

  @Test
  void everyPackageSaysWhatItImportsAndWhatItKeeps() throws IOException {
    var found = new ArrayList<String>();
    for (Path folder :
        sources(MAIN).stream().map(source -> source.path().getParent()).distinct().toList()) {
      Path about = folder.resolve("package-info.java");
      String text = Files.exists(about) ? Files.readString(about) : "";
      for (String part : List.of("*Imports:*", "*Invariant:*")) {
        if (!text.contains(part)) {
          found.add(about + " lacks " + part);
        }
      }
    }
    none(found);
  }

  private static void none(List<String> found) {
    assertEquals("", String.join("\n", found));
  }

  private static List<Source> sources(Path... roots) throws IOException {
    var sources = new ArrayList<Source>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path path : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          sources.add(new Source(path, Files.readAllLines(path)));
        }
      }
    }
    return sources;
  }

  /// Whether the comment above a method's first line, or its first lines, hold the excuse.
  private static boolean excused(Path path, int first) {
    List<String> lines;
    try {
      lines = Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = first - 2; i >= 0; i--) {
      String line = lines.get(i).strip();
      if (!line.startsWith("//") && !line.startsWith("@")) {
        break;
      }
      if (line.contains(EXCUSE)) {
        return true;
      }
    }
    return lines.subList(first - 1, first + 4).stream().anyMatch(line -> line.contains(EXCUSE));
  }

  /// Walks the syntax trees of many files, all parsed by one compiler.
  private abstract static class Reader extends TreeScanner<Void, Void> {
    private CompilationUnitTree unit;
    private SourcePositions positions;

    final void read(Path... roots) throws IOException {
      var compiler = ToolProvider.getSystemJavaCompiler();
      try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
        var paths = sources(roots).stream().map(Source::path).toList();
        var objects = files.getJavaFileObjectsFromPaths(paths);
        var options = List.of("-proc:none");
        var task = (JavacTask) compiler.getTask(null, files, problem -> {}, options, null, objects);
        positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree each : task.parse()) {
          unit = each;
          scan(unit, null);
        }
      }
    }

    final Path path() {
      return Path.of(unit.getSourceFile().getName());
    }

    final String at(Tree tree) {
      return path() + ":" + line(positions.getStartPosition(unit, tree));
    }

    final long first(Tree tree) {
      return line(positions.getStartPosition(unit, tree));
    }

    final long last(Tree tree) {
      return line(positions.getEndPosition(unit, tree));
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
