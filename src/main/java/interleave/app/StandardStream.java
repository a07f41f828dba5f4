package interleave.app;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output or error as a process has it: when the reader is gone, as behind `| head`, the
/// program ends at once, as `SIGPIPE` ends it elsewhere.
final class StandardStream extends OutputStream {

  /// What a shell sees of a process that `SIGPIPE` has ended.
  static final int CLOSED_EXIT = 141;

  private final OutputStream to;

  StandardStream(OutputStream to) {
    this.to = to;
  }

  /// Nobody reads any more. Not an [IOException], which a `PrintStream` would keep to itself.
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      throw new Closed(e);
    }
  }
}
