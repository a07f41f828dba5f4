package interleave.golang.code;

import interleave.golang.code.Instr.Jump;
import interleave.golang.code.Instr.Tick;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects the instructions of one function: labels, registers, the ticks of straight stretches,
/// the table of local variables.
///
/// Jumps carry label numbers until [#finish], which puts code positions in their place and drops
/// what turned out to do nothing.
final class CodeBuilder {

  private final List<Instr> code = new ArrayList<>();
  private final List<Pos> positions = new ArrayList<>();
  private final List<Function.LocalVariable> locals = new ArrayList<>();
  private final Registers longs = new Registers();
  private final Registers refs = new Registers();
  private int[] labels = new int[16];
  private boolean[] targets = new boolean[16];
  private int labelCount;
  private boolean reachable = true;
  private int tickAt = -1;
  private int statements;

  // Registers

  Registers bank(Bank bank) {
    return bank == Bank.LONG ? longs : refs;
  }

  int alloc(Bank bank) {
    return bank(bank).alloc();
  }

  int allocLong() {
    return longs.alloc();
  }

  int allocRef() {
    return refs.alloc();
  }

  /// The tops of both banks, to go back to with [#release].
  long mark() {
    return (long) longs.top() << 32 | refs.top();
  }

  static int markOf(Bank bank, long mark) {
    return (int) (bank == Bank.LONG ? mark >> 32 : mark & 0xffff_ffffL);
  }

  void release(long mark) {
    longs.release(markOf(Bank.LONG, mark));
    refs.release(markOf(Bank.REF, mark));
  }

  // Instructions

  /// Adds an instruction, unless no path leads here.
  void emit(Pos pos, Instr instr) {
    if (reachable) {
      code.add(instr);
      positions.add(pos);
    }
  }

  /// Adds an instruction after which the code does not go on.
  void emitLast(Pos pos, Instr instr) {
    emit(pos, instr);
    reachable = false;
  }

  /// Adds a jump; its target must be `label`.
  void emitJump(Pos pos, Instr jump, int label) {
    if (reachable) {
      targets[label] = true;
      emit(pos, jump);
      if (jump instanceof Jump) {
        reachable = false;
      }
    }
  }

  void jump(Pos pos, int label) {
    emitJump(pos, new Jump(label), label);
  }

  void moveL(Pos pos, int dst, int src) {
    if (dst != src) {
      emit(pos, new Instr.MoveL(dst, src));
    }
  }

  void moveR(Pos pos, int dst, int src) {
    if (dst != src) {
      emit(pos, new Instr.MoveR(dst, src));
    }
  }

  void move(Pos pos, Bank bank, int dst, int src) {
    if (bank == Bank.LONG) {
      moveL(pos, dst, src);
    } else {
      moveR(pos, dst, src);
    }
  }

  boolean isReachable() {
    return reachable;
  }

  int pc() {
    return code.size();
  }

  // Labels

  int label() {
    if (labelCount == labels.length) {
      labels = Arrays.copyOf(labels, labelCount * 2);
      targets = Arrays.copyOf(targets, labelCount * 2);
    }
    labels[labelCount] = -1;
    return labelCount++;
  }

  /// Puts a label here that is only jumped to from before.
  void place(int label) {
    labels[label] = code.size();
    if (targets[label]) {
      reachable = true;
    }
  }

  /// Puts a label here that may be jumped to from below.
  void placeLoop(int label) {
    labels[label] = code.size();
    targets[label] = true;
    reachable = true;
  }

  // Ticks

  /// Begins a stretch of straight code.
  void tick(Pos pos) {
    endStretch();
    if (reachable) {
      tickAt = code.size();
      emit(pos, new Tick(0));
    }
  }

  /// A statement belongs to the current stretch.
  void countStatement() {
    statements++;
  }

  private void endStretch() {
    if (tickAt >= 0) {
      code.set(tickAt, new Tick(statements));
    }
    statements = 0;
    tickAt = -1;
  }

  // Local variables

  void addLocal(Function.LocalVariable local) {
    if (local.fromPc() < local.toPc()) {
      locals.add(local);
    }
  }

  // The end

  /// Fills `function` with what has been collected.
  ///
  /// @param recoverLabel of the code that goes on after a recovered panic; -1 for none
  void finish(Function function, int recoverLabel) {
    endStretch();
    int count = code.size();
    threadJumps();
    boolean[] dropped = new boolean[count];
    for (int i = count - 1; i >= 0; i--) {
      dropped[i] =
          switch (code.get(i)) {
            case Tick tick -> tick.statements() == 0;
            case Jump jump -> leadsToNext(i, labels[jump.target()], dropped);
            default -> false;
          };
    }
    int[] moved = new int[count + 1];
    List<Pos> keptPositions = new ArrayList<>(count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      moved[i] = kept;
      if (!dropped[i]) {
        kept++;
        keptPositions.add(positions.get(i));
      }
    }
    moved[count] = kept;
    List<Instr> result = new ArrayList<>(kept);
    for (int i = 0; i < count; i++) {
      if (!dropped[i]) {
        result.add(Targets.map(code.get(i), label -> moved[labels[label]]));
      }
    }
    function.setCode(result, keptPositions, longs.window(), refs.window());
    if (recoverLabel >= 0) {
      function.setRecoverPc(moved[labels[recoverLabel]]);
    }
    List<Function.LocalVariable> variables = new ArrayList<>();
    for (Function.LocalVariable v : locals) {
      variables.add(
          new Function.LocalVariable(
              v.name(),
              v.pos(),
              v.type(),
              v.register(),
              v.cell(),
              moved[v.fromPc()],
              moved[v.toPc()]));
    }
    function.setLocals(variables);
  }

  private static boolean leadsToNext(int from, int to, boolean[] dropped) {
    if (to <= from) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (!dropped[i]) {
        return false;
      }
    }
    return true;
  }

  /// A label before a jump becomes a label at that jump's target.
  private void threadJumps() {
    for (int label = 0; label < labelCount; label++) {
      for (int hops = 0; hops < 8; hops++) {
        int at = labels[label];
        if (at >= 0 && at < code.size() && code.get(at) instanceof Jump jump) {
          labels[label] = labels[jump.target()];
        } else {
          break;
        }
      }
    }
  }
}
