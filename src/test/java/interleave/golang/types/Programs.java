package interleave.golang.types;

import interleave.golang.CompilerOutput;
import interleave.golang.lib.SourceLibrary;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Checks programs against the real library, for tests.
final class Programs {

  static final SourceLibrary LIBRARY = new SourceLibrary();

  private static final Pattern FOLDER = Pattern.compile("(?m)(^|\t| )\\./");

  private Programs() {}

  /// A program and its trees.
  record Checked(List<File> files, Checker.Result result) {
    CheckedProgram program() {
      if (result.program() == null) {
        throw new AssertionError(result.diagnostics().toString());
      }
      return result.program();
    }

    /// The messages, one for each line or more.
    String errors() {
      List<Source> sources = files.stream().map(File::source).toList();
      String text = CompilerOutput.text(sources, result.diagnostics());
      return FOLDER.matcher(text).replaceAll("$1");
    }
  }

  static Checked check(List<Source> sources, LanguageVersion version) {
    NodeIds ids = new NodeIds();
    ErrorList errors = new ErrorList();
    List<File> files = new ArrayList<>();
    for (Source source : sources) {
      files.add(Parser.parse(source, ids, errors));
    }
    return new Checked(files, Checker.check(files, ids, errors, version, LIBRARY));
  }

  static Checked check(Source source) {
    return check(List.of(source), LanguageVersion.DEFAULT);
  }

  static Checked check(String text) {
    return check(new Source("main.go", text));
  }
}
