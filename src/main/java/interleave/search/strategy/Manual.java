package interleave.search.strategy;

import interleave.engine.Decision;
import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Strategy;
import interleave.engine.event.EventSink;
import java.util.ArrayList;
import java.util.List;

/// A person decides what runs next and which case a `select` takes; plain random numbers and ties
/// between processors are left to another strategy. What a step will ask is found out on a copy of
/// the machine ([#asks]), so that the machine itself never has to stop in the middle of one.
public final class Manual implements Strategy {

  private final Strategy rest;
  private Strategy prefix;
  private boolean free;

  /// All answers of the next step that are known, in the order in which it asks.
  private final List<Integer> answers = new ArrayList<>();

  private int next;

  /// @param rest decides what people are not asked
  public Manual(Strategy rest) {
    this(rest, null);
  }

  /// @param prefix decides everything until [#takeOver]; null for nothing
  public Manual(Strategy rest, Strategy prefix) {
    this.rest = rest;
    this.prefix = prefix;
  }

  /// From now on a person decides.
  public void takeOver() {
    prefix = null;
  }

  /// From now on nobody is asked any more.
  public void release() {
    takeOver();
    free = true;
    answers.clear();
  }

  /// Whether a person is asked.
  public boolean isAsking() {
    return prefix == null && !free;
  }

  /// What the machine's next step asks beyond the answers given so far; null when it needs no more.
  public Decision asks(Machine machine) {
    if (!isAsking()) {
      return null;
    }
    next = 0;
    Outcome outcome = machine.fork().step(this, _ -> {});
    next = 0;
    return outcome instanceof Outcome.Asking(Decision decision) ? decision : null;
  }

  /// Tells `sink` what would happen if the machine's open question were answered so.
  public void preview(Machine machine, int answer, EventSink sink) {
    int known = answers.size();
    answers.add(answer);
    next = 0;
    machine.fork().step(this, sink);
    next = 0;
    while (answers.size() > known) {
      answers.removeLast();
    }
  }

  /// The answer to the decision that was asked last.
  public void answer(int index) {
    answers.add(index);
  }

  /// The step that the answers were for has been made.
  public void moved() {
    answers.clear();
    next = 0;
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    if (prefix != null) {
      return prefix.decide(decision, view);
    }
    if (free) {
      return rest.decide(decision, view);
    }
    if (next < answers.size()) {
      return answers.get(next++);
    }
    if (decision instanceof Decision.Number || decision instanceof Decision.Tie) {
      int number = rest.decide(decision, view);
      answers.add(number);
      next++;
      return number;
    }
    return ASK;
  }
}
