package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// A way to arrange a stage; the one whose type is largest for what it tells is taken.
///
/// @param detail how much is told
/// @param fold more goroutines of one function than this become one pile
/// @param share more objects made at one place in the source than this share one box
/// @param balanced whether goroutines that pass no values stand on both sides of what they share
/// @param abreast in how many columns the objects between two ranks may stand
/// @param deep how many goroutines stand above each other at most
/// @param rows in how many rows the columns are laid, like a line of text that wraps
/// @param worth less than 1 for ways that tell less or are harder to follow
record Way(
    Detail detail,
    int fold,
    int share,
    boolean balanced,
    int abreast,
    int deep,
    int rows,
    double worth) {

  /// More goroutines of one function than this become one pile.
  static final int FOLD = 8;

  private static final int SHARE = 8;

  /// With more nodes than this only the few ways that fold most are tried.
  private static final int MANY = 60;

  /// With more cards and piles than this a chain of them may need a fourth row.
  private static final int LONG = 6;

  /// So many cards and piles may stand above each other without being too high.
  private static final int HIGH = 5;

  /// With more goroutines than this each way takes its time.
  private static final int CROWD = 1_500;

  private static final double LINED_WORTH = 1.04;

  static final Way PLAIN = new Way(Detail.ROOMY, FOLD, SHARE, false, 1, FOLD, 1, 1);

  /// @param standing how many cards and piles there are when all that can be folded is
  /// @param objects how many things there are besides then
  /// @param most how many goroutines of one function there are at most
  /// @param details how much may be told
  static List<Way> all(int standing, int objects, int most, List<Detail> details) {
    List<Way> ways = new ArrayList<>();
    if (standing + objects > MANY || most > CROWD) {
      for (int fold : new int[] {FOLD, 3, 1}) {
        for (int abreast = 1; abreast <= 3; abreast++) {
          double worth = (fold == FOLD ? 1 : fold == 3 ? .9 : .8) * (abreast == 1 ? 1 : .97);
          ways.add(new Way(Detail.ROOMY, fold, 4, false, abreast, FOLD, 1, worth));
          ways.add(new Way(Detail.BRIEF, fold, 4, false, abreast, FOLD, 1, .88 * worth));
          ways.add(new Way(Detail.SLIM, fold, 4, false, abreast, FOLD, 1, .85 * worth));
          if (details.contains(Detail.DENSE)) {
            double dense = told(Detail.DENSE) * worth;
            ways.add(new Way(Detail.DENSE, fold, 4, false, abreast, FOLD, 1, dense));
          }
        }
      }
      return ways;
    }
    boolean high = most > 3 || standing > HIGH;
    for (Detail detail : details) {
      for (int fold : new int[] {FOLD, 3, 1}) {
        for (int rows = 1; rows <= (standing > LONG ? 4 : 3); rows++) {
          for (int abreast = 1; abreast <= 3; abreast++) {
            for (int deep : high ? new int[] {FOLD, 4, 3} : new int[] {FOLD}) {
              for (int side = 0; side < 2; side++) {
                double worth = told(detail) * folded(fold) * wrapped(rows, abreast, deep);
                ways.add(
                    new Way(
                        detail,
                        fold,
                        fold == FOLD ? SHARE : 4,
                        side == 1,
                        abreast,
                        deep,
                        rows,
                        side == 0 ? worth : .95 * worth));
              }
            }
          }
        }
      }
    }
    return ways;
  }

  /// The same with source lines in higher cards: worth a little, but no smaller type.
  Way lined() {
    return new Way(detail.lined(), fold, share, balanced, abreast, deep, rows, LINED_WORTH * worth);
  }

  /// The first ones to try, when there is no time for all.
  static List<Way> likely() {
    List<Way> ways = new ArrayList<>();
    for (Detail detail : List.of(Detail.ROOMY, Detail.SLIM)) {
      ways.add(new Way(detail, FOLD, SHARE, false, 1, FOLD, 1, told(detail)));
    }
    return ways;
  }

  /// For what stands beside a circle of waiting.
  static List<Way> beside(List<Detail> details) {
    List<Way> ways = new ArrayList<>();
    for (Detail detail : details) {
      for (int fold : new int[] {FOLD, 3, 1}) {
        for (int abreast = 1; abreast <= 2; abreast++) {
          double worth = told(detail) * folded(fold) * wrapped(1, abreast, FOLD);
          ways.add(new Way(detail, fold, SHARE, false, abreast, FOLD, 1, worth));
        }
      }
    }
    return ways;
  }

  /// For a circle of waiting that cannot be read otherwise, those that tell more first.
  static List<Way> names() {
    List<Way> ways = new ArrayList<>();
    for (Detail detail : List.of(Detail.NAMES, Detail.SIGNS)) {
      ways.add(new Way(detail, FOLD, SHARE, false, 1, FOLD, 1, told(detail)));
    }
    return ways;
  }

  /// For a few things in little room.
  static List<Way> few(List<Detail> details) {
    List<Way> ways = new ArrayList<>();
    for (Detail detail : details) {
      for (int rows = 1; rows <= 2; rows++) {
        for (int abreast = 1; abreast <= 3; abreast++) {
          for (int deep : new int[] {FOLD, 1}) {
            double worth = told(detail) * wrapped(rows, abreast, deep);
            ways.add(new Way(detail, FOLD, SHARE, false, abreast, deep, rows, worth));
          }
        }
      }
    }
    return ways;
  }

  /// The same, telling no more than names.
  static List<Way> fewNames() {
    return few(List.of(Detail.NAMES, Detail.CLOSE));
  }

  private static double told(Detail detail) {
    return switch (detail) {
      case GENEROUS -> 1.03;
      case ROOMY -> 1;
      case BRIEF, LINED -> .88;
      case SLIM, TALL -> .85;
      case DENSE -> .66;
      case NAMES -> .6;
      case CLOSE -> .55;
      case SIGNS -> .4;
    };
  }

  private static double folded(int fold) {
    return fold == FOLD ? 1 : fold == 3 ? .78 : .66;
  }

  private static double wrapped(int rows, int abreast, int deep) {
    double row = rows == 1 ? 1 : rows == 2 ? .9 : rows == 3 ? .88 : .86;
    return row * (abreast == 1 ? 1 : abreast == 2 ? .98 : .96) * (deep == FOLD ? 1 : .97);
  }
}
