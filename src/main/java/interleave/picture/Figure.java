package interleave.picture;

/// One thing in a picture. It is changed only by the [Fold] that owns it; once a picture shares it,
/// the fold changes a copy.
abstract class Figure {

  /// The fold, or rather the stretch of a fold between two pictures, that may change this.
  Object owner;

  abstract Figure copy();
}
