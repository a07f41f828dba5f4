package interleave.search.explore;

/// How long a search may go on, and how much memory it may take.
///
/// @param states how many different states of the program it looks at
/// @param depth how many operations after another
/// @param bytes how much memory the copies of the machine that it keeps may take together
/// @param work how much memory all the copies that it makes may have taken together, which says how
///   long it takes: copying a machine, and telling it apart from others, is what a search does
/// @param samples how many runs are made by chance before everything is searched
/// @param sampleSteps how many operations those have together
public record Bounds(int states, int depth, long bytes, long work, int samples, int sampleSteps) {

  /// Half a minute and half a gigabyte at most; programs as in lessons take a second.
  public static final Bounds DEFAULT =
      new Bounds(200_000, 5_000, 512L << 20, 16L << 30, 200, 1_000_000);

  public Bounds {
    if (states < 1 || depth < 1 || bytes < 1 || work < 1 || samples < 0 || sampleSteps < 0) {
      throw new IllegalArgumentException("a search needs room for one state at least");
    }
  }

  public Bounds withStates(int newStates) {
    return new Bounds(newStates, depth, bytes, work, samples, sampleSteps);
  }
}
