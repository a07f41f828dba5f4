package interleave.golang.value;

import interleave.golang.types.Sizes;
import interleave.golang.types.StructType;
import interleave.golang.types.Type;

/// How Go's runtime grows slices: `growslice` with the allocator's size classes, so that `cap` says
/// what it says in Go on a 64-bit machine.
public final class Growth {

  private static final int[] CLASSES = {
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352,
    384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048,
    2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240,
    10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768
  };
  private static final int THRESHOLD = 256;
  private static final int HEADER = 8;
  private static final int LARGEST_WITHOUT_HEADER = 512;
  private static final int PAGE = 8192;

  private Growth() {}

  /// The capacity of a slice that had `oldCapacity` and must hold `needed` elements.
  public static long capacity(Type element, long oldCapacity, long needed) {
    long size = Sizes.size(element);
    if (size == 0) {
      return needed;
    }
    long capacity = wanted(oldCapacity, needed);
    return rounded(capacity * size, hasPointers(element)) / size;
  }

  private static long wanted(long old, long needed) {
    if (needed > old * 2) {
      return needed;
    }
    if (old < THRESHOLD) {
      return old * 2;
    }
    long capacity = old;
    while (capacity < needed) {
      capacity += (capacity + 3 * THRESHOLD) >> 2;
    }
    return capacity;
  }

  /// What the allocator gives for so many bytes.
  public static long rounded(long bytes, boolean pointers) {
    long header = pointers && bytes > LARGEST_WITHOUT_HEADER ? HEADER : 0;
    long wanted = bytes + header;
    if (bytes > CLASSES[CLASSES.length - 1] - HEADER) {
      return (bytes + PAGE - 1) / PAGE * PAGE;
    }
    for (int size : CLASSES) {
      if (size >= wanted) {
        return size - header;
      }
    }
    throw new IllegalStateException("no size class for " + bytes);
  }

  /// Whether the garbage collector would look into values of a type.
  public static boolean hasPointers(Type type) {
    return switch (type.underlying()) {
      case Type.Basic basic -> basic.isString() || basic == Type.Basic.UNSAFE_POINTER;
      case Type.Array array -> array.length() > 0 && hasPointers(array.element());
      case StructType struct -> struct.fields().stream().anyMatch(f -> hasPointers(f.type()));
      default -> true;
    };
  }
}
