package interleave.golang;

import interleave.golang.types.LanguageVersion;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a `go.mod`: directives of one line each, or several in parentheses. What the go
/// command would not read is told in its words; what it would read and does not matter here (the
/// versions of other modules) is passed over.
final class ModuleLines {

  private static final LanguageVersion UNSAID = new LanguageVersion(1, 16);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|`([^`]*)`|=>|[^\\s,()]+|[()]");
  private static final Pattern VERSION =
      Pattern.compile("([1-9]\\d*)\\.(0|[1-9]\\d*)(\\..*|rc.*|beta.*)?");
  private static final String USAGE_OF_REPLACE =
      "usage: replace module/path [v1.2.3] => other/module v1.4\n"
          + "\t or replace module/path [v1.2.3] => ../local/directory";

  private final List<String> wrong = new ArrayList<>();
  private final List<GoModule.Replaced> replaced = new ArrayList<>();
  private String path;
  private LanguageVersion version = UNSAID;
  private int line;

  private ModuleLines() {}

  static ModuleLines of(String text) {
    ModuleLines lines = new ModuleLines();
    lines.read(text);
    return lines;
  }

  /// What the go command says of lines that it cannot read; null when it can read them all.
  Diagnostic problem() {
    return wrong.isEmpty()
        ? null
        : Diagnostic.at(Pos.NONE, "go: errors parsing go.mod:\n" + String.join("\n", wrong));
  }

  /// The module; empty when there is no `module` line.
  Optional<GoModule> module() {
    return Optional.ofNullable(path).map(p -> new GoModule(p, version, replaced));
  }

  private void read(String text) {
    String block = null;
    for (String each : text.lines().toList()) {
      line++;
      List<String> words = words(each);
      if (words.isEmpty()) {
        continue;
      }
      if (block != null) {
        if (words.getFirst().equals(")")) {
          block = null;
        } else {
          directive(block, words);
        }
      } else if (words.size() > 1 && words.get(1).equals("(")) {
        block = words.getFirst();
        if (!isKnown(block)) {
          wrong("unknown block type: " + block);
        }
      } else {
        directive(words.getFirst(), words.subList(1, words.size()));
      }
    }
  }

  private static List<String> words(String text) {
    int comment = text.indexOf("//");
    Matcher matcher = WORD.matcher(comment < 0 ? text : text.substring(0, comment));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group());
    }
    return words;
  }

  private static boolean isKnown(String directive) {
    return List.of(
            "module", "go", "toolchain", "godebug", "require", "exclude", "replace", "retract")
        .contains(directive);
  }

  private void directive(String name, List<String> words) {
    switch (name) {
      case "module" -> {
        if (words.size() == 1) {
          path = words.getFirst();
        } else {
          wrong("usage: module module/path");
        }
      }
      case "go" -> language(words);
      case "replace" -> replace(words);
      default -> {
        if (!isKnown(name)) {
          wrong("unknown directive: " + name);
        }
      }
    }
  }

  private void language(List<String> words) {
    if (words.size() != 1) {
      wrong("go directive expects exactly one argument");
      return;
    }
    Matcher matcher = VERSION.matcher(words.getFirst());
    if (matcher.matches()) {
      version = LanguageVersion.parse(matcher.group(1) + "." + matcher.group(2));
    } else {
      wrong("invalid go version '" + words.getFirst() + "': must match format 1.23.0");
    }
  }

  /// Modules in folders; versions of others are none of our business.
  private void replace(List<String> words) {
    int arrow = words.indexOf("=>");
    if (arrow < 1 || arrow > 2 || words.size() < arrow + 2 || words.size() > arrow + 3) {
      wrong(USAGE_OF_REPLACE);
      return;
    }
    String target = words.get(arrow + 1);
    if (target.startsWith("./") || target.startsWith("../") || target.equals("..")) {
      String folder = target.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
      replaced.add(new GoModule.Replaced(words.getFirst(), folder));
    }
  }

  private void wrong(String message) {
    wrong.add(GoModule.FILE + ":" + line + ": " + message);
  }
}
