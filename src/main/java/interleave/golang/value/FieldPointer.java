package interleave.golang.value;

import interleave.golang.code.Bank;

/// A pointer to a field of a struct.
///
/// @param slot in the struct's `bank`
public record FieldPointer(StructValue struct, Bank bank, int slot) implements Pointer {

  @Override
  public long loadLong() {
    return struct.longs[slot];
  }

  @Override
  public Object loadRef() {
    return struct.refs[slot];
  }

  @Override
  public void storeLong(long value) {
    struct.longs[slot] = value;
  }

  @Override
  public void storeRef(Object value) {
    struct.refs[slot] = value;
  }

  @Override
  public Memory memory() {
    return struct;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldPointer that
        && struct == that.struct
        && bank == that.bank
        && slot == that.slot;
  }

  @Override
  public int hashCode() {
    return slot;
  }
}
