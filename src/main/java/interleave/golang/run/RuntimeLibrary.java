package interleave.golang.run;

/// The natives that belong to the runtime: `sync`, `sync/atomic`, the waiting part of `time`,
/// `runtime`, `print` and `println`.
public final class RuntimeLibrary {

  private RuntimeLibrary() {}

  public static Natives addTo(Natives natives) {
    SyncNatives.addTo(natives);
    OnceNatives.addTo(natives);
    PoolNatives.addTo(natives);
    AtomicNatives.addTo(natives);
    TimerNatives.addTo(natives);
    RuntimeNatives.addTo(natives);
    return natives;
  }
}
