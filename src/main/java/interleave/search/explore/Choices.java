package interleave.search.explore;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Schedule.Pick;
import interleave.engine.Strategy;
import interleave.engine.event.TaskId;
import java.util.ArrayList;
import java.util.List;

/// All answers to the questions of one step, one combination after another.
///
/// Which task moves and which case a `select` takes are tried out; so are numbers that chance
/// decides, where there are few and the search has room for them. Others are 0.
final class Choices implements Strategy {

  /// Dice are tried out, and every order of a map as small as Go keeps in one piece.
  static final int FEW = 8;

  private record Choice(Pick pick, boolean open) {}

  private final List<Choice> choices = new ArrayList<>();
  private final boolean varies;
  private TaskId only;
  private int next;
  private boolean exhausted;
  private boolean chance;
  private boolean varied;

  /// @param only the task that moves, without a choice; null to try all
  /// @param varies whether numbers are tried out
  Choices(TaskId only, boolean varies) {
    this.only = only;
    this.varies = varies;
  }

  /// Whether one task moves without a choice.
  boolean isNarrowed() {
    return only != null;
  }

  /// Begins anew, and tries all tasks.
  void widen() {
    choices.clear();
    only = null;
  }

  /// Must come before each step with this.
  void begin() {
    next = 0;
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    if (next == choices.size()) {
      choices.add(first(decision));
    }
    return choices.get(next++).pick.answer();
  }

  private Choice first(Decision decision) {
    if (only != null && decision instanceof Decision.RunNext run) {
      return new Choice(new Pick(run.tasks().indexOf(only), run.arity()), false);
    }
    if (decision instanceof Decision.Number number && varies && number.arity() <= FEW) {
      varied = true;
    } else if (decision instanceof Decision.Number number) {
      chance |= !number.what().equals(Decision.Number.SEED);
      return new Choice(new Pick(0, number.arity()), false);
    }
    return new Choice(new Pick(0, decision.arity()), true);
  }

  /// What was answered in the step that was made last.
  List<Pick> picks() {
    return choices.stream().map(Choice::pick).toList();
  }

  /// Whether the step asked for a number that the program depends on, and got only one.
  boolean hasChance() {
    return chance;
  }

  /// Whether the step asked for a number and all were tried out, or will be.
  boolean hasVaried() {
    return varied;
  }

  /// On to the next combination.
  void advance() {
    while (!choices.isEmpty()) {
      Choice last = choices.removeLast();
      Pick pick = last.pick;
      if (last.open && pick.answer() + 1 < pick.arity()) {
        choices.add(new Choice(new Pick(pick.answer() + 1, pick.arity()), true));
        return;
      }
    }
    exhausted = true;
  }

  /// Whether all combinations have been tried.
  boolean isExhausted() {
    return exhausted;
  }
}
