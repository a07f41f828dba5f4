package interleave.golang.value;

import interleave.golang.types.Type;

/// A store of numbers.
public final class LongStore extends Store {

  public final long[] values;

  public LongStore(Type element, int length) {
    super(element);
    values = new long[length];
  }

  @Override
  public int length() {
    return values.length;
  }

  @Override
  public long getLong(int index) {
    return values[index];
  }

  @Override
  public void setLong(int index, long value) {
    values[index] = value;
  }

  @Override
  public Object getRef(int index) {
    throw new IllegalStateException("a ref from a store of " + element);
  }

  @Override
  public void setRef(int index, Object value) {
    throw new IllegalStateException("a ref into a store of " + element);
  }

  @Override
  public Store blank(int length) {
    return new LongStore(element, length);
  }

  @Override
  public void copyFrom(int at, Store from, int fromIndex, int count) {
    if (from instanceof StoreWindow window) {
      copyFrom(at, window.base, window.offset + fromIndex, count);
      return;
    }
    System.arraycopy(((LongStore) from).values, fromIndex, values, at, count);
  }
}
