package interleave.golang.run;

import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import java.util.BitSet;

/// Which registers of a function still matter at each place of its code. Two machines whose other
/// registers differ are in the same state.
final class Liveness {

  private final BitSet[] longs;
  private final BitSet[] refs;

  Liveness(Function function) {
    int size = function.code().length;
    longs = new BitSet[size];
    refs = new BitSet[size];
    for (int i = 0; i < size; i++) {
      longs[i] = new BitSet();
      refs[i] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc = size - 1; pc >= 0; pc--) {
        changed |= new At(function, pc).update();
      }
    }
  }

  /// The first live long register from `from` on; -1 when there is none.
  ///
  /// @param pc -1 for a function that has been entered and has done nothing yet
  int nextLong(int pc, int from) {
    return pc >= 0 && pc < longs.length ? longs[pc].nextSetBit(from) : -1;
  }

  int nextRef(int pc, int from) {
    return pc >= 0 && pc < refs.length ? refs[pc].nextSetBit(from) : -1;
  }

  /// What one instruction does to the registers that are live behind it: writes first end lives,
  /// then reads begin them.
  private final class At extends Operands {
    private final Function function;
    private final int pc;
    private final BitSet liveLongs = new BitSet();
    private final BitSet liveRefs = new BitSet();
    private final BitSet readLongs = new BitSet();
    private final BitSet readRefs = new BitSet();
    private final BitSet writtenLongs = new BitSet();
    private final BitSet writtenRefs = new BitSet();
    private boolean goesOn = true;

    At(Function function, int pc) {
      this.function = function;
      this.pc = pc;
    }

    boolean update() {
      Instr in = function.code()[pc];
      visit(in);
      if (goesOn && pc + 1 < longs.length) {
        join(pc + 1);
      }
      if (function.recoverPc() >= 0) {
        // any call may panic and be recovered
        join(function.recoverPc());
      }
      liveLongs.andNot(writtenLongs);
      liveRefs.andNot(writtenRefs);
      liveLongs.or(readLongs);
      liveRefs.or(readRefs);
      boolean changed = !liveLongs.equals(longs[pc]) || !liveRefs.equals(refs[pc]);
      longs[pc] = liveLongs;
      refs[pc] = liveRefs;
      return changed;
    }

    private void join(int next) {
      liveLongs.or(longs[next]);
      liveRefs.or(refs[next]);
    }

    @Override
    void readLong(int register) {
      if (register >= 0) {
        readLongs.set(register);
      }
    }

    @Override
    void readRef(int register) {
      if (register >= 0) {
        readRefs.set(register);
      }
    }

    @Override
    void writeLong(int register) {
      if (register >= 0) {
        writtenLongs.set(register);
      }
    }

    @Override
    void writeRef(int register) {
      if (register >= 0) {
        writtenRefs.set(register);
      }
    }

    @Override
    void readFrom(int longBase, int refBase) {
      readLongs.set(longBase, Math.max(longBase, function.longRegisters()));
      readRefs.set(refBase, Math.max(refBase, function.refRegisters()));
    }

    @Override
    void clobber(int longBase, int refBase) {
      writtenLongs.set(longBase, Math.max(longBase, function.longRegisters()));
      writtenRefs.set(refBase, Math.max(refBase, function.refRegisters()));
    }

    @Override
    void target(int target) {
      join(target);
    }

    @Override
    void leave() {
      goesOn = false;
    }
  }
}
