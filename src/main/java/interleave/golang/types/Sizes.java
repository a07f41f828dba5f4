package interleave.golang.types;

/// How large values are in Go's memory on 64-bit machines, and how their parts lie in them.
public final class Sizes {

  private Sizes() {}

  /// The size of a value in bytes, as `unsafe.Sizeof` has it.
  public static long size(Type type) {
    return switch (type.underlying()) {
      case Type.Basic basic -> basicSize(basic);
      case Type.Slice _ -> 24;
      case InterfaceType _ -> 16;
      case Type.Array array -> array.length() * size(array.element());
      case StructType struct -> structSize(struct);
      default -> 8;
    };
  }

  private static long basicSize(Type.Basic basic) {
    if (basic.isString()) {
      return 16;
    }
    return basic.isBoolean() ? 1 : basic.bits() == 0 ? 8 : basic.bits() / 8;
  }

  private static long structSize(StructType struct) {
    int fields = struct.fields().size();
    if (fields == 0) {
      return 0;
    }
    long last = size(struct.fields().get(fields - 1).type());
    long end = offset(struct, fields - 1) + last;
    if (last == 0 && end > 0) {
      // a pointer to a last field without size must not point behind the struct
      end++;
    }
    return aligned(end, alignment(struct));
  }

  /// Where a field lies in its struct, in bytes, as `unsafe.Offsetof` has it.
  public static long offset(StructType struct, int index) {
    long offset = 0;
    for (int i = 0; i < index; i++) {
      Type field = struct.fields().get(i).type();
      offset = aligned(offset, alignment(field)) + size(field);
    }
    return aligned(offset, alignment(struct.fields().get(index).type()));
  }

  private static long aligned(long offset, long alignment) {
    return (offset + alignment - 1) / alignment * alignment;
  }

  /// The alignment of a value in bytes, as `unsafe.Alignof` has it.
  public static long alignment(Type type) {
    return switch (type.underlying()) {
      case Type.Basic basic ->
          Math.clamp(basic.isComplex() ? basic.bits() / 16 : size(basic), 1, 8);
      case Type.Array array -> alignment(array.element());
      case StructType struct -> {
        long most = 1;
        for (StructType.Field field : struct.fields()) {
          most = Math.max(most, alignment(field.type()));
        }
        yield most;
      }
      default -> 8;
    };
  }
}
