package interleave.golang.format;

import interleave.golang.syntax.Comment;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.Stmt;
import interleave.golang.syntax.Token;
import interleave.golang.syntax.TokenKind;
import interleave.golang.syntax.TokenList;
import interleave.source.Pos;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// Where things are in the source: the tokens that nodes begin and end with, the lines they are on,
/// and the comments around them.
final class SourceLayout {

  private final String text;

  /// The tokens without those semicolons that line ends stand for.
  private final List<Token> tokens = new ArrayList<>();

  /// For each bracket the index of the one that belongs to it.
  private final int[] matches;

  private final int[] lineStarts;
  private final List<CommentGroup> groups = new ArrayList<>();

  /// For each token the comments behind it on its line, if nothing else is; or null.
  private final CommentGroup[] lineComments;

  /// For each token whether there are comments right above its line.
  private final boolean[] hasLead;

  SourceLayout(String text) {
    this.text = text;
    TokenList list = TokenList.of(text);
    for (Token token : list.tokens()) {
      boolean written = text.startsWith(";", token.start());
      if (token.kind() != TokenKind.SEMICOLON || written) {
        tokens.add(token);
      }
    }
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
    this.matches = matches();
    this.lineComments = new CommentGroup[tokens.size()];
    this.hasLead = new boolean[tokens.size()];
    group(list.comments());
  }

  private int[] matches() {
    int[] result = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < result.length; i++) {
      switch (tokens.get(i).kind()) {
        case LPAREN, LBRACK, LBRACE -> open.push(i);
        case RPAREN, RBRACK, RBRACE -> {
          int from = open.pop();
          result[from] = i;
          result[i] = from;
        }
        default -> {}
      }
    }
    return result;
  }

  // Comments.

  private void group(List<Comment> comments) {
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token next = tokens.get(i);
      int to = at;
      while (to < comments.size() && comments.get(to).start() < next.start()) {
        to++;
      }
      if (to > at) {
        groupBefore(i, comments.subList(at, to));
      }
      at = to;
    }
  }

  /// Groups the comments between a token and the one before it.
  private void groupBefore(int token, List<Comment> comments) {
    int at = 0;
    int tokenLine = line(tokens.get(token).start());
    if (token > 0 && comments.getFirst().line() == tokens.get(token - 1).line()) {
      at = groupEnd(comments, 0, 0);
      CommentGroup group = add(comments.subList(0, at));
      boolean explicitSemicolon = tokens.get(token).kind() == TokenKind.SEMICOLON;
      boolean end = tokens.get(token).kind() == TokenKind.EOF;
      if (tokenLine != line(group.end()) || explicitSemicolon || end) {
        lineComments[token - 1] = group;
      }
    }
    while (at < comments.size()) {
      int to = groupEnd(comments, at, 1);
      CommentGroup group = add(comments.subList(at, to));
      at = to;
      hasLead[token] = line(group.end()) + 1 == tokenLine;
    }
  }

  private int groupEnd(List<Comment> comments, int from, int maxLines) {
    int to = from;
    int endLine = comments.get(from).line();
    while (to < comments.size() && comments.get(to).line() <= endLine + maxLines) {
      endLine = line(comments.get(to).end());
      to++;
    }
    return to;
  }

  private CommentGroup add(List<Comment> comments) {
    CommentGroup group = new CommentGroup(List.copyOf(comments));
    groups.add(group);
    return group;
  }

  List<CommentGroup> groups() {
    return groups;
  }

  boolean hasLineComment(int token) {
    return lineComment(token) != null;
  }

  /// The comments behind the token, or the semicolon after it, at the end of a line; or null.
  CommentGroup lineComment(int token) {
    TokenKind next = tokens.get(token + 1).kind();
    if (next == TokenKind.SEMICOLON) {
      return lineComments[token + 1];
    }
    boolean closed = next == TokenKind.RPAREN || next == TokenKind.RBRACE;
    boolean sameLine = line(tokens.get(token + 1).start()) == line(tokens.get(token).end());
    return closed && sameLine ? null : lineComments[token];
  }

  boolean hasLead(int token) {
    return hasLead[token];
  }

  // Places.

  Token token(int index) {
    return tokens.get(index);
  }

  TokenKind kind(int index) {
    return tokens.get(index).kind();
  }

  int match(int bracket) {
    return matches[bracket];
  }

  /// The index of the token at a place.
  int index(Pos pos) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      Token token = tokens.get(middle);
      if (token.line() < pos.line()
          || token.line() == pos.line() && token.column() < pos.column()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  Place place(int offset) {
    int line = line(offset);
    return new Place(offset, line, offset - lineStarts[line - 1] + 1);
  }

  Place placeOf(int token) {
    return place(tokens.get(token).start());
  }

  int lineOf(int token) {
    return tokens.get(token).line();
  }

  int endLineOf(int token) {
    return line(tokens.get(token).end());
  }

  int startLine(Expr x) {
    return lineOf(start(x));
  }

  int endLine(Expr x) {
    return endLineOf(end(x));
  }

  // Nodes.

  /// The first token of an expression.
  int start(Expr x) {
    return switch (x) {
      case Expr.Binary b -> start(b.left());
      case Expr.Call c -> start(c.callee());
      case Expr.Selector s -> start(s.operand());
      case Expr.Index i -> start(i.operand());
      case Expr.Slice s -> start(s.operand());
      case Expr.TypeAssert a -> start(a.operand());
      case Expr.KeyValue kv -> start(kv.key());
      case Expr.CompositeLit c when c.type() != null -> start(c.type());
      case Expr.ChanType c -> {
        int at = index(c.pos());
        boolean arrowBefore =
            c.direction() == Expr.Direction.RECEIVE_ONLY && kind(at) == TokenKind.CHAN;
        yield arrowBefore ? at - 1 : at;
      }
      case Expr.FuncType f -> {
        int at = index(f.pos());
        yield kind(at - 1) == TokenKind.FUNC ? at - 1 : at;
      }
      default -> index(x.pos());
    };
  }

  /// The last token of an expression.
  int end(Expr x) {
    return switch (x) {
      case Expr.Ident i -> index(i.pos());
      case Expr.BasicLit l -> index(l.pos());
      case Expr.CompositeLit c -> index(c.rbrace());
      case Expr.KeyValue kv -> end(kv.value());
      case Expr.FuncLit f -> index(f.body().rbrace());
      case Expr.Paren p -> match(index(p.pos()));
      case Expr.Selector s -> end(s.name());
      case Expr.Index i -> match(end(i.operand()) + 1);
      case Expr.Slice s -> match(index(s.pos()));
      case Expr.TypeAssert a -> match(end(a.operand()) + 2);
      case Expr.Call c -> index(c.rparen());
      case Expr.Star s -> end(s.operand(), index(s.pos()) + 1);
      case Expr.Unary u -> end(u.operand()) + parentheses(u);
      case Expr.Binary b -> end(b.right());
      case Expr.ArrayType a -> end(a.element(), match(index(a.pos())) + 1);
      case Expr.Ellipsis e ->
          e.element() == null ? index(e.pos()) : end(e.element(), index(e.pos()) + 1);
      case Expr.StructType s -> match(index(s.pos()) + 1);
      case Expr.FuncType f -> end(f);
      case Expr.InterfaceType i -> match(index(i.pos()) + 1);
      case Expr.MapType m -> end(m.value(), match(index(m.pos()) + 1) + 1);
      case Expr.ChanType c -> end(c.element(), elementOf(c));
    };
  }

  /// The last token of a type with the parentheses around it, which the tree does not show.
  ///
  /// @param first the token where it begins, parentheses included
  int end(Expr type, int first) {
    return isParenthesized(type, first) ? match(first) : end(type);
  }

  boolean isParenthesized(Expr type, int first) {
    return kind(first) == TokenKind.LPAREN && start(type) > first;
  }

  /// Where the type of a channel's elements begins.
  int elementOf(Expr.ChanType channel) {
    return start(channel) + (channel.direction() == Expr.Direction.BOTH ? 1 : 2);
  }

  /// Where the type of a field begins.
  int typeOf(Field field) {
    return field.names().isEmpty() ? start(field.type()) : index(field.names().getLast().pos()) + 1;
  }

  private int end(Expr.FuncType f) {
    int close = match(paramsOpen(f));
    if (kind(close + 1) == TokenKind.LPAREN && !f.results().isEmpty()) {
      return match(close + 1);
    }
    return f.results().isEmpty() ? close : end(f.results().getLast().type());
  }

  /// The opening parenthesis of a function's parameters.
  int paramsOpen(Expr.FuncType f) {
    int at = index(f.pos());
    return kind(at) == TokenKind.LBRACK ? match(at) + 1 : at;
  }

  /// How many parentheses around the operand the tree does not show.
  int parentheses(Expr.Unary x) {
    return start(x.operand()) - index(x.pos()) - 1;
  }

  int start(Field field) {
    return field.names().isEmpty() ? start(field.type()) : index(field.names().getFirst().pos());
  }

  int end(Field field) {
    if (field.tag() != null) {
      return index(field.tag().pos());
    }
    // The name of a method is followed by its parameters, not by a type in parentheses.
    return field.type() instanceof Expr.FuncType
        ? end(field.type())
        : end(field.type(), typeOf(field));
  }

  /// The first token of a statement.
  int start(Stmt statement) {
    return switch (statement) {
      case Stmt.ExprStmt s -> start(s.expression());
      case Stmt.Send s -> start(s.channel());
      case Stmt.IncDec s -> start(s.operand());
      case Stmt.Assign s -> start(s.left().getFirst());
      default -> index(statement.pos());
    };
  }

  String text(int token) {
    return text.substring(tokens.get(token).start(), tokens.get(token).end());
  }
}
