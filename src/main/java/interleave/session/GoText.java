package interleave.session;

import interleave.golang.format.Gofmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a program, and a name for it, of a piece of Go that somebody has pasted.
public final class GoText {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+\\w+");
  private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\b");
  private static final Pattern DECLARATION = Pattern.compile("(?m)^(func|type)[ \\t]");
  private static final Pattern STARTED = Pattern.compile("\\bgo[ \\t]+(\\w+(?:\\.\\w+)*)\\(");
  private static final int LONGEST_TITLE = 60;

  /// What programs to watch are made of.
  private static final List<String> PACKAGES =
      List.of("context", "errors", "fmt", "math/rand", "os", "sort", "strings", "sync", "time");

  private GoText() {}

  /// `text` as a whole program: what a piece lacks is put around it. A text that is whole already
  /// stays as it is.
  public static String complete(String text) {
    String program = text.replace("\r\n", "\n").replace("\uFEFF", "");
    if (!program.endsWith("\n")) {
      program += "\n";
    }
    if (PACKAGE.matcher(program).find()) {
      return program;
    }
    boolean statements = !DECLARATION.matcher(program).find();
    String body = statements ? "func main() {\n" + program + "}\n" : program;
    String imports = IMPORT.matcher(body).find() ? "" : imports(body);
    String whole = "package main\n\n" + imports + body;
    return Gofmt.format(whole).orElse(whole);
  }

  private static String imports(String body) {
    StringBuilder lines = new StringBuilder();
    for (String path : PACKAGES) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (Pattern.compile("\\b" + name + "\\.[A-Z]").matcher(body).find()) {
        lines.append("\t\"").append(path).append("\"\n");
      }
    }
    return lines.isEmpty() ? "" : "import (\n" + lines + ")\n\n";
  }

  /// A title for a program: what its comment says it is, or who runs in it.
  public static String title(String program) {
    String comment = comment(program);
    if (!comment.isEmpty()) {
      return comment;
    }
    Set<String> started = new LinkedHashSet<>();
    Matcher matcher = STARTED.matcher(program);
    while (matcher.find() && started.size() < 3) {
      if (!matcher.group(1).equals("func")) {
        started.add(matcher.group(1));
      }
    }
    if (started.isEmpty()) {
      return program.contains("go func") ? "main and goroutines" : "A program";
    }
    List<String> names = new ArrayList<>(started);
    String last = names.removeLast();
    return names.isEmpty()
        ? "main and " + last
        : "main, " + String.join(", ", names) + " and " + last;
  }

  /// The first sentence of the comment before the package clause.
  private static String comment(String program) {
    StringBuilder words = new StringBuilder();
    for (String line : program.lines().toList()) {
      String text = line.strip();
      if (text.startsWith("//") && !text.startsWith("//go:") && !text.startsWith("// +build")) {
        words.append(words.isEmpty() ? "" : " ").append(text.substring(2).strip());
      } else if (!text.isEmpty() || !words.isEmpty()) {
        break;
      }
    }
    String all = words.toString();
    int end = all.indexOf(". ");
    String sentence = (end < 0 ? all : all.substring(0, end)).replaceAll("\\.$", "");
    if (sentence.length() <= LONGEST_TITLE) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST_TITLE);
    return sentence.substring(0, space < 0 ? LONGEST_TITLE : space) + " …";
  }
}
