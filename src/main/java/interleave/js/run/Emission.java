package interleave.js.run;

import java.util.List;

/// The stack of an event's emission beside that of its error.
final class Emission {

  /// So many lines have to be the same before they are left out.
  private static final int LEAST = 3;

  private Emission() {}

  /// Leaves lines out that the error's own stack shows as well, as Node.js does.
  static void collapse(List<String> own, List<String> error) {
    for (int i = 0; i < own.size() - LEAST; i++) {
      int at = error.indexOf(own.get(i));
      if (at < 0 || error.size() - at <= LEAST) {
        continue;
      }
      int most = Math.min(own.size() - i, error.size() - at);
      int length = 1;
      while (length < most && own.get(i + length).equals(error.get(at + length))) {
        length++;
      }
      if (length > LEAST) {
        own.subList(i + 1, i + length - 1).clear();
        own.add(i + 1, "    [... lines matching original stack trace ...]");
        return;
      }
    }
  }
}
