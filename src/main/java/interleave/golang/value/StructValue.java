package interleave.golang.value;

import interleave.golang.code.StructLayout;

/// A struct. A pointer to it is the same object.
public final class StructValue extends Memory {

  private static final long[] NO_LONGS = {};
  private static final Object[] NO_REFS = {};

  public final StructLayout layout;
  public final long[] longs;
  public final Object[] refs;

  /// @param layout of its type; all fields are 0 and null, inner structs and arrays are missing:
  ///   see [Zero]
  public StructValue(StructLayout layout) {
    this.layout = layout;
    this.longs = layout.longs() == 0 ? NO_LONGS : new long[layout.longs()];
    this.refs = layout.refs() == 0 ? NO_REFS : new Object[layout.refs()];
  }

  /// A copy that shares nothing that Go would copy.
  public StructValue copy() {
    StructValue copy = new StructValue(layout);
    copy.assign(this);
    copy.label = label;
    return copy;
  }

  /// Takes over all fields of `other`, which has the same layout.
  public void assign(StructValue other) {
    System.arraycopy(other.longs, 0, longs, 0, longs.length);
    Object[] from = other.refs;
    boolean[] aggregate = layout.aggregates();
    for (int i = 0; i < from.length; i++) {
      Object value = from[i];
      if (!aggregate[i]) {
        refs[i] = value instanceof NativeState state ? state.copied() : value;
      } else if (refs[i] instanceof StructValue inner) {
        // in place: somebody may point to the inner struct
        inner.assign((StructValue) value);
      } else if (refs[i] instanceof Store inner) {
        inner.assign((Store) value);
      } else {
        refs[i] = value instanceof StructValue s ? s.copy() : ((Store) value).copy();
      }
    }
  }
}
