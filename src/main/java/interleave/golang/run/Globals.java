package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Program;
import interleave.golang.value.Cell;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// Makes the package variables: a cell for each; a struct or array is its own.
final class Globals {

  private Globals() {}

  static void make(GoMachine machine) {
    for (int i = 0; i < machine.globals.length; i++) {
      Program.Global global = machine.program.globals().get(i);
      Object value = Bank.of(global.type()) == Bank.REF ? machine.zero.ref(global.type()) : null;
      if (!(value instanceof StructValue) && !(value instanceof Store)) {
        Cell cell = new Cell();
        cell.ref = value;
        cell.type = global.type();
        cell.label = global.label();
        value = cell;
      } else {
        Naming.name(value, global.label(), "");
      }
      machine.globals[i] = value;
    }
  }
}
