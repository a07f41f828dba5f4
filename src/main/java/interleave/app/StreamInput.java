package interleave.app;

import interleave.golang.run.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A stream as a program's standard input, read when the program wants it and not before: at a
/// terminal it has no end.
final class StreamInput implements Input {

  private final InputStream stream;
  private final Runnable beforeWaiting;
  private final StringBuilder read = new StringBuilder();

  /// @param beforeWaiting shows what the program has written until then, such as a question
  StreamInput(InputStream stream, Runnable beforeWaiting) {
    this.stream = stream;
    this.beforeWaiting = beforeWaiting;
  }

  @Override
  public String read(int from, int max) {
    if (from >= read.length()) {
      beforeWaiting.run();
      byte[] bytes = new byte[Math.min(max, 1 << 16)];
      try {
        int count = stream.read(bytes);
        read.append(new String(bytes, 0, Math.max(0, count), StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        // what cannot be read has ended
        return "";
      }
    }
    return read.substring(from, (int) Math.min(read.length(), from + (long) max));
  }
}
