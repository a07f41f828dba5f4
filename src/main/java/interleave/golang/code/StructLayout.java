package interleave.golang.code;

import interleave.golang.types.StructType;
import interleave.golang.types.Type;

/// Where the fields of a struct type lie: each in the next slot of its type's [Bank].
///
/// @param type the struct type
/// @param slots by field index
/// @param longs number of slots in the long bank
/// @param refs number of slots in the ref bank
/// @param aggregates by ref slot: whether a struct or array lies there, which is copied by value
/// @param numbers by long slot: the index of the field that lies there
public record StructLayout(
    StructType type, int[] slots, int longs, int refs, boolean[] aggregates, int[] numbers) {

  public static StructLayout of(StructType type) {
    int[] slots = new int[type.fields().size()];
    int longs = 0;
    int refs = 0;
    for (int i = 0; i < slots.length; i++) {
      slots[i] = Bank.of(type.fields().get(i).type()) == Bank.LONG ? longs++ : refs++;
    }
    boolean[] aggregates = new boolean[refs];
    int[] numbers = new int[longs];
    for (int i = 0; i < slots.length; i++) {
      Type field = type.fields().get(i).type();
      if (Bank.of(field) == Bank.REF) {
        aggregates[slots[i]] =
            field.underlying() instanceof StructType || field.underlying() instanceof Type.Array;
      } else {
        numbers[slots[i]] = i;
      }
    }
    return new StructLayout(type, slots, longs, refs, aggregates, numbers);
  }

  public Type fieldType(int field) {
    return type.fields().get(field).type();
  }

  /// The index of the field that lies in `slot` of `bank`.
  public int fieldAt(Bank bank, int slot) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == slot && Bank.of(fieldType(i)) == bank) {
        return i;
      }
    }
    throw new IllegalArgumentException("no field in slot " + slot + " of " + bank);
  }
}
