package interleave.golang.types;

import interleave.golang.syntax.ErrorList;
import interleave.source.Pos;
import java.util.regex.Pattern;

/// Reports errors as the compiler does: what only follows from an earlier error is left out, and
/// checking ends when there are too many.
final class Errors {

  /// Ends the check: enough has been reported.
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super(null, null, false, false);
    }
  }

  /// A further line of a message.
  record Note(Pos pos, String text) {
    static Note at(Pos pos, String text) {
      return new Note(pos, text);
    }

    static Note of(String text) {
      return new Note(Pos.NONE, text);
    }
  }

  private static final Pattern VERSION = Pattern.compile("requires go[0-9]+\\.[0-9]+ or later");

  private final Check check;
  private ErrorList list;
  private boolean any;

  Errors(Check check, ErrorList list) {
    this.check = check;
    this.list = list;
  }

  /// What is reported from now on goes there: another package is being checked.
  void into(ErrorList errors) {
    list = errors;
    any = false;
  }

  boolean any() {
    return any;
  }

  void report(Pos pos, String message, Note... notes) {
    if (any && (message.indexOf("invalid operand") > 0 || message.indexOf("invalid type") > 0)) {
      return;
    }
    any = true;
    StringBuilder text = new StringBuilder(message);
    for (Note note : notes) {
      text.append("\n\t");
      if (note.pos().isKnown()) {
        text.append(note.pos()).append(": ");
      }
      text.append(note.text());
    }
    Pos at = check.env.errorPos.isKnown() ? check.env.errorPos : pos;
    list.add(at, withVersion(text.toString()));
    if (list.isFull()) {
      throw new TooMany();
    }
  }

  private String withVersion(String message) {
    if (!VERSION.matcher(message).find()) {
      return message;
    }
    FileContext file = check.env.file;
    if (file != null && file.declaresVersion()) {
      return message + " (file declares //go:build " + file.version() + ")";
    }
    return message + " (-lang was set to " + check.version() + "; check go.mod)";
  }

  void version(Pos pos, int minor, String what) {
    report(pos, what + " requires go1." + minor + " or later");
  }
}
