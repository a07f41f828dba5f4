package interleave.golang;

import interleave.engine.Machine;
import interleave.search.causality.Race;
import interleave.search.causality.RaceDetector;
import java.util.function.Consumer;

/// Makes a run one of a program that was built with `-race`: reports each race on standard error
/// when it happens, and says at the end how many there were.
public final class RaceRun {

  private final Consumer<String> err;
  private int races;

  /// @param machine before its first step
  /// @param err takes what is written to standard error
  public RaceRun(Machine machine, Consumer<String> err) {
    this.err = err;
    machine.watchedBy(new RaceDetector(this::report, () -> races));
  }

  private void report(Race race) {
    races++;
    err.accept(RaceText.report(race));
  }

  /// The program has ended by itself.
  ///
  /// @param code with which it wanted to
  /// @return with which it does
  public int exitCode(int code) {
    if (races == 0 || code != 0) {
      return code;
    }
    err.accept(RaceText.count(races));
    return RaceText.EXIT_CODE;
  }
}
