package interleave.golang;

import interleave.golang.syntax.Comment;
import interleave.golang.syntax.Decl;
import interleave.golang.syntax.File;
import interleave.golang.syntax.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An example in a test file: a function whose last comment says what it prints.
///
/// @param unordered whether its lines may come in any order
record GoExample(String function, String output, boolean unordered) {

  private static final Pattern NAME = Pattern.compile("Example(|[^\\p{Ll}].*)");
  private static final Pattern OUTPUT = Pattern.compile("(?is)\\s*(unordered )?output:(.*)");

  /// The examples of a file that are to be run: those without such a comment are not.
  static List<GoExample> in(File file) {
    List<GoExample> examples = new ArrayList<>();
    List<Comment> comments = null;
    for (Decl decl : file.declarations()) {
      if (decl instanceof Decl.Func function && isExample(function)) {
        if (comments == null) {
          comments = TokenList.of(file.source().text()).comments();
        }
        String last = lastComment(function, comments, file.source().lines());
        Matcher output = OUTPUT.matcher(last);
        if (output.matches()) {
          String name = function.name().name();
          String wanted = output.group(2).replaceFirst("^ +", "").replaceFirst("^\n", "");
          examples.add(new GoExample(name, wanted, output.group(1) != null));
        }
      }
    }
    return examples;
  }

  private static boolean isExample(Decl.Func function) {
    return function.receiver() == null
        && function.body() != null
        && function.type().params().isEmpty()
        && function.type().results().isEmpty()
        && NAME.matcher(function.name().name()).matches();
  }

  /// The text of the last group of comments in a function, without the marks of comments.
  private static String lastComment(
      Decl.Func function, List<Comment> comments, List<String> lines) {
    List<String> text = new ArrayList<>();
    int above = -1;
    for (Comment comment : comments) {
      if (comment.line() < function.body().pos().line()
          || comment.line() > function.body().rbrace().line()) {
        continue;
      }
      boolean alone = lines.get(comment.line() - 1).substring(0, comment.column() - 1).isBlank();
      if (above != comment.line() - 1 || !alone) {
        text.clear();
      }
      String body = comment.text().substring(2);
      boolean block = comment.text().startsWith("/*");
      body = block ? body.substring(0, body.length() - 2) : body.replaceFirst("^ ", "");
      body.lines().forEach(text::add);
      if (body.isEmpty()) {
        text.add("");
      }
      above = comment.line() + (int) body.chars().filter(c -> c == '\n').count();
    }
    return String.join("\n", text);
  }

  /// As an element of a slice of `testing.InternalExample`.
  ///
  /// @param prefix in front of the function where it is called
  String literal(String prefix) {
    StringBuilder out = new StringBuilder("{\"" + function + "\", " + prefix + function + ", \"");
    for (char c : output.toCharArray()) {
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    return out.append("\", ").append(unordered).append('}').toString();
  }
}
