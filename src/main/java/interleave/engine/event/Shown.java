package interleave.engine.event;

/// A value as a program would print it, kept in an event. It never changes after the event, even
/// when the program goes on to change the object it was made from.
@FunctionalInterface
public interface Shown {

  /// As Go's `%v` prints it, on one line, shortened with `…` beyond 80 characters.
  String text();

  /// As a sentence says it: words of a program in quotes, so that they are no part of the sentence.
  default String said() {
    return text();
  }

  static Shown of(String text) {
    return new Text(text);
  }

  static Shown of(long number) {
    return new Number(number);
  }

  /// What is shown, or the number when that is null.
  static Shown of(Shown shown, long number) {
    return shown != null ? shown : new Number(number);
  }

  /// A value whose text was made when the event happened.
  record Text(String text) implements Shown {}

  /// A string of a program, or the words of an error.
  ///
  /// @param words without quotes
  record Words(String words) implements Shown {
    /// Nothing at all could not be seen, so the empty string has its quotes.
    @Override
    public String text() {
      return words.isEmpty() ? said() : words;
    }

    @Override
    public String said() {
      return '"' + words + '"';
    }
  }

  /// An integer, turned into text only when somebody looks.
  record Number(long value) implements Shown {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }
}
