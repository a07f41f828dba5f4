package interleave.js.run;

/// What the machine itself brings to a realm.
final class Intrinsics {

  private Intrinsics() {}

  static void install(Machine machine) {
    machine.realm().global().hide("globalThis", machine.realm().global());
    machine.realm().global().hide("global", machine.realm().global());
    new FunctionLibrary(machine).install();
    new ErrorLibrary(machine).install();
    new SymbolLibrary(machine.realm()).install();
    new PromiseLibrary(machine).install();
    new TimerLibrary(machine).install();
  }
}
