package interleave.golang.lib;

import interleave.engine.Pending;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.value.LongStore;
import interleave.golang.value.StructValue;

/// Packages `math/rand` and `math/rand/v2`, their Java part: Go's seeded generators, exactly.
final class RandomNumbers {

  private static final int LENGTH = 607;
  private static final int TAP = 273;
  private static final long PRIME = (1L << 31) - 1;

  /// A search does not try out which of more numbers it is, so it need not be asked.
  private static final int FEW = 64;

  private RandomNumbers() {}

  static void addTo(Natives natives) {
    natives
        .add("math/rand.(*rngSource).Seed", RandomNumbers::seed)
        .add("math/rand.(*rngSource).Uint64", RandomNumbers::next)
        .addVisible("math/rand.seedShared", Pending.Kind.ATOMIC, RandomNumbers::seed)
        .addVisible("math/rand.uint64Shared", Pending.Kind.ATOMIC, RandomNumbers::next);
    for (String pkg : new String[] {"math/rand", "math/rand/v2"}) {
      natives
          .add(pkg + ".runtimeUint64", c -> c.setLong(0, c.random()))
          .add(pkg + ".searched", c -> c.setLong(0, searched(c, c.getLong(0))))
          .add(pkg + ".exp", c -> c.setFloat(0, Elementary.exp(c.getFloat(0))))
          .add(pkg + ".log", c -> c.setFloat(0, Elementary.log(c.getFloat(0))))
          .add(pkg + ".normalLayer", c -> layer(c, Ziggurat.NORMAL))
          .add(pkg + ".exponentialLayer", c -> layer(c, Ziggurat.EXPONENTIAL));
    }
    natives.add("math/rand/v2.block", RandomNumbers::block);
  }

  private static long searched(NativeCall call, long below) {
    return below > 1 && below <= FEW ? call.searched("rand", (int) below) : -1;
  }

  // The additive lagged Fibonacci generator: x[n] = x[n-607] + x[n-273].

  private static void seed(NativeCall call) {
    StructValue source = (StructValue) call.getRef(0);
    long[] state = ((LongStore) source.refs[0]).values;
    long x = seedOf(call.getLong(0));
    for (int i = 0; i < 20; i++) {
      x = lehmer(x);
    }
    for (int i = 0; i < LENGTH; i++) {
      x = lehmer(x);
      long bits = x << 40;
      x = lehmer(x);
      bits ^= x << 20;
      x = lehmer(x);
      state[i] = bits ^ x ^ Warmed.STATE[i];
    }
    source.longs[0] = 0;
    source.longs[1] = LENGTH - TAP;
  }

  private static long seedOf(long seed) {
    long x = Math.floorMod(seed, PRIME);
    return x == 0 ? 89482311 : x;
  }

  private static long lehmer(long x) {
    return x * 48271 % PRIME;
  }

  private static void next(NativeCall call) {
    StructValue source = (StructValue) call.getRef(0);
    long[] state = ((LongStore) source.refs[0]).values;
    int tap = (int) source.longs[0] - 1;
    int feed = (int) source.longs[1] - 1;
    tap = tap < 0 ? tap + LENGTH : tap;
    feed = feed < 0 ? feed + LENGTH : feed;
    state[feed] += state[tap];
    source.longs[0] = tap;
    source.longs[1] = feed;
    call.setLong(0, state[feed]);
  }

  /// The generator's state after 7.8 · 10¹² steps from seed 1, which Go mixes into every seed. The
  /// recurrence is linear, so the steps are those of a power of x modulo its polynomial.
  private static final class Warmed {
    static final long[] STATE = compute();

    private static long[] compute() {
      // the sequence s: s[n] = s[n-607] + s[n-273]; the first 607 are the seed's, read backwards
      long[] s = new long[2 * LENGTH];
      long x = seedOf(1);
      for (int i = 0; i < 20; i++) {
        x = lehmer(x);
      }
      long[] start = new long[LENGTH];
      for (int i = 0; i < LENGTH; i++) {
        x = lehmer(x);
        long bits = x << 20;
        x = lehmer(x);
        bits ^= x << 10;
        x = lehmer(x);
        start[i] = bits ^ x;
      }
      // step k replaces feed = (607-273-1-k) mod 607
      for (int k = 0; k < LENGTH; k++) {
        s[k] = start[Math.floorMod(LENGTH - TAP - 1 - k, LENGTH)];
      }
      for (int k = LENGTH; k < s.length; k++) {
        s[k] = s[k - LENGTH] + s[k - TAP];
      }
      long steps = 7_800_000_000_000L;
      long[] power = powerOfX(steps);
      long[] state = new long[LENGTH];
      for (int k = 0; k < LENGTH; k++) {
        long sum = 0;
        for (int i = 0; i < LENGTH; i++) {
          sum += power[i] * s[k + i];
        }
        // s[steps + k] lies where step number steps + k - 607 put it
        state[(int) Math.floorMod(LENGTH - TAP - 1 - (steps + k), (long) LENGTH)] = sum;
      }
      return state;
    }

    /// x^n modulo x^607 = x^334 + 1, coefficients modulo 2^64.
    private static long[] powerOfX(long n) {
      long[] power = new long[LENGTH];
      power[0] = 1;
      for (int bit = 63 - Long.numberOfLeadingZeros(n); bit >= 0; bit--) {
        power = square(power);
        if ((n >> bit & 1) != 0) {
          long top = power[LENGTH - 1];
          System.arraycopy(power, 0, power, 1, LENGTH - 1);
          power[0] = top;
          power[LENGTH - TAP] += top;
        }
      }
      return power;
    }

    private static long[] square(long[] p) {
      long[] product = new long[2 * LENGTH - 1];
      for (int i = 0; i < LENGTH; i++) {
        if (p[i] != 0) {
          product[2 * i] += p[i] * p[i];
          addMultiple(product, i, 2 * p[i], p);
        }
      }
      for (int i = product.length - 1; i >= LENGTH; i--) {
        product[i - LENGTH] += product[i];
        product[i - TAP] += product[i];
      }
      return java.util.Arrays.copyOf(product, LENGTH);
    }

    /// Adds factor · p[k] · x^(i+k) for all k > i.
    private static void addMultiple(long[] product, int i, long factor, long[] p) {
      for (int k = i + 1; k < LENGTH; k++) {
        product[i + k] += factor * p[k];
      }
    }
  }

  private static void layer(NativeCall call, Ziggurat table) {
    int i = call.getInt(0);
    call.setFloat(0, table.width(i));
    call.setBool(1, Long.compareUnsigned(call.getLong(1), table.inside(i)) < 0);
    call.setFloat(2, table.height(i));
    call.setFloat(3, table.height(Math.max(i - 1, 0)));
  }

  // ChaCha8: four blocks at a time, their words interleaved.

  private static void block(NativeCall call) {
    long[] seed = ((LongStore) call.getRef(0)).values;
    long[] out = ((LongStore) call.getRef(1)).values;
    int counter = call.getInt(0);
    int[][] words = new int[16][4];
    for (int lane = 0; lane < 4; lane++) {
      int[] w = new int[16];
      w[0] = 0x61707865;
      w[1] = 0x3320646e;
      w[2] = 0x79622d32;
      w[3] = 0x6b206574;
      for (int i = 0; i < 8; i++) {
        w[4 + i] = (int) (seed[i / 2] >>> 32 * (i % 2));
      }
      w[12] = counter + lane;
      int[] key = w.clone();
      for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 4; i++) {
          quarter(w, i, 4 + i, 8 + i, 12 + i);
        }
        for (int i = 0; i < 4; i++) {
          quarter(w, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
        }
      }
      for (int i = 0; i < 16; i++) {
        words[i][lane] = i >= 4 && i < 12 ? w[i] + key[i] : w[i];
      }
    }
    for (int i = 0; i < 32; i++) {
      int[] row = words[i / 2];
      int at = i % 2 * 2;
      out[i] = row[at] & 0xFFFFFFFFL | (long) row[at + 1] << 32;
    }
  }

  private static void quarter(int[] w, int a, int b, int c, int d) {
    w[a] += w[b];
    w[d] = Integer.rotateLeft(w[d] ^ w[a], 16);
    w[c] += w[d];
    w[b] = Integer.rotateLeft(w[b] ^ w[c], 12);
    w[a] += w[b];
    w[d] = Integer.rotateLeft(w[d] ^ w[a], 8);
    w[c] += w[d];
    w[b] = Integer.rotateLeft(w[b] ^ w[c], 7);
  }
}
