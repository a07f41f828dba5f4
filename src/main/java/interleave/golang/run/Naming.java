package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.StructLayout;
import interleave.golang.value.Memory;
import interleave.golang.value.SliceValue;
import interleave.golang.value.StructValue;

/// Gives memory the name that the source has for it.
final class Naming {

  private Naming() {}

  /// Names a struct, and the structs inside it after their fields.
  static void name(Object ref, String label) {
    if (ref instanceof SliceValue slice) {
      name(slice.store(), label);
    }
    if (!(ref instanceof Memory memory) || memory.label != null) {
      return;
    }
    memory.label = label;
    if (memory instanceof StructValue struct) {
      StructLayout layout = struct.layout;
      for (int i = 0; i < layout.slots().length; i++) {
        if (Bank.of(layout.fieldType(i)) == Bank.REF
            && struct.refs[layout.slots()[i]] instanceof StructValue inner
            && layout.aggregates()[layout.slots()[i]]) {
          name(inner, label + "." + layout.type().fields().get(i).name());
        }
      }
    }
  }
}
