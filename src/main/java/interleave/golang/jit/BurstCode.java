package interleave.golang.jit;

import interleave.engine.event.Repeated;
import interleave.golang.code.Bank;
import interleave.golang.code.FlatCode;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Stretches of code without jumps in which several operations of the most frequent kinds follow
/// each other (`Lock`, reading and writing numbers that are shared, `Unlock`) are there twice: as
/// always, and before that as a *burst*, for when the machine knows beforehand that nothing comes
/// between the operations.
///
/// The two are the same up to each operation: where a burst meets something that is not plain, it
/// ends, and the same instruction of the other copy goes on. Nothing in a burst throws.
final class BurstCode {

  /// As many operations as one burst has room for.
  private static final int MOST = 16;

  private final Function function;
  private final Frame frame;
  private final CodeBuilder code;
  private final Constants constants;
  private final NumberCode numbers;
  private final MethodBody body;
  private final IntFunction<Label> labelAt;

  /// Up to here there are bursts already.
  private int done;

  /// Where bursts end before their end, and the place in the function where that is.
  private final List<Label> broken = new ArrayList<>();

  private final List<Label> goOn = new ArrayList<>();

  /// @param labelAt the label of an instruction as always
  BurstCode(
      Function function,
      Frame frame,
      Constants constants,
      NumberCode numbers,
      MethodBody body,
      IntFunction<Label> labelAt) {
    this.function = function;
    this.frame = frame;
    this.code = frame.code;
    this.constants = constants;
    this.numbers = numbers;
    this.body = body;
    this.labelAt = labelAt;
  }

  /// Emits the burst that begins at `first`, if there is one. It begins with a lock: accesses are
  /// mostly to memory of one's own, where looking ahead would only cost time.
  void emit(int first) {
    if (first < done || !function.isOwn() || !isLock(first)) {
      return;
    }
    int end = first + 1;
    int operations = 1;
    for (int pc = first + 1; pc < function.code().length && operations < MOST; pc++) {
      if (isOperation(pc)) {
        operations++;
        end = pc + 1;
      } else if (!isLocal(pc)) {
        break;
      }
    }
    if (operations > 1) {
      done = end;
      emit(first, end, operations);
    }
  }

  private void emit(int first, int end, int operations) {
    Label asAlways = code.newLabel();
    code.aload(Frame.SUPPORT).getfield(Names.SUPPORT, "burst", Names.BURST);
    code.dup().astore(Frame.BURST);
    code.iload(Frame.LEFT).loadConstant(operations);
    call("opens", Names.INT, Names.INT);
    code.ifeq(asAlways);
    for (int pc = first; pc < end; pc++) {
      instruction(pc, pc == first ? asAlways : labelAt.apply(pc));
    }
    close();
    code.goto_(labelAt.apply(end));
    code.labelBinding(asAlways);
  }

  /// Emits the ways out of all bursts.
  void ends() {
    for (int i = 0; i < broken.size(); i++) {
      code.labelBinding(broken.get(i));
      close();
      code.goto_(goOn.get(i));
    }
  }

  private void close() {
    code.aload(Frame.BURST).aload(Frame.GOROUTINE).iload(Frame.LEFT);
    code.invokevirtual(Names.BURST, "close", Names.type(Names.INT, Names.GOROUTINE, Names.INT));
    code.istore(Frame.LEFT);
  }

  private boolean isOperation(int pc) {
    return switch (function.flat()[pc * FlatCode.STRIDE]) {
      case Opcode.LOAD_CELL_L,
          Opcode.STORE_CELL_L,
          Opcode.LOAD_GLOBAL_L,
          Opcode.STORE_GLOBAL_L,
          Opcode.LOAD_FIELD_L,
          Opcode.STORE_FIELD_L ->
          true;
      case Opcode.CALL_NATIVE -> isLock(pc);
      default -> false;
    };
  }

  private boolean isLock(int pc) {
    return function.flat()[pc * FlatCode.STRIDE] == Opcode.CALL_NATIVE && lockKind(pc) != null;
  }

  /// The event of a native; null when a burst cannot have it.
  private Repeated lockKind(int pc) {
    return switch (((Instr.CallNative) function.code()[pc]).function().name()) {
      case "sync.(*Mutex).Lock" -> Repeated.LOCK_ACQUIRE;
      case "sync.(*Mutex).Unlock" -> Repeated.LOCK_RELEASE;
      default -> null;
    };
  }

  /// Whether an instruction uses registers alone, or finds a part of a struct.
  private boolean isLocal(int pc) {
    return switch (function.flat()[pc * FlatCode.STRIDE]) {
      case Opcode.MOVE_L,
          Opcode.MOVE_R,
          Opcode.CONST_L,
          Opcode.CONST_R,
          Opcode.GLOBAL_ADDRESS,
          Opcode.ADD,
          Opcode.SUB,
          Opcode.MUL,
          FlatCode.AND,
          FlatCode.OR,
          FlatCode.XOR,
          Opcode.ADD_CONST,
          FlatCode.MUL_CONST,
          FlatCode.AND_CONST,
          FlatCode.OR_CONST,
          FlatCode.XOR_CONST,
          FlatCode.SHIFT_LEFT_CONST,
          FlatCode.SHIFT_RIGHT_CONST,
          Opcode.NOT,
          Opcode.ADD_F,
          Opcode.SUB_F,
          Opcode.MUL_F,
          Opcode.DIV_F,
          FlatCode.COMPARE_EQUAL,
          FlatCode.COMPARE_NOT_EQUAL,
          FlatCode.COMPARE_LESS,
          FlatCode.COMPARE_LESS_EQUAL,
          FlatCode.COMPARE_GREATER,
          FlatCode.COMPARE_GREATER_EQUAL,
          Opcode.IS_NIL ->
          true;
      case Opcode.FIELD_ADDRESS -> ((Instr.FieldAddress) function.code()[pc]).bank() == Bank.REF;
      default -> false;
    };
  }

  private void instruction(int pc, Label asAlways) {
    int at = pc * FlatCode.STRIDE;
    int[] flat = function.flat();
    int a = flat[at + 1];
    int b = flat[at + 2];
    switch (flat[at]) {
      case Opcode.LOAD_CELL_L -> load(pc, a, () -> frame.getRef(b), asAlways);
      case Opcode.LOAD_GLOBAL_L -> load(pc, a, () -> frame.global(b), asAlways);
      case Opcode.STORE_CELL_L -> store(pc, b, () -> frame.getRef(a), asAlways);
      case Opcode.STORE_GLOBAL_L -> store(pc, b, () -> frame.global(a), asAlways);
      case Opcode.LOAD_FIELD_L -> {
        Label own = unlessOwn(b, asAlways);
        field(Repeated.VAR_READ, pc, flat[at + 3], () -> {}, asAlways);
        code.labelBinding(own);
        frame.setLong(a, () -> longs().loadConstant(flat[at + 3]).laload());
      }
      case Opcode.STORE_FIELD_L -> {
        Label own = unlessOwn(a, asAlways);
        field(Repeated.VAR_WRITE, pc, b, () -> frame.getLong(flat[at + 3]), asAlways);
        code.labelBinding(own);
        longs().loadConstant(b);
        frame.getLong(flat[at + 3]);
        code.lastore();
      }
      case Opcode.FIELD_ADDRESS -> {
        var in = (Instr.FieldAddress) function.code()[pc];
        struct(in.struct(), asAlways);
        frame.setRef(
            in.dst(),
            () -> {
              code.aload(Frame.MEMORY).checkcast(Names.STRUCT).loadConstant(in.slot());
              code.invokestatic(
                  Names.OPERATIONS,
                  "fieldAddress",
                  Names.type(Names.OBJECT, Names.STRUCT, Names.INT));
            });
      }
      case Opcode.CALL_NATIVE -> lock(pc, asAlways);
      case Opcode.CONST_R -> body.constantRef(a, ((Instr.ConstR) function.code()[pc]).value());
      case Opcode.GLOBAL_ADDRESS -> frame.setRef(a, () -> frame.global(b));
      default -> numbers.emit(flat[at], a, b, flat[at + 3]);
    }
  }

  private void load(int pc, int to, Runnable cell, Label asAlways) {
    Label own = unlessOwn(cell);
    code.aload(Frame.BURST).aload(Frame.GOROUTINE);
    memory();
    site(pc, Repeated.VAR_READ);
    call("read", Names.GOROUTINE, Names.CELL, Names.BURST_SITE);
    code.ifeq(breaksTo(asAlways));
    code.labelBinding(own);
    frame.setLong(to, () -> memory().getfield(Names.CELL, "bits", Names.LONG));
  }

  private void store(int pc, int from, Runnable cell, Label asAlways) {
    Label own = unlessOwn(cell);
    code.aload(Frame.BURST).aload(Frame.GOROUTINE);
    memory();
    frame.getLong(from);
    site(pc, Repeated.VAR_WRITE);
    call("write", Names.GOROUTINE, Names.CELL, Names.LONG, Names.BURST_SITE);
    code.ifeq(breaksTo(asAlways));
    code.labelBinding(own);
    memory();
    frame.getLong(from);
    code.putfield(Names.CELL, "bits", Names.LONG);
  }

  private CodeBuilder memory() {
    return code.aload(Frame.MEMORY).checkcast(Names.CELL);
  }

  /// @return where to go on when the variable is the goroutine's own
  private Label unlessOwn(Runnable cell) {
    Label own = code.newLabel();
    cell.run();
    code.checkcast(Names.CELL).dup().astore(Frame.MEMORY);
    code.getfield(Names.CELL, "owner", Names.INT).iload(Frame.SELF).if_icmpeq(own);
    return own;
  }

  /// Puts a struct into the variable MEMORY; what is nil fails in the other copy.
  private void struct(int register, Label asAlways) {
    frame.getRef(register, Names.STRUCT);
    code.dup().astore(Frame.MEMORY).ifnull(breaksTo(asAlways));
  }

  /// @return where to go on when the struct is the goroutine's own
  private Label unlessOwn(int register, Label asAlways) {
    Label own = code.newLabel();
    struct(register, asAlways);
    code.aload(Frame.MEMORY).checkcast(Names.STRUCT);
    code.getfield(Names.STRUCT, "owner", Names.INT).iload(Frame.SELF).if_icmpeq(own);
    return own;
  }

  private void field(Repeated kind, int pc, int slot, Runnable value, Label asAlways) {
    code.aload(Frame.BURST).aload(Frame.GOROUTINE);
    code.aload(Frame.MEMORY).checkcast(Names.STRUCT).loadConstant(slot);
    value.run();
    site(pc, kind);
    if (kind == Repeated.VAR_READ) {
      call("read", Names.GOROUTINE, Names.STRUCT, Names.INT, Names.BURST_SITE);
    } else {
      call("write", Names.GOROUTINE, Names.STRUCT, Names.INT, Names.LONG, Names.BURST_SITE);
    }
    code.ifeq(breaksTo(asAlways));
  }

  private CodeBuilder longs() {
    code.aload(Frame.MEMORY).checkcast(Names.STRUCT);
    return code.getfield(Names.STRUCT, "longs", Names.LONGS);
  }

  private void lock(int pc, Label asAlways) {
    Repeated kind = lockKind(pc);
    code.aload(Frame.BURST).aload(Frame.GOROUTINE);
    frame.getRef(((Instr.CallNative) function.code()[pc]).refBase());
    site(pc, kind);
    String method = kind == Repeated.LOCK_ACQUIRE ? "lock" : "unlock";
    call(method, Names.GOROUTINE, Names.OBJECT, Names.BURST_SITE);
    code.ifeq(breaksTo(asAlways));
  }

  private void site(int pc, Repeated kind) {
    constants.load(code, BurstSite.of(kind, function.pos(pc)), Names.BURST_SITE);
  }

  private void call(String method, java.lang.constant.ClassDesc... parameters) {
    code.invokevirtual(Names.BURST, method, Names.type(Names.BOOLEAN, parameters));
  }

  private Label breaksTo(Label asAlways) {
    Label label = code.newLabel();
    broken.add(label);
    goOn.add(asAlways);
    return label;
  }
}
