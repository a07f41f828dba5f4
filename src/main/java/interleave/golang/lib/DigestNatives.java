package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Packages `crypto/md5`, `crypto/sha1`, `crypto/sha256` and `crypto/sha512`, their Java part: how
/// a block changes the state. The JDK has these functions too, for texts at once; but it gives no
/// state away, which Go's can be asked for.
final class DigestNatives {

  private static final int[] MD5_SHIFTS = {
    7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21
  };
  private static final int[] MD5_SINES = sines();

  /// The fractions of the cube roots of the first 80 primes; SHA-256 takes the upper halves of 64.
  private static final long[] ROOTS = roots();

  private DigestNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("internal/digest.blocks", DigestNatives::blocks)
        .add("internal/digest.sum", DigestNatives::sum);
  }

  private static void sum(NativeCall call) {
    try {
      byte[] bytes = call.getString(1).getBytes(StandardCharsets.ISO_8859_1);
      byte[] digest = MessageDigest.getInstance(call.getString(0)).digest(bytes);
      call.setRef(0, new String(digest, StandardCharsets.ISO_8859_1));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has this algorithm", e);
    }
  }

  private static void blocks(NativeCall call) {
    String state = call.getString(0);
    String data = call.getString(1);
    int kind = call.getInt(0);
    int width = kind == 3 ? 8 : 4;
    long[] words = words(state, 0, state.length() / width, width);
    for (int at = 0; at < data.length(); at += 16 * width) {
      long[] block = words(data, at, 16, width);
      switch (kind) {
        case 0 -> md5(words, block);
        case 1 -> sha1(words, block);
        case 2 -> sha256(words, block);
        default -> sha512(words, block);
      }
    }
    StringBuilder out = new StringBuilder(state.length());
    for (long word : words) {
      for (int shift = 8 * width - 8; shift >= 0; shift -= 8) {
        out.append((char) (word >>> shift & 0xFF));
      }
    }
    call.setRef(0, out.toString());
  }

  private static long[] words(String bytes, int from, int count, int width) {
    long[] words = new long[count];
    for (int i = 0; i < count * width; i++) {
      words[i / width] = words[i / width] << 8 | bytes.charAt(from + i);
    }
    return words;
  }

  private static int[] sines() {
    int[] sines = new int[64];
    for (int i = 0; i < sines.length; i++) {
      sines[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * (1L << 32));
    }
    return sines;
  }

  private static long[] roots() {
    long[] roots = new long[80];
    int prime = 2;
    for (int i = 0; i < roots.length; i++) {
      BigInteger scaled = BigInteger.valueOf(prime).shiftLeft(192);
      BigInteger root = BigInteger.ZERO;
      for (int bit = 67; bit >= 0; bit--) {
        BigInteger next = root.setBit(bit);
        root = next.pow(3).compareTo(scaled) <= 0 ? next : root;
      }
      roots[i] = root.longValue();
      do {
        prime++;
      } while (!BigInteger.valueOf(prime).isProbablePrime(50));
    }
    return roots;
  }

  private static void md5(long[] state, long[] block) {
    int a = (int) state[0];
    int b = (int) state[1];
    int c = (int) state[2];
    int d = (int) state[3];
    for (int i = 0; i < 64; i++) {
      int round = i / 16;
      int f =
          switch (round) {
            case 0 -> b & c | ~b & d;
            case 1 -> d & b | ~d & c;
            case 2 -> b ^ c ^ d;
            default -> c ^ (b | ~d);
          };
      int at =
          switch (round) {
            case 0 -> i;
            case 1 -> 5 * i + 1 & 15;
            case 2 -> 3 * i + 5 & 15;
            default -> 7 * i & 15;
          };
      int word = Integer.reverseBytes((int) block[at]);
      int sum = a + f + MD5_SINES[i] + word;
      a = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(sum, MD5_SHIFTS[4 * round + i % 4]);
    }
    add(state, a, b, c, d);
  }

  private static void sha1(long[] state, long[] block) {
    int[] w = new int[80];
    for (int i = 0; i < w.length; i++) {
      w[i] =
          i < 16
              ? (int) block[i]
              : Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    int a = (int) state[0];
    int b = (int) state[1];
    int c = (int) state[2];
    int d = (int) state[3];
    int e = (int) state[4];
    for (int i = 0; i < w.length; i++) {
      int f =
          switch (i / 20) {
            case 0 -> (b & c | ~b & d) + 0x5A827999;
            case 1 -> (b ^ c ^ d) + 0x6ED9EBA1;
            case 2 -> (b & c | b & d | c & d) + 0x8F1BBCDC;
            default -> (b ^ c ^ d) + 0xCA62C1D6;
          };
      int sum = Integer.rotateLeft(a, 5) + f + e + w[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = sum;
    }
    add(state, a, b, c, d, e);
  }

  private static void add(long[] state, int... words) {
    for (int i = 0; i < words.length; i++) {
      state[i] = state[i] + words[i] & 0xFFFFFFFFL;
    }
  }

  private static void sha256(long[] state, long[] block) {
    int[] w = new int[64];
    for (int i = 0; i < w.length; i++) {
      w[i] = i < 16 ? (int) block[i] : next(w, i);
    }
    int[] v = new int[8];
    for (int i = 0; i < v.length; i++) {
      v[i] = (int) state[i];
    }
    for (int i = 0; i < w.length; i++) {
      int e = v[4];
      int high =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int t1 = v[7] + high + (e & v[5] ^ ~e & v[6]) + (int) (ROOTS[i] >>> 32) + w[i];
      int a = v[0];
      int low = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int t2 = low + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    add(state, v);
  }

  private static int next(int[] w, int i) {
    int x = w[i - 15];
    int y = w[i - 2];
    return w[i - 16]
        + (Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3)
        + w[i - 7]
        + (Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10);
  }

  private static void sha512(long[] state, long[] block) {
    long[] w = new long[80];
    for (int i = 0; i < w.length; i++) {
      w[i] = i < 16 ? block[i] : next(w, i);
    }
    long[] v = state.clone();
    for (int i = 0; i < w.length; i++) {
      long e = v[4];
      long high = Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41);
      long t1 = v[7] + high + (e & v[5] ^ ~e & v[6]) + ROOTS[i] + w[i];
      long a = v[0];
      long low = Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39);
      long t2 = low + (a & v[1] ^ a & v[2] ^ v[1] & v[2]);
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (int i = 0; i < v.length; i++) {
      state[i] += v[i];
    }
  }

  private static long next(long[] w, int i) {
    long x = w[i - 15];
    long y = w[i - 2];
    return w[i - 16]
        + (Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7)
        + w[i - 7]
        + (Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ y >>> 6);
  }
}
