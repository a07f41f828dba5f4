package interleave.golang.vet;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Constant;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import interleave.golang.types.TypeQueries;
import interleave.source.Pos;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calls of functions that print: formats against their arguments, and what looks like a format
/// where none is read.
final class PrintCheck {

  private static final Pattern LIKE_A_DIRECTIVE =
      Pattern.compile(
          "%[+\\-#]*([0-9]+|(\\[[0-9]+])?\\*)?\\.?([0-9]+|(\\[[0-9]+])?\\*)?(\\[[0-9]+])?"
              + "[bcdefgopqstvxEFGTUX]");

  private final TypeInfo info;
  private final Texts texts;
  private final Callees callees;
  private final Wrappers wrappers;
  private final Decl.Func around;
  private final Report report;

  /// @param around the function that everything looked at stands in; null outside
  PrintCheck(
      TypeInfo info,
      Texts texts,
      Callees callees,
      Wrappers wrappers,
      Decl.Func around,
      Report report) {
    this.info = info;
    this.texts = texts;
    this.callees = callees;
    this.wrappers = wrappers;
    this.around = around;
    this.report = report;
  }

  void node(Node node) {
    if (!(node instanceof Expr.Call call)) {
      return;
    }
    Symbol.Func called = callees.of(call);
    Wrappers.Kind kind = called == null ? null : wrappers.of(called);
    if (kind == Wrappers.Kind.PRINT) {
      print(call, called);
    } else if (kind != null) {
      format(call, called, kind);
    }
  }

  private Signature signature(Expr.Call call) {
    return info.typeOf(call.callee()) instanceof Signature signature && signature.variadic()
        ? signature
        : null;
  }

  private String text(Expr expr) {
    return info.constantOf(expr) instanceof Constant.Str text
        ? new String(text.bytes().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        : null;
  }

  // Formats

  private void format(Expr.Call call, Symbol.Func called, Wrappers.Kind kind) {
    Signature signature = signature(call);
    int index = signature == null ? -1 : signature.params().size() - 2;
    if (index < 0 || index >= call.args().size()) {
      return;
    }
    String format = text(call.args().get(index));
    if (format == null) {
      return;
    }
    String name = Callees.fullName(called);
    int first = index + 1;
    int count = call.args().size();
    if (format.indexOf('%') < 0) {
      if (count > first) {
        report.at(call.lparen(), name + " call has arguments but no formatting directives");
      }
      return;
    }
    int next = first;
    int end = first;
    boolean indexed = false;
    for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', at)) {
      Directive directive = Directive.read(format.substring(at), first, count, next);
      if (directive.problem() != null) {
        report.at(call.pos(), name + " " + directive.problem());
        return;
      }
      if (!fits(call, name, directive, first)) {
        return;
      }
      indexed |= directive.isIndexed();
      if (directive.verb == 'w' && kind != Wrappers.Kind.ERRORF) {
        report.at(call.pos(), name + " does not support error-wrapping directive %w");
        return;
      }
      if (!directive.arguments.isEmpty()) {
        next = directive.arguments.getLast() + 1;
      }
      for (int argument : directive.arguments) {
        end = Math.max(end, argument + 1);
      }
      at += directive.text().length();
    }
    if (call.spread() && end >= count - 1 || indexed || end == count) {
      return;
    }
    report.at(
        call.pos(),
        name + " call needs " + count(end - first) + " but has " + count(count - first));
  }

  private static String count(int n) {
    return n == 1 ? "1 arg" : n + " args";
  }

  /// Whether a directive and its arguments belong together; one error for each call is enough.
  private boolean fits(Expr.Call call, String name, Directive directive, int first) {
    Directive.Verb verb = directive.known();
    String text = directive.text();
    List<Expr> args = call.args();
    boolean formatter =
        (verb == null || verb.kinds() != Printable.ERROR)
            && directive.argument() < args.size()
            && Printable.isFormatter(typeOf(args.get(directive.argument())));
    if (!formatter) {
      if (verb == null) {
        return wrong(call, name, text + " has unknown verb " + Character.toString(directive.verb));
      }
      for (char flag : directive.flags.toString().toCharArray()) {
        if (flag != '0' && verb.flags().indexOf(flag) < 0) {
          return wrong(call, name, text + " has unrecognized flag " + flag);
        }
      }
    }
    int own = directive.verb == '%' ? 0 : 1;
    for (int argument :
        directive.arguments.subList(0, Math.max(0, directive.arguments.size() - own))) {
      if (!isThere(call, name, text, argument, first)) {
        return false;
      }
      if (!Printable.matches(typeOf(args.get(argument)), Printable.INT)) {
        String shown = texts.argument(call, argument);
        return wrong(call, name, text + " uses non-int " + shown + " as argument of *");
      }
    }
    if (directive.verb == '%' || formatter) {
      return true;
    }
    int last = directive.arguments.getLast();
    return isThere(call, name, text, last, first) && isPrinted(call, name, directive, last);
  }

  private boolean isPrinted(Expr.Call call, String name, Directive directive, int argument) {
    Expr arg = call.args().get(argument);
    Type type = typeOf(arg);
    String text = directive.text();
    String shown = texts.argument(call, argument);
    if (type instanceof Signature && directive.verb != 'p' && directive.verb != 'T') {
      return wrong(call, name, text + " arg " + shown + " is a func value, not called");
    }
    int kinds = directive.known().kinds();
    if (!Printable.matches(type, kinds)) {
      Type written = type == Type.Basic.UNTYPED_NIL ? type : info.writtenTypeOf(arg);
      String what = " of wrong type " + TypeQueries.withPaths(written);
      return wrong(call, name, text + " has arg " + shown + what);
    }
    if ((kinds & Printable.STRING) != 0
        && directive.verb != 'T'
        && directive.flags.indexOf("#") < 0) {
      String method = recursive(arg, type);
      if (method != null) {
        String what = " causes recursive " + method + " method call";
        return wrong(call, name, text + " with arg " + shown + what);
      }
    }
    return true;
  }

  private boolean wrong(Expr.Call call, String name, String what) {
    report.at(call.pos(), name + " format " + what);
    return false;
  }

  /// Whether an argument can be seen in the call; a missing one is reported.
  private boolean isThere(Expr.Call call, String name, String text, int argument, int first) {
    int count = call.args().size();
    if (argument < count - 1) {
      return true;
    }
    if (call.spread()) {
      return false;
    }
    if (argument < count) {
      return true;
    }
    int number = argument - first + 1;
    return wrong(
        call, name, text + " reads arg #" + number + ", but call has " + count(count - first));
  }

  private Type typeOf(Expr expr) {
    if (expr instanceof Expr.Ident name && name.name().equals("nil")) {
      return Type.Basic.UNTYPED_NIL;
    }
    Type type = info.typeOf(expr);
    return type == null ? Type.Basic.INVALID : type;
  }

  // Without a format

  private void print(Expr.Call call, Symbol.Func called) {
    Signature signature = signature(call);
    int first = signature == null ? -1 : signature.params().size() - 1;
    if (first < 0
        || call.args().size() <= first
        || !(signature.params().get(first) instanceof Type.Slice slice)
        || !(slice.element() instanceof InterfaceType any)
        || !any.methods().isEmpty()) {
      return;
    }
    String name = Callees.fullName(called);
    Pos pos = call.pos();
    if (first == 0
        && call.args().getFirst() instanceof Expr.Selector selector
        && selector.operand() instanceof Expr.Ident os
        && os.name().equals("os")
        && selector.name().name().startsWith("Std")) {
      String shown = texts.argument(call, 0);
      report.at(pos, name + " does not take io.Writer but has first arg " + shown);
    }
    String text = text(call.args().get(first));
    if (text != null) {
      Matcher matcher =
          LIKE_A_DIRECTIVE.matcher(
              text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
      if (matcher.find()) {
        report.at(pos, name + " call has possible Printf formatting directive " + matcher.group());
      }
    }
    String last = text(call.args().getLast());
    if (called.name().endsWith("ln") && last != null && last.endsWith("\n")) {
      report.at(pos, name + " arg list ends with redundant newline");
    }
    for (int i = first; i < call.args().size(); i++) {
      Type type = typeOf(call.args().get(i));
      if (type instanceof Signature) {
        String shown = texts.argument(call, i);
        report.at(pos, name + " arg " + shown + " is a func value, not called");
      }
      String method = recursive(call.args().get(i), type);
      if (method != null) {
        String shown = texts.argument(call, i);
        report.at(pos, name + " arg " + shown + " causes recursive call to " + method + " method");
      }
    }
  }

  /// The `String` or `Error` method around that would be called again to print its own receiver;
  /// null when there is none.
  private String recursive(Expr arg, Type type) {
    if (around == null
        || around.receiver() == null
        || around.receiver().names().isEmpty()
        || type == Type.Basic.UNTYPED_NIL
        || Printable.isFormatter(type)
        || !(info.symbolOf(around.name()) instanceof Symbol.Func method)
        || !(method.name().equals("String") || method.name().equals("Error"))
        || !Printable.givesString(method)) {
      return null;
    }
    Symbol.Func called = TypeQueries.method(type, method.name());
    Expr operand =
        arg instanceof Expr.Unary unary && unary.op() == Operator.AND ? unary.operand() : arg;
    boolean own =
        operand instanceof Expr.Ident id
            && info.symbolOf(id) != null
            && info.symbolOf(id) == info.symbolOf(around.receiver().names().getFirst());
    return own && called != null && called.origin() == method.origin()
        ? Callees.fullName(method)
        : null;
  }
}
