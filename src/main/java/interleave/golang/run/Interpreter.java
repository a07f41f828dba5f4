package interleave.golang.run;

import interleave.golang.code.FlatCode;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.value.Cell;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.LongStore;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.RefStore;
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
    ENDED,
    /// It has performed a visible operation, and waits or has given its processor up.
    LEFT
  }

  private final GoMachine machine;
  private final Panics panics;
  private final Sharing sharing;
  private final Object[] globals;

  /// Statements left of what the scheduler has given to [#run]; kept up to date around calls of
  /// natives and accesses to shared memory.
  int budget;

  private final ResultBuffer results = new ResultBuffer();
  private final RareInstructions rare;
  final CompiledSupport support;

  Interpreter(GoMachine machine) {
    this.machine = machine;
    this.panics = machine.panics;
    this.sharing = machine.sharing;
    this.globals = machine.globals;
    this.rare = new RareInstructions(machine);
    this.support = new CompiledSupport(machine, this, rare);
  }

  /// Runs local code within the [#budget], and further operations of the goroutine while they come
  /// next.
  Stop run(Goroutine g) {
    Stop stop = null;
    while (stop == null) {
      try {
        Compiled compiled = support.at(g);
        stop = compiled != null ? support.run(g, compiled) : loop(g, budget);
        if (stop == Stop.VISIBLE) {
          stop = machine.goOn(g, null);
        }
      } catch (RuntimePanic e) {
        sharing.grant(false);
        stop = panics.raise(g, e);
      } catch (NativeSignal e) {
        sharing.grant(false);
        stop = panics.signal(g, e);
      }
    }
    return stop;
  }

  /// Long because it has one case for each frequent instruction: HotSpot makes good code of that as
  /// long as all of it is one method of less than 8000 bytes.
  ///
  /// @return why it stopped; null when the frames have changed under it and it must start again
  private Stop loop(Goroutine g, int statements) {
    final int self = g.number;
    final int enough = support.enough;
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
    int[] flat = function.flat();
    int at = g.pc << 2;
    try {
      loop:
      while (true) {
        switch (flat[at]) {
          case Opcode.TICK -> {
            left -= flat[at + 1];
            if (left < 0) {
              at += 4;
              return Stop.BUDGET;
            }
          }
          case FlatCode.LOOP -> {
            if (functions[depth].isHot(enough)) {
              return null;
            }
            left -= flat[at + 1];
            if (left < 0) {
              at += 4;
              return Stop.BUDGET;
            }
          }
          case Opcode.JUMP -> {
            at = flat[at + 1];
            continue;
          }
          case Opcode.JUMP_IF -> {
            if (longs[lb + flat[at + 1]] != 0) {
              at = flat[at + 2];
              continue;
            }
          }
          case Opcode.JUMP_IF_NOT -> {
            if (longs[lb + flat[at + 1]] == 0) {
              at = flat[at + 2];
              continue;
            }
          }
          case Opcode.JUMP_LESS -> {
            if (longs[lb + flat[at + 1]] < longs[lb + flat[at + 2]]) {
              at = flat[at + 3];
              continue;
            }
          }
          case Opcode.JUMP_LESS_EQUAL -> {
            if (longs[lb + flat[at + 1]] <= longs[lb + flat[at + 2]]) {
              at = flat[at + 3];
              continue;
            }
          }
          case Opcode.JUMP_EQUAL -> {
            if (longs[lb + flat[at + 1]] == longs[lb + flat[at + 2]]) {
              at = flat[at + 3];
              continue;
            }
          }
          case Opcode.JUMP_NOT_EQUAL -> {
            if (longs[lb + flat[at + 1]] != longs[lb + flat[at + 2]]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.JUMP_EQUAL_CONST -> {
            if (longs[lb + flat[at + 1]] == flat[at + 2]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.JUMP_NOT_EQUAL_CONST -> {
            if (longs[lb + flat[at + 1]] != flat[at + 2]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.JUMP_LESS_CONST -> {
            if (longs[lb + flat[at + 1]] < flat[at + 2]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.JUMP_LESS_EQUAL_CONST -> {
            if (longs[lb + flat[at + 1]] <= flat[at + 2]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.JUMP_GREATER_CONST -> {
            if (longs[lb + flat[at + 1]] > flat[at + 2]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.JUMP_GREATER_EQUAL_CONST -> {
            if (longs[lb + flat[at + 1]] >= flat[at + 2]) {
              at = flat[at + 3];
              continue;
            }
          }
          case FlatCode.ADD_JUMP_LESS_CONST, FlatCode.ADD_JUMP_LESS -> {
            longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] + flat[at + 3];
            long limit =
                flat[at] == FlatCode.ADD_JUMP_LESS ? longs[lb + flat[at + 6]] : flat[at + 6];
            if (longs[lb + flat[at + 5]] < limit) {
              at = flat[at + 7];
              continue;
            }
            at += 4;
          }
          case Opcode.MOVE_L -> longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]];
          case Opcode.MOVE_R -> refs[rb + flat[at + 1]] = refs[rb + flat[at + 2]];
          case Opcode.CONST_L -> longs[lb + flat[at + 1]] = flat[at + 2];
          case Opcode.CONST_R ->
              refs[rb + flat[at + 1]] = ((Instr.ConstR) functions[depth].code()[at >> 2]).value();
          case Opcode.ADD ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] + longs[lb + flat[at + 3]];
          case Opcode.SUB ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] - longs[lb + flat[at + 3]];
          case Opcode.MUL ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] * longs[lb + flat[at + 3]];
          case FlatCode.AND ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] & longs[lb + flat[at + 3]];
          case FlatCode.OR ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] | longs[lb + flat[at + 3]];
          case FlatCode.XOR ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] ^ longs[lb + flat[at + 3]];
          case Opcode.ADD_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] + flat[at + 3];
          case FlatCode.AND_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] & flat[at + 3];
          case FlatCode.OR_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] | flat[at + 3];
          case FlatCode.XOR_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] ^ flat[at + 3];
          case FlatCode.DIV_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] / flat[at + 3];
          case FlatCode.REM_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] % flat[at + 3];
          case FlatCode.MUL_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] * flat[at + 3];
          case FlatCode.SHIFT_LEFT_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] << flat[at + 3];
          case FlatCode.SHIFT_RIGHT_CONST ->
              longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] >> flat[at + 3];
          case FlatCode.DIV ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] / Arithmetic.divisor(longs[lb + flat[at + 3]]);
          case FlatCode.REM ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] % Arithmetic.divisor(longs[lb + flat[at + 3]]);
          case Opcode.ADD_F ->
              longs[lb + flat[at + 1]] =
                  Double.doubleToRawLongBits(
                      Double.longBitsToDouble(longs[lb + flat[at + 2]])
                          + Double.longBitsToDouble(longs[lb + flat[at + 3]]));
          case Opcode.SUB_F ->
              longs[lb + flat[at + 1]] =
                  Double.doubleToRawLongBits(
                      Double.longBitsToDouble(longs[lb + flat[at + 2]])
                          - Double.longBitsToDouble(longs[lb + flat[at + 3]]));
          case Opcode.MUL_F ->
              longs[lb + flat[at + 1]] =
                  Double.doubleToRawLongBits(
                      Double.longBitsToDouble(longs[lb + flat[at + 2]])
                          * Double.longBitsToDouble(longs[lb + flat[at + 3]]));
          case Opcode.DIV_F ->
              longs[lb + flat[at + 1]] =
                  Double.doubleToRawLongBits(
                      Double.longBitsToDouble(longs[lb + flat[at + 2]])
                          / Double.longBitsToDouble(longs[lb + flat[at + 3]]));
          case FlatCode.COMPARE_EQUAL ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] == longs[lb + flat[at + 3]] ? 1 : 0;
          case FlatCode.COMPARE_NOT_EQUAL ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] != longs[lb + flat[at + 3]] ? 1 : 0;
          case FlatCode.COMPARE_LESS ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] < longs[lb + flat[at + 3]] ? 1 : 0;
          case FlatCode.COMPARE_LESS_EQUAL ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] <= longs[lb + flat[at + 3]] ? 1 : 0;
          case FlatCode.COMPARE_GREATER ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] > longs[lb + flat[at + 3]] ? 1 : 0;
          case FlatCode.COMPARE_GREATER_EQUAL ->
              longs[lb + flat[at + 1]] =
                  longs[lb + flat[at + 2]] >= longs[lb + flat[at + 3]] ? 1 : 0;
          case Opcode.NOT -> longs[lb + flat[at + 1]] = longs[lb + flat[at + 2]] ^ 1;
          case Opcode.STRING_LEN ->
              longs[lb + flat[at + 1]] = ((String) refs[rb + flat[at + 2]]).length();
          case Opcode.STRING_INDEX ->
              longs[lb + flat[at + 1]] =
                  Strings.at((String) refs[rb + flat[at + 2]], longs[lb + flat[at + 3]]);
          case Opcode.IS_NIL -> longs[lb + flat[at + 1]] = refs[rb + flat[at + 2]] == null ? 1 : 0;
          case Opcode.LOAD_CELL_L -> {
            Cell cell = (Cell) refs[rb + flat[at + 2]];
            if (cell.owner != self) {
              if (!mayUse(g, cell, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            longs[lb + flat[at + 1]] = cell.bits;
          }
          case Opcode.STORE_CELL_L -> {
            Cell cell = (Cell) refs[rb + flat[at + 1]];
            if (cell.owner != self) {
              if (!mayUse(g, cell, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            cell.bits = longs[lb + flat[at + 2]];
          }
          case Opcode.LOAD_CELL_R -> {
            Cell cell = (Cell) refs[rb + flat[at + 2]];
            if (cell.owner != self) {
              if (!mayUse(g, cell, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            refs[rb + flat[at + 1]] = cell.ref;
          }
          case Opcode.STORE_CELL_R -> {
            Cell cell = (Cell) refs[rb + flat[at + 1]];
            if (cell.owner != self) {
              if (!mayUse(g, cell, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            cell.ref = refs[rb + flat[at + 2]];
          }
          case Opcode.GLOBAL_ADDRESS -> refs[rb + flat[at + 1]] = globals[flat[at + 2]];
          case Opcode.LOAD_GLOBAL_L -> {
            Cell cell = (Cell) globals[flat[at + 2]];
            if (cell.owner != self) {
              if (!mayUse(g, cell, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            longs[lb + flat[at + 1]] = cell.bits;
          }
          case Opcode.STORE_GLOBAL_L -> {
            Cell cell = (Cell) globals[flat[at + 1]];
            if (cell.owner != self) {
              if (!mayUse(g, cell, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            cell.bits = longs[lb + flat[at + 2]];
          }
          case Opcode.NIL_CHECK -> notNil(refs[rb + flat[at + 1]]);
          case Opcode.LOAD_POINTER_L -> {
            Pointer pointer = notNil((Pointer) refs[rb + flat[at + 2]]);
            Memory memory = pointer.memory();
            if (memory.owner != self) {
              if (!mayUse(g, memory, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            longs[lb + flat[at + 1]] = pointer.loadLong();
          }
          case Opcode.STORE_POINTER_L -> {
            Pointer pointer = notNil((Pointer) refs[rb + flat[at + 1]]);
            Memory memory = pointer.memory();
            if (memory.owner != self) {
              if (!mayUse(g, memory, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            pointer.storeLong(longs[lb + flat[at + 2]]);
          }
          case Opcode.LOAD_POINTER_R -> {
            Pointer pointer = notNil((Pointer) refs[rb + flat[at + 2]]);
            Memory memory = pointer.memory();
            if (memory.owner != self) {
              if (!mayUse(g, memory, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            refs[rb + flat[at + 1]] = pointer.loadRef();
          }
          case Opcode.STORE_POINTER_R -> {
            Pointer pointer = notNil((Pointer) refs[rb + flat[at + 1]]);
            Memory memory = pointer.memory();
            if (memory.owner != self) {
              if (!mayUse(g, memory, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            pointer.storeRef(refs[rb + flat[at + 2]]);
          }
          case Opcode.LOAD_FIELD_L -> {
            StructValue struct = notNil((StructValue) refs[rb + flat[at + 2]]);
            if (struct.owner != self) {
              if (!mayUse(g, struct, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            longs[lb + flat[at + 1]] = struct.longs[flat[at + 3]];
          }
          case Opcode.STORE_FIELD_L -> {
            StructValue struct = notNil((StructValue) refs[rb + flat[at + 1]]);
            if (struct.owner != self) {
              if (!mayUse(g, struct, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            struct.longs[flat[at + 2]] = longs[lb + flat[at + 3]];
          }
          case FlatCode.LOAD_LOCAL_FIELD_L ->
              longs[lb + flat[at + 1]] =
                  notNil((StructValue) refs[rb + flat[at + 2]]).longs[flat[at + 3]];
          case FlatCode.STORE_LOCAL_FIELD_L ->
              notNil((StructValue) refs[rb + flat[at + 1]]).longs[flat[at + 2]] =
                  longs[lb + flat[at + 3]];
          case Opcode.LOAD_FIELD_R -> {
            StructValue struct = notNil((StructValue) refs[rb + flat[at + 2]]);
            if (struct.owner != self) {
              if (!mayUse(g, struct, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            refs[rb + flat[at + 1]] = struct.refs[flat[at + 3]];
          }
          case Opcode.STORE_FIELD_R -> {
            StructValue struct = notNil((StructValue) refs[rb + flat[at + 1]]);
            if (struct.owner != self) {
              if (!mayUse(g, struct, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            struct.refs[flat[at + 2]] = refs[rb + flat[at + 3]];
          }
          case FlatCode.LOAD_LOCAL_FIELD_R ->
              refs[rb + flat[at + 1]] =
                  notNil((StructValue) refs[rb + flat[at + 2]]).refs[flat[at + 3]];
          case FlatCode.STORE_LOCAL_FIELD_R ->
              notNil((StructValue) refs[rb + flat[at + 1]]).refs[flat[at + 2]] =
                  refs[rb + flat[at + 3]];
          case Opcode.SLICE_LEN -> {
            SliceValue slice = (SliceValue) refs[rb + flat[at + 2]];
            longs[lb + flat[at + 1]] = slice == null ? 0 : slice.length();
          }
          case Opcode.LOAD_ELEMENT_L -> {
            SliceValue slice = (SliceValue) refs[rb + flat[at + 2]];
            int index = Slices.index(slice, longs[lb + flat[at + 3]]);
            Store store = slice.store();
            if (store.owner != self) {
              if (!mayUse(g, store, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            if (store instanceof LongStore numbers) {
              longs[lb + flat[at + 1]] = numbers.values[index];
            } else {
              longs[lb + flat[at + 1]] = store.getLong(index);
            }
          }
          case Opcode.LOAD_ELEMENT_R -> {
            SliceValue slice = (SliceValue) refs[rb + flat[at + 2]];
            int index = Slices.index(slice, longs[lb + flat[at + 3]]);
            Store store = slice.store();
            if (store.owner != self) {
              if (!mayUse(g, store, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            refs[rb + flat[at + 1]] =
                store instanceof RefStore values ? values.values[index] : store.getRef(index);
          }
          case Opcode.STORE_ELEMENT_L -> {
            SliceValue slice = (SliceValue) refs[rb + flat[at + 1]];
            int index = Slices.index(slice, longs[lb + flat[at + 2]]);
            Store store = slice.store();
            if (store.owner != self) {
              if (!mayUse(g, store, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            if (store instanceof LongStore numbers) {
              numbers.values[index] = longs[lb + flat[at + 3]];
            } else {
              store.setLong(index, longs[lb + flat[at + 3]]);
            }
          }
          case Opcode.STORE_ELEMENT_R -> {
            SliceValue slice = (SliceValue) refs[rb + flat[at + 1]];
            int index = Slices.index(slice, longs[lb + flat[at + 2]]);
            Store store = slice.store();
            if (store.owner != self) {
              if (!mayUse(g, store, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            store.setRef(index, refs[rb + flat[at + 3]]);
          }
          case Opcode.LOAD_ARRAY_L -> {
            Store store = notNil((Store) refs[rb + flat[at + 2]]);
            int index = Slices.index(store, longs[lb + flat[at + 3]]);
            if (store.owner != self) {
              if (!mayUse(g, store, false, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            longs[lb + flat[at + 1]] = store.getLong(index);
          }
          case Opcode.STORE_ARRAY_L -> {
            Store store = notNil((Store) refs[rb + flat[at + 1]]);
            int index = Slices.index(store, longs[lb + flat[at + 2]]);
            if (store.owner != self) {
              if (!mayUse(g, store, true, at >> 2, depth, left)) {
                break loop;
              }
              left = budget;
            }
            store.setLong(index, longs[lb + flat[at + 3]]);
          }
          case FlatCode.LOAD_LOCAL_ARRAY_L -> {
            Store store = notNil((Store) refs[rb + flat[at + 2]]);
            longs[lb + flat[at + 1]] = store.getLong(Slices.index(store, longs[lb + flat[at + 3]]));
          }
          case FlatCode.STORE_LOCAL_ARRAY_L -> {
            Store store = notNil((Store) refs[rb + flat[at + 1]]);
            store.setLong(Slices.index(store, longs[lb + flat[at + 2]]), longs[lb + flat[at + 3]]);
          }
          case Opcode.CALL -> {
            Function callee = ((Instr.Call) functions[depth].code()[at >> 2]).function();
            int longBase = lb + flat[at + 1];
            int refBase = rb + flat[at + 2];
            if (longBase + callee.longRegisters() > longs.length
                || refBase + callee.refRegisters() > refs.length
                || depth + 1 >= functions.length) {
              g.pc = at >> 2;
              g.depth = depth;
              machine.calls.grow(g, callee, longBase, refBase);
              longs = g.longs;
              refs = g.refs;
              frames = g.frames;
              functions = g.functions;
            }
            frames[depth << 2] = at >> 2;
            depth++;
            int frame = depth << 2;
            frames[frame + 1] = longBase;
            frames[frame + 2] = refBase;
            frames[frame + 3] = 0;
            functions[depth] = callee;
            lb = longBase;
            rb = refBase;
            flat = callee.flat();
            at = 0;
            if (callee.isHot(enough)) {
              return null;
            }
            continue;
          }
          case Opcode.CALL_CLOSURE, Opcode.CALL_INTERFACE -> {
            g.pc = at >> 2;
            g.depth = depth;
            machine.calls.enter(g, functions[depth].code()[at >> 2], lb, rb);
            longs = g.longs;
            refs = g.refs;
            frames = g.frames;
            functions = g.functions;
            depth = g.depth;
            lb = frames[(depth << 2) + 1];
            rb = frames[(depth << 2) + 2];
            flat = functions[depth].flat();
            at = 0;
            if (functions[depth].isHot(enough)) {
              return null;
            }
            continue;
          }
          case Opcode.CALL_NATIVE -> {
            g.pc = at >> 2;
            g.depth = depth;
            budget = left;
            Instr in = functions[depth].code()[at >> 2];
            Calls.Called did = machine.calls.call(g, (Instr.CallNative) in, lb, rb);
            left = budget;
            if (did == Calls.Called.VISIBLE) {
              break loop;
            }
            if (did != Calls.Called.DONE) {
              at = g.pc << 2;
              depth = g.depth;
              return did == Calls.Called.LEFT ? Stop.LEFT : null;
            }
          }
          case Opcode.RETURN, Opcode.RETURN_L, Opcode.RETURN_R, Opcode.RETURN_MANY -> {
            switch (flat[at]) {
              case Opcode.RETURN_L -> longs[lb] = longs[lb + flat[at + 1]];
              case Opcode.RETURN_R -> refs[rb] = refs[rb + flat[at + 1]];
              case Opcode.RETURN_MANY ->
                  results.gather(
                      (Instr.ReturnMany) functions[depth].code()[at >> 2], longs, lb, refs, rb);
              default -> {}
            }
            if (frames[(depth << 2) + 3] != 0) {
              g.pc = at >> 2;
              g.depth = depth;
              budget = left;
              Stop stop = machine.calls.returned(g);
              at = g.pc << 2;
              depth = g.depth;
              return stop;
            }
            depth--;
            int frame = depth << 2;
            at = (frames[frame] + 1) << 2;
            lb = frames[frame + 1];
            rb = frames[frame + 2];
            flat = functions[depth].flat();
            continue;
          }
          case Opcode.RUN_DEFERS -> {
            if (g.deferringFrame() == depth) {
              g.pc = at >> 2;
              g.depth = depth;
              machine.calls.runDefer(g);
              at = g.pc << 2;
              depth = g.depth;
              return null;
            }
          }
          case Opcode.PANIC -> {
            g.pc = at >> 2;
            g.depth = depth;
            Stop stop = panics.raise(g, (InterfaceValue) refs[rb + flat[at + 1]]);
            at = g.pc << 2;
            depth = g.depth;
            return stop;
          }
          case Opcode.SEND, Opcode.RECEIVE, Opcode.CLOSE, Opcode.SELECT, Opcode.GO -> {
            break loop;
          }
          default -> {
            g.pc = at >> 2;
            g.depth = depth;
            budget = left;
            int next = rare.run(g, functions[depth], longs, refs, lb, rb);
            if (next < 0) {
              break loop;
            }
            at = next << 2;
            continue;
          }
        }
        at += 4;
      }
      return Stop.VISIBLE;
    } finally {
      g.pc = at >> 2;
      g.depth = depth;
      budget = left;
    }
  }

  static <T> T notNil(T pointer) {
    if (pointer == null) {
      throw RuntimePanic.nil();
    }
    return pointer;
  }

  /// As [Sharing#mayAtOnce], in the middle of [#loop]; afterwards [#budget] says what is left.
  boolean mayUse(Goroutine g, Memory memory, boolean write, int pc, int depth, int left) {
    g.pc = pc;
    g.depth = depth;
    budget = left;
    return sharing.mayAtOnce(g, memory, write, g.functions[depth].code()[pc]);
  }
}
