package interleave.golang.syntax;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects errors as Go's compiler does: one syntax error for each line, no error twice, in order
/// of place, at most ten. Scanner, parser and type checker of one program share it.
public final class ErrorList {

  /// After so many errors the compiler gives up.
  public static final int LIMIT = 10;

  /// The compiler does not tell columns from here on apart.
  private static final int COLUMNS = 255;

  private static final String SYNTAX = "syntax error";

  private final List<Diagnostic> errors = new ArrayList<>();
  private final List<Pos> parts = new ArrayList<>();
  private Pos lastSyntax = Pos.NONE;
  private Diagnostic lastOther = Diagnostic.at(Pos.NONE, "");
  private Diagnostic tooMany;
  private boolean syntaxErrors;

  /// Takes an error, unless it says nothing new or there are too many.
  public void add(Pos pos, String message) {
    if (isFull()) {
      return;
    }
    if (message.startsWith(SYNTAX)) {
      syntaxErrors = true;
      if (sameLine(lastSyntax, pos)) {
        return;
      }
      lastSyntax = pos;
    } else {
      if (sameLine(lastOther.pos(), pos) && lastOther.message().equals(message)) {
        return;
      }
      lastOther = Diagnostic.at(pos, message);
    }
    errors.add(Diagnostic.at(pos, message));
    if (errors.size() == LIMIT) {
      tooMany = Diagnostic.at(pos, "too many errors");
    }
  }

  /// From here on a file is from another place, as a `//line` comment says: its errors are told
  /// apart from those before it, like those of another file.
  void partFrom(Pos pos) {
    parts.add(pos);
  }

  private Pos part(Pos pos) {
    Pos found = new Pos(pos.file(), 0, 0);
    for (Pos part : parts) {
      if (part.file().equals(pos.file()) && part.compareTo(pos) <= 0) {
        found = part;
      }
    }
    return found;
  }

  /// Whether the limit is reached: nothing more is taken and work on the program may stop.
  public boolean isFull() {
    return tooMany != null;
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /// Whether there are syntax errors: then Go's compiler does not check types.
  public boolean hasSyntaxErrors() {
    return syntaxErrors;
  }

  /// The errors in order of place, those of the file with the first error before all others; last
  /// `too many errors` if there were too many.
  public List<Diagnostic> toList() {
    List<Diagnostic> sorted = new ArrayList<>(errors);
    List<Pos> inOrder = new ArrayList<>();
    for (Diagnostic error : errors) {
      if (!inOrder.contains(part(error.pos()))) {
        inOrder.add(part(error.pos()));
      }
    }
    sorted.sort(
        Comparator.comparing((Diagnostic error) -> inOrder.indexOf(part(error.pos())))
            .thenComparing(error -> error.pos().line())
            .thenComparing(error -> Math.min(error.pos().column(), COLUMNS)));
    List<Diagnostic> result = new ArrayList<>();
    for (Diagnostic error : sorted) {
      if (result.isEmpty() || !result.getLast().equals(error)) {
        result.add(error);
      }
    }
    if (tooMany != null) {
      result.add(tooMany);
    }
    return List.copyOf(result);
  }

  private static boolean sameLine(Pos a, Pos b) {
    return a.line() == b.line() && a.file().equals(b.file());
  }
}
