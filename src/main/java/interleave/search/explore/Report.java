package interleave.search.explore;

import interleave.source.Pos;
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
/// @param chance how much the search has tried of what random numbers the program may draw and
///   where it may begin to go through a map; the runs by chance try all of it
/// @param races where the program has data races, in order; each is in at least one run by chance
/// @param findings failures first, then what leaves tasks stuck; of those the frequent ones first
public record Report(
    Progress progress,
    int states,
    Optional<BigInteger> orders,
    int samples,
    boolean endless,
    Chance chance,
    List<Pos> races,
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
    TOO_LONG,
    /// The program's memory is too large to look at as many copies of it as there are states.
    TOO_LARGE
  }

  /// What the search did about numbers that chance decides.
  public enum Chance {
    /// There are none.
    NONE,
    /// All were tried.
    VARIED,
    /// All were tried of those that are one of a few, one of each of the others.
    FEW_VARIED,
    /// One of each was tried.
    NOT_VARIED
  }

  public Report {
    races = List.copyOf(races);
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
