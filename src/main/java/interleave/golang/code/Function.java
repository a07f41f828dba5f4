package interleave.golang.code;

import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A compiled function. It is made empty, so that calls can refer to it before its body is
/// compiled, and filled once.
///
/// **Calls.** The caller puts the arguments (a receiver first) into consecutive registers at the
/// top of its own windows, longs and refs each in order; they become the callee's registers from 0
/// on. The captured values of a closure follow the parameters in the callee's registers: longs
/// behind the long parameters, refs behind the ref parameters. Results come back in the same
/// places, from 0 on in each bank.
public final class Function {

  private final String name;
  private final Pos pos;
  private final boolean library;

  /// Neither of the library nor a wrapper: it is asked for every event.
  private boolean own;

  private Instr[] code = {};
  private byte[] opcodes = {};
  private int[] flat = {};
  private Pos[] positions = {};
  private int longRegisters;
  private int refRegisters;
  private int longParameters;
  private int refParameters;
  private int longResults;
  private int refResults;
  private int recoverPc = -1;
  private boolean inlined;
  private long entry;
  private Function wrapped;
  private int heat;
  private Object compiled;
  private List<Type> parameterTypes = List.of();
  private List<Type> resultTypes = List.of();
  private List<LocalVariable> locals = List.of();
  private String shapes = "";
  private final Map<Pos, String> callNames = new HashMap<>();
  private final Map<Pos, String> operandNames = new HashMap<>();

  /// @param name as Go writes it in traces: `main.worker`, `main.(*T).M`, `main.main.func1`
  /// @param library whether it belongs to library code
  public Function(String name, Pos pos, boolean library) {
    this.name = name;
    this.pos = pos;
    this.library = library;
    own = !library;
  }

  /// A variable that an inspector can show.
  ///
  /// @param pos where it is declared: two of one name have their own
  /// @param register in the bank of its type, or in the ref bank when it is a cell
  /// @param cell whether the register holds the variable's cell
  /// @param fromPc first place where it exists
  /// @param toPc first place where it no longer exists
  public record LocalVariable(
      String name, Pos pos, Type type, int register, boolean cell, int fromPc, int toPc) {

    /// Whether it exists at a place of the code.
    public boolean livesAt(int pc) {
      return fromPc <= pc && pc < toPc;
    }
  }

  /// Fills the body.
  ///
  /// @param newPositions of each instruction
  public void setCode(
      List<Instr> instructions, List<Pos> newPositions, int longWindow, int refWindow) {
    code = instructions.toArray(Instr[]::new);
    positions = newPositions.toArray(Pos[]::new);
    opcodes = new byte[code.length];
    for (int i = 0; i < code.length; i++) {
      opcodes[i] = (byte) Opcode.of(code[i]);
    }
    flat = FlatCode.of(code, opcodes);
    longRegisters = longWindow;
    refRegisters = refWindow;
  }

  /// Says how it is called.
  public void setSignature(List<Type> parameters, List<Type> results) {
    parameterTypes = List.copyOf(parameters);
    resultTypes = List.copyOf(results);
    longParameters = count(parameters, Bank.LONG);
    refParameters = count(parameters, Bank.REF);
    longResults = count(results, Bank.LONG);
    refResults = count(results, Bank.REF);
  }

  private static int count(List<Type> types, Bank bank) {
    int n = 0;
    for (Type type : types) {
      if (Bank.of(type) == bank) {
        n++;
      }
    }
    return n;
  }

  public void setLocals(List<LocalVariable> variables) {
    locals = List.copyOf(variables);
  }

  /// Go's compiler puts its body in the place of calls: it has no frame of its own there.
  public void markInlined() {
    inlined = true;
  }

  public boolean isInlined() {
    return inlined;
  }

  /// Where a frame goes on when one of its deferred calls recovered a panic: code that runs the
  /// remaining defers and returns the named results. -1 when the function has no defers.
  public void setRecoverPc(int pc) {
    recoverPc = pc;
  }

  /// For a function that only exists to call another one with arguments already evaluated (`go
  /// f(x)`, `defer f(x)`, method values): that other one, when it is known. Such frames are not
  /// shown in traces.
  public void setWrapped(Function target) {
    wrapped = target;
    own &= target == null;
  }

  /// Says where it lies, see [CodeLayout].
  void setEntry(long address) {
    entry = address;
  }

  /// The address that stands for it.
  public long entry() {
    return entry;
  }

  public String name() {
    return name;
  }

  /// Says for which type arguments this is a copy of a generic function, as [Shapes] has them.
  void setShapes(String typeArguments) {
    shapes = typeArguments;
  }

  String shapes() {
    return shapes;
  }

  /// The name as the linker has it: with the shapes of type arguments instead of `[...]`.
  public String linkName() {
    return shapes.isEmpty() ? name : name.replace("[...]", shapes);
  }

  public Pos pos() {
    return pos;
  }

  public boolean isLibrary() {
    return library;
  }

  /// Whether people have written it: no library code, and nothing that only calls another function.
  public boolean isOwn() {
    return own;
  }

  public Instr[] code() {
    return code;
  }

  /// The code as numbers, see [FlatCode].
  public int[] flat() {
    return flat;
  }

  /// [Opcode] of each instruction.
  public byte[] opcodes() {
    return opcodes;
  }

  public Pos pos(int pc) {
    return pc >= 0 && pc < positions.length ? positions[pc] : pos;
  }

  /// Size of the window of longs, outgoing arguments included.
  public int longRegisters() {
    return longRegisters;
  }

  /// Size of the window of refs, outgoing arguments included.
  public int refRegisters() {
    return refRegisters;
  }

  public int longParameters() {
    return longParameters;
  }

  public int refParameters() {
    return refParameters;
  }

  public int longResults() {
    return longResults;
  }

  public int refResults() {
    return refResults;
  }

  public int recoverPc() {
    return recoverPc;
  }

  /// Says what people call the result of the call at a place.
  void nameCall(Pos call, String called) {
    callNames.put(call, called);
  }

  /// What people call the result of the call at a place: the variable it goes to, or the call
  /// itself; empty for calls of the program's own functions.
  public String callName(Pos call) {
    return callNames.getOrDefault(call, "");
  }

  /// Says what stands before the dot of a selector.
  void nameOperand(Pos selector, String operand) {
    operandNames.put(selector, operand);
  }

  /// The words before the dot of the selector at a place, `pool.wg` in `pool.wg.Add(1)`; empty when
  /// there are none that name something.
  public String operandName(Pos selector) {
    return operandNames.getOrDefault(selector, "");
  }

  public Function wrapped() {
    return wrapped;
  }

  public boolean isWrapper() {
    return wrapper;
  }

  private boolean wrapper;

  /// Marks it as not to be shown in traces even when what it wraps is only known at run time.
  public void markWrapper() {
    wrapper = true;
    own = false;
  }

  public List<Type> parameterTypes() {
    return parameterTypes;
  }

  public List<Type> resultTypes() {
    return resultTypes;
  }

  public List<LocalVariable> locals() {
    return locals;
  }

  /// Counts a call or a round of one of its loops. Several threads may count; a number that is lost
  /// then does no harm.
  ///
  /// @return whether there have been so many
  public boolean isHot(int enough) {
    return heat >= enough || ++heat >= enough;
  }

  /// Keeps it from getting hot again soon.
  public void cool() {
    heat = Integer.MIN_VALUE;
  }

  /// What the machine has made of it because it is hot; null before.
  public Object compiled() {
    return compiled;
  }

  /// @param made may be read by other threads at once
  public void setCompiled(Object made) {
    compiled = made;
  }

  @Override
  public String toString() {
    return name;
  }
}
