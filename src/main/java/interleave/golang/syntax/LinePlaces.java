package interleave.golang.syntax;

import interleave.source.Pos;
import interleave.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the text of a program says that it comes from: the `//line` and `/*line*/` comments of
/// programs that other programs have written. Everything here works with the real places of a file;
/// only messages and traces show those that the comments tell.
public final class LinePlaces {

  /// Programs without such comments.
  public static final LinePlaces NONE = new LinePlaces(Map.of());

  private static final String WORD = "line ";
  private static final int LARGEST = 1 << 30;

  /// A comment that holds from a place on.
  ///
  /// @param named whether it, or one before it, names the file
  /// @param column 0 when it tells none
  private record Base(Pos from, String file, boolean named, int line, int column) {}

  /// A comment as it is written: what is wrong with it, or the place it tells.
  ///
  /// @param wrong null when nothing is
  private record Told(Pos at, String wrong, Base base) {}

  private final Map<String, List<Base>> bases;

  private LinePlaces(Map<String, List<Base>> bases) {
    this.bases = bases;
  }

  public static LinePlaces of(List<Source> sources) {
    Map<String, List<Base>> bases = new HashMap<>();
    for (Source source : sources) {
      if (source.text().contains("//" + WORD) || source.text().contains("/*" + WORD)) {
        bases.put(source.name(), basesOf(source));
      }
    }
    return bases.isEmpty() ? NONE : new LinePlaces(Map.copyOf(bases));
  }

  private static List<Base> basesOf(Source source) {
    List<Base> found = new ArrayList<>();
    Scanner scanner =
        new Scanner(
            source.text(),
            (line, column, message) -> {},
            comment -> {
              Base before =
                  found.isEmpty()
                      ? new Base(Pos.NONE, source.name(), false, 1, 1)
                      : found.getLast();
              Told told = read(source.name(), comment, before);
              if (told != null && told.wrong() == null) {
                found.add(told.base());
              }
            });
    while (scanner.next().kind() != TokenKind.EOF) {
      // The comments are all that is looked for.
    }
    return List.copyOf(found);
  }

  /// Reports a comment that is meant to tell a place, and does not.
  static void check(String file, Comment comment, ErrorList errors) {
    Told told = read(file, comment, new Base(Pos.NONE, file, false, 1, 1));
    if (told == null) {
      return;
    }
    if (told.wrong() != null) {
      errors.add(told.at(), told.wrong());
    } else {
      errors.partFrom(told.base().from());
    }
  }

  /// Null when a comment does not mean to tell a place.
  private static Told read(String file, Comment comment, Base before) {
    boolean toLineEnd = comment.text().startsWith("//");
    if (toLineEnd && comment.column() != 1 || !comment.text().startsWith(WORD, 2)) {
      return null;
    }
    String whole = comment.text();
    String text = whole.substring(2 + WORD.length(), whole.length() - (toLineEnd ? 0 : 2));
    int last = text.lastIndexOf(':');
    if (last < 0) {
      return null;
    }
    int start = comment.column() + 2 + WORD.length();
    long number = number(text.substring(last + 1));
    int first = text.lastIndexOf(':', last - 1);
    long numberBefore = first < 0 || last == 0 ? -1 : number(text.substring(first + 1, last));
    boolean hasColumn = number >= 0 && numberBefore >= 0;
    if (hasColumn && (number == 0 || number > LARGEST)) {
      return wrong(file, comment, start + last + 1, "column", text.substring(last + 1));
    }
    int end = hasColumn ? first : last;
    long line = hasColumn ? numberBefore : number;
    if (line <= 0 || line > LARGEST) {
      String shown = text.substring(end + 1, hasColumn ? last : text.length());
      return wrong(file, comment, start + end + 1, "line", shown);
    }
    int length = whole.getBytes(StandardCharsets.UTF_8).length;
    Pos from =
        toLineEnd
            ? new Pos(file, comment.line() + 1, 1)
            : new Pos(file, comment.line(), comment.column() + length);
    int column = hasColumn ? (int) number : 0;
    return new Told(
        from,
        null,
        end == 0 && hasColumn
            ? new Base(from, before.file(), before.named(), (int) line, column)
            : new Base(from, text.substring(0, end), true, (int) line, column));
  }

  private static Told wrong(String file, Comment comment, int column, String what, String text) {
    Pos at = new Pos(file, comment.line(), column);
    return new Told(at, "invalid " + what + " number: " + text, null);
  }

  /// A number without sign; -1 when it is none, or larger than 64 bits hold.
  private static long number(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    String significant = digits.replaceFirst("^0+(?=.)", "");
    return significant.length() > 18 ? Long.MAX_VALUE : Long.parseLong(significant);
  }

  /// Whether a comment says where a place is from.
  public boolean isTold(Pos pos) {
    return base(pos) != null;
  }

  /// Whether a comment also names the file that a place is from.
  public boolean isNamed(Pos pos) {
    Base base = base(pos);
    return base != null && base.named();
  }

  /// The place to show for a real one: the same when no comment says otherwise. Its column is 0
  /// when the comment tells none, and its file empty when the comment names none.
  public Pos shown(Pos pos) {
    Base base = base(pos);
    if (base == null) {
      return pos;
    }
    int line = base.line() + pos.line() - base.from().line();
    int column =
        base.column() == 0
            ? 0
            : pos.line() == base.from().line()
                ? base.column() + pos.column() - base.from().column()
                : pos.column();
    return new Pos(base.file(), line, column);
  }

  /// The place as a program that runs is told it, and as traces show it.
  public Pos atRunTime(Pos pos) {
    Pos shown = shown(pos);
    return shown.file().isEmpty() && pos.isKnown()
        ? new Pos("??", shown.line(), shown.column())
        : shown;
  }

  private Base base(Pos pos) {
    Base found = null;
    for (Base base : bases.getOrDefault(pos.file(), List.of())) {
      if (base.from().compareTo(pos) <= 0) {
        found = base;
      }
    }
    return found;
  }
}
