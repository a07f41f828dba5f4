package interleave.session;

/// Threads that run, compile or draw programs. Their stacks are deep: programs may nest values far
/// deeper than a thread has room for as a rule, and Go prints, compares and hashes those too. A
/// stack takes only as much memory as was ever used of it.
public final class DeepThread {

  private static final long STACK_BYTES = 256L << 20;

  private DeepThread() {}

  /// A thread that does not keep the process alive.
  public static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
