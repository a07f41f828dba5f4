package interleave.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A list of rows of one height, of which only those in sight exist. Every move of it costs the
/// same, however many rows there are; JavaFX's own list adds up the heights of all before them.
///
/// Row `i` is shown by piece `i` modulo the number of pieces, so scrolling by a row fills one.
// what is handed out here acts on events only, and none comes before the list is in a window
@SuppressWarnings("this-escape")
public abstract class LongList<R extends Region> extends Region {

  private static final double WHEEL_ROWS = 3;

  private final List<R> pieces = new ArrayList<>();
  private final List<Integer> filled = new ArrayList<>();
  private final Rectangle clip = new Rectangle();
  private final Group sheet = new Group();
  private final ScrollBar bar = new ScrollBar();
  private final FocusRing ring = new FocusRing(this);

  /// A piece that never shows a row: all are as high as it is.
  private R ruler;

  private int size;
  private double offset;
  private double pitch = 1;
  private double wantedTop = Double.NaN;

  /// How high the room for rows was last.
  private double room;

  protected LongList() {
    sheet.setManaged(false);
    sheet.setAutoSizeChildren(false);
    sheet.setClip(clip);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setManaged(false);
    bar.valueProperty().addListener((_, _, value) -> scrolled(value.doubleValue()));
    getChildren().addAll(sheet, bar, ring);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setMinSize(0, 0);
  }

  /// A piece that shows a row.
  protected abstract R make();

  /// Shows row `index` in a piece.
  protected abstract void fill(R piece, int index);

  /// Whether rows can be chosen; otherwise keys scroll.
  protected boolean chooses() {
    return true;
  }

  /// Called with a piece as it was made, whenever sizes may have changed.
  protected void measured(R piece) {}

  /// The row that people are at; -1 for none.
  protected abstract int chosen();

  /// Called when people choose a row.
  protected abstract void choose(int index);

  public final int size() {
    return size;
  }

  /// Has so many rows from now on.
  public final void setSize(int newSize) {
    if (newSize != size) {
      size = newSize;
      requestLayout();
    }
  }

  /// Fills all rows anew.
  public final void refill() {
    filled.replaceAll(_ -> -1);
    requestLayout();
  }

  /// Scrolls so that row `index` stands so many rows below the top edge, as far as there are rows.
  public final void reveal(int index, double below) {
    wantedTop = index - below;
    requestLayout();
  }

  /// How many rows fit in.
  protected final double rows() {
    return inner() / pitch;
  }

  private double inner() {
    return Math.max(0, getHeight() - getInsets().getTop() - getInsets().getBottom());
  }

  /// The farthest that the list can be scrolled.
  private double most() {
    return Math.max(0, size * pitch - inner());
  }

  protected final boolean isAtEnd() {
    return offset >= most() - 1;
  }

  private void scrolled(double value) {
    if (Math.abs(value - offset) > .01) {
      offset = value;
      requestLayout();
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaY() != 0 && !event.isControlDown()) {
      double way = event.getDeltaY() / 40 * WHEEL_ROWS * pitch;
      offset = Math.clamp(offset - (event.isDirect() ? event.getDeltaY() : way), 0, most());
      event.consume();
      requestLayout();
    }
  }

  private void pressed(KeyEvent event) {
    int at = chooses() ? chosen() : (int) Math.round(offset / pitch);
    int page = Math.max(1, (int) rows() - 1);
    int next =
        switch (event.getCode()) {
          case UP -> at - 1;
          case DOWN -> at + 1;
          case PAGE_UP -> at - page;
          case PAGE_DOWN -> at + page;
          case HOME -> 0;
          case END -> size - 1;
          default -> at;
        };
    if (next != at && size > 0) {
      event.consume();
      if (chooses()) {
        choose(Math.clamp(next, 0, size - 1));
      } else {
        offset = Math.clamp(next * pitch, 0, most());
        requestLayout();
      }
    }
  }

  /// The piece that shows row `index`; null while none does.
  public final R piece(int index) {
    int place = index < 0 || pieces.isEmpty() ? -1 : index % pieces.size();
    return place >= 0 && filled.get(place) == index ? pieces.get(place) : null;
  }

  private R made(int place) {
    while (place >= pieces.size()) {
      R piece = make();
      piece.setManaged(false);
      int number = pieces.size();
      piece.addEventHandler(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && filled.get(number) >= 0) {
              choose(filled.get(number));
            }
          });
      pieces.add(piece);
      filled.add(-1);
      sheet.getChildren().add(piece);
      piece.applyCss();
    }
    return pieces.get(place);
  }

  @Override
  protected void layoutChildren() {
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    double top = getInsets().getTop();
    if (ruler == null) {
      ruler = make();
      ruler.setVisible(false);
      ruler.setManaged(false);
      sheet.getChildren().add(ruler);
      ruler.applyCss();
    }
    boolean seen = isChosenSeen();
    double was = pitch;
    pitch = Math.max(1, snapSizeY(ruler.prefHeight(-1)));
    offset *= pitch / was;
    measured(ruler);
    if (!Double.isNaN(wantedTop)) {
      offset = wantedTop * pitch;
      wantedTop = Double.NaN;
    }
    keepChosen(seen);
    offset = Math.clamp(offset, 0, most());
    double barWidth = most() > 0 ? snapSizeX(bar.prefWidth(-1)) : 0;
    double width = Math.max(0, getWidth() - barWidth);
    int inSight = (int) Math.ceil(inner() / pitch) + 1;
    if (size > 0) {
      made(inSight - 1);
    }
    int first = (int) (offset / pitch);
    for (int i = first; i < first + pieces.size(); i++) {
      lay(i, i < size && i < first + inSight, width, top);
    }
    clip.setY(top);
    clip.setWidth(width);
    clip.setHeight(inner());
    layBar(barWidth);
  }

  /// Whether all of the row that people are at was in sight when rows were laid out last.
  private boolean isChosenSeen() {
    double top = chosen() * pitch - offset;
    return chosen() >= 0 && top > -1 && top + pitch <= room + 1;
  }

  /// What could be seen of the row that people are at stays so in less room, and with larger type.
  private void keepChosen(boolean seen) {
    if (inner() < pitch) {
      return;
    }
    room = inner();
    if (seen && !isChosenSeen()) {
      offset = Math.max(0, (chosen() + 1) * pitch - room);
    }
  }

  private void lay(int index, boolean shown, double width, double top) {
    int place = index % pieces.size();
    R piece = pieces.get(place);
    if (shown && filled.get(place) != index) {
      fill(piece, index);
    }
    filled.set(place, shown ? index : -1);
    piece.setVisible(shown);
    if (shown) {
      piece.resizeRelocate(0, snapPositionY(top + index * pitch - offset), width, pitch);
    }
  }

  private void layBar(double barWidth) {
    bar.setVisible(barWidth > 0);
    if (barWidth > 0) {
      bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
      bar.setMax(most());
      bar.setVisibleAmount(most() * inner() / (size * pitch));
      bar.setUnitIncrement(pitch);
      bar.setBlockIncrement(inner());
      bar.setValue(offset);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 200;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> size;
      case MULTIPLE_SELECTION -> false;
      case ITEM_AT_INDEX -> piece((Integer) parameters[0]);
      case FOCUS_ITEM -> piece(chosen());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
