package interleave.golang.run;

import interleave.engine.Pending;
import interleave.engine.event.ObjectId;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.value.Memory;
import interleave.golang.value.Pointer;
import interleave.golang.value.SliceValue;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// What every goroutine stands before.
final class PendingOperations {

  private final GoMachine machine;

  PendingOperations(GoMachine machine) {
    this.machine = machine;
  }

  List<Pending> list() {
    List<Pending> list = new ArrayList<>();
    for (Goroutine g : machine.goroutines) {
      if (g.isAlive()) {
        list.add(of(g));
      }
    }
    return list;
  }

  private Pending of(Goroutine g) {
    Pos pos = machine.posOf(g);
    return switch (g.stand) {
      case START -> new Pending(g.id, Pending.Kind.START, null, pos, true, false);
      case EXIT -> new Pending(g.id, Pending.Kind.EXIT, null, pos, true, false);
      case SLICE, LOCAL -> new Pending(g.id, Pending.Kind.YIELD, null, pos, true, false);
      case RESUME -> new Pending(g.id, Pending.Kind.OTHER, null, pos, true, false);
      case VISIBLE, PARKED -> operation(g, pos);
      case ENDED -> throw new IllegalStateException(g + " has ended");
    };
  }

  private Pending operation(Goroutine g, Pos pos) {
    boolean parked = g.stand == Goroutine.Stand.PARKED;
    Function function = g.functions[g.depth];
    boolean inNative = (g.flags(g.depth) & Goroutine.NATIVE) != 0;
    if (inNative || function.code()[g.pc] instanceof Instr.CallNative) {
      return nativeOperation(g, pos, parked);
    }
    Instr in = function.code()[g.pc];
    Pending.Kind kind;
    Chan channel = null;
    boolean enabled = true;
    switch (in) {
      case Instr.Send i -> {
        kind = Pending.Kind.SEND;
        channel = (Chan) g.refs[g.refBase() + i.channel()];
        enabled = channel != null && channel.isSendReady();
      }
      case Instr.Receive i -> {
        kind = Pending.Kind.RECEIVE;
        channel = (Chan) g.refs[g.refBase() + i.channel()];
        enabled = channel != null && channel.isReceiveReady();
      }
      case Instr.Close i -> {
        kind = Pending.Kind.CLOSE;
        channel = (Chan) g.refs[g.refBase() + i.channel()];
      }
      case Instr.Select i -> {
        kind = Pending.Kind.SELECT;
        enabled = i.hasDefault() || isReady(g, i);
      }
      case Instr.Go _ -> kind = Pending.Kind.SPAWN;
      default -> {
        Memory memory = memory(g, in);
        ObjectId id = memory == null ? null : machine.idOf(g, memory, ObjectId.Kind.VARIABLE);
        return new Pending(
            g.id, writes(in) ? Pending.Kind.WRITE : Pending.Kind.READ, id, pos, true, parked);
      }
    }
    ObjectId id = channel == null ? null : machine.idOf(g, channel, ObjectId.Kind.CHANNEL);
    return new Pending(g.id, kind, id, pos, enabled && !parked, parked);
  }

  private static boolean isReady(Goroutine g, Instr.Select i) {
    for (Instr.Select.Case arm : i.cases()) {
      Chan channel = (Chan) g.refs[g.refBase() + arm.channel()];
      if (channel != null && (arm.send() ? channel.isSendReady() : channel.isReceiveReady())) {
        return true;
      }
    }
    return false;
  }

  private Pending nativeOperation(Goroutine g, Pos pos, boolean parked) {
    MachineCall look = machine.calls.look(g);
    if (!(look.body() instanceof VisibleNative body)) {
      return new Pending(g.id, Pending.Kind.OTHER, null, pos, !parked, parked);
    }
    return new Pending(
        g.id, body.kind(), body.object(look), pos, !parked && body.enabled(look), parked);
  }

  /// The memory an instruction uses; null when that is not one thing.
  private Memory memory(Goroutine g, Instr in) {
    Object[] refs = g.refs;
    int rb = g.refBase();
    return switch (in) {
      case Instr.LoadCellL i -> (Memory) refs[rb + i.cell()];
      case Instr.LoadCellR i -> (Memory) refs[rb + i.cell()];
      case Instr.StoreCellL i -> (Memory) refs[rb + i.cell()];
      case Instr.StoreCellR i -> (Memory) refs[rb + i.cell()];
      case Instr.LoadGlobalL i -> (Memory) machine.globals[i.index()];
      case Instr.LoadGlobalR i -> (Memory) machine.globals[i.index()];
      case Instr.StoreGlobalL i -> (Memory) machine.globals[i.index()];
      case Instr.StoreGlobalR i -> (Memory) machine.globals[i.index()];
      case Instr.LoadPointerL i -> ((Pointer) refs[rb + i.pointer()]).memory();
      case Instr.LoadPointerR i -> ((Pointer) refs[rb + i.pointer()]).memory();
      case Instr.StorePointerL i -> ((Pointer) refs[rb + i.pointer()]).memory();
      case Instr.StorePointerR i -> ((Pointer) refs[rb + i.pointer()]).memory();
      case Instr.LoadFieldL i -> (Memory) refs[rb + i.struct()];
      case Instr.LoadFieldR i -> (Memory) refs[rb + i.struct()];
      case Instr.StoreFieldL i -> (Memory) refs[rb + i.struct()];
      case Instr.StoreFieldR i -> (Memory) refs[rb + i.struct()];
      case Instr.LoadElementL i -> ((SliceValue) refs[rb + i.slice()]).store();
      case Instr.LoadElementR i -> ((SliceValue) refs[rb + i.slice()]).store();
      case Instr.StoreElementL i -> ((SliceValue) refs[rb + i.slice()]).store();
      case Instr.StoreElementR i -> ((SliceValue) refs[rb + i.slice()]).store();
      case Instr.LoadArrayL i -> (Memory) refs[rb + i.array()];
      case Instr.LoadArrayR i -> (Memory) refs[rb + i.array()];
      case Instr.StoreArrayL i -> (Memory) refs[rb + i.array()];
      case Instr.StoreArrayR i -> (Memory) refs[rb + i.array()];
      case Instr.LoadMap i -> (Memory) refs[rb + i.map()];
      case Instr.StoreMap i -> (Memory) refs[rb + i.map()];
      case Instr.DeleteMap i -> (Memory) refs[rb + i.map()];
      case Instr.MapLen i -> (Memory) refs[rb + i.map()];
      case Instr.MapRange i -> (Memory) refs[rb + i.map()];
      case Instr.Copy i -> (Memory) refs[rb + i.src()];
      case Instr.CopyInto i -> (Memory) refs[rb + i.dst()];
      default -> null;
    };
  }

  private static boolean writes(Instr in) {
    return switch (Opcode.of(in)) {
      case Opcode.STORE_CELL_L,
          Opcode.STORE_CELL_R,
          Opcode.STORE_GLOBAL_L,
          Opcode.STORE_GLOBAL_R,
          Opcode.STORE_POINTER_L,
          Opcode.STORE_POINTER_R,
          Opcode.STORE_FIELD_L,
          Opcode.STORE_FIELD_R,
          Opcode.STORE_ELEMENT_L,
          Opcode.STORE_ELEMENT_R,
          Opcode.STORE_ARRAY_L,
          Opcode.STORE_ARRAY_R,
          Opcode.STORE_MAP,
          Opcode.DELETE_MAP,
          Opcode.CLEAR_MAP,
          Opcode.CLEAR_SLICE,
          Opcode.COPY_INTO,
          Opcode.COPY_SLICE,
          Opcode.APPEND_L,
          Opcode.APPEND_R,
          Opcode.APPEND_SLICE ->
          true;
      default -> false;
    };
  }
}
