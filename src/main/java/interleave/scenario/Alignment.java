package interleave.scenario;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/// Which entries of a list have become which: equal ones first, and between those the ones of the
/// same name or in the same place.
final class Alignment {

  private Alignment() {}

  /// @return for each entry of `after` its place in `before`, in ascending order; -1 for a new one
  static int[] of(JsonNode before, JsonNode after) {
    int[] match = new int[after.size()];
    Arrays.fill(match, -1);
    int[][] longest = longestCommon(before, after);
    int i = 0;
    int j = 0;
    int gapBefore = 0;
    int gapAfter = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        pair(before, gapBefore, i, after, gapAfter, j, match);
        match[j++] = i++;
        gapBefore = i;
        gapAfter = j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    pair(before, gapBefore, before.size(), after, gapAfter, after.size(), match);
    return match;
  }

  /// `[i][j]` is the length of the longest common part of what begins at i and j.
  private static int[][] longestCommon(JsonNode before, JsonNode after) {
    int[][] length = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        length[i][j] =
            before.get(i).equals(after.get(j))
                ? 1 + length[i + 1][j + 1]
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  /// Pairs what lies between two equal entries: the same number of them in order, otherwise those
  /// that are still called the same.
  private static void pair(
      JsonNode before, int i, int endBefore, JsonNode after, int j, int endAfter, int[] match) {
    if (endBefore - i == endAfter - j) {
      for (int k = 0; k < endAfter - j; k++) {
        match[j + k] = i + k;
      }
      return;
    }
    int from = i;
    for (int a = j; a < endAfter; a++) {
      for (int b = from; b < endBefore; b++) {
        if (isSame(before.get(b), after.get(a))) {
          match[a] = b;
          from = b + 1;
          break;
        }
      }
    }
  }

  private static boolean isSame(JsonNode one, JsonNode other) {
    for (String field : new String[] {"name", "title"}) {
      if (one.has(field) && one.get(field).equals(other.get(field))) {
        return true;
      }
    }
    return false;
  }
}
