package interleave.picture;

import interleave.source.Pos;

/// An async function that has left the stack at an `await`, or a generator at a `yield`.
///
/// @param activation this call of it
/// @param function as a stack trace names it
/// @param text whether it is the program's own text
/// @param promise what it waits for; 0 for a generator
/// @param pos where it will go on
public record AwaitPicture(int activation, String function, boolean text, int promise, Pos pos) {

  /// The function in a sentence.
  public String name() {
    return FramePicture.name(function, text);
  }
}
