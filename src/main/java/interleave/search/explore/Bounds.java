package interleave.search.explore;

/// How long a search may go on, and how much memory it may take.
///
/// @param states how many different states of the program it looks at
/// @param depth how many operations after another
/// @param tasks how many tasks the copies of the machine that it keeps may have together
/// @param samples how many runs are made by chance before everything is searched
/// @param sampleSteps how many operations those have together
public record Bounds(int states, int depth, int tasks, int samples, int sampleSteps) {

  /// Half a minute and half a gigabyte at most; programs as in lessons take a second.
  public static final Bounds DEFAULT = new Bounds(200_000, 5_000, 300_000, 200, 1_000_000);

  public Bounds {
    if (states < 1 || depth < 1 || tasks < 1 || samples < 0 || sampleSteps < 0) {
      throw new IllegalArgumentException("a search needs room for one state at least");
    }
  }

  public Bounds withStates(int newStates) {
    return new Bounds(newStates, depth, tasks, samples, sampleSteps);
  }
}
