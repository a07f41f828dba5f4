package interleave.ui.code;

import interleave.source.Pos;
import interleave.source.Source;
import java.util.List;

/// What the last event is about in its line of the program.
///
/// @param pos of the event
/// @param line from 1; -1 when nothing is to be marked
/// @param from its first column on the screen, where tabs are spaces
/// @param to the column behind it
record CurrentExpression(Pos pos, int line, int from, int to) {

  static final CurrentExpression NONE = new CurrentExpression(Pos.NONE, -1, 0, 0);

  /// The one of another event, or the same.
  CurrentExpression at(Source source, Pos newPos) {
    return newPos.equals(pos) ? this : of(source, newPos);
  }

  private static CurrentExpression of(Source source, Pos pos) {
    List<String> lines = source.lines();
    String text = pos.line() > lines.size() ? "" : lines.get(pos.line() - 1);
    int[] chars = Expression.at(text, Listing.charAt(text, pos.column()));
    return chars == null
        ? NONE
        : new CurrentExpression(
            pos, pos.line(), Listing.column(text, chars[0]), Listing.column(text, chars[1]));
  }
}
