package interleave.stage;

/// The room there is for a stage.
///
/// @param most how large things may be drawn: their scale
/// @param least no type may be smaller, in pixels
public record Room(double width, double height, double most, double least) {

  /// For drawings that nobody looks at in a window of a certain size.
  public static final Room ENDLESS = new Room(1.7e6, 1e6, 1, 0);

  double aspect() {
    return width / height;
  }

  /// The scale at which `bounds` fits.
  double scale(Box bounds) {
    return Math.min(most, Math.min(width / bounds.w(), height / bounds.h()));
  }
}
