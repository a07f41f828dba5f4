package interleave.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/// What is written is read again by the reader that comes with Java.
class GifTest {

  private static final int WIDTH = 211;
  private static final int HEIGHT = 97;

  /// A frame as somebody sees it, and how long.
  private record Seen(int[] pixels, int centiseconds) {}

  @Test
  void fewColorsStayAsTheyAreAndWhatRestsIsDrawnOnce() throws IOException {
    int[] one = drawing(200, 0);
    int[] two = one.clone();
    two[5 * WIDTH + 7] = 0xFFFF8800;
    two[60 * WIDTH + 200] = 0xFF00FF88;
    List<Seen> seen = read(write(new int[][] {one, two, two, one}));
    assertEquals(3, seen.size());
    assertPixels(one, seen.get(0).pixels(), 0);
    assertPixels(two, seen.get(1).pixels(), 0);
    assertPixels(one, seen.get(2).pixels(), 0);
    assertEquals(List.of(5, 10, 5), seen.stream().map(Seen::centiseconds).toList());
  }

  @Test
  void manyColorsAreNearlyWhatTheyWere() throws IOException {
    int[] many = drawing(20_000, 3);
    List<Seen> seen = read(write(new int[][] {many}));
    assertPixels(many, seen.getFirst().pixels(), 40);
  }

  @Test
  void codesGoOnWhereTheirTableIsFull() throws IOException {
    // points without any order fill the table of 4,096 codes several times
    int[] noise = new int[WIDTH * HEIGHT];
    long state = 1;
    for (int i = 0; i < noise.length; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise[i] = 0xFF000000 | (int) (state >>> 57) * 0x010203;
    }
    assertPixels(noise, read(write(new int[][] {noise})).getFirst().pixels(), 0);
  }

  @Test
  void aPictureOfOnePointIsOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Gif gif = new Gif(out, 1, 1)) {
      gif.frame(new int[] {0xFF123456}, 5);
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(0xFF123456, image.getRGB(0, 0));
  }

  private static int[] drawing(int colors, int seed) {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      int color = (i / 3 + seed) % colors;
      pixels[i] = 0xFF000000 | color * 0x0B1D07 & 0xFFFFFF;
    }
    return pixels;
  }

  private static byte[] write(int[][] frames) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Gif gif = new Gif(out, WIDTH, HEIGHT)) {
      for (int[] frame : frames) {
        gif.frame(frame, 5);
      }
    }
    return out.toByteArray();
  }

  private static void assertPixels(int[] wanted, int[] seen, int tolerance) {
    for (int i = 0; i < wanted.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        int off = Math.abs((wanted[i] >>> shift & 0xFF) - (seen[i] >>> shift & 0xFF));
        int point = i;
        assertTrue(off <= tolerance, () -> "point " + point + " is " + off + " off");
      }
    }
  }

  private static List<Seen> read(byte[] gif) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("gif");
    ImageReader reader = readers.next();
    List<Seen> seen = new ArrayList<>();
    int[] canvas = new int[WIDTH * HEIGHT];
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
      reader.setInput(in);
      for (int frame = 0; frame < reader.getNumImages(true); frame++) {
        Node tree = reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
        IIOMetadataNode place = child(tree, "ImageDescriptor");
        int left = Integer.parseInt(place.getAttribute("imageLeftPosition"));
        int top = Integer.parseInt(place.getAttribute("imageTopPosition"));
        BufferedImage image = reader.read(frame);
        for (int y = 0; y < image.getHeight(); y++) {
          for (int x = 0; x < image.getWidth(); x++) {
            int pixel = image.getRGB(x, y);
            if (pixel >>> 24 != 0) {
              canvas[(top + y) * WIDTH + left + x] = pixel;
            }
          }
        }
        IIOMetadataNode control = child(tree, "GraphicControlExtension");
        seen.add(new Seen(canvas.clone(), Integer.parseInt(control.getAttribute("delayTime"))));
      }
    } finally {
      reader.dispose();
    }
    return seen;
  }

  private static IIOMetadataNode child(Node tree, String name) {
    Node node = tree.getFirstChild();
    while (!node.getNodeName().equals(name)) {
      node = node.getNextSibling();
    }
    return (IIOMetadataNode) node;
  }
}
