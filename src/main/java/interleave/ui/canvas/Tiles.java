package interleave.ui.canvas;

import interleave.image.CanvasPen;
import interleave.stage.Pen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;

/// A drawing on many canvases side by side, of which only those are drawn again that would look
/// otherwise. In software most of the cost of a frame is the area that changes.
///
/// Tiles begin at places of the window that are multiples of [#GRAIN], and are as large: so they
/// meet without a seam on screens with fractional scales, and in pictures of half the size.
final class Tiles extends Group {

  static final int GRAIN = 4;

  /// Of a large drawing the tiles are larger, so that they do not cost more than they save.
  private static final int MOST = 100;

  /// What a tile without anything looks like; it is not shown.
  private static final long EMPTY = 0;

  private final CanvasPen pen = new CanvasPen(new Canvas(1, 1).getGraphicsContext2D());
  private final int leastWidth;
  private final int leastHeight;
  private final List<Tile> tiles = new ArrayList<>();
  private int tileWidth;
  private int tileHeight;
  private int columns;
  private double width;
  private double height;
  private int shiftX;
  private int shiftY;
  private double scale;

  /// How each tile is to look.
  private long[] digests = {};

  private static final class Tile {
    private final Canvas canvas = new Canvas();
    private final Pen pen;
    private long digest;

    Tile(CanvasPen like) {
      pen = like.on(canvas.getGraphicsContext2D());
      canvas.setManaged(false);
    }
  }

  /// @param leastWidth and `leastHeight` of a tile in pixels, multiples of [#GRAIN]
  Tiles(int leastWidth, int leastHeight) {
    this.leastWidth = leastWidth;
    this.leastHeight = leastHeight;
    setManaged(false);
    setAutoSizeChildren(false);
    setMouseTransparent(true);
  }

  /// For measuring text.
  Pen measure() {
    return pen;
  }

  /// Shows a drawing.
  ///
  /// @param newWidth and `newHeight` of the whole
  /// @param x and `y` where it begins in the window
  /// @param newScale pixels of the screen for one of the window
  void show(Tape tape, double newWidth, double newHeight, double x, double y, double newScale) {
    arrange(newWidth, newHeight, grain(x), grain(y), newScale);
    java.util.Arrays.fill(digests, EMPTY);
    tape.tell(this::touched);
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      if (tile.digest != digests[i]) {
        tile.digest = digests[i];
        tile.canvas.setVisible(digests[i] != EMPTY);
        draw(tape, tile);
      }
    }
  }

  private static int grain(double place) {
    return Math.floorMod(Math.round(place), GRAIN);
  }

  private void draw(Tape tape, Tile tile) {
    Canvas canvas = tile.canvas;
    double left = canvas.getLayoutX();
    double top = canvas.getLayoutY();
    double w = canvas.getWidth();
    double h = canvas.getHeight();
    // the last row of points belongs to it also where its height is no whole number
    canvas.getGraphicsContext2D().clearRect(0, 0, Math.ceil(w), Math.ceil(h));
    tile.pen.save();
    tile.pen.translate(-left, -top);
    tape.draw(tile.pen, left, top, left + w, top + h);
    tile.pen.restore();
  }

  private void touched(double left, double top, double right, double bottom, long digest) {
    int firstRow = Math.max(0, row(top));
    int lastRow = Math.min(digests.length / columns - 1, row(bottom));
    int firstColumn = Math.max(0, column(left));
    int lastColumn = Math.min(columns - 1, column(right));
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        int at = row * columns + column;
        digests[at] = Digest.of(digests[at], digest);
      }
    }
  }

  private int column(double x) {
    return (int) Math.floor((x + shiftX) / tileWidth);
  }

  private int row(double y) {
    return (int) Math.floor((y + shiftY) / tileHeight);
  }

  private void arrange(double newWidth, double newHeight, int newX, int newY, double newScale) {
    if (newWidth == width
        && newHeight == height
        && newX == shiftX
        && newY == shiftY
        && newScale == scale) {
      return;
    }
    width = newWidth;
    height = newHeight;
    shiftX = newX;
    shiftY = newY;
    scale = newScale;
    tileWidth = leastWidth;
    tileHeight = leastHeight;
    while (width * height > (double) MOST * tileWidth * tileHeight) {
      tileWidth *= 2;
      tileHeight *= 2;
    }
    columns = Math.max(1, (int) Math.ceil((width + shiftX) / tileWidth));
    int rows = Math.max(1, (int) Math.ceil((height + shiftY) / tileHeight));
    digests = new long[columns * rows];
    while (tiles.size() > digests.length) {
      tiles.removeLast();
    }
    while (tiles.size() < digests.length) {
      tiles.add(new Tile(pen));
    }
    for (int i = 0; i < digests.length; i++) {
      place(tiles.get(i), i % columns, i / columns);
    }
    getChildren().setAll(tiles.stream().map(tile -> tile.canvas).toList());
  }

  private void place(Tile tile, int column, int row) {
    double left = Math.max(0, column * tileWidth - shiftX);
    double top = Math.max(0, row * tileHeight - shiftY);
    tile.canvas.relocate(left, top);
    tile.canvas.setWidth(Math.min(width, (column + 1) * tileWidth - shiftX) - left);
    tile.canvas.setHeight(Math.min(height, (row + 1) * tileHeight - shiftY) - top);
    tile.canvas.setVisible(false);
    tile.digest = EMPTY;
  }
}
