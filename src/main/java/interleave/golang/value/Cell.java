package interleave.golang.value;

/// A variable of its own on the heap: captured by a function literal, pointed to, or of a package.
public final class Cell extends Memory implements Pointer {

  public long bits;
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
