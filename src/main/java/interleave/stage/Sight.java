package interleave.stage;

/// With what eyes, or on what screen, colours are seen: colour blindness as simulated by Machado,
/// Oliveira and Fernandes (2009) at full severity, no colour at all, and a projector in a room that
/// is not dark. To look at a theme as others see it: `Palette.of(theme, sight)`.
public enum Sight {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
  GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
  PROJECTOR(0.74, 0.08, 0.02, 0.05, 0.77, 0.02, 0.05, 0.08, 0.71);

  /// The light of the room that a projector cannot take away.
  private static final double STRAY = .13;

  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /// A colour as it is seen; its opacity stays.
  public int of(int color) {
    if (this == NORMAL) {
      return color;
    }
    double[] rgb = linear(color);
    int seen = color >>> 24;
    for (double channel : rgb) {
      seen = seen << 8 | Contrast.channel(channel);
    }
    return seen;
  }

  /// The linear intensities of red, green and blue as they are seen, from 0 to 1.
  double[] linear(int color) {
    double[] in = {
      Contrast.linear(color >>> 16 & 0xFF),
      Contrast.linear(color >>> 8 & 0xFF),
      Contrast.linear(color & 0xFF)
    };
    double stray = this == PROJECTOR ? STRAY : 0;
    double[] rgb = new double[3];
    for (int row = 0; row < 3; row++) {
      rgb[row] = stray;
      for (int column = 0; column < 3; column++) {
        rgb[row] += matrix[3 * row + column] * in[column];
      }
      rgb[row] = Math.clamp(rgb[row], 0, 1);
    }
    return rgb;
  }
}
