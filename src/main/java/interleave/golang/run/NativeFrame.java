package interleave.golang.run;

import java.util.ArrayList;
import java.util.List;

/// A native function that called Go and will be called again when that has returned: what its calls
/// have led to so far.
final class NativeFrame {

  final Native body;
  final int depth;
  final NativeFrame below;
  final List<NativeCall.Results> results = new ArrayList<>(2);

  /// Whether a panic of the call that runs now ends there.
  boolean catches;

  NativeFrame(Native body, int depth, NativeFrame below) {
    this.body = body;
    this.depth = depth;
    this.below = below;
  }
}
