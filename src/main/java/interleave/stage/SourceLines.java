package interleave.stage;

import interleave.source.Pos;
import interleave.source.ShortPlace;
import interleave.source.Source;
import interleave.stage.Pen.Font;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of the program, for showing where a goroutine stands.
final class SourceLines {

  /// Letters of a file's name, with `.go`, that are worth showing.
  private static final int LEAST_NAME = 6;

  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private final List<Source> sources;

  SourceLines(List<Source> sources) {
    this.sources = sources;
    sources.forEach(s -> files.put(s.name(), s.lines()));
  }

  /// `:12`, or `pool.go:12` where there are several files; of a name without room, its end. Of code
  /// of the library, which nobody can look at here, the package.
  String place(Pen pen, Pos pos, Font font, double room) {
    if (pos.isKnown() && !files.containsKey(pos.file())) {
      return pen.fit("in " + pos.file().replaceFirst("/[^/]*$", ""), font, room);
    }
    String place = ShortPlace.of(sources, pos);
    int colon = place.indexOf(':');
    String shown = place;
    for (int from = 1; pen.width(shown, font) > room && from < colon; from++) {
      boolean telling = colon - from >= LEAST_NAME;
      shown = telling ? "…" + place.substring(from + 1) : place.substring(colon);
    }
    return shown;
  }

  /// `line 12`, or `pool.go:12`.
  String words(Pos pos) {
    return ShortPlace.words(sources, pos);
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
