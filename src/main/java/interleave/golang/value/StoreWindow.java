package interleave.golang.value;

/// An array that is part of a longer store: what a pointer to an array made from a slice points to.
public final class StoreWindow extends Store {

  final Store base;
  final int offset;
  private final int length;

  public StoreWindow(Store base, int offset, int length) {
    super(base.element);
    this.base = base;
    this.offset = offset;
    this.length = length;
  }

  public Store base() {
    return base;
  }

  public int offset() {
    return offset;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public long getLong(int index) {
    return base.getLong(offset + index);
  }

  @Override
  public void setLong(int index, long value) {
    base.setLong(offset + index, value);
  }

  @Override
  public Object getRef(int index) {
    return base.getRef(offset + index);
  }

  @Override
  public void setRef(int index, Object value) {
    base.setRef(offset + index, value);
  }

  @Override
  public Store blank(int size) {
    return base.blank(size);
  }

  @Override
  public void copyFrom(int at, Store from, int fromIndex, int count) {
    base.copyFrom(offset + at, from, fromIndex, count);
  }
}
