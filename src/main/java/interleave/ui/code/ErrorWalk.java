package interleave.ui.code;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.List;

/// The way from one error of a program to the next, through all its files and round at the ends.
final class ErrorWalk {

  private ErrorWalk() {}

  /// @param diagnostics in the order in which they are listed
  /// @param file the one that the caret is in
  /// @param line of the caret, from 1
  /// @return null when there is none
  static Diagnostic next(List<Diagnostic> diagnostics, String file, int line, boolean forward) {
    List<Diagnostic> all = diagnostics.stream().filter(d -> d.pos().isKnown()).toList();
    if (all.isEmpty()) {
      return null;
    }
    // the last one in this file that is not below the caret
    int here = -1;
    boolean on = false;
    for (int i = 0; i < all.size(); i++) {
      Pos pos = all.get(i).pos();
      if (pos.file().equals(file) && pos.line() <= line) {
        here = i;
        on = pos.line() == line;
      }
    }
    int first = firstIn(all, file);
    int before = here >= 0 ? here : first - 1;
    int wanted = forward ? before + 1 : on ? before - 1 : before;
    return all.get(Math.floorMod(wanted, all.size()));
  }

  private static int firstIn(List<Diagnostic> all, String file) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).pos().file().equals(file)) {
        return i;
      }
    }
    return 0;
  }
}
