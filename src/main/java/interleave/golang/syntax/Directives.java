package interleave.golang.syntax;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// The `//go:` comments of one file. Each belongs to the declaration that follows; what none may
/// have is reported. None of them changes what a program does.
final class Directives {

  private static final String MISPLACED = "misplaced compiler directive";

  /// The declarations that directives may stand before.
  enum Owner {
    PACKAGE,
    FUNCTION,
    VARIABLE,
    OTHER
  }

  /// Where a directive may stand.
  private enum Kind {
    /// Known to other tools alone.
    FREE,
    BUILD,
    FUNCTION,
    EMBED
  }

  private record Directive(Pos pos, Kind kind, String verb) {
    boolean fits(Owner owner) {
      return switch (kind) {
        case FREE -> true;
        case BUILD -> owner == Owner.PACKAGE;
        case FUNCTION -> owner == Owner.FUNCTION;
        case EMBED -> owner == Owner.VARIABLE;
      };
    }

    Diagnostic misplaced() {
      return Diagnostic.at(pos, kind == Kind.EMBED ? "misplaced go:embed directive" : MISPLACED);
    }
  }

  private final String fileName;
  private final ErrorList errors;
  private final List<Directive> waiting = new ArrayList<>();
  private final List<Diagnostic> late = new ArrayList<>();
  private final List<Diagnostic> links = new ArrayList<>();
  private final List<Diagnostic> withBody = new ArrayList<>();
  private List<Directive> ofFunction = List.of();

  Directives(String fileName, ErrorList errors) {
    this.fileName = fileName;
    this.errors = errors;
  }

  /// What the compiler says once all types are right.
  List<Diagnostic> late() {
    List<Diagnostic> all = new ArrayList<>(late);
    all.addAll(links);
    all.addAll(withBody);
    return all;
  }

  void comment(Comment comment) {
    LinePlaces.check(fileName, comment, errors);
    if (!comment.text().startsWith("//go:")) {
      return;
    }
    Pos pos = new Pos(fileName, comment.line(), comment.column() + 2);
    if (!comment.alone()) {
      errors.add(pos, MISPLACED);
      return;
    }
    String text = comment.text().substring(2);
    int blank = text.indexOf(' ');
    String verb = blank < 0 ? text : text.substring(0, blank);
    if (verb.startsWith("go:cgo_")) {
      errors.add(pos, "//" + text + " only allowed in cgo-generated code");
    } else if (verb.equals("go:linkname") && blank >= 0) {
      link(pos, text);
    } else if (verb.equals("go:embed") && text.substring(verb.length()).isBlank()) {
      errors.add(pos, "usage: //go:embed pattern...");
    } else {
      plain(pos, verb);
    }
  }

  private void link(Pos pos, String text) {
    int words = text.strip().split("\\s+").length;
    if (words < 2 || words > 3) {
      errors.add(pos, "usage: //go:linkname localname [linkname]");
    } else {
      links.add(
          Diagnostic.at(pos, "//go:linkname only allowed in Go files that import \"unsafe\""));
    }
  }

  private void plain(Pos pos, String verb) {
    Kind kind =
        switch (verb) {
          case "go:build" -> Kind.BUILD;
          case "go:embed" -> Kind.EMBED;
          case "go:noescape",
              "go:norace",
              "go:nosplit",
              "go:noinline",
              "go:nocheckptr",
              "go:systemstack",
              "go:nowritebarrier",
              "go:nowritebarrierrec",
              "go:yeswritebarrierrec",
              "go:uintptrkeepalive",
              "go:uintptrescapes",
              "go:registerparams" ->
              Kind.FUNCTION;
          default -> Kind.FREE;
        };
    if (verb.equals("go:systemstack") || kind == Kind.FUNCTION && verb.contains("writebarrier")) {
      errors.add(pos, "//" + verb + " only allowed in runtime");
    } else if (verb.equals("go:uintptrkeepalive")) {
      errors.add(pos, "//" + verb + " is only allowed in the standard library");
    }
    waiting.add(new Directive(pos, kind, verb));
  }

  /// A declaration begins, to which the directives before it belong.
  void take(Owner owner) {
    for (Directive directive : waiting) {
      if (!directive.fits(owner)) {
        late.add(directive.misplaced());
      } else if (directive.kind == Kind.EMBED) {
        late.add(
            Diagnostic.at(
                directive.pos, "go:embed only allowed in Go files that import \"embed\""));
      }
    }
    ofFunction = owner == Owner.FUNCTION ? List.copyOf(waiting) : List.of();
    waiting.clear();
  }

  /// The function with these directives has a body, which some of them rule out.
  void body(Pos pos, List<String> verbs) {
    if (verbs.contains("go:noescape")) {
      withBody.add(
          Diagnostic.at(pos, "can only use //go:noescape with external func implementations"));
    }
  }

  /// The words of the directives that the function which began last has.
  List<String> ofFunction() {
    return ofFunction.stream().map(Directive::verb).toList();
  }

  /// Here stands something that takes no directive.
  void drop() {
    for (Directive directive : waiting) {
      if (directive.kind != Kind.FREE) {
        Diagnostic misplaced = directive.misplaced();
        errors.add(misplaced.pos(), misplaced.message());
      }
    }
    waiting.clear();
  }
}
