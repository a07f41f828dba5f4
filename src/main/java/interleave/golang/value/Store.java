package interleave.golang.value;

import interleave.golang.types.Type;

/// The memory of an array, or behind a slice. An array is its store; a pointer to an array too.
public abstract class Store extends Memory {

  public final Type element;

  protected Store(Type element) {
    this.element = element;
  }

  public abstract int length();

  public abstract long getLong(int index);

  public abstract void setLong(int index, long value);

  public abstract Object getRef(int index);

  public abstract void setRef(int index, Object value);

  /// A store of the same kind and element type, filled with nothing (0 or null).
  public abstract Store blank(int length);

  /// Copies elements as Go assigns them (structs and arrays by value); ranges may overlap.
  public abstract void copyFrom(int at, Store from, int fromIndex, int count);

  public final Store copy() {
    Store copy = blank(length());
    copy.copyFrom(0, this, 0, length());
    return copy;
  }

  public final void assign(Store other) {
    copyFrom(0, other, 0, length());
  }
}
