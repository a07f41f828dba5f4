package interleave.picture;

import interleave.source.Pos;

/// A function on the call stack.
///
/// @param activation this call of it
/// @param function as a stack trace names it
/// @param arguments as in the source; empty when it was resumed
/// @param library whether it belongs to library code
/// @param text whether it is the program's own text, which nobody called
/// @param pos where it stands
public record FramePicture(
    int activation, String function, String arguments, boolean library, boolean text, Pos pos) {

  FramePicture at(Pos newPos) {
    return newPos.isKnown()
        ? new FramePicture(activation, function, arguments, library, text, newPos)
        : this;
  }

  /// The function in a sentence.
  public String name() {
    return name(function, text);
  }

  static String name(String function, boolean text) {
    return text
        ? "the program"
        : function.startsWith("<anonymous>") ? "an anonymous function" : function;
  }

  /// As it is called: `fetchUser(1)`; the program's own text by the name of its file.
  public String call() {
    if (text) {
      return pos.isKnown() ? pos.file() : name();
    }
    return function.startsWith("<") ? function : function + "(" + arguments + ")";
  }
}
