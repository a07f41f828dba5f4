package interleave.golang.run;

import interleave.golang.code.Instr;

/// Puts a function's results where its caller expects them. They go through a buffer, because a
/// result may lie where another one has to go.
final class ResultBuffer {

  private static final int USUAL = 64;

  private final long[] longs = new long[USUAL];
  private final Object[] refs = new Object[USUAL];

  /// @param allLongs the goroutine's stack, in which the frame's window begins at `lb`
  /// @param allRefs the goroutine's stack, in which the frame's window begins at `rb`
  void gather(Instr.ReturnMany i, long[] allLongs, int lb, Object[] allRefs, int rb) {
    int[] fromLongs = i.longs();
    int[] fromRefs = i.refs();
    long[] longCopies = fromLongs.length > USUAL ? new long[fromLongs.length] : longs;
    Object[] refCopies = fromRefs.length > USUAL ? new Object[fromRefs.length] : refs;
    for (int k = 0; k < fromLongs.length; k++) {
      longCopies[k] = allLongs[lb + fromLongs[k]];
    }
    for (int k = 0; k < fromRefs.length; k++) {
      refCopies[k] = allRefs[rb + fromRefs[k]];
    }
    System.arraycopy(longCopies, 0, allLongs, lb, fromLongs.length);
    System.arraycopy(refCopies, 0, allRefs, rb, fromRefs.length);
  }
}
