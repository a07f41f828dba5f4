package interleave.golang.jit;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;

/// The words in which generated code speaks of a Go frame: its registers, which lie in two arrays,
/// and the local variables of the generated method.
final class Frame {

  // the parameters of the method

  static final int GOROUTINE = 1;
  static final int SUPPORT = 2;

  /// Statements left of the budget.
  static final int LEFT = 3;

  /// The place in the Go code that is told when the method returns or throws; kept up to date where
  /// that may happen.
  static final int PC = 4;

  static final int LONG_BASE = 5;
  static final int REF_BASE = 6;

  // what it takes out of them first

  static final int LONGS = 7;
  static final int REFS = 8;

  /// The number of the goroutine: the owner of memory that it alone uses.
  static final int SELF = 9;

  static final int DEPTH = 10;

  // for the middle of an instruction

  static final int MEMORY = 11;
  static final int POINTER = 12;
  static final int INDEX = 13;
  static final int NEXT_LONG_BASE = 14;
  static final int NEXT_REF_BASE = 15;
  static final int CALLEE = 16;
  static final int THROWN = 17;
  static final int BURST = 18;

  final CodeBuilder code;

  Frame(CodeBuilder code) {
    this.code = code;
  }

  void getLong(int register) {
    longPlace(register);
    code.laload();
  }

  void setLong(int register, Runnable value) {
    longPlace(register);
    value.run();
    code.lastore();
  }

  void getRef(int register) {
    refPlace(register);
    code.aaload();
  }

  void getRef(int register, ClassDesc type) {
    getRef(register);
    code.checkcast(type);
  }

  void setRef(int register, Runnable value) {
    refPlace(register);
    value.run();
    code.aastore();
  }

  private void longPlace(int register) {
    code.aload(LONGS);
    place(LONG_BASE, register);
  }

  private void refPlace(int register) {
    code.aload(REFS);
    place(REF_BASE, register);
  }

  /// Puts the place of a register in its array on the stack.
  void place(int base, int register) {
    code.iload(base);
    if (register != 0) {
      code.loadConstant(register).iadd();
    }
  }

  void setPc(int pc) {
    code.loadConstant(pc).istore(PC);
  }

  /// Takes the arrays of the goroutine, which may have grown.
  void takeArrays() {
    code.aload(GOROUTINE).getfield(Names.GOROUTINE, "longs", Names.LONGS).astore(LONGS);
    code.aload(GOROUTINE).getfield(Names.GOROUTINE, "refs", Names.REFS).astore(REFS);
  }

  /// Puts a number into a field of the goroutine.
  void setInGoroutine(String field, int variable) {
    code.aload(GOROUTINE).iload(variable).putfield(Names.GOROUTINE, field, Names.INT);
  }

  /// Puts the variable of a package on the stack.
  void global(int index) {
    code.aload(SUPPORT).getfield(Names.SUPPORT, "globals", Names.REFS);
    code.loadConstant(index).aaload();
  }

  void callSupport(String method, ClassDesc result, ClassDesc... parameters) {
    code.invokevirtual(Names.SUPPORT, method, Names.type(result, parameters));
  }
}
