package interleave.golang.format;

import interleave.golang.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sorts imports: in each group in parentheses, the lines without an empty line or a comment
/// between them, by path. What is imported twice goes.
final class ImportOrder {

  /// Characters that no import path may have.
  private static final String ILLEGAL = "!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD";

  /// One import.
  ///
  /// @param text as it stands in the source, with the comment behind it
  private record Spec(String path, String name, String comment, String text, int start, int end) {}

  private final String text;
  private final SourceLayout layout;
  private final StringBuilder out = new StringBuilder();

  /// What of the text is already in `out`.
  private int copied;

  private ImportOrder(String text) {
    this.text = text;
    this.layout = new SourceLayout(text);
  }

  /// The text with sorted imports; the same if they were sorted.
  static String sort(String text) {
    return new ImportOrder(text).sort();
  }

  private String sort() {
    int at = 2;
    while (layout.kind(at) == TokenKind.SEMICOLON || layout.kind(at) == TokenKind.IMPORT) {
      if (layout.kind(at) == TokenKind.SEMICOLON) {
        at++;
      } else if (layout.kind(at + 1) == TokenKind.LPAREN) {
        sortGroup(at + 2);
        at = layout.match(at + 1) + 1;
      } else {
        at += layout.kind(at + 1) == TokenKind.LITERAL ? 2 : 3;
      }
    }
    return out.append(text, copied, text.length()).toString();
  }

  private void sortGroup(int first) {
    List<Spec> run = new ArrayList<>();
    int lastLine = 0;
    for (int at = first; layout.kind(at) != TokenKind.RPAREN; at++) {
      if (layout.kind(at) == TokenKind.SEMICOLON) {
        continue;
      }
      boolean named = layout.kind(at) != TokenKind.LITERAL;
      int path = named ? at + 1 : at;
      if (!run.isEmpty() && layout.lineOf(at) > lastLine + 1) {
        sortRun(run);
        run.clear();
      }
      int start = run.isEmpty() ? layout.token(at).start() : run.getLast().end();
      run.add(spec(at, path, start));
      lastLine = layout.endLineOf(path);
      at = path;
    }
    sortRun(run);
  }

  /// @param start where its text starts: comments before it belong to it
  private Spec spec(int first, int path, int start) {
    int end = layout.token(path).end();
    CommentGroup group = layout.lineComment(path);
    String comment = "";
    if (group != null) {
      end = group.end();
      comment = text.substring(group.start(), end);
    }
    String name = first == path ? "" : layout.text(first);
    String literal = layout.text(path);
    return new Spec(
        literal.substring(1, literal.length() - 1),
        name,
        comment,
        text.substring(start, end).replaceFirst("^[\\s;]+", ""),
        start,
        end);
  }

  private void sortRun(List<Spec> run) {
    List<Spec> sorted = new ArrayList<>(run);
    sorted.sort(
        Comparator.comparing(Spec::path).thenComparing(Spec::name).thenComparing(Spec::comment));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Spec spec = sorted.get(i);
      boolean repeated =
          i + 1 < sorted.size()
              && spec.path().equals(sorted.get(i + 1).path())
              && spec.name().equals(sorted.get(i + 1).name())
              && spec.comment().isEmpty();
      if (!repeated) {
        lines.add(spec.text());
      }
    }
    if (lines.size() < run.size() || !sorted.equals(run)) {
      out.append(text, copied, run.getFirst().start()).append(String.join("\n", lines));
      copied = run.getLast().end();
    }
  }

  /// A path in double quotes.
  static String quoted(String literal) {
    String path = literal.substring(1, literal.length() - 1);
    boolean plain =
        literal.startsWith("`")
            && !path.isEmpty()
            && path.chars().allMatch(ch -> ch > ' ' && ch != 0x7F && ILLEGAL.indexOf(ch) < 0);
    return plain ? "\"" + path + "\"" : literal;
  }
}
