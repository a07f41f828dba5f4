package interleave.base;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/// A list that only grows, in chunks, so that no element is ever copied. One thread appends; any
/// thread may read the prefix it sees without a lock.
public class AppendList<E> extends AbstractList<E> implements RandomAccess {

  private static final int BITS = 12;
  private static final int CHUNK = 1 << BITS;
  private static final VarHandle SIZE;

  static {
    try {
      SIZE = MethodHandles.lookup().findVarHandle(AppendList.class, "size", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile Object[][] chunks = new Object[16][];

  /// Written with release after the element and its chunk, read with acquire before them.
  private int size;

  /// Appends; to be called by one thread only.
  @Override
  public final boolean add(E element) {
    int at = size;
    if (at == Integer.MAX_VALUE) {
      throw new IllegalStateException("a list holds at most " + Integer.MAX_VALUE + " elements");
    }
    int chunk = at >>> BITS;
    Object[][] all = chunks;
    if (chunk == all.length) {
      all = Arrays.copyOf(all, 2 * chunk);
      chunks = all;
    }
    if (all[chunk] == null) {
      all[chunk] = new Object[CHUNK];
    }
    all[chunk][at & (CHUNK - 1)] = element;
    SIZE.setRelease(this, at + 1);
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public final E get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size());
    }
    return (E) chunks[index >>> BITS][index & (CHUNK - 1)];
  }

  @Override
  public final int size() {
    return (int) SIZE.getAcquire(this);
  }
}
