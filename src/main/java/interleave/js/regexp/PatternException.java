package interleave.js.regexp;

/// A pattern that is none. The message is V8's, without the words around it.
public final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PatternException(String message) {
    super(message, null, false, false);
  }
}
