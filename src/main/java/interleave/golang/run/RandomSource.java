package interleave.golang.run;

/// Pseudo-random numbers of a run (SplitMix64): a pure function of the seed, and forkable.
final class RandomSource {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /// The number that comes next, made before anybody needs it: the clocks of the Ps wait for it.
  private long ahead;

  RandomSource(long seed) {
    restore(seed);
  }

  long next() {
    long number = ahead;
    restore(state + STEP);
    return number;
  }

  private static long mixed(long from) {
    long z = from;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /// From 0 to `bound - 1`.
  int below(int bound) {
    // the high bits scaled down: much cheaper than a division, and as good for small bounds
    return (int) ((next() >>> 33) * bound >>> 31);
  }

  long state() {
    return state;
  }

  void restore(long seed) {
    state = seed;
    ahead = mixed(seed + STEP);
  }
}
