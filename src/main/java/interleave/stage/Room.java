package interleave.stage;

import java.util.List;

/// The room there is for a stage.
///
/// @param most how large things may be drawn: their scale
/// @param least no type may be smaller, in pixels, where something can be left out instead
/// @param floor what must stay together, a circle of waiting, tells less rather than in smaller
///   type
/// @param scarce whether things may tell as little as can be, so that more of them are seen
public record Room(
    double width, double height, double most, double least, double floor, boolean scarce) {

  public Room(double width, double height, double most, double least, double floor) {
    this(width, height, most, least, floor, false);
  }

  /// Where there is no room at all, things are drawn too small to be seen.
  public Room {
    width = Math.max(1, width);
    height = Math.max(1, height);
  }

  public Room(double width, double height, double most, double least) {
    this(width, height, most, least, least);
  }

  /// The same for a stage that shares its room with another.
  public Room shared() {
    return new Room(width, height, most, least, floor, true);
  }

  /// How much a layout may tell here.
  List<Detail> details() {
    return scarce ? Detail.SCARCE : Detail.TELLING;
  }

  /// For drawings that nobody looks at in a window of a certain size.
  public static final Room ENDLESS = new Room(1.7e6, 1e6, 1, 0);

  double aspect() {
    return width / height;
  }

  /// The scale at which `bounds` fits.
  public double scale(Box bounds) {
    return Math.min(most, Math.min(width / bounds.w(), height / bounds.h()));
  }

  /// Whether a layout fits with no type smaller than the least.
  boolean holds(Layout layout) {
    return scale(layout.bounds()) >= least / layout.detail().smallest() - 1e-9;
  }

  /// The same for what must stay together.
  boolean bears(Layout layout) {
    return scale(layout.bounds()) >= floor / layout.detail().smallest() - 1e-9;
  }

  /// The same, in which type may be as small as for what must stay together.
  Room bearing() {
    return new Room(width, height, most, floor, floor);
  }

  /// How large what is drawn in type of the least size may be at most, in the layout's units.
  double area(Detail detail) {
    double scale = least / detail.smallest();
    return least <= 0 ? Double.MAX_VALUE : width * height / scale / scale;
  }

  /// Words of so many times the least size can be read with ease: larger is little gain.
  private static final double EASE = 1.9;

  /// How well a layout can be read here: how large its words are, for what is easy to read.
  double worth(Layout layout) {
    double scale = scale(layout.bounds());
    double floor = Math.max(1, least);
    double ease = scale * Sizes.SMALL / (EASE * floor);
    double legible = Math.min(1, scale * layout.detail().smallest() / (1.65 * floor));
    return (ease <= 1 ? ease : 1 + .25 * (ease - 1)) * legible * legible / (1 + layout.clutter);
  }
}
