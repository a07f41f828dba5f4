package interleave.picture;

import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;

/// A value on its way.
///
/// @param value as the program would print it
/// @param sender who sent it; null when the runtime did, such as a timer
public record Token(Shown value, TaskId sender) {

  public String text() {
    return value == null ? "" : value.text();
  }
}
