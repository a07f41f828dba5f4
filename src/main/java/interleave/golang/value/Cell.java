package interleave.golang.value;

import interleave.golang.types.Type;

/// A variable of its own on the heap: captured by a function literal, pointed to, or of a package.
public final class Cell extends Memory implements Pointer {

  public long bits;

  /// Of the variable; null when unknown.
  public Type type;

  public Object ref;

  @Override
  public long loadLong() {
    return bits;
  }

  @Override
  public Object loadRef() {
    return ref;
  }

  @Override
  public void storeLong(long value) {
    bits = value;
  }

  @Override
  public void storeRef(Object value) {
    ref = value;
  }

  @Override
  public Memory memory() {
    return this;
  }
}
