package interleave.golang.run;

import interleave.engine.event.Event;
import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;

/// A value that a goroutine has just received for a variable which does not exist yet: in `for job
/// := range jobs` it is there with the event, and `job` only in the round that then begins.
///
/// @param pc of the receive; -1 when nothing has just arrived
/// @param receive that has put the value into its register
record Arrival(int pc, Instr.Receive receive) {

  static final Arrival NOTHING = new Arrival(-1, null);

  /// What `event` has brought to the innermost frame of its goroutine.
  static Arrival of(Goroutine g, Event event) {
    Instr[] code = g.functions[g.depth].code();
    boolean receives = event instanceof Event.ChanReceive && g.id.equals(event.task());
    // who has waited is past its receive when it runs again
    int pc = receives ? g.pc : g.pc - 1;
    boolean arrived =
        pc >= 0 && g.stand != Goroutine.Stand.PARKED && code[pc] instanceof Instr.Receive;
    if (!arrived) {
      return NOTHING;
    }
    Instr.Receive receive = (Instr.Receive) code[pc];
    // a loop over a channel that is closed ends here
    boolean ends =
        pc + 1 < code.length
            && code[pc + 1] instanceof Instr.JumpIfNot jump
            && jump.condition() == receive.ok()
            && g.longs[g.longBase() + receive.ok()] == 0;
    return ends ? NOTHING : new Arrival(pc, receive);
  }

  /// The register with the value that `local` begins with; -1 when it begins with something else.
  int register(Function function, Function.LocalVariable local) {
    boolean fits = receive != null && receive.dst() >= 0 && local.fromPc() > pc;
    if (!fits || receive.bank() != Bank.of(local.type())) {
      return -1;
    }
    Instr before = function.code()[local.fromPc() - 1];
    boolean own = !local.cell() && local.register() == receive.dst();
    boolean boxed =
        local.cell()
            && before instanceof Instr.NewCell cell
            && cell.dst() == local.register()
            && cell.init() == receive.dst();
    return own || boxed ? receive.dst() : -1;
  }
}
