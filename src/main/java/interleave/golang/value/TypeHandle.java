package interleave.golang.value;

import interleave.golang.types.Type;

/// What `reflect` has of a type: a `*reflect.rtype`. Handles of identical types are equal, so that
/// programs can compare types.
public record TypeHandle(Type type) implements Pointer {

  @Override
  public long loadLong() {
    throw nothingInside();
  }

  @Override
  public Object loadRef() {
    throw nothingInside();
  }

  @Override
  public void storeLong(long value) {
    throw nothingInside();
  }

  @Override
  public void storeRef(Object value) {
    throw nothingInside();
  }

  @Override
  public Memory memory() {
    throw nothingInside();
  }

  private static IllegalStateException nothingInside() {
    return new IllegalStateException("nobody looks into a type");
  }
}
