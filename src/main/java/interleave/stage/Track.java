package interleave.stage;

import java.util.ArrayList;
import java.util.List;

/// The way of a token: straight pieces and wires, one after the other, walked at even speed.
final class Track {

  private interface Piece {
    double x(double t);

    double y(double t);
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Double> lengths = new ArrayList<>();
  private double length;
  private double endX;
  private double endY;

  Track(double x, double y) {
    endX = x;
    endY = y;
  }

  Track to(double x, double y) {
    double fromX = endX;
    double fromY = endY;
    double distance = Math.hypot(x - fromX, y - fromY);
    if (distance > .5) {
      add(
          new Piece() {
            @Override
            public double x(double t) {
              return fromX + (x - fromX) * t;
            }

            @Override
            public double y(double t) {
              return fromY + (y - fromY) * t;
            }
          },
          distance);
    }
    endX = x;
    endY = y;
    return this;
  }

  Track along(Curve curve) {
    to(curve.startX(), curve.startY());
    add(
        new Piece() {
          @Override
          public double x(double t) {
            return curve.x(t);
          }

          @Override
          public double y(double t) {
            return curve.y(t);
          }
        },
        curve.length());
    endX = curve.endX();
    endY = curve.endY();
    return this;
  }

  private void add(Piece piece, double pieceLength) {
    pieces.add(piece);
    lengths.add(pieceLength);
    length += pieceLength;
  }

  double x(double t) {
    return at(t, true);
  }

  double y(double t) {
    return at(t, false);
  }

  private double at(double t, boolean x) {
    double rest = Math.clamp(t, 0, 1) * length;
    for (int i = 0; i < pieces.size(); i++) {
      if (rest <= lengths.get(i) || i == pieces.size() - 1) {
        double s = lengths.get(i) == 0 ? 1 : Math.min(1, rest / lengths.get(i));
        return x ? pieces.get(i).x(s) : pieces.get(i).y(s);
      }
      rest -= lengths.get(i);
    }
    return x ? endX : endY;
  }
}
