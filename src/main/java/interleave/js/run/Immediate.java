package interleave.js.run;

import interleave.js.value.JsObject;

/// The object that `setImmediate` returns.
final class Immediate extends JsObject {

  /// What runs.
  Job job;

  /// Whether it waits for its turn.
  boolean pending = true;

  /// Whether it keeps the program alive.
  boolean refs = true;

  Immediate(JsObject proto) {
    super(proto);
  }

  @Override
  public String kind() {
    return "Immediate";
  }
}
