package interleave.golang.run;

import interleave.source.Pos;

/// Where goroutines stand, as their users see it: library code and wrappers do not count.
final class Places {

  private Places() {}

  /// The place of the innermost frame of the user's own code.
  static Pos of(Goroutine g) {
    int top = g.depth;
    if (top >= 0 && g.functions[top].isOwn()) {
      return g.functions[top].pos(g.pc);
    }
    for (int d = top; d >= 0; d--) {
      if (g.functions[d].isOwn()) {
        return g.functions[d].pos(g.pcOf(d));
      }
    }
    return top >= 0 && g.functions[top] != null ? g.functions[top].pos(g.pc) : Pos.NONE;
  }

  /// The innermost frame that traces show; -1 when there is none.
  static int shownFrame(Goroutine g) {
    for (int d = g.depth; d >= 0; d--) {
      if (!Panics.isWrapper(g.functions[d]) && (g.flags(d) & Goroutine.NATIVE) == 0) {
        return d;
      }
    }
    return -1;
  }

  /// The name of its function; empty when there is none.
  static String functionOf(Goroutine g) {
    int frame = shownFrame(g);
    return frame < 0 ? "" : g.functions[frame].name();
  }
}
