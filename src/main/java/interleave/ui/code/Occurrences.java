package interleave.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a text occurs in the lines of a program.
///
/// @param text that is looked for; empty for none
/// @param exact whether large and small letters differ
/// @param all in order
record Occurrences(String text, boolean exact, List<Place> all) {

  static final Occurrences NONE = new Occurrences("", false, List.of());

  /// @param line from 0
  /// @param from in chars, from 0
  /// @param to behind it
  record Place(int line, int from, int to) {

    private boolean isBefore(int otherLine, int column) {
      return line < otherLine || line == otherLine && from < column;
    }
  }

  static Occurrences of(List<String> lines, String text, boolean exact) {
    List<Place> all = new ArrayList<>();
    String wanted = exact ? text : text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lines.size() && !text.isEmpty(); i++) {
      String line = exact ? lines.get(i) : lines.get(i).toLowerCase(Locale.ROOT);
      for (int at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + text.length())) {
        all.add(new Place(i, at, at + text.length()));
      }
    }
    return new Occurrences(text, exact, List.copyOf(all));
  }

  /// Which one begins at a place, from 0; -1 when none does.
  int at(int line, int column) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).line() == line && all.get(i).from() == column) {
        return i;
      }
    }
    return -1;
  }

  /// The next one from a place on, or the last one before it, going round at the ends.
  Place from(int line, int column, boolean forward) {
    int before = 0;
    while (before < all.size() && all.get(before).isBefore(line, column)) {
      before++;
    }
    return all.get(Math.floorMod(forward ? before : before - 1, all.size()));
  }

  /// The lines with all of them replaced.
  List<String> replaced(List<String> lines, String by) {
    List<String> now = new ArrayList<>(lines);
    for (Place place : all.reversed()) {
      String line = now.get(place.line());
      now.set(place.line(), line.substring(0, place.from()) + by + line.substring(place.to()));
    }
    return now;
  }
}
