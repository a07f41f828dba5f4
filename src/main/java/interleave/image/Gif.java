package interleave.image;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes a moving picture in the GIF format (89a), repeated for ever.
///
/// A frame holds only the rectangle in which something changed, and in it only the points that did,
/// in up to 255 colours of their own: what rests keeps the colours it was first drawn in and does
/// not flicker. Frames that change nothing lengthen the one before.
final class Gif implements Closeable {

  /// The index that leaves a point as it is.
  private static final int UNCHANGED = 0;

  private static final int BITS = 8;
  private static final int TABLE = 3 << BITS;
  private static final int LONGEST_DELAY = 0xFFFF;

  private final OutputStream out;
  private final int width;
  private final int height;

  /// What has been drawn by the frames so far, and what the last one says; null before the first.
  private int[] before;

  private byte[] waiting;
  private int delay;

  /// @param out closed with this
  /// @param width in points, up to 65,535
  Gif(OutputStream out, int width, int height) throws IOException {
    this.out = out;
    this.width = width;
    this.height = height;
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
    two(head, width);
    two(head, height);
    head.writeBytes(new byte[] {0x70, 0, 0});
    head.writeBytes(new byte[] {0x21, (byte) 0xFF, 11});
    head.writeBytes("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
    head.writeBytes(new byte[] {3, 1, 0, 0, 0});
    head.writeTo(out);
  }

  /// Adds a frame.
  ///
  /// @param pixels `0xAARRGGBB`, row by row; opacity is ignored
  /// @param centiseconds how long it is seen
  void frame(int[] pixels, int centiseconds) throws IOException {
    int top = 0;
    int bottom = height;
    int left = 0;
    int right = width;
    if (before != null) {
      while (top < bottom && same(pixels, top)) {
        top++;
      }
      if (top == bottom) {
        delay += centiseconds;
        return;
      }
      while (same(pixels, bottom - 1)) {
        bottom--;
      }
      while (same(pixels, left, top, bottom)) {
        left++;
      }
      while (same(pixels, right - 1, top, bottom)) {
        right--;
      }
    }
    flush();
    waiting = image(pixels, left, top, right, bottom);
    delay = centiseconds;
    before = pixels.clone();
  }

  private boolean same(int[] pixels, int row) {
    int from = row * width;
    return Arrays.equals(pixels, from, from + width, before, from, from + width);
  }

  private boolean same(int[] pixels, int column, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      if (pixels[y * width + column] != before[y * width + column]) {
        return false;
      }
    }
    return true;
  }

  private byte[] image(int[] pixels, int left, int top, int right, int bottom) {
    int[] part = new int[(right - left) * (bottom - top)];
    int at = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int pixel = pixels[y * width + x] & 0xFFFFFF;
        boolean rests = before != null && (before[y * width + x] & 0xFFFFFF) == pixel;
        part[at++] = rests ? FewColors.NONE : pixel;
      }
    }
    FewColors colors = FewColors.of(part, (1 << BITS) - 1);
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    image.write(0x2C);
    two(image, left);
    two(image, top);
    two(image, right - left);
    two(image, bottom - top);
    image.write(0x80 | BITS - 1);
    byte[] table = new byte[TABLE];
    int entry = 3 * (UNCHANGED + 1);
    for (int color : colors.table()) {
      table[entry++] = (byte) (color >>> 16);
      table[entry++] = (byte) (color >>> 8);
      table[entry++] = (byte) color;
    }
    image.writeBytes(table);
    byte[] indexes = new byte[part.length];
    for (int i = 0; i < part.length; i++) {
      indexes[i] = (byte) (part[i] == FewColors.NONE ? UNCHANGED : 1 + colors.index(part[i]));
    }
    image.write(BITS);
    new LzwCodes(image, BITS).write(indexes);
    return image.toByteArray();
  }

  /// Writes the last frame, now that it is known how long it is seen.
  private void flush() throws IOException {
    if (waiting == null) {
      return;
    }
    ByteArrayOutputStream control = new ByteArrayOutputStream();
    control.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 0x05});
    two(control, Math.min(delay, LONGEST_DELAY));
    control.write(UNCHANGED);
    control.write(0);
    control.writeTo(out);
    out.write(waiting);
    waiting = null;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
      out.write(0x3B);
    }
  }

  private static void two(ByteArrayOutputStream out, int value) {
    out.write(value);
    out.write(value >>> 8);
  }
}
