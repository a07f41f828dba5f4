package interleave.stage;

/// How well colours stand out from each other, as in WCAG 2.
public final class Contrast {

  private Contrast() {}

  /// From 1 (the same) to 21 (black on white).
  public static double ratio(int a, int b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  /// Relative luminance of an opaque colour, from 0 to 1.
  public static double luminance(int color) {
    return 0.2126 * linear(color >>> 16 & 0xFF)
        + 0.7152 * linear(color >>> 8 & 0xFF)
        + 0.0722 * linear(color & 0xFF);
  }

  /// The linear intensity of a channel from 0 to 255.
  static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /// The channel, from 0 to 255, that has a linear intensity from 0 to 1.
  static int channel(double linear) {
    double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.clamp(c, 0, 1));
  }

  /// `color`, moved towards white or black just so far that it stands out from `ground` by `ratio`.
  public static int readable(int color, int ground, double ratio) {
    int target = luminance(ground) < 0.2 ? 0xFFFFFFFF : 0xFF000000;
    for (double part = 0; part < 1; part += 0.02) {
      int mixed = Palette.mix(color, target, part);
      if (ratio(mixed, ground) >= ratio) {
        return mixed;
      }
    }
    return target;
  }
}
