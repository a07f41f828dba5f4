package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.value.Cell;
import interleave.golang.value.Closure;
import interleave.golang.value.Memory;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// The instructions that the interpreter's loop has no case for, first part; [Operations] has the
/// rest.
final class RareInstructions {

  private final GoMachine machine;

  RareInstructions(GoMachine machine) {
    this.machine = machine;
  }

  /// Instructions that are rare, or long anyway. Long because it has one case for each of them.
  ///
  /// @return the pc to go on at; -1 to stop before a visible operation
  int run(Goroutine g, Function function, long[] longs, Object[] refs, int lb, int rb) {
    int pc = g.pc;
    int opcode = function.opcodes()[pc];
    Instr in = function.code()[pc];
    switch (opcode) {
      case Opcode.JUMP_COMPARE_CONST -> {
        var i = (Instr.JumpCompareConst) in;
        return Arithmetic.holds(i.op(), longs[lb + i.a()], i.constant()) ? i.target() : pc + 1;
      }
      case Opcode.CONST_L -> {
        var i = (Instr.ConstL) in;
        longs[lb + i.dst()] = i.value();
      }
      case Opcode.ADD_CONST -> {
        var i = (Instr.AddConst) in;
        longs[lb + i.dst()] = longs[lb + i.a()] + i.constant();
      }
      case Opcode.ARITH -> {
        var i = (Instr.Arith) in;
        longs[lb + i.dst()] = Arithmetic.apply(i, longs[lb + i.a()], longs[lb + i.b()]);
      }
      case Opcode.ARITH_CONST -> {
        var i = (Instr.ArithConst) in;
        longs[lb + i.dst()] = Arithmetic.apply(i, longs[lb + i.a()]);
      }
      case Opcode.CONVERT -> {
        var i = (Instr.Convert) in;
        longs[lb + i.dst()] = Arithmetic.convert(i.from(), i.to(), longs[lb + i.a()]);
      }
      case Opcode.COMPARE_L -> {
        var i = (Instr.CompareL) in;
        longs[lb + i.dst()] =
            Arithmetic.compare(i.op(), i.kind(), longs[lb + i.a()], longs[lb + i.b()]) ? 1 : 0;
      }
      case Opcode.LOAD_GLOBAL_R -> {
        var i = (Instr.LoadGlobalR) in;
        Object global = machine.globals[i.index()];
        if (global instanceof Cell cell) {
          if (!machine.sharing.may(g, cell, false, in)) {
            return -1;
          }
          global = cell.ref;
        }
        refs[rb + i.dst()] = global;
      }
      case Opcode.STORE_GLOBAL_R -> {
        var i = (Instr.StoreGlobalR) in;
        Memory memory = (Memory) machine.globals[i.index()];
        if (!machine.sharing.may(g, memory, true, in)) {
          return -1;
        }
        Aggregates.storeGlobal(memory, refs[rb + i.src()]);
      }
      case Opcode.ZERO -> {
        var i = (Instr.Zero) in;
        refs[rb + i.dst()] = Naming.made(g, machine.zero.ref(i.type()));
        if (machine.accesses != null && refs[rb + i.dst()] instanceof StructValue struct) {
          machine.accesses.literal(g, struct, i.dst());
        }
      }
      case Opcode.COPY -> {
        var i = (Instr.Copy) in;
        if (!mayRead(g, (Memory) refs[rb + i.src()], in)) {
          return -1;
        }
        refs[rb + i.dst()] = Naming.made(g, Aggregates.copy(refs[rb + i.src()]));
      }
      case Opcode.COPY_INTO -> {
        var i = (Instr.CopyInto) in;
        Memory to = Interpreter.notNil((Memory) refs[rb + i.dst()]);
        Memory from = (Memory) refs[rb + i.src()];
        if (!machine.sharing.mayCopy(g, from, i.local() ? null : to, in)) {
          return -1;
        }
        if (to instanceof StructValue struct) {
          struct.assign((StructValue) from);
        } else {
          ((Store) to).assign((Store) from);
        }
      }
      case Opcode.NEW_CELL -> {
        var i = (Instr.NewCell) in;
        Cell cell = new Cell();
        cell.owner = g.mark;
        cell.label = i.name();
        cell.type = i.type();
        cell.maker = g.id;
        cell.ordinal = ++g.objects;
        init(cell, i, longs, lb, refs, rb);
        if (machine.accesses != null && i.init() >= 0) {
          machine.accesses.used(g, cell, true, in);
        }
        refs[rb + i.dst()] = cell;
      }
      case Opcode.LOAD_ARRAY_R -> {
        var i = (Instr.LoadArrayR) in;
        Store store = Interpreter.notNil((Store) refs[rb + i.array()]);
        int index = Slices.index(store, longs[lb + i.index()]);
        if (!i.local() && !machine.sharing.may(g, store, false, in)) {
          return -1;
        }
        refs[rb + i.dst()] = store.getRef(index);
      }
      case Opcode.STORE_ARRAY_R -> {
        var i = (Instr.StoreArrayR) in;
        Store store = Interpreter.notNil((Store) refs[rb + i.array()]);
        int index = Slices.index(store, longs[lb + i.index()]);
        if (!i.local() && !machine.sharing.may(g, store, true, in)) {
          return -1;
        }
        store.setRef(index, refs[rb + i.src()]);
      }
      case Opcode.MAKE_CLOSURE -> {
        var i = (Instr.MakeClosure) in;
        refs[rb + i.dst()] = Calls.closure(i, longs, lb, refs, rb);
      }
      case Opcode.DEFER -> g.addDefer((Closure) refs[rb + ((Instr.Defer) in).closure()]);
      case Opcode.DEFER_TARGET ->
          refs[rb + ((Instr.DeferTarget) in).dst()] = new FrameHandle(g.depth);
      case Opcode.DEFER_IN -> {
        var i = (Instr.DeferIn) in;
        g.addDefer((Closure) refs[rb + i.closure()], ((FrameHandle) refs[rb + i.target()]).depth());
      }
      case Opcode.RECOVER -> refs[rb + ((Instr.Recover) in).dst()] = machine.panics.recover(g);
      case Opcode.FAIL -> throw machine.calls.failure(((Instr.Fail) in).message());
      case Opcode.MAKE_CHAN -> {
        var i = (Instr.MakeChan) in;
        refs[rb + i.dst()] = machine.channels.make(g, i, i.size() < 0 ? 0 : longs[lb + i.size()]);
      }
      case Opcode.CHAN_LEN -> {
        var i = (Instr.ChanLen) in;
        longs[lb + i.dst()] = machine.channels.length((Chan) refs[rb + i.channel()]);
      }
      case Opcode.CHAN_CAP -> {
        var i = (Instr.ChanCap) in;
        longs[lb + i.dst()] = machine.channels.capacity((Chan) refs[rb + i.channel()]);
      }
      case Opcode.NAME -> {
        var i = (Instr.Name) in;
        String place = i.index() < 0 ? "" : "[" + longs[lb + i.index()] + "]";
        String copy = i.copy() ? " (copy in " + g.id + ")" : "";
        String label = Naming.withIndices(g, i.label(), i.indices());
        Naming.name(refs[rb + i.ref()], label + place, copy);
      }
      default -> {
        return machine.operations.run(g, opcode, in, longs, refs, lb, rb);
      }
    }
    return pc + 1;
  }

  private boolean mayRead(Goroutine g, Memory memory, Instr in) {
    return memory == null || machine.sharing.may(g, memory, false, in);
  }

  private void init(Cell cell, Instr.NewCell i, long[] longs, int lb, Object[] refs, int rb) {
    if (Bank.of(i.type()) == Bank.LONG) {
      cell.bits = i.init() < 0 ? 0 : longs[lb + i.init()];
    } else {
      cell.ref = i.init() < 0 ? machine.zero.ref(i.type()) : refs[rb + i.init()];
    }
  }
}
