package interleave.golang.vet;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.source.Pos;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Expressions as the program writes them, which is how vet quotes them in formatted programs.
final class Texts {

  private final Map<String, List<String>> lines = new HashMap<>();

  Texts(List<File> files) {
    files.forEach(file -> lines.put(file.source().name(), file.source().lines()));
  }

  /// An argument of a call.
  String argument(Expr.Call call, int index) {
    Pos end = index + 1 < call.args().size() ? call.args().get(index + 1).pos() : call.rparen();
    String text = between(call.args().get(index).pos(), end).strip();
    boolean more = text.endsWith(",");
    return (more ? text.substring(0, text.length() - 1) : text)
        .strip()
        .replaceFirst("\\.\\.\\.$", "");
  }

  /// The text from one place up to another.
  String between(Pos start, Pos end) {
    List<String> all = lines.getOrDefault(start.file(), List.of());
    StringBuilder text = new StringBuilder();
    for (int line = start.line(); line <= end.line() && line <= all.size(); line++) {
      byte[] bytes = all.get(line - 1).getBytes(StandardCharsets.UTF_8);
      int from = line == start.line() ? start.column() - 1 : 0;
      int to = line == end.line() ? Math.min(end.column() - 1, bytes.length) : bytes.length;
      if (from < to) {
        text.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      }
      text.append(line < end.line() ? "\n" : "");
    }
    return text.toString();
  }
}
