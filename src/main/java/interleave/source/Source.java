package interleave.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// One file of program text.
///
/// @param name the name shown in messages and traces, without a directory (`main.go`)
/// @param text the whole text, as read
public record Source(String name, String text) {

  /// The lines without their line ends; an empty text has one empty line.
  public List<String> lines() {
    return text.lines().toList().isEmpty() ? List.of("") : text.lines().toList();
  }

  /// The text as UTF-8, the form in which columns are counted.
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
