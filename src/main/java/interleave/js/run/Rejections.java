package interleave.js.run;

import interleave.js.value.JsPromise;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Promises that were rejected while nobody was there to take the reason.
final class Rejections {

  private final Deque<JsPromise> pending = new ArrayDeque<>();
  private final List<JsPromise> told = new ArrayList<>();
  private final Deque<JsPromise> handledLate = new ArrayDeque<>();

  void add(JsPromise promise) {
    pending.add(promise);
  }

  /// Somebody took the reason after all.
  void handled(JsPromise promise) {
    if (!pending.remove(promise) && told.remove(promise)) {
      handledLate.add(promise);
    }
  }

  boolean isEmpty() {
    return pending.isEmpty() && handledLate.isEmpty();
  }

  /// The next one to tell of; null when there is none.
  JsPromise next() {
    JsPromise promise = pending.poll();
    if (promise != null) {
      told.add(promise);
    }
    return promise;
  }

  /// The next one that was told of and then taken; null when there is none.
  JsPromise nextHandledLate() {
    return handledLate.poll();
  }
}
