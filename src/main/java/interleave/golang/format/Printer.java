package interleave.golang.format;

import interleave.golang.syntax.Comment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Puts tokens, white space and comments together.
///
/// White space is held back until the next token is known. Then the comments that stand before that
/// token in the source are written, mixed with the white space so that each keeps its line, and the
/// token after them. The output still has tabs, vertical tabs and form feeds for [TabWriter].
final class Printer {

  /// White space and changes of the indentation.
  enum Space {
    BLANK(' '),
    /// Ends a cell of a column.
    COLUMN('\u000b'),
    NEWLINE('\n'),
    /// A line end that ends all columns too.
    SECTION('\f'),
    INDENT('\0'),
    UNINDENT('\0'),
    /// Nothing.
    NONE('\0');

    private final char text;

    Space(char text) {
      this.text = text;
    }

    boolean isLineEnd() {
      return this == NEWLINE || this == SECTION;
    }
  }

  /// What writing the white space before a token came to.
  ///
  /// @param wroteLine whether a line end was written for a comment
  /// @param droppedSection whether a SECTION was left out
  private record Flushed(boolean wroteLine, boolean droppedSection) {}

  /// At most one empty line stays.
  private static final int MAX_LINE_ENDS = 2;

  /// When so much white space is held back it is written.
  private static final int MAX_HELD = 16;

  private final SourceLayout layout;
  private final StringBuilder out = new StringBuilder();
  private final List<Space> held = new ArrayList<>();

  /// The comments not yet written: those from `nextGroup`.
  private final List<CommentGroup> groups;

  private int nextGroup;

  private int indent;

  /// How deep in composite literals.
  private int literalDepth;

  private boolean noExtraBlank;
  private boolean noExtraLine;

  /// Set by text with line ends: the rest of the line does not take part in columns.
  private boolean endColumns;

  /// Whether a line end now would be a semicolon.
  private boolean impliesSemicolon;

  /// The token written last: its text, `INT` for integers, empty after white space.
  private String last = "";

  /// The bracket just before, if no other token followed it.
  private String lastOpen = "";

  /// Where the output is in the source.
  private Place place = Place.START;

  /// Where the source was after the last token or comment.
  private Place lastEnd = Place.UNKNOWN;

  /// Where the line of the next token goes, or null.
  private int[] lineOfNext;

  private int outLine = 1;
  private int outColumn = 1;

  /// @param withComments false to measure a node
  Printer(SourceLayout layout, boolean withComments) {
    this.layout = layout;
    this.groups = withComments ? layout.groups() : List.of();
  }

  StringBuilder output() {
    return out;
  }

  // What the writers of nodes call.

  Place place() {
    return place;
  }

  int outLine() {
    return outLine;
  }

  int outColumn() {
    return outColumn;
  }

  /// Puts the line of the output that the next token is on into `line[0]`.
  void recordLine(int[] line) {
    lineOfNext = line;
  }

  /// Says where in the source the next token is.
  void at(int token) {
    place = layout.placeOf(token);
  }

  void space(Space... spaces) {
    for (Space space : spaces) {
      rememberOpen();
      if (space == Space.NONE) {
        continue;
      }
      if (held.size() == MAX_HELD) {
        writeHeld(held.size());
      }
      held.add(space);
      if (space.isLineEnd()) {
        impliesSemicolon = false;
      }
      last = "";
    }
  }

  /// Writes an operator, a bracket or a keyword.
  void token(String text) {
    rememberOpen();
    if (combines(last, text.charAt(0))) {
      held.clear();
      held.add(Space.BLANK);
    }
    last = text;
    boolean endsStatement =
        switch (text) {
          case "break", "continue", "fallthrough", "return", "++", "--", ")", "]", "}" -> true;
          default -> false;
        };
    item(text, false, endsStatement);
  }

  void name(String name) {
    rememberOpen();
    last = "name";
    item(name, false, true);
  }

  /// @param integer whether a dot behind it would change it
  void literal(String text, boolean integer) {
    rememberOpen();
    last = integer ? "INT" : "literal";
    item(text, true, true);
  }

  /// At least `min` line ends to get to `line` of the source, with `before` in front of them.
  ///
  /// @param newSection whether the first one ends columns
  /// @return 0 without line ends, 1 with one, more with more or with a new section
  int lineBreak(int line, int min, Space before, boolean newSection) {
    int count = Math.max(limited(line - place.line()), min);
    if (count <= 0) {
      return 0;
    }
    space(before);
    for (int i = 0; i < count; i++) {
      space(newSection && i == 0 ? Space.SECTION : Space.NEWLINE);
    }
    return newSection ? count + 1 : count;
  }

  /// Runs `body` where comments in front of a closing brace get no extra line end, nor a blank with
  /// `noBlank`.
  void withoutExtraSpace(boolean noBlank, Runnable body) {
    noExtraLine = !noExtraLine;
    noExtraBlank ^= noBlank;
    body.run();
    noExtraLine = !noExtraLine;
    noExtraBlank ^= noBlank;
  }

  void enterLiteral() {
    literalDepth++;
  }

  void leaveLiteral() {
    literalDepth--;
  }

  /// Runs `body` as if outside of all literals.
  void outsideLiterals(Runnable body) {
    int depth = literalDepth;
    literalDepth = 0;
    body.run();
    literalDepth = depth;
  }

  /// Whether the next comment stands before a place and fits there.
  boolean hasCommentBefore(Place next) {
    return nextGroup < groups.size() && isBefore(groups.get(nextGroup), next);
  }

  /// The length of the comments before a place.
  int commentSizeBefore(Place next) {
    int size = 0;
    for (int i = nextGroup; i < groups.size() && isBefore(groups.get(i), next); i++) {
      for (Comment comment : groups.get(i).comments()) {
        size += utf8Length(comment.text());
      }
    }
    return size;
  }

  /// Writes what is left: white space and comments.
  void finish() {
    impliesSemicolon = false;
    flush(Place.END, "EOF");
  }

  // Tokens.

  private void rememberOpen() {
    if (!last.isEmpty()) {
      lastOpen = last.equals("(") || last.equals("[") ? last : "";
    }
  }

  private static boolean combines(String last, char next) {
    return switch (last) {
      case "INT" -> next == '.';
      case "+" -> next == '+';
      case "-" -> next == '-';
      case "/" -> next == '*';
      case "<" -> next == '-' || next == '<';
      case "&" -> next == '&' || next == '^';
      default -> false;
    };
  }

  private void item(String text, boolean literal, boolean endsStatement) {
    boolean implies = endsStatement;
    Place next = place;
    Flushed flushed = flush(next, last);
    // Line ends of the source stay where they do not mean semicolons.
    if (!impliesSemicolon) {
      int count = limited(next.line() - place.line());
      if (flushed.wroteLine() && count == MAX_LINE_ENDS) {
        count--;
      }
      if (count > 0) {
        writeChar(flushed.droppedSection() ? '\f' : '\n', count);
        implies = false;
      }
    }
    if (lineOfNext != null) {
      lineOfNext[0] = outLine;
      lineOfNext = null;
    }
    writeText(next, text, literal);
    impliesSemicolon = implies;
  }

  private Flushed flush(Place next, String token) {
    if (hasCommentBefore(next)) {
      return writeComments(next, token);
    }
    writeHeld(held.size());
    return new Flushed(false, false);
  }

  // Comments.

  private boolean isBefore(CommentGroup group, Place next) {
    return group.start() < next.offset() && (!impliesSemicolon || !group.breaksLine());
  }

  private Flushed writeComments(Place next, String token) {
    Comment previous = null;
    while (hasCommentBefore(next)) {
      CommentGroup group = groups.get(nextGroup);
      List<Comment> comments = group.comments();
      boolean isDoc =
          layout.place(group.start()).column() == 1
              && !last.equals("import")
              && group.end() + 1 == next.offset();
      List<String> written = comments.stream().map(Comment::text).toList();
      List<String> texts = isDoc ? DocComment.format(written) : written;
      boolean changed = !texts.equals(written);
      if (texts.isEmpty()) {
        // Nothing of it is left.
        writeBeforeComment(layout.place(group.start()), next, previous, token);
        place = next;
        lastEnd = next;
        nextGroup++;
        return writeAfterComment(false);
      }
      for (int i = 0; i < texts.size(); i++) {
        Comment comment = comments.get(Math.min(i, comments.size() - 1));
        Place start = layout.place(changed ? group.start() : comment.start());
        writeBeforeComment(start, next, previous, token);
        writeComment(start, texts.get(i));
        previous = comment;
      }
      if (changed) {
        previous = comments.getLast();
        place = layout.place(group.end());
        lastEnd = place;
      }
      nextGroup++;
    }
    boolean blockOnSameLine =
        !CommentGroup.isLineComment(previous)
            && !noExtraBlank
            && previous.line() == next.line()
            && !token.equals(",")
            && (!token.equals(")") || lastOpen.equals("("))
            && (!token.equals("]") || lastOpen.equals("["));
    boolean needsLine = false;
    if (blockOnSameLine) {
      if (held.stream().anyMatch(Space::isLineEnd) && !noExtraLine && literalDepth == 0) {
        needsLine = true;
      } else {
        writeChar(' ', 1);
      }
    }
    needsLine |=
        CommentGroup.isLineComment(previous)
            || token.equals("EOF")
            || token.equals("}") && !noExtraLine;
    return writeAfterComment(needsLine);
  }

  /// Writes the white space before a comment, using what is held back.
  ///
  /// @param next where the token after all comments is
  /// @param previous the comment before in the same run, or null
  private void writeBeforeComment(Place start, Place next, Comment previous, String token) {
    if (out.isEmpty()) {
      return;
    }
    boolean afterLineComment = previous != null && CommentGroup.isLineComment(previous);
    if (start.line() == lastEnd.line() && !afterLineComment) {
      boolean separated = previous == null && writeSpaceInLine();
      if (!separated) {
        writeChar(start.line() == next.line() ? ' ' : '\t', 1);
      }
      return;
    }
    boolean droppedLine = writeSpaceBeforeLine(start, next, previous == null, token);
    int count = lastEnd.isKnown() ? Math.max(0, start.line() - lastEnd.line()) : 0;
    if (indent == 0 && droppedLine) {
      count++; // keeps the empty line before documentation
    }
    if (count == 0 && afterLineComment) {
      count = 1;
    }
    if (count > 0) {
      writeChar('\f', limited(count));
    }
  }

  /// Writes held white space before a comment that stays on the line; says whether there was any.
  private boolean writeSpaceInLine() {
    boolean separated = false;
    int upTo = 0;
    for (int i = 0; i < held.size(); i++) {
      Space space = held.get(i);
      if (space == Space.BLANK) {
        held.set(i, Space.NONE);
      } else if (space == Space.COLUMN) {
        separated = true; // keeps the columns of structs whose fields are commented out
      } else if (space != Space.INDENT) {
        upTo = i;
        break;
      }
    }
    writeHeld(upTo);
    return separated;
  }

  /// Writes held white space before a comment on a line of its own; says whether a line end was
  /// left out.
  private boolean writeSpaceBeforeLine(Place start, Place next, boolean first, String token) {
    boolean dropped = false;
    int upTo = 0;
    for (int i = 0; i < held.size(); i++) {
      Space space = held.get(i);
      if (space == Space.BLANK || space == Space.COLUMN) {
        held.set(i, Space.NONE);
        continue;
      }
      if (space == Space.INDENT) {
        continue;
      }
      if (space == Space.UNINDENT) {
        boolean more = i + 1 < held.size() && held.get(i + 1) == Space.UNINDENT;
        // Comments before a case belong to it if they are aligned with it.
        if (more || !token.equals("}") && start.column() == next.column()) {
          continue;
        }
      } else if (space.isLineEnd()) {
        held.set(i, Space.NONE);
        dropped = first;
      }
      upTo = i;
      break;
    }
    writeHeld(upTo);
    return dropped;
  }

  private void writeComment(Place start, String text) {
    if (text.startsWith("//line ") && start.column() == 1) {
      int outer = indent;
      indent = 0; // only at the start of a line it is a directive
      writeText(start, text.stripTrailing(), true);
      indent = outer;
      return;
    }
    if (text.startsWith("//")) {
      writeText(start, text.stripTrailing(), true);
      return;
    }
    Place at = start;
    boolean moves = start.column() == 1 && indent > 0;
    List<String> lines = CommentLines.of(text, moves);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        writeChar('\f', 1);
        at = place;
      }
      if (!lines.get(i).isEmpty()) {
        writeText(at, lines.get(i).stripTrailing(), true);
      }
    }
  }

  private Flushed writeAfterComment(boolean needsLine) {
    boolean needs = needsLine;
    boolean wroteLine = false;
    boolean droppedSection = false;
    for (int i = 0; i < held.size(); i++) {
      Space space = held.get(i);
      if (space == Space.BLANK || space == Space.COLUMN) {
        held.set(i, Space.NONE);
      } else if (space.isLineEnd()) {
        if (needs) {
          needs = false;
          wroteLine = true;
        } else {
          droppedSection |= space == Space.SECTION;
          held.set(i, Space.NONE);
        }
      }
    }
    writeHeld(held.size());
    if (needs) {
      writeChar('\n', 1);
      wroteLine = true;
    }
    return new Flushed(wroteLine, droppedSection);
  }

  // Output.

  /// Writes the first `count` of what is held back.
  private void writeHeld(int count) {
    for (int i = 0; i < count; i++) {
      Space space = held.get(i);
      switch (space) {
        case NONE -> {}
        case INDENT -> indent++;
        case UNINDENT -> indent = Math.max(0, indent - 1);
        case NEWLINE, SECTION -> {
          // A line end before an unindent comes after it, so that labels stand where they should.
          if (i + 1 < count && held.get(i + 1) == Space.UNINDENT) {
            held.set(i, Space.UNINDENT);
            held.set(i + 1, Space.SECTION);
            i--;
          } else {
            writeChar(space.text, 1);
          }
        }
        case BLANK, COLUMN -> writeChar(space.text, 1);
      }
    }
    held.subList(0, count).clear();
  }

  private void writeChar(char space, int count) {
    char ch = space;
    if (endColumns && (ch == '\t' || ch == '\u000b')) {
      ch = ' ';
    } else if (endColumns && (ch == '\n' || ch == '\f')) {
      ch = '\f';
      endColumns = false;
    }
    if (outColumn == 1) {
      writeIndent();
    }
    out.repeat(ch, count);
    if (ch == '\n' || ch == '\f') {
      place = new Place(place.offset() + count, place.line() + count, 1);
      outLine += count;
      outColumn = 1;
    } else {
      place = place.plus(count);
      outColumn += count;
    }
  }

  private void writeIndent() {
    out.repeat('\t', indent);
    place = place.plus(indent);
    outColumn += indent;
  }

  private void writeText(Place start, String text, boolean escaped) {
    if (outColumn == 1) {
      writeIndent();
    }
    if (start.isKnown()) {
      place = start;
    }
    if (escaped) {
      out.append(TabWriter.ESCAPE);
    }
    out.append(text);
    if (escaped) {
      out.append(TabWriter.ESCAPE);
    }
    int lineEnds = (int) text.chars().filter(ch -> ch == '\n' || ch == '\f').count();
    if (lineEnds > 0) {
      endColumns = true;
      int column = text.length() - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\f'));
      place = new Place(place.offset() + text.length(), place.line() + lineEnds, column);
      outLine += lineEnds;
      outColumn = column;
    } else {
      place = place.plus(text.length());
      outColumn += utf8Length(text);
    }
    lastEnd = place;
  }

  private static int limited(int lineEnds) {
    return Math.min(lineEnds, MAX_LINE_ENDS);
  }

  static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
