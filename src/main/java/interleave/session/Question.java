package interleave.session;

import interleave.engine.Decision;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.List;

/// A choice that a person makes while the program runs.
///
/// @param event index of the last event before it; -1 before the first
/// @param decision what there is to choose from
/// @param choices each in words, in the order of the answers
/// @param answer what was chosen; -1 while nothing is
public record Question(int event, Decision decision, List<Choice> choices, int answer) {

  /// One possible answer.
  ///
  /// @param task who would move
  /// @param text what it would do, such as `receives from jobs`
  /// @param pos where it is written
  public record Choice(TaskId task, String text, Pos pos) {}

  public Question {
    choices = List.copyOf(choices);
  }

  public boolean isOpen() {
    return answer < 0;
  }

  /// What is asked, as a sentence.
  public String text() {
    return switch (decision) {
      case Decision.RunNext _, Decision.Tie _ -> "Who runs next?";
      case Decision.SelectCase select ->
          "Which ready case does " + select.task() + "'s select take?";
      case Decision.Number number -> "Which number: " + number.what() + "?";
    };
  }

  /// The answer that lets `task` move; -1 when none does.
  public int answerFor(TaskId task) {
    if (decision instanceof Decision.RunNext run) {
      return run.tasks().indexOf(task);
    }
    return -1;
  }

  Question answered(int newAnswer) {
    return new Question(event, decision, choices, newAnswer);
  }
}
