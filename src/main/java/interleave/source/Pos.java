package interleave.source;

/// A place in a source file.
///
/// @param file the file's name as the user knows it (`main.go`)
/// @param line from 1
/// @param column from 1, in bytes of UTF-8, as Go's compiler counts
public record Pos(String file, int line, int column) implements Comparable<Pos> {

  /// The place of things that have no source, such as the start of `main.main` itself.
  public static final Pos NONE = new Pos("", 0, 0);

  public boolean isKnown() {
    return line > 0;
  }

  @Override
  public int compareTo(Pos other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /// `main.go:3:14`, as in the compiler's messages.
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
