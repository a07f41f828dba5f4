package interleave.golang.value;

/// A pointer to something that is neither a struct nor an array: a variable's cell, a field, an
/// element. Two pointers to one place are `equals`.
public interface Pointer {

  long loadLong();

  Object loadRef();

  void storeLong(long value);

  void storeRef(Object value);

  /// The memory the place is part of.
  Memory memory();
}
