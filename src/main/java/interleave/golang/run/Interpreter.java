package interleave.golang.run;

import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.value.Cell;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.SliceValue;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// Runs the local code of a goroutine up to the next thing that others could notice.
///
/// [#run] is one loop over one dense switch with all of a frame's state in Java locals. It must
/// stay below 8000 bytes of bytecode, or HotSpot never compiles it; what is rare or long is a call.
final class Interpreter {

  /// How a stretch of local code ended.
  enum Stop {
    /// Before a visible operation: [Goroutine#pc] is its place.
    VISIBLE,
    /// The budget is used up.
    BUDGET,
    /// The goroutine stands before the end of the program.
    EXIT,
    /// The goroutine is over.
    ENDED
  }

  private final GoMachine machine;
  private final Panics panics;
  private final Object[] globals;

  /// Statements left of the budget given to [#run]; kept up to date around calls of natives.
  int budget;

  /// Whether the instruction at the pc may do its shared access: the schedule let it.
  private boolean granted;

  private final ResultBuffer results = new ResultBuffer();

  Interpreter(GoMachine machine) {
    this.machine = machine;
    this.panics = machine.panics;
    this.globals = machine.globals;
  }

  /// Runs local code; `first` is true when the goroutine stands before an access to shared memory
  /// that it may do now.
  Stop run(Goroutine g, int statements, boolean first) {
    granted = first;
    budget = statements;
    Stop stop = null;
    while (stop == null) {
      try {
        stop = loop(g, budget);
      } catch (RuntimePanic e) {
        granted = false;
        stop = panics.raise(g, e);
      } catch (NativeSignal e) {
        granted = false;
        stop = panics.signal(g, e);
      }
    }
    return stop;
  }

  /// Long because it is the one switch over all frequent instructions, which a compiler must see
  /// whole to make fast.
  ///
  /// @return why it stopped; null when the frames have changed under it and it must start again
  private Stop loop(Goroutine g, int statements) {
    final int self = g.number;
    int left = statements;
    long[] longs = g.longs;
    Object[] refs = g.refs;
    int[] frames = g.frames;
    Function[] functions = g.functions;
    int depth = g.depth;
    int lb = frames[(depth << 2) + 1];
    int rb = frames[(depth << 2) + 2];
    Function function = functions[depth];
    if (function.code().length == 0) {
      return machine.calls.resumeNative(g);
    }
    Instr[] code = function.code();
    byte[] opcodes = function.opcodes();
    int pc = g.pc;
    try {
      loop:
      while (true) {
        Instr in = code[pc];
        switch (opcodes[pc]) {
          case Opcode.TICK -> {
            pc++;
            left -= ((Instr.Tick) in).statements();
            if (left < 0) {
              return Stop.BUDGET;
            }
            continue;
          }
          case Opcode.JUMP -> {
            pc = ((Instr.Jump) in).target();
            continue;
          }
          case Opcode.JUMP_IF -> {
            var i = (Instr.JumpIf) in;
            pc = longs[lb + i.condition()] != 0 ? i.target() : pc + 1;
            continue;
          }
          case Opcode.JUMP_IF_NOT -> {
            var i = (Instr.JumpIfNot) in;
            pc = longs[lb + i.condition()] == 0 ? i.target() : pc + 1;
            continue;
          }
          case Opcode.JUMP_LESS -> {
            var i = (Instr.JumpLess) in;
            pc = longs[lb + i.a()] < longs[lb + i.b()] ? i.target() : pc + 1;
            continue;
          }
          case Opcode.JUMP_LESS_EQUAL -> {
            var i = (Instr.JumpLessEqual) in;
            pc = longs[lb + i.a()] <= longs[lb + i.b()] ? i.target() : pc + 1;
            continue;
          }
          case Opcode.JUMP_EQUAL -> {
            var i = (Instr.JumpEqual) in;
            pc = longs[lb + i.a()] == longs[lb + i.b()] ? i.target() : pc + 1;
            continue;
          }
          case Opcode.JUMP_NOT_EQUAL -> {
            var i = (Instr.JumpNotEqual) in;
            pc = longs[lb + i.a()] != longs[lb + i.b()] ? i.target() : pc + 1;
            continue;
          }
          case Opcode.JUMP_COMPARE_CONST -> {
            var i = (Instr.JumpCompareConst) in;
            pc = Arithmetic.holds(i.op(), longs[lb + i.a()], i.constant()) ? i.target() : pc + 1;
            continue;
          }
          case Opcode.MOVE_L -> {
            var i = (Instr.MoveL) in;
            longs[lb + i.dst()] = longs[lb + i.src()];
          }
          case Opcode.MOVE_R -> {
            var i = (Instr.MoveR) in;
            refs[rb + i.dst()] = refs[rb + i.src()];
          }
          case Opcode.CONST_L -> {
            var i = (Instr.ConstL) in;
            longs[lb + i.dst()] = i.value();
          }
          case Opcode.CONST_R -> {
            var i = (Instr.ConstR) in;
            refs[rb + i.dst()] = i.value();
          }
          case Opcode.ADD -> {
            var i = (Instr.Add) in;
            longs[lb + i.dst()] = longs[lb + i.a()] + longs[lb + i.b()];
          }
          case Opcode.ADD_CONST -> {
            var i = (Instr.AddConst) in;
            longs[lb + i.dst()] = longs[lb + i.a()] + i.constant();
          }
          case Opcode.SUB -> {
            var i = (Instr.Sub) in;
            longs[lb + i.dst()] = longs[lb + i.a()] - longs[lb + i.b()];
          }
          case Opcode.MUL -> {
            var i = (Instr.Mul) in;
            longs[lb + i.dst()] = longs[lb + i.a()] * longs[lb + i.b()];
          }
          case Opcode.ARITH -> {
            var i = (Instr.Arith) in;
            longs[lb + i.dst()] = Arithmetic.apply(i, longs[lb + i.a()], longs[lb + i.b()]);
          }
          case Opcode.ARITH_CONST -> {
            var i = (Instr.ArithConst) in;
            longs[lb + i.dst()] = Arithmetic.apply(i, longs[lb + i.a()]);
          }
          case Opcode.ADD_F, Opcode.SUB_F, Opcode.MUL_F, Opcode.DIV_F ->
              Arithmetic.floats(in, longs, lb);
          case Opcode.NOT -> {
            var i = (Instr.Not) in;
            longs[lb + i.dst()] = longs[lb + i.a()] ^ 1;
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
          case Opcode.STRING_LEN -> {
            var i = (Instr.StringLen) in;
            longs[lb + i.dst()] = ((String) refs[rb + i.string()]).length();
          }
          case Opcode.STRING_INDEX -> {
            var i = (Instr.StringIndex) in;
            longs[lb + i.dst()] = Strings.at((String) refs[rb + i.string()], longs[lb + i.index()]);
          }
          case Opcode.IS_NIL -> {
            var i = (Instr.IsNil) in;
            longs[lb + i.dst()] = refs[rb + i.a()] == null ? 1 : 0;
          }
          case Opcode.LOAD_CELL_L -> {
            var i = (Instr.LoadCellL) in;
            Cell cell = (Cell) refs[rb + i.cell()];
            if (cell.owner != self && !mayUse(g, cell, false, in, pc, depth)) {
              break loop;
            }
            longs[lb + i.dst()] = cell.bits;
          }
          case Opcode.LOAD_CELL_R -> {
            var i = (Instr.LoadCellR) in;
            Cell cell = (Cell) refs[rb + i.cell()];
            if (cell.owner != self && !mayUse(g, cell, false, in, pc, depth)) {
              break loop;
            }
            refs[rb + i.dst()] = cell.ref;
          }
          case Opcode.STORE_CELL_L -> {
            var i = (Instr.StoreCellL) in;
            Cell cell = (Cell) refs[rb + i.cell()];
            if (cell.owner != self && !mayUse(g, cell, true, in, pc, depth)) {
              break loop;
            }
            cell.bits = longs[lb + i.src()];
          }
          case Opcode.STORE_CELL_R -> {
            var i = (Instr.StoreCellR) in;
            Cell cell = (Cell) refs[rb + i.cell()];
            if (cell.owner != self && !mayUse(g, cell, true, in, pc, depth)) {
              break loop;
            }
            cell.ref = refs[rb + i.src()];
          }
          case Opcode.GLOBAL_ADDRESS -> {
            var i = (Instr.GlobalAddress) in;
            refs[rb + i.dst()] = globals[i.index()];
          }
          case Opcode.LOAD_GLOBAL_L -> {
            var i = (Instr.LoadGlobalL) in;
            Cell cell = (Cell) globals[i.index()];
            if (cell.owner != self && !mayUse(g, cell, false, in, pc, depth)) {
              break loop;
            }
            longs[lb + i.dst()] = cell.bits;
          }
          case Opcode.LOAD_GLOBAL_R -> {
            var i = (Instr.LoadGlobalR) in;
            if (globals[i.index()] instanceof Cell cell) {
              if (cell.owner != self && !mayUse(g, cell, false, in, pc, depth)) {
                break loop;
              }
              refs[rb + i.dst()] = cell.ref;
            } else {
              refs[rb + i.dst()] = globals[i.index()];
            }
          }
          case Opcode.STORE_GLOBAL_L -> {
            var i = (Instr.StoreGlobalL) in;
            Cell cell = (Cell) globals[i.index()];
            if (cell.owner != self && !mayUse(g, cell, true, in, pc, depth)) {
              break loop;
            }
            cell.bits = longs[lb + i.src()];
          }
          case Opcode.STORE_GLOBAL_R -> {
            var i = (Instr.StoreGlobalR) in;
            Memory memory = (Memory) globals[i.index()];
            if (memory.owner != self && !mayUse(g, memory, true, in, pc, depth)) {
              break loop;
            }
            Aggregates.storeGlobal(memory, refs[rb + i.src()]);
          }
          case Opcode.NIL_CHECK -> {
            if (refs[rb + ((Instr.NilCheck) in).pointer()] == null) {
              throw RuntimePanic.nil();
            }
          }
          case Opcode.LOAD_POINTER_L -> {
            var i = (Instr.LoadPointerL) in;
            Pointer pointer = notNil((Pointer) refs[rb + i.pointer()]);
            Memory memory = pointer.memory();
            if (memory.owner != self && !mayUse(g, memory, false, in, pc, depth)) {
              break loop;
            }
            longs[lb + i.dst()] = pointer.loadLong();
          }
          case Opcode.LOAD_POINTER_R -> {
            var i = (Instr.LoadPointerR) in;
            Pointer pointer = notNil((Pointer) refs[rb + i.pointer()]);
            Memory memory = pointer.memory();
            if (memory.owner != self && !mayUse(g, memory, false, in, pc, depth)) {
              break loop;
            }
            refs[rb + i.dst()] = pointer.loadRef();
          }
          case Opcode.STORE_POINTER_L -> {
            var i = (Instr.StorePointerL) in;
            Pointer pointer = notNil((Pointer) refs[rb + i.pointer()]);
            Memory memory = pointer.memory();
            if (memory.owner != self && !mayUse(g, memory, true, in, pc, depth)) {
              break loop;
            }
            pointer.storeLong(longs[lb + i.src()]);
          }
          case Opcode.STORE_POINTER_R -> {
            var i = (Instr.StorePointerR) in;
            Pointer pointer = notNil((Pointer) refs[rb + i.pointer()]);
            Memory memory = pointer.memory();
            if (memory.owner != self && !mayUse(g, memory, true, in, pc, depth)) {
              break loop;
            }
            pointer.storeRef(refs[rb + i.src()]);
          }
          case Opcode.LOAD_FIELD_L -> {
            var i = (Instr.LoadFieldL) in;
            StructValue struct = notNil((StructValue) refs[rb + i.struct()]);
            if (struct.owner != self && !i.local() && !mayUse(g, struct, false, in, pc, depth)) {
              break loop;
            }
            longs[lb + i.dst()] = struct.longs[i.slot()];
          }
          case Opcode.LOAD_FIELD_R -> {
            var i = (Instr.LoadFieldR) in;
            StructValue struct = notNil((StructValue) refs[rb + i.struct()]);
            if (struct.owner != self && !i.local() && !mayUse(g, struct, false, in, pc, depth)) {
              break loop;
            }
            refs[rb + i.dst()] = struct.refs[i.slot()];
          }
          case Opcode.STORE_FIELD_L -> {
            var i = (Instr.StoreFieldL) in;
            StructValue struct = notNil((StructValue) refs[rb + i.struct()]);
            if (struct.owner != self && !i.local() && !mayUse(g, struct, true, in, pc, depth)) {
              break loop;
            }
            struct.longs[i.slot()] = longs[lb + i.src()];
          }
          case Opcode.STORE_FIELD_R -> {
            var i = (Instr.StoreFieldR) in;
            StructValue struct = notNil((StructValue) refs[rb + i.struct()]);
            if (struct.owner != self && !i.local() && !mayUse(g, struct, true, in, pc, depth)) {
              break loop;
            }
            struct.refs[i.slot()] = refs[rb + i.src()];
          }
          case Opcode.SLICE_LEN -> {
            var i = (Instr.SliceLen) in;
            SliceValue slice = (SliceValue) refs[rb + i.slice()];
            longs[lb + i.dst()] = slice == null ? 0 : slice.length();
          }
          case Opcode.LOAD_ELEMENT_L -> {
            var i = (Instr.LoadElementL) in;
            SliceValue slice = (SliceValue) refs[rb + i.slice()];
            int index = Slices.index(slice, longs[lb + i.index()]);
            Store store = slice.store();
            if (store.owner != self && !mayUse(g, store, false, in, pc, depth)) {
              break loop;
            }
            longs[lb + i.dst()] = store.getLong(index);
          }
          case Opcode.LOAD_ELEMENT_R -> {
            var i = (Instr.LoadElementR) in;
            SliceValue slice = (SliceValue) refs[rb + i.slice()];
            int index = Slices.index(slice, longs[lb + i.index()]);
            Store store = slice.store();
            if (store.owner != self && !mayUse(g, store, false, in, pc, depth)) {
              break loop;
            }
            refs[rb + i.dst()] = store.getRef(index);
          }
          case Opcode.STORE_ELEMENT_L -> {
            var i = (Instr.StoreElementL) in;
            SliceValue slice = (SliceValue) refs[rb + i.slice()];
            int index = Slices.index(slice, longs[lb + i.index()]);
            Store store = slice.store();
            if (store.owner != self && !mayUse(g, store, true, in, pc, depth)) {
              break loop;
            }
            store.setLong(index, longs[lb + i.src()]);
          }
          case Opcode.STORE_ELEMENT_R -> {
            var i = (Instr.StoreElementR) in;
            SliceValue slice = (SliceValue) refs[rb + i.slice()];
            int index = Slices.index(slice, longs[lb + i.index()]);
            Store store = slice.store();
            if (store.owner != self && !mayUse(g, store, true, in, pc, depth)) {
              break loop;
            }
            store.setRef(index, refs[rb + i.src()]);
          }
          case Opcode.LOAD_ARRAY_L -> {
            var i = (Instr.LoadArrayL) in;
            Store store = notNil((Store) refs[rb + i.array()]);
            int index = Slices.index(store, longs[lb + i.index()]);
            if (store.owner != self && !i.local() && !mayUse(g, store, false, in, pc, depth)) {
              break loop;
            }
            longs[lb + i.dst()] = store.getLong(index);
          }
          case Opcode.STORE_ARRAY_L -> {
            var i = (Instr.StoreArrayL) in;
            Store store = notNil((Store) refs[rb + i.array()]);
            int index = Slices.index(store, longs[lb + i.index()]);
            if (store.owner != self && !i.local() && !mayUse(g, store, true, in, pc, depth)) {
              break loop;
            }
            store.setLong(index, longs[lb + i.src()]);
          }
          case Opcode.CALL -> {
            var i = (Instr.Call) in;
            Function callee = i.function();
            int longBase = lb + i.longBase();
            int refBase = rb + i.refBase();
            if (longBase + callee.longRegisters() > longs.length
                || refBase + callee.refRegisters() > refs.length
                || depth + 1 >= functions.length) {
              g.pc = pc;
              g.depth = depth;
              machine.calls.grow(g, callee, longBase, refBase);
              longs = g.longs;
              refs = g.refs;
              frames = g.frames;
              functions = g.functions;
            }
            frames[depth << 2] = pc;
            depth++;
            int at = depth << 2;
            frames[at + 1] = longBase;
            frames[at + 2] = refBase;
            frames[at + 3] = 0;
            functions[depth] = callee;
            lb = longBase;
            rb = refBase;
            code = callee.code();
            opcodes = callee.opcodes();
            pc = 0;
            continue;
          }
          case Opcode.CALL_CLOSURE, Opcode.CALL_INTERFACE -> {
            g.pc = pc;
            g.depth = depth;
            machine.calls.enter(g, in, lb, rb);
            longs = g.longs;
            refs = g.refs;
            frames = g.frames;
            functions = g.functions;
            depth = g.depth;
            lb = frames[(depth << 2) + 1];
            rb = frames[(depth << 2) + 2];
            code = functions[depth].code();
            opcodes = functions[depth].opcodes();
            pc = 0;
            continue;
          }
          case Opcode.CALL_NATIVE -> {
            g.pc = pc;
            g.depth = depth;
            budget = left;
            Calls.Called did = machine.calls.local(g, (Instr.CallNative) in, lb, rb);
            if (did == Calls.Called.VISIBLE) {
              break loop;
            }
            if (did == Calls.Called.ENTERED_GO) {
              pc = g.pc;
              depth = g.depth;
              return null;
            }
          }
          case Opcode.RETURN, Opcode.RETURN_L, Opcode.RETURN_R, Opcode.RETURN_MANY -> {
            switch (opcodes[pc]) {
              case Opcode.RETURN_L -> longs[lb] = longs[lb + ((Instr.ReturnL) in).src()];
              case Opcode.RETURN_R -> refs[rb] = refs[rb + ((Instr.ReturnR) in).src()];
              case Opcode.RETURN_MANY -> results.gather((Instr.ReturnMany) in, longs, lb, refs, rb);
              default -> {}
            }
            if (frames[(depth << 2) + 3] != 0) {
              g.pc = pc;
              g.depth = depth;
              budget = left;
              Stop stop = machine.calls.returned(g);
              pc = g.pc;
              depth = g.depth;
              return stop;
            }
            depth--;
            int at = depth << 2;
            pc = frames[at] + 1;
            lb = frames[at + 1];
            rb = frames[at + 2];
            code = functions[depth].code();
            opcodes = functions[depth].opcodes();
            continue;
          }
          case Opcode.RUN_DEFERS -> {
            if (g.deferringFrame() == depth) {
              g.pc = pc;
              g.depth = depth;
              machine.calls.runDefer(g);
              pc = g.pc;
              depth = g.depth;
              return null;
            }
          }
          case Opcode.PANIC -> {
            g.pc = pc;
            g.depth = depth;
            Object value = refs[rb + ((Instr.Panic) in).value()];
            Stop stop = panics.raise(g, (InterfaceValue) value);
            pc = g.pc;
            depth = g.depth;
            return stop;
          }
          case Opcode.SEND, Opcode.RECEIVE, Opcode.CLOSE, Opcode.SELECT, Opcode.GO -> {
            break loop;
          }
          default -> {
            g.pc = pc;
            g.depth = depth;
            int next = rare(g, opcodes[pc], in, longs, refs, lb, rb);
            if (next < 0) {
              break loop;
            }
            pc = next;
            continue;
          }
        }
        pc++;
      }
      return Stop.VISIBLE;
    } finally {
      g.pc = pc;
      g.depth = depth;
      budget = left;
    }
  }

  /// Instructions that are rare, or long anyway. Long because it has one case for each of them.
  ///
  /// @return the pc to go on at; -1 to stop before a visible operation
  private int rare(Goroutine g, int opcode, Instr in, long[] longs, Object[] refs, int lb, int rb) {
    int pc = g.pc;
    switch (opcode) {
      case Opcode.ZERO -> {
        var i = (Instr.Zero) in;
        refs[rb + i.dst()] = machine.made(g, machine.zero.ref(i.type()));
      }
      case Opcode.COPY -> {
        var i = (Instr.Copy) in;
        if (!mayRead(g, (Memory) refs[rb + i.src()], in)) {
          return -1;
        }
        refs[rb + i.dst()] = machine.made(g, Aggregates.copy(refs[rb + i.src()]));
      }
      case Opcode.COPY_INTO -> {
        var i = (Instr.CopyInto) in;
        Memory to = notNil((Memory) refs[rb + i.dst()]);
        Memory from = (Memory) refs[rb + i.src()];
        if (!mayCopy(g, from, i.local() ? null : to, in)) {
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
        cell.owner = g.number;
        cell.label = i.name();
        cell.type = i.type();
        cell.maker = g.id;
        cell.ordinal = ++g.objects;
        machine.initCell(cell, i, longs, lb, refs, rb);
        refs[rb + i.dst()] = cell;
      }
      case Opcode.LOAD_ARRAY_R -> {
        var i = (Instr.LoadArrayR) in;
        Store store = notNil((Store) refs[rb + i.array()]);
        int index = Slices.index(store, longs[lb + i.index()]);
        if (!i.local() && !may(g, store, false, in)) {
          return -1;
        }
        refs[rb + i.dst()] = store.getRef(index);
      }
      case Opcode.STORE_ARRAY_R -> {
        var i = (Instr.StoreArrayR) in;
        Store store = notNil((Store) refs[rb + i.array()]);
        int index = Slices.index(store, longs[lb + i.index()]);
        if (!i.local() && !may(g, store, true, in)) {
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
      case Opcode.RECOVER -> refs[rb + ((Instr.Recover) in).dst()] = panics.recover(g);
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
        Naming.name(refs[rb + i.ref()], i.label());
      }
      default -> {
        return machine.operations.run(g, opcode, in, longs, refs, lb, rb);
      }
    }
    return pc + 1;
  }

  static <T> T notNil(T pointer) {
    if (pointer == null) {
      throw RuntimePanic.nil();
    }
    return pointer;
  }

  private boolean mayUse(Goroutine g, Memory memory, boolean write, Instr in, int pc, int depth) {
    g.pc = pc;
    g.depth = depth;
    return may(g, memory, write, in);
  }

  private boolean mayRead(Goroutine g, Memory memory, Instr in) {
    return memory == null || may(g, memory, false, in);
  }

  /// Whether `g` may use `memory` now. If not it must stop and stand before the access; it is let
  /// through when the schedule has picked it.
  boolean may(Goroutine g, Memory memory, boolean write, Instr in) {
    if (memory.owner == g.number) {
      return true;
    }
    if (memory.owner == Memory.FRESH) {
      memory.owner = g.number;
      return true;
    }
    if (memory.owner == Memory.READ_SHARED && !write) {
      return true;
    }
    if (memory.owner > 0 && machine.hasEnded(memory.owner)) {
      // nobody else has ever used it, and its user is gone
      memory.owner = g.number;
      return true;
    }
    if (!granted) {
      return false;
    }
    granted = false;
    return machine.sharing.use(g, memory, write, in);
  }

  /// As [#may], for instructions that read `from` (null: nothing) and write `to` (null: nothing
  /// that others know) in one go.
  boolean mayCopy(Goroutine g, Memory from, Memory to, Instr in) {
    if (!granted || from == null || to == null || from == to) {
      return (from == null || from == to || may(g, from, false, in))
          && (to == null || may(g, to, true, in));
    }
    granted = false;
    if (!may(g, from, false, in)) {
      machine.sharing.use(g, from, false, in);
    }
    if (!may(g, to, true, in)) {
      machine.sharing.use(g, to, true, in);
    }
    return true;
  }
}
