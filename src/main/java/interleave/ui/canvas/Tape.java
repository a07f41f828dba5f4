package interleave.ui.canvas;

import interleave.stage.Path;
import interleave.stage.Pen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A drawing that is kept instead of being drawn: what was drawn, in order, and where. So two
/// drawings can be compared place by place, and a place be drawn alone.
///
/// *Invariant:* what a mark draws lies within its edges.
final class Tape implements Pen {

  /// Rounding and smoothing reach so many pixels beyond the outline of a shape.
  private static final double BEYOND = 1.5;

  /// Letters reach so far above and below their line and beyond their ends, in sizes of type.
  private static final double ASCENT = 1.5;

  private static final double DESCENT = .7;
  private static final double OVERHANG = .5;

  /// Where and how drawn: what the transformations and fadings up to here come to.
  private record Frame(double dx, double dy, double scale, double opacity) {
    long digest() {
      return Digest.of(Digest.of(Digest.of(Digest.of(1L, dx), dy), scale), opacity);
    }
  }

  /// What draws a mark once more.
  private interface Drawing {
    void on(Pen pen);
  }

  /// What draws pieces of a path once more.
  private interface PathDrawing {
    void on(Pen pen, Path path);
  }

  /// One thing that was drawn; `pieces` with `draw` for a path, otherwise `drawing`.
  private record Mark(
      Frame frame,
      double left,
      double top,
      double right,
      double bottom,
      long digest,
      Drawing drawing,
      Pieces pieces,
      PathDrawing draw,
      double reach) {}

  /// Hears what a place looks like.
  interface Places {
    /// Something lies within these edges.
    void touched(double left, double top, double right, double bottom, long digest);
  }

  private final Pen measure;
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Frame> saved = new ArrayDeque<>();
  private Frame frame = new Frame(0, 0, 1, 1);
  private long frameDigest = frame.digest();

  /// @param measure knows how wide text is
  Tape(Pen measure) {
    this.measure = measure;
  }

  /// Tells of all marks in order; of a path piece by piece.
  void tell(Places places) {
    for (Mark mark : marks) {
      Pieces pieces = mark.pieces();
      if (pieces == null) {
        places.touched(mark.left(), mark.top(), mark.right(), mark.bottom(), mark.digest());
        continue;
      }
      Frame at = mark.frame();
      double reach = mark.reach() * at.scale() + BEYOND;
      for (int i = 0; i < pieces.count(); i++) {
        places.touched(
            at.dx() + at.scale() * pieces.left(i) - reach,
            at.dy() + at.scale() * pieces.top(i) - reach,
            at.dx() + at.scale() * pieces.right(i) + reach,
            at.dy() + at.scale() * pieces.bottom(i) + reach,
            Digest.of(mark.digest(), pieces.digest(i)));
      }
    }
  }

  /// Draws all that touches a rectangle; what sticks out of it is for the canvas to leave out.
  void draw(Pen to, double left, double top, double right, double bottom) {
    Frame set = null;
    for (Mark mark : marks) {
      if (mark.right() < left
          || mark.left() > right
          || mark.bottom() < top
          || mark.top() > bottom) {
        continue;
      }
      Frame at = mark.frame();
      if (!at.equals(set)) {
        if (set != null) {
          to.restore();
        }
        to.save();
        to.translate(at.dx(), at.dy());
        to.scale(at.scale());
        to.fade(at.opacity());
        set = at;
      }
      if (mark.pieces() == null) {
        mark.drawing().on(to);
      } else {
        double reach = mark.reach() + BEYOND / at.scale();
        Path path =
            mark.pieces()
                .within(
                    (left - at.dx()) / at.scale() - reach,
                    (top - at.dy()) / at.scale() - reach,
                    (right - at.dx()) / at.scale() + reach,
                    (bottom - at.dy()) / at.scale() + reach);
        mark.draw().on(to, path);
      }
    }
    if (set != null) {
      to.restore();
    }
  }

  private void use(Frame next) {
    frame = next;
    frameDigest = next.digest();
  }

  private void add(
      double x, double y, double w, double h, double reach, long looks, Drawing drawing) {
    double beyond = reach * frame.scale() + BEYOND;
    marks.add(
        new Mark(
            frame,
            frame.dx() + frame.scale() * Math.min(x, x + w) - beyond,
            frame.dy() + frame.scale() * Math.min(y, y + h) - beyond,
            frame.dx() + frame.scale() * Math.max(x, x + w) + beyond,
            frame.dy() + frame.scale() * Math.max(y, y + h) + beyond,
            looks,
            drawing,
            null,
            null,
            0));
  }

  private void add(Path path, double reach, long looks, PathDrawing draw) {
    Pieces pieces = new Pieces(path);
    double beyond = reach * frame.scale() + BEYOND;
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < pieces.count(); i++) {
      left = Math.min(left, pieces.left(i));
      top = Math.min(top, pieces.top(i));
      right = Math.max(right, pieces.right(i));
      bottom = Math.max(bottom, pieces.bottom(i));
    }
    marks.add(
        new Mark(
            frame,
            frame.dx() + frame.scale() * left - beyond,
            frame.dy() + frame.scale() * top - beyond,
            frame.dx() + frame.scale() * right + beyond,
            frame.dy() + frame.scale() * bottom + beyond,
            looks,
            null,
            pieces,
            draw,
            reach));
  }

  private long looks(int kind, double a, double b, double c, double d, double e) {
    long digest = Digest.of(frameDigest, kind);
    return Digest.of(Digest.of(Digest.of(Digest.of(Digest.of(digest, a), b), c), d), e);
  }

  private static long looks(long digest, Stroke stroke) {
    return Digest.of(Digest.of(Digest.of(digest, stroke.color()), stroke.width()), stroke.dash());
  }

  @Override
  public void save() {
    saved.push(frame);
  }

  @Override
  public void restore() {
    use(saved.pop());
  }

  @Override
  public void translate(double x, double y) {
    use(
        new Frame(
            frame.dx() + frame.scale() * x,
            frame.dy() + frame.scale() * y,
            frame.scale(),
            frame.opacity()));
  }

  @Override
  public void scale(double factor) {
    use(new Frame(frame.dx(), frame.dy(), frame.scale() * factor, frame.opacity()));
  }

  @Override
  public void fade(double opacity) {
    use(new Frame(frame.dx(), frame.dy(), frame.scale(), frame.opacity() * opacity));
  }

  @Override
  public void fillRect(double x, double y, double w, double h, int color) {
    long looks = looks(1, x, y, w, h, color);
    add(x, y, w, h, 0, looks, pen -> pen.fillRect(x, y, w, h, color));
  }

  @Override
  public void fillRound(double x, double y, double w, double h, double radius, int color) {
    long looks = Digest.of(looks(2, x, y, w, h, radius), color);
    add(x, y, w, h, 0, looks, pen -> pen.fillRound(x, y, w, h, radius, color));
  }

  @Override
  public void strokeRound(double x, double y, double w, double h, double radius, Stroke stroke) {
    long looks = looks(looks(3, x, y, w, h, radius), stroke);
    add(x, y, w, h, stroke.width(), looks, pen -> pen.strokeRound(x, y, w, h, radius, stroke));
  }

  @Override
  public void fillCircle(double cx, double cy, double radius, int color) {
    long looks = looks(4, cx, cy, radius, color, 0);
    add(
        cx - radius,
        cy - radius,
        2 * radius,
        2 * radius,
        0,
        looks,
        pen -> pen.fillCircle(cx, cy, radius, color));
  }

  @Override
  public void strokeCircle(double cx, double cy, double radius, Stroke stroke) {
    long looks = looks(looks(5, cx, cy, radius, 0, 0), stroke);
    add(
        cx - radius,
        cy - radius,
        2 * radius,
        2 * radius,
        stroke.width(),
        looks,
        pen -> pen.strokeCircle(cx, cy, radius, stroke));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    long looks = looks(looks(6, x1, y1, x2, y2, 0), stroke);
    add(x1, y1, x2 - x1, y2 - y1, stroke.width(), looks, pen -> pen.line(x1, y1, x2, y2, stroke));
  }

  @Override
  public void fill(Path path, int color) {
    add(path, 0, looks(7, color, 0, 0, 0, 0), (pen, part) -> pen.fill(part, color));
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    long looks = looks(looks(8, 0, 0, 0, 0, 0), stroke);
    add(path, stroke.width(), looks, (pen, part) -> pen.stroke(part, stroke));
  }

  @Override
  public void text(String text, double x, double y, Font font, int color, Anchor anchor) {
    double width = measure.width(text, font);
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    long looks = looks(9, x, y, font.size(), font.weight(), color);
    looks = Digest.of(Digest.of(looks, 4 * anchor.ordinal() + font.face().ordinal()), text);
    add(
        left,
        y - ASCENT * font.size(),
        width,
        (ASCENT + DESCENT) * font.size(),
        OVERHANG * font.size(),
        looks,
        pen -> pen.text(text, x, y, font, color, anchor));
  }

  @Override
  public double width(String text, Font font) {
    return measure.width(text, font);
  }
}
