package interleave.search.strategy;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Strategy;
import java.util.ArrayDeque;
import java.util.Deque;

/// A person decides what runs next and which case a `select` takes; plain random numbers are left
/// to another strategy. While no answer is waiting the machine is told to ask.
public final class Manual implements Strategy {

  private final Strategy numbers;
  private final Deque<Integer> answers = new ArrayDeque<>();

  /// @param numbers decides what people are not asked
  public Manual(Strategy numbers) {
    this.numbers = numbers;
  }

  /// The answer to the decision the machine asked last.
  public void answer(int index) {
    answers.addLast(index);
  }

  @Override
  public int decide(Decision decision, MachineView view) {
    if (decision instanceof Decision.Number) {
      return numbers.decide(decision, view);
    }
    Integer answer = answers.pollFirst();
    return answer == null ? ASK : answer;
  }
}
