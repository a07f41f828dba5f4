package interleave.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// The codes of growing length that GIF packs its points in (Lempel, Ziv and Welch), in blocks of
/// up to 255 bytes.
final class LzwCodes {

  private static final int MOST_CODES = 4_096;
  private static final int HASH = 1 << 14;

  private final ByteArrayOutputStream out;
  private final int clear;
  private final int least;

  /// From a known sequence (its code) and the point after it to the code of both.
  private final int[] keys = new int[HASH];

  private final int[] codes = new int[HASH];
  private final byte[] block = new byte[255];
  private int filled;
  private int bits;
  private int count;
  private int length;
  private int next;

  /// @param depth bits of a point, 2 to 8
  LzwCodes(ByteArrayOutputStream out, int depth) {
    this.out = out;
    this.clear = 1 << depth;
    this.least = depth + 1;
  }

  /// All points of a picture, at least one; nothing may be written afterwards.
  void write(byte[] points) {
    forget();
    put(clear);
    int known = points[0] & 0xFF;
    for (int i = 1; i < points.length; i++) {
      int point = points[i] & 0xFF;
      int key = known << 8 | point;
      int at = find(key);
      if (keys[at] == key) {
        known = codes[at];
        continue;
      }
      put(known);
      known = point;
      if (next == MOST_CODES) {
        put(clear);
        forget();
        continue;
      }
      keys[at] = key;
      codes[at] = next;
      if (next == 1 << length) {
        length++;
      }
      next++;
    }
    put(known);
    put(clear + 1);
    if (count > 0) {
      put(0, 8);
    }
    flush();
    out.write(0);
  }

  private void forget() {
    Arrays.fill(keys, -1);
    length = least;
    next = clear + 2;
  }

  /// Where a key stands in the table, or could.
  private int find(int key) {
    int at = (key * 0x9E3779B1 >>> 18) & HASH - 1;
    while (keys[at] != -1 && keys[at] != key) {
      at = at + 1 & HASH - 1;
    }
    return at;
  }

  private void put(int code) {
    put(code, length);
  }

  private void put(int code, int size) {
    bits |= code << count;
    count += size;
    while (count >= 8) {
      block[filled++] = (byte) bits;
      bits >>>= 8;
      count -= 8;
      if (filled == block.length) {
        flush();
      }
    }
  }

  private void flush() {
    if (filled > 0) {
      out.write(filled);
      out.write(block, 0, filled);
      filled = 0;
    }
  }
}
