package interleave.js.run;

import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;

/// A timer: the object that `setTimeout` returns.
final class Timer extends JsObject {

  final int number;
  final JsFunction callback;
  final Object[] arguments;
  final long period;

  /// Whether it fires again and again.
  boolean repeats;

  /// What set it, for the picture.
  final String setBy;

  /// In milliseconds since the start of the clock.
  long start;

  /// Whether it keeps the program alive.
  boolean refs = true;

  boolean active;

  /// The [EventLoop#context] of who set it.
  Object context;

  /// Its job, when it is due and waits for the thread.
  Job job;

  Timer(
      JsObject proto,
      int number,
      JsFunction callback,
      Object[] arguments,
      long period,
      boolean repeats,
      String setBy) {
    super(proto);
    this.number = number;
    this.callback = callback;
    this.arguments = arguments;
    this.period = period;
    this.repeats = repeats;
    this.setBy = setBy;
  }

  @Override
  public String kind() {
    return "Timeout";
  }
}
