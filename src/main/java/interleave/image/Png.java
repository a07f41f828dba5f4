package interleave.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes pictures in the PNG format (RFC 2083): eight bits for red, green and blue, no
/// transparency.
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Png() {}

  /// @param pixels `0xAARRGGBB`, row by row; opacity is ignored
  public static byte[] encode(int[] pixels, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(width).putInt(height).put((byte) 8).put((byte) 2);
    chunk(out, "IHDR", header.array(), 13);
    byte[] raw = rows(pixels, width, height);
    Deflater deflater = new Deflater(6);
    deflater.setInput(raw);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    chunk(out, "IDAT", packed.toByteArray(), packed.size());
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  /// Each row with the difference to the row above it, which packs well for flat drawings.
  private static byte[] rows(int[] pixels, int width, int height) {
    byte[] raw = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int y = 0; y < height; y++) {
      raw[at++] = 2;
      for (int x = 0; x < width; x++) {
        int pixel = pixels[y * width + x];
        int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
        raw[at++] = (byte) ((pixel >>> 16) - (above >>> 16));
        raw[at++] = (byte) ((pixel >>> 8) - (above >>> 8));
        raw[at++] = (byte) (pixel - above);
      }
    }
    return raw;
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(content, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
