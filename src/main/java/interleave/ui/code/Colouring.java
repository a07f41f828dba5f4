package interleave.ui.code;

import interleave.golang.syntax.Highlighter;
import interleave.golang.syntax.Highlighter.Span;
import interleave.golang.syntax.Highlighter.Within;
import java.util.ArrayList;
import java.util.List;

/// The lines of a program that is being written, and what the parts of each are. A line that
/// changes is looked at by itself, and those behind it as far as a text or a comment reaches: what
/// a key costs does not depend on how long the program is.
///
/// *Invariant:* there is at least one line, and there are as many spans and ends as lines.
final class Colouring {

  private final List<String> lines = new ArrayList<>(List.of(""));
  private final List<List<Span>> spans = new ArrayList<>(List.of(List.of()));

  /// What goes on behind the end of each line.
  private final List<Within> ends = new ArrayList<>(List.of(Within.CODE));

  /// Lines that look otherwise.
  ///
  /// @param from the first, from 0
  /// @param to behind the last
  record Range(int from, int to) {}

  /// The lines as they are now; not to be changed.
  List<String> lines() {
    return lines;
  }

  /// What the parts of a line are.
  List<Span> spans(int line) {
    return line < spans.size() ? spans.get(line) : List.of();
  }

  /// Some lines in the place of others.
  ///
  /// @param first of the lines that go, from 0
  /// @param last of them
  /// @return the lines behind the new ones that look otherwise too
  Range replace(int first, int last, List<String> now) {
    Within wasBehind = ends.get(last);
    remove(first, last);
    Within within = first == 0 ? Within.CODE : ends.get(first - 1);
    for (int i = 0; i < now.size(); i++) {
      Highlighter.Line line = Highlighter.line(now.get(i), within);
      lines.add(first + i, now.get(i));
      spans.add(first + i, line.spans());
      ends.add(first + i, line.end());
      within = line.end();
    }
    int next = first + now.size();
    int from = next;
    for (; next < lines.size() && within != wasBehind; next++) {
      Highlighter.Line line = Highlighter.line(lines.get(next), within);
      wasBehind = ends.get(next);
      within = line.end();
      spans.set(next, line.spans());
      ends.set(next, within);
    }
    return new Range(from, next);
  }

  private void remove(int first, int last) {
    lines.subList(first, last + 1).clear();
    spans.subList(first, last + 1).clear();
    ends.subList(first, last + 1).clear();
  }
}
