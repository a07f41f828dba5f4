package interleave.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of few colours for the many of a picture: those that cover most stay as they are, the
/// others are cut at the middle of their widest channel until each group can have one colour
/// (median cut).
final class FewColors {

  /// Stands for a point that needs no colour.
  static final int NONE = -1;

  /// Which part of the table is kept for the colours that cover most.
  private static final int EXACT_OF = 2;

  private final List<Integer> table = new ArrayList<>();
  private final Map<Integer, Integer> indexes = new LinkedHashMap<>();

  private FewColors() {}

  /// @param pixels `0xRRGGBB`, or [#NONE]
  /// @param most how many colours the table may have
  static FewColors of(int[] pixels, int most) {
    int[][] counted = count(pixels);
    FewColors colors = new FewColors();
    if (counted.length <= most) {
      for (int[] color : counted) {
        colors.add(color[0], List.of(color));
      }
      return colors;
    }
    Arrays.sort(
        counted,
        Comparator.<int[]>comparingInt(color -> -color[1]).thenComparingInt(color -> color[0]));
    int exact = most / EXACT_OF;
    for (int i = 0; i < exact; i++) {
      colors.add(counted[i][0], List.<int[]>of(counted[i]));
    }
    List<int[]> rest = Arrays.asList(counted).subList(exact, counted.length);
    for (List<int[]> group : groups(new ArrayList<>(rest), most - exact)) {
      colors.add(mean(group), group);
    }
    return colors;
  }

  /// Each colour and how many points have it.
  private static int[][] count(int[] pixels) {
    int[] sorted = Arrays.stream(pixels).filter(pixel -> pixel != NONE).toArray();
    Arrays.sort(sorted);
    List<int[]> counted = new ArrayList<>();
    for (int i = 0; i < sorted.length; ) {
      int end = i;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      counted.add(new int[] {sorted[i], end - i});
      i = end;
    }
    return counted.toArray(int[][]::new);
  }

  private void add(int color, List<int[]> group) {
    for (int[] member : group) {
      indexes.put(member[0], table.size());
    }
    table.add(color);
  }

  private static List<List<int[]>> groups(List<int[]> colors, int most) {
    List<List<int[]>> groups = new ArrayList<>(List.of(colors));
    while (groups.size() < most) {
      List<int[]> widest = groups.stream().max(Comparator.comparingLong(FewColors::weight)).get();
      if (widest.size() == 1) {
        break;
      }
      int shift = widestChannel(widest);
      List<int[]> sorted = new ArrayList<>(widest);
      sorted.sort(
          Comparator.<int[]>comparingInt(color -> color[0] >>> shift & 0xFF)
              .thenComparingInt(color -> color[0]));
      int middle = middle(sorted);
      groups.set(groups.indexOf(widest), sorted.subList(0, middle));
      groups.add(sorted.subList(middle, sorted.size()));
    }
    return groups;
  }

  /// How much is lost when a group has one colour.
  private static long weight(List<int[]> group) {
    if (group.size() == 1) {
      return -1;
    }
    long points = group.stream().mapToLong(color -> color[1]).sum();
    long span = span(group, widestChannel(group));
    return span * span * points;
  }

  private static int widestChannel(List<int[]> group) {
    int widest = 16;
    for (int shift = 8; shift >= 0; shift -= 8) {
      if (span(group, shift) > span(group, widest)) {
        widest = shift;
      }
    }
    return widest;
  }

  private static int span(List<int[]> group, int shift) {
    int least = 255;
    int most = 0;
    for (int[] color : group) {
      int value = color[0] >>> shift & 0xFF;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  /// Where half of the points are before.
  private static int middle(List<int[]> sorted) {
    long half = sorted.stream().mapToLong(color -> color[1]).sum() / 2;
    int at = 0;
    long sum = 0;
    while (at < sorted.size() - 1 && (at == 0 || sum < half)) {
      sum += sorted.get(at++)[1];
    }
    return at;
  }

  private static int mean(List<int[]> group) {
    long points = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int[] color : group) {
      points += color[1];
      red += (long) color[1] * (color[0] >>> 16);
      green += (long) color[1] * (color[0] >>> 8 & 0xFF);
      blue += (long) color[1] * (color[0] & 0xFF);
    }
    return (int) (red / points << 16 | green / points << 8 | blue / points);
  }

  /// The colours of the table, `0xRRGGBB`.
  List<Integer> table() {
    return table;
  }

  /// Where in the table a colour of the picture stands.
  int index(int color) {
    return indexes.get(color);
  }
}
