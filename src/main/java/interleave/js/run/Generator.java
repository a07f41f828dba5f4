package interleave.js.run;

import interleave.js.value.JsObject;

/// The object of a generator function's call.
abstract class Generator extends JsObject {

  final Frame frame;

  Generator(JsObject proto, Frame frame) {
    super(proto);
    this.frame = frame;
  }

  /// Its body reached a `yield`.
  ///
  /// @param raw whether the value is a result of `yield*` already
  /// @return what whoever resumed it gets; null when the body goes on at once
  abstract Object yielded(Frame body, Object value, boolean raw);

  /// Its body returned.
  abstract Object returned(Object value);

  /// Its body threw.
  ///
  /// @return what whoever resumed it gets; null when it gets the exception
  abstract Object threw(Object error);
}
