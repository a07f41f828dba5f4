package interleave.golang.run;

import interleave.golang.value.Cell;
import interleave.golang.value.Memory;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// Assigning structs and arrays, which copies them.
final class Aggregates {

  private Aggregates() {}

  /// A fresh copy of a struct or array.
  static Memory copy(Object value) {
    return switch (value) {
      case StructValue struct -> struct.copy();
      case Store store -> store.copy();
      case null -> throw RuntimePanic.nil();
      default -> throw new IllegalStateException("a copy of " + value);
    };
  }

  /// Overwrites a package variable: a cell, or the struct or array itself.
  static void storeGlobal(Memory to, Object value) {
    switch (to) {
      case Cell cell -> cell.ref = value;
      case StructValue struct -> struct.assign((StructValue) value);
      case Store store -> store.assign((Store) value);
      default -> throw new IllegalStateException("a package variable in " + to);
    }
  }
}
