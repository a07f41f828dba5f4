package interleave.golang.value;

import interleave.golang.types.Type;

/// A store of bytes (`uint8`) or booleans, eight times smaller than one of longs.
public final class ByteStore extends Store {

  public final byte[] values;

  public ByteStore(Type element, int length) {
    super(element);
    values = new byte[length];
  }

  @Override
  public int length() {
    return values.length;
  }

  @Override
  public long getLong(int index) {
    return values[index] & 0xff;
  }

  @Override
  public void setLong(int index, long value) {
    values[index] = (byte) value;
  }

  @Override
  public Object getRef(int index) {
    throw new IllegalStateException("a ref from a store of bytes");
  }

  @Override
  public void setRef(int index, Object value) {
    throw new IllegalStateException("a ref into a store of bytes");
  }

  @Override
  public Store blank(int length) {
    return new ByteStore(element, length);
  }

  @Override
  public void copyFrom(int at, Store from, int fromIndex, int count) {
    if (from instanceof StoreWindow window) {
      copyFrom(at, window.base, window.offset + fromIndex, count);
      return;
    }
    System.arraycopy(((ByteStore) from).values, fromIndex, values, at, count);
  }
}
