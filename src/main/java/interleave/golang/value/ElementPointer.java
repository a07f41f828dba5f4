package interleave.golang.value;

/// A pointer to an element of an array.
public record ElementPointer(Store store, int index) implements Pointer {

  @Override
  public long loadLong() {
    return store.getLong(index);
  }

  @Override
  public Object loadRef() {
    return store.getRef(index);
  }

  @Override
  public void storeLong(long value) {
    store.setLong(index, value);
  }

  @Override
  public void storeRef(Object value) {
    store.setRef(index, value);
  }

  @Override
  public Memory memory() {
    return store;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ElementPointer that && store == that.store && index == that.index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
