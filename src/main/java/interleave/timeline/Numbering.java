package interleave.timeline;

import interleave.base.AppendList;
import java.util.HashMap;
import java.util.Map;

/// Gives names small numbers, from 1 on in the order in which they come; 0 stands for null. One
/// thread numbers, any thread may ask for the name behind a number it has seen.
final class Numbering<T> {

  /// The answer for a name that cannot have a number.
  static final int NONE = -1 << 31;

  private static final int RECENT = 256;

  private final AppendList<T> names = new AppendList<>();
  private final Map<T, Integer> numbers = new HashMap<>();

  /// Names seen lately, each at the place that its hash says: most names come again and again.
  private final Object[] recent = new Object[RECENT];

  private final int[] recentNumbers = new int[RECENT];

  /// @param hash any number that tells most names apart
  /// @return [#NONE] for a name that equals a known one but reads differently
  int number(T name, int hash) {
    int place = hash & (RECENT - 1);
    return recent[place] == name ? recentNumbers[place] : look(name, place);
  }

  private int look(T name, int place) {
    Integer known = numbers.get(name);
    if (known == null) {
      names.add(name);
      known = names.size();
      numbers.put(name, known);
    } else if (!names.get(known - 1).toString().equals(name.toString())) {
      return NONE;
    }
    recent[place] = name;
    recentNumbers[place] = known;
    return known;
  }

  T get(int number) {
    return number == 0 ? null : names.get(number - 1);
  }
}
