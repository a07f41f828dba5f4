package interleave.golang.jit;

import interleave.golang.code.FlatCode;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The method that runs a function: its instructions one after the other, each as what the
/// interpreter's loop does for it.
///
/// **In.** A switch at the start leads to where the goroutine stands, which is one of the places
/// that [#entries] names. Any other place is reached by the interpreter.
///
/// **Out.** What is returned is the rest of the budget when the function has returned, and a
/// negative number, a reason, when the goroutine stops here or in a frame above: then everything is
/// in the goroutine, as the interpreter would have left it. The goroutine's depth is right all the
/// time; its pc is told when the method stops, throws, or calls somebody who looks at it.
final class MethodBody {

  private final Function function;
  private final Constants constants;
  private final CodeBuilder code;
  private final Frame frame;
  private final Label[] labels;
  private final Label visible;
  private final Label budget;
  private final Label entered;
  private final Label thrown;

  /// Where a stretch of code begins whose exceptions the handler sees.
  private Label guarded;

  private final NumberCode numbers;
  private final JumpCode jumps;
  private final MemoryCode memory;
  private final CallCode calls;
  private final BurstCode bursts;

  MethodBody(Function function, Constants constants, CodeBuilder code) {
    this.function = function;
    this.constants = constants;
    this.code = code;
    frame = new Frame(code);
    labels = new Label[function.code().length];
    for (int pc = 0; pc < labels.length; pc++) {
      labels[pc] = code.newLabel();
    }
    visible = code.newLabel();
    budget = code.newLabel();
    entered = code.newLabel();
    thrown = code.newLabel();
    numbers = new NumberCode(frame);
    jumps = new JumpCode(frame, place -> labels[place / FlatCode.STRIDE]);
    memory = new MemoryCode(frame, this, visible);
    calls = new CallCode(frame, constants, this);
    bursts = new BurstCode(function, frame, constants, numbers, this, pc -> labels[pc]);
  }

  /// Where a function can be entered: at its start, where loops begin, and behind everything that
  /// may make a goroutine leave: calls, what others notice, and statements that use the budget up.
  static BitSet entries(Function function) {
    BitSet entries = new BitSet();
    int[] flat = function.flat();
    entries.set(0);
    if (function.recoverPc() >= 0) {
      entries.set(function.recoverPc());
    }
    for (int pc = 0; pc < function.code().length; pc++) {
      switch (flat[pc * FlatCode.STRIDE]) {
        case FlatCode.LOOP -> entries.set(pc, pc + 2);
        case Opcode.RUN_DEFERS -> entries.set(pc);
        case Opcode.TICK,
            Opcode.CALL,
            Opcode.CALL_CLOSURE,
            Opcode.CALL_INTERFACE,
            Opcode.CALL_NATIVE,
            Opcode.SEND,
            Opcode.RECEIVE,
            Opcode.SELECT,
            Opcode.CLOSE,
            Opcode.GO ->
            entries.set(pc + 1);
        default -> {}
      }
    }
    return entries;
  }

  /// @param inBursts whether operations that follow each other are there as bursts too
  void emit(boolean inBursts) {
    frame.takeArrays();
    code.aload(Frame.GOROUTINE).getfield(Names.GOROUTINE, "number", Names.INT).istore(Frame.SELF);
    code.aload(Frame.GOROUTINE).getfield(Names.GOROUTINE, "depth", Names.INT).istore(Frame.DEPTH);
    List<SwitchCase> cases = new ArrayList<>();
    entries(function).stream()
        .filter(pc -> pc > 0 && pc < labels.length)
        .forEach(pc -> cases.add(SwitchCase.of(pc, labels[pc])));
    if (!cases.isEmpty()) {
      code.iload(Frame.PC).lookupswitch(labels[0], cases);
    }
    guarded = code.newBoundLabel();
    for (int pc = 0; pc < labels.length; pc++) {
      code.labelBinding(labels[pc]);
      if (inBursts) {
        bursts.emit(pc);
      }
      emit(pc);
    }
    bursts.ends();
    code.exceptionCatchAll(guarded, code.newBoundLabel(), thrown);
    stops();
  }

  private void emit(int pc) {
    int at = pc * FlatCode.STRIDE;
    int[] flat = function.flat();
    int opcode = flat[at];
    int a = flat[at + 1];
    int b = flat[at + 2];
    int c = flat[at + 3];
    if (opcode == Opcode.TICK || opcode == FlatCode.LOOP) {
      tick(pc, a);
    } else if (opcode == Opcode.CONST_R) {
      constantRef(a, ((Instr.ConstR) function.code()[pc]).value());
    } else if (!jumps.emit(opcode, a, b, c)) {
      frame.setPc(pc);
      if (!numbers.emit(opcode, a, b, c)
          && !memory.emit(pc, opcode, a, b, c)
          && !calls.emit(pc, opcode, function.code()[pc])) {
        rare(pc);
      }
    }
  }

  private void tick(int pc, int statements) {
    Label goOn = code.newLabel();
    code.iinc(Frame.LEFT, -statements);
    code.iload(Frame.LEFT).ifge(goOn);
    frame.setPc(pc + 1);
    code.goto_(budget);
    code.labelBinding(goOn);
  }

  void constantRef(int to, Object value) {
    frame.setRef(
        to,
        () -> {
          if (value == null) {
            code.aconst_null();
          } else {
            constants.load(code, value, Names.OBJECT);
          }
        });
  }

  /// Puts the place in the source on the stack where events tell it; null in functions that people
  /// have not written, where events tell that of their caller.
  void loadPos(int pc) {
    if (function.isOwn()) {
      constants.load(code, function.pos(pc), Names.POS);
    } else {
      code.aconst_null();
    }
  }

  /// What the interpreter's loop leaves to others too.
  private void rare(int pc) {
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE);
    constants.load(code, function, Names.FUNCTION);
    code.aload(Frame.LONGS).aload(Frame.REFS).iload(Frame.LONG_BASE).iload(Frame.REF_BASE);
    code.iload(Frame.PC).iload(Frame.LEFT);
    frame.callSupport(
        "rare",
        Names.INT,
        Names.GOROUTINE,
        Names.FUNCTION,
        Names.LONGS,
        Names.REFS,
        Names.INT,
        Names.INT,
        Names.INT,
        Names.INT);
    int target =
        switch (function.code()[pc]) {
          case Instr.JumpCompareConst in -> in.target();
          case Instr.MapNext in -> in.end();
          default -> -1;
        };
    if (target >= 0) {
      code.dup().istore(Frame.INDEX).iflt(visible);
      code.iload(Frame.INDEX).loadConstant(target).if_icmpeq(labels[target]);
    } else {
      code.iflt(visible);
    }
  }

  // Ways out

  /// The callee's frame has been entered, and the machine runs it.
  void stopEntered() {
    code.goto_(entered);
  }

  void stopVisible() {
    code.goto_(visible);
  }

  /// Emits code whose exceptions the handler must not see: there the goroutine is in another frame.
  void beyondHandler(Runnable emits) {
    code.exceptionCatchAll(guarded, code.newBoundLabel(), thrown);
    emits.run();
    guarded = code.newBoundLabel();
  }

  private void stops() {
    stop(visible, "VISIBLE");
    stop(budget, "BUDGET");
    code.labelBinding(entered);
    tellLeft();
    reason("GO_ON");
    code.labelBinding(thrown).astore(Frame.THROWN);
    frame.setInGoroutine("pc", Frame.PC);
    frame.setInGoroutine("depth", Frame.DEPTH);
    tellLeft();
    code.aload(Frame.THROWN).athrow();
  }

  private void stop(Label label, String reason) {
    code.labelBinding(label);
    frame.setInGoroutine("pc", Frame.PC);
    tellLeft();
    reason(reason);
  }

  private void tellLeft() {
    code.aload(Frame.SUPPORT).iload(Frame.LEFT);
    frame.callSupport("left", Names.VOID, Names.INT);
  }

  private void reason(String name) {
    code.getstatic(Names.COMPILED, name, Names.INT).ireturn();
  }
}
