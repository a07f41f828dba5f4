package interleave.golang.code;

/// The registers of one bank while a function is being compiled: a stack of locals with temporaries
/// above them and outgoing arguments on top.
final class Registers {

  private int top;
  private int window;

  /// The next free register.
  int top() {
    return top;
  }

  int alloc() {
    int register = top++;
    window = Math.max(window, top);
    return register;
  }

  /// Makes the registers from `mark` on free again.
  void release(int mark) {
    top = mark;
  }

  /// Makes room for a call's arguments and results from `base` on.
  void reserve(int base, int count) {
    window = Math.max(window, base + count);
  }

  /// How many registers the function needs.
  int window() {
    return window;
  }
}
