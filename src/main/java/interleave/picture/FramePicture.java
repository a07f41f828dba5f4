package interleave.picture;

import interleave.source.Pos;

/// A function on the call stack.
///
/// @param activation this call of it
/// @param function as a stack trace names it
/// @param arguments as in the source; empty when it was resumed
/// @param library whether it belongs to library code
/// @param pos where it stands
public record FramePicture(
    int activation, String function, String arguments, boolean library, Pos pos) {

  FramePicture at(Pos newPos) {
    return newPos.isKnown()
        ? new FramePicture(activation, function, arguments, library, newPos)
        : this;
  }

  /// As it is called: `fetchUser(1)`; a whole program or module as it is.
  public String call() {
    return function.startsWith("<") || function.startsWith("(")
        ? function
        : function + "(" + arguments + ")";
  }
}
