package interleave.search.explore;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// What a search has found so far.
///
/// @param progress where it stands
/// @param states how many different states have been looked at
/// @param orders how many orders of operations there are; empty unless all were searched and every
///   run ends
/// @param samples how many runs were made by chance
/// @param endless whether some order of operations goes round for ever
/// @param chance whether it matters which random numbers the program draws and where it begins to
///   go through a map: the search has tried one of each, the runs by chance others
/// @param findings failures first, then what leaves tasks stuck; of those the frequent ones first
public record Report(
    Progress progress,
    int states,
    Optional<BigInteger> orders,
    int samples,
    boolean endless,
    boolean chance,
    List<Finding> findings) {

  /// Where a search stands.
  public enum Progress {
    /// Runs are made by chance.
    SAMPLING,
    /// All states are looked at, one after another.
    SEARCHING,
    /// Every order of operations has been looked at.
    COMPLETE,
    /// There are more states than the bound allows.
    TOO_MANY_STATES,
    /// Some runs are longer than the bound allows; everything shorter has been looked at.
    TOO_LONG
  }

  public Report {
    findings = List.copyOf(findings);
  }

  public boolean isOver() {
    return progress.ordinal() >= Progress.COMPLETE.ordinal();
  }

  /// Whether nothing else can happen than what was found.
  public boolean isComplete() {
    return progress == Progress.COMPLETE;
  }
}
