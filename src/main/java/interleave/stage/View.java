package interleave.stage;

/// From the layout's coordinates to the screen's: scaled, then moved.
public record View(double scale, double dx, double dy) {

  static final double LARGEST = 1.6;

  /// Shows all of `world` in the middle of `area`, not larger than `most` times its size.
  public static View fit(Box world, Box area, double most) {
    double scale = Math.min(most, Math.min(area.w() / world.w(), area.h() / world.h()));
    return new View(scale, area.cx() - scale * world.cx(), area.cy() - scale * world.cy());
  }

  /// Shows all of `world`, or, where that would make things too small, the part of it around the
  /// point (x, y) and as much beside as there is room for.
  ///
  /// @param least scale
  static View around(Box world, Box area, double most, double least, double x, double y) {
    View whole = fit(world, area, most);
    if (whole.scale() >= least) {
      return whole;
    }
    double dx = offset(least * world.w(), least * world.x(), area.w(), area.x(), least * x);
    double dy = offset(least * world.h(), least * world.y(), area.h(), area.y(), least * y);
    return new View(least, dx, dy);
  }

  /// What brings `wanted` into the middle of the room without showing more emptiness than need be.
  private static double offset(
      double size, double start, double room, double roomStart, double wanted) {
    if (size <= room) {
      return roomStart + (room - size) / 2 - start;
    }
    double middle = roomStart + room / 2 - wanted;
    return Math.clamp(middle, roomStart + room - size - start, roomStart - start);
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
