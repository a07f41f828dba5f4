package interleave.golang.code;

import interleave.golang.types.Type;

/// Something that can be assigned to, with its operands in registers.
sealed interface Place {

  /// `_`.
  record Blank() implements Place {}

  /// A variable in a register; also a struct or array that only this function can reach.
  record Register(int register) implements Place {}

  record Cell(int cell) implements Place {}

  record Global(int index) implements Place {}

  record Pointed(int pointer) implements Place {}

  record Field(int struct, int slot, boolean local) implements Place {}

  record Element(int slice, int index) implements Place {}

  record ArrayElement(int array, int index, boolean local) implements Place {}

  record MapEntry(Type.Map type, int map, int key) implements Place {}

  /// A struct or array that is overwritten where it lies.
  record Aggregate(int object, boolean local) implements Place {}
}
