package interleave.golang.syntax;

/// Gives out the ids of nodes: one counter for all files of a program.
public final class NodeIds {

  private int count;

  /// The next unused id.
  public int next() {
    return count++;
  }

  /// How many ids were given out: the length of an array indexed by node id.
  public int count() {
    return count;
  }
}
