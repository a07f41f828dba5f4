package interleave.golang.jit;

import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;

/// Calls, returns, and the operations that others notice. A call of a function that has been
/// generated too is a call in Java; whatever else has to happen in another frame is left to the
/// machine, by returning.
final class CallCode {

  private final Frame frame;
  private final CodeBuilder code;
  private final Constants constants;
  private final MethodBody body;

  CallCode(Frame frame, Constants constants, MethodBody body) {
    this.frame = frame;
    this.code = frame.code;
    this.constants = constants;
    this.body = body;
  }

  /// @return whether the opcode is one of these
  boolean emit(int pc, int opcode, Instr in) {
    switch (opcode) {
      case Opcode.CALL -> call((Instr.Call) in);
      case Opcode.CALL_CLOSURE, Opcode.CALL_INTERFACE -> callDynamic(in);
      case Opcode.CALL_NATIVE -> callNative(pc, (Instr.CallNative) in);
      case Opcode.RETURN -> leave();
      case Opcode.RETURN_L -> {
        frame.setLong(0, () -> frame.getLong(((Instr.ReturnL) in).src()));
        leave();
      }
      case Opcode.RETURN_R -> {
        frame.setRef(0, () -> frame.getRef(((Instr.ReturnR) in).src()));
        leave();
      }
      case Opcode.RETURN_MANY -> returnMany((Instr.ReturnMany) in);
      case Opcode.RUN_DEFERS -> runDefers();
      case Opcode.PANIC -> panic((Instr.Panic) in);
      case Opcode.SEND, Opcode.RECEIVE, Opcode.CLOSE, Opcode.SELECT, Opcode.GO ->
          body.stopVisible();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void call(Instr.Call in) {
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE);
    constants.load(code, in.function(), Names.FUNCTION);
    code.iload(Frame.PC);
    frame.place(Frame.LONG_BASE, in.longBase());
    code.dup().istore(Frame.NEXT_LONG_BASE);
    frame.place(Frame.REF_BASE, in.refBase());
    code.dup().istore(Frame.NEXT_REF_BASE);
    frame.callSupport(
        "enter", Names.COMPILED, Names.GOROUTINE, Names.FUNCTION, Names.INT, Names.INT, Names.INT);
    run(() -> code.iload(Frame.NEXT_LONG_BASE).iload(Frame.NEXT_REF_BASE));
  }

  private void callDynamic(Instr in) {
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE);
    constants.load(code, in, Names.INSTR);
    code.iload(Frame.PC).iload(Frame.LONG_BASE).iload(Frame.REF_BASE);
    frame.callSupport(
        "enter", Names.COMPILED, Names.GOROUTINE, Names.INSTR, Names.INT, Names.INT, Names.INT);
    run(
        () -> {
          code.aload(Frame.GOROUTINE);
          code.invokevirtual(Names.GOROUTINE, "longBase", Names.type(Names.INT));
          code.aload(Frame.GOROUTINE);
          code.invokevirtual(Names.GOROUTINE, "refBase", Names.type(Names.INT));
        });
  }

  /// Runs the callee on the stack, whose frame has been entered; null: the machine does.
  private void run(Runnable bases) {
    Label compiled = code.newLabel();
    Label returned = code.newLabel();
    code.dup().astore(Frame.CALLEE).ifnonnull(compiled);
    body.stopEntered();
    code.labelBinding(compiled);
    code.aload(Frame.CALLEE).checkcast(Names.COMPILED);
    code.aload(Frame.GOROUTINE).aload(Frame.SUPPORT).iload(Frame.LEFT).iconst_0();
    bases.run();
    body.beyondHandler(() -> code.invokevirtual(Names.COMPILED, "run", Names.RUN));
    goOnOrReturn(returned);
    frame.setInGoroutine("depth", Frame.DEPTH);
    frame.takeArrays();
  }

  /// Takes what is left of the budget from the stack, or returns if that is a reason to stop.
  private void goOnOrReturn(Label goOn) {
    code.dup().istore(Frame.LEFT).ifge(goOn);
    code.iload(Frame.LEFT).ireturn();
    code.labelBinding(goOn);
  }

  private void callNative(int pc, Instr.CallNative in) {
    switch (in.function().name()) {
      case "sync.(*Mutex).Lock" -> callLock(pc, in, "lock");
      case "sync.(*Mutex).Unlock" -> callLock(pc, in, "unlock");
      default -> {
        code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE);
        constants.load(code, in, Names.CALL_NATIVE);
        code.iload(Frame.PC).iload(Frame.LEFT).iload(Frame.LONG_BASE).iload(Frame.REF_BASE);
        frame.callSupport(
            "callNative",
            Names.INT,
            Names.GOROUTINE,
            Names.CALL_NATIVE,
            Names.INT,
            Names.INT,
            Names.INT,
            Names.INT);
        goOnOrReturn(code.newLabel());
      }
    }
  }

  /// The methods of a mutex are so frequent that they are worth a way of their own.
  private void callLock(int pc, Instr.CallNative in, String method) {
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE);
    constants.load(code, in, Names.CALL_NATIVE);
    body.loadPos(pc);
    code.iload(Frame.PC).iload(Frame.LEFT).iload(Frame.LONG_BASE).iload(Frame.REF_BASE);
    frame.callSupport(
        method,
        Names.INT,
        Names.GOROUTINE,
        Names.CALL_NATIVE,
        Names.POS,
        Names.INT,
        Names.INT,
        Names.INT,
        Names.INT);
    goOnOrReturn(code.newLabel());
  }

  private void returnMany(Instr.ReturnMany in) {
    code.aload(Frame.SUPPORT);
    constants.load(code, in, Names.RETURN_MANY);
    code.aload(Frame.LONGS).iload(Frame.LONG_BASE).aload(Frame.REFS).iload(Frame.REF_BASE);
    frame.callSupport(
        "gather", Names.VOID, Names.RETURN_MANY, Names.LONGS, Names.INT, Names.REFS, Names.INT);
    leave();
  }

  /// A frame with flags has more to do at its end.
  private void leave() {
    Label flagged = code.newLabel();
    code.aload(Frame.GOROUTINE).iload(Frame.DEPTH);
    code.invokevirtual(Names.GOROUTINE, "flags", Names.type(Names.INT, Names.INT));
    code.ifne(flagged);
    code.iload(Frame.LEFT).ireturn();
    code.labelBinding(flagged);
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE).iload(Frame.PC).iload(Frame.LEFT);
    frame.callSupport("returned", Names.INT, Names.GOROUTINE, Names.INT, Names.INT);
    code.ireturn();
  }

  private void runDefers() {
    Label done = code.newLabel();
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE).iload(Frame.PC).iload(Frame.LEFT);
    frame.callSupport("runDefer", Names.INT, Names.GOROUTINE, Names.INT, Names.INT);
    goOnOrReturn(done);
  }

  private void panic(Instr.Panic in) {
    code.aload(Frame.SUPPORT).aload(Frame.GOROUTINE).iload(Frame.PC).iload(Frame.LEFT);
    frame.getRef(in.value());
    frame.callSupport("panic", Names.INT, Names.GOROUTINE, Names.INT, Names.INT, Names.OBJECT);
    code.ireturn();
  }
}
