package interleave.stage;

/// From the layout's coordinates to the screen's: scaled, then moved.
public record View(double scale, double dx, double dy) {

  static final double LARGEST = 1.6;

  /// Shows all of `world` in the middle of `area`, not larger than `most` times its size.
  public static View fit(Box world, Box area, double most) {
    double scale = Math.min(most, Math.min(area.w() / world.w(), area.h() / world.h()));
    return new View(scale, area.cx() - scale * world.cx(), area.cy() - scale * world.cy());
  }

  /// Zooms by `factor`, keeping what lies under the point on the screen where it is.
  public View zoom(double factor, double screenX, double screenY) {
    double next = Math.clamp(scale * factor, .02, 8);
    double real = next / scale;
    return new View(next, screenX - real * (screenX - dx), screenY - real * (screenY - dy));
  }

  public View pan(double screenDx, double screenDy) {
    return new View(scale, dx + screenDx, dy + screenDy);
  }

  public double worldX(double screenX) {
    return (screenX - dx) / scale;
  }

  public double worldY(double screenY) {
    return (screenY - dy) / scale;
  }

  public Box toScreen(Box world) {
    return new Box(
        dx + scale * world.x(), dy + scale * world.y(), scale * world.w(), scale * world.h());
  }

  public Box toWorld(Box screen) {
    return new Box(worldX(screen.x()), worldY(screen.y()), screen.w() / scale, screen.h() / scale);
  }
}
