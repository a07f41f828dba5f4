package interleave.scenario;

import java.util.List;
import java.util.Optional;

/// A narrated stop in a recording.
///
/// @param at the event it belongs to
/// @param title a few words
/// @param text what the audience reads; empty when left out
/// @param notes what only the speaker reads; empty when left out
/// @param question what the audience is asked; none for a cue that only tells
public record Cue(Anchor at, String title, String text, String notes, Optional<Question> question) {

  /// What the audience is asked at a cue. Playing stops there; playing on reveals the answer.
  ///
  /// @param prompt such as `Who runs next?`
  /// @param choices what can be answered; empty for an open question
  /// @param answer shown when the recording has been played on; empty when what happens says it
  public record Question(String prompt, List<String> choices, String answer) {

    public Question {
      choices = List.copyOf(choices);
    }
  }

  /// Finds an event by what it is and where it stands in the code, so that small edits do not break
  /// it.
  ///
  /// @param event a word of the schema, such as `send` or `block`
  /// @param code part of the source line; how it is spaced does not matter
  /// @param goroutine name of the function the goroutine was started with, without the package
  /// @param object label of the channel, lock or variable
  /// @param occurrence which of the events that fit, from 1
  public record Anchor(
      String event,
      Optional<String> code,
      Optional<String> goroutine,
      Optional<String> object,
      int occurrence) {}
}
