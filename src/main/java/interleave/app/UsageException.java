package interleave.app;

/// The command line asks for something that cannot be done; its message is for people.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
