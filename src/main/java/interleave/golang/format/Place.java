package interleave.golang.format;

/// A place in the text being formatted.
///
/// @param offset in chars
/// @param line from 1; 0 where the place is not known
/// @param column from 1, in chars
record Place(int offset, int line, int column) {

  static final Place UNKNOWN = new Place(0, 0, 0);
  static final Place START = new Place(0, 1, 1);

  /// After everything.
  static final Place END = new Place(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

  boolean isKnown() {
    return line > 0;
  }

  Place plus(int chars) {
    return new Place(offset + chars, line, column + chars);
  }
}
