package interleave.session;

import java.util.Optional;

/// Who writes a draft: the running program, so that two that run at once leave each other's alone.
final class Claim {

  /// This program, while it runs.
  static final String OWN = of(ProcessHandle.current());

  private Claim() {}

  /// A process's number is used again after its end; when it began tells the two apart.
  private static String of(ProcessHandle process) {
    long began = process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + began;
  }

  /// Whether another program that still runs has written this.
  static boolean isOthers(String claim) {
    return !claim.equals(OWN) && process(claim).filter(p -> of(p).equals(claim)).isPresent();
  }

  private static Optional<ProcessHandle> process(String claim) {
    int end = claim.indexOf('-');
    try {
      return end < 0 ? Optional.empty() : ProcessHandle.of(Long.parseLong(claim.substring(0, end)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
