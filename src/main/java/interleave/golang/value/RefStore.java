package interleave.golang.value;

import interleave.golang.types.Type;

/// A store of everything that is not a number.
public final class RefStore extends Store {

  public final Object[] values;

  public RefStore(Type element, int length) {
    super(element);
    values = new Object[length];
  }

  @Override
  public int length() {
    return values.length;
  }

  @Override
  public long getLong(int index) {
    throw new IllegalStateException("a long from a store of " + element);
  }

  @Override
  public void setLong(int index, long value) {
    throw new IllegalStateException("a long into a store of " + element);
  }

  @Override
  public Object getRef(int index) {
    return values[index];
  }

  @Override
  public void setRef(int index, Object value) {
    values[index] = value;
  }

  @Override
  public Store blank(int length) {
    return new RefStore(element, length);
  }

  @Override
  public void copyFrom(int at, Store from, int fromIndex, int count) {
    if (from instanceof StoreWindow window) {
      copyFrom(at, window.base, window.offset + fromIndex, count);
      return;
    }
    Object[] source = ((RefStore) from).values;
    boolean down = from == this && fromIndex < at;
    for (int k = 0; k < count; k++) {
      int i = down ? count - 1 - k : k;
      Object value = source[fromIndex + i];
      if (value instanceof StructValue struct && isAggregate()) {
        if (values[at + i] instanceof StructValue mine) {
          mine.assign(struct);
        } else {
          values[at + i] = struct.copy();
        }
      } else if (value instanceof Store store && isAggregate()) {
        if (values[at + i] instanceof Store mine) {
          mine.assign(store);
        } else {
          values[at + i] = store.copy();
        }
      } else {
        values[at + i] = value;
      }
    }
  }

  private boolean isAggregate() {
    Type type = element.underlying();
    return type instanceof interleave.golang.types.StructType || type instanceof Type.Array;
  }
}
