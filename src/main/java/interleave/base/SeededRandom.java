package interleave.base;

/// Random numbers that depend on their seed alone: the same on every machine. SplitMix64 (Steele,
/// Lea, Flood 2014).
public final class SeededRandom {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  public SeededRandom(long seed) {
    state = seed;
  }

  private SeededRandom(SeededRandom other) {
    state = other.state;
  }

  /// A generator that will give the same numbers as this one from here on.
  public SeededRandom fork() {
    return new SeededRandom(this);
  }

  public long nextLong() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /// A number from 0 up to, not including, `bound`, which is positive. The bias is below 2⁻³².
  public int below(int bound) {
    Check.that(bound > 0, "a bound is positive");
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }
}
