package interleave.stage;

/// A rectangle; x and y are its left upper corner.
public record Box(double x, double y, double w, double h) {

  public double cx() {
    return x + w / 2;
  }

  public double cy() {
    return y + h / 2;
  }

  public double right() {
    return x + w;
  }

  public double bottom() {
    return y + h;
  }

  public boolean contains(double px, double py) {
    return px >= x && px < x + w && py >= y && py < y + h;
  }

  /// Whether the two share more than an edge.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// This box with `margin` less on every side.
  public Box inset(double margin) {
    return new Box(x + margin, y + margin, w - 2 * margin, h - 2 * margin);
  }

  /// The smallest box around both.
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// The part of it that lies in another one; null when none does.
  public Box within(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    double w2 = Math.min(right(), other.right()) - left;
    double h2 = Math.min(bottom(), other.bottom()) - top;
    return w2 > 0 && h2 > 0 ? new Box(left, top, w2, h2) : null;
  }
}
