package interleave.stage;

import interleave.source.Pos;
import interleave.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of the program, for showing where a goroutine stands.
final class SourceLines {

  private final Map<String, List<String>> files = new LinkedHashMap<>();

  SourceLines(List<Source> sources) {
    sources.forEach(s -> files.put(s.name(), s.lines()));
  }

  /// The line at `pos` without what surrounds it; empty when there is none.
  String at(Pos pos) {
    List<String> lines = files.get(pos.file());
    if (lines == null || !pos.isKnown() || pos.line() > lines.size()) {
      return "";
    }
    String line = lines.get(pos.line() - 1).strip();
    int comment = line.indexOf(" //");
    return comment > 0 ? line.substring(0, comment).stripTrailing() : line;
  }
}
