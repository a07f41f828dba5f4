package interleave.js.run;

/// Where a variable lives that inner functions use.
final class Cell {

  /// Null while the variable has no value.
  Object value;

  Cell(Object value) {
    this.value = value;
  }
}
