package interleave.golang;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.syntax.Token;
import interleave.golang.syntax.TokenKind;
import interleave.golang.syntax.TokenList;
import interleave.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which files of a folder need each other, by the names that they declare and use. The text alone
/// decides: nothing is checked.
public final class NamesBetween {

  private NamesBetween() {}

  /// Whether a file declares what a program begins with.
  public static boolean declaresMain(Source source) {
    return parsed(source).packageName().name().equals("main")
        && declared(source, true).contains("main");
  }

  /// Whether two files belong to one package, or one of them to its outer tests.
  public static boolean isSamePackage(Source one, Source other) {
    return packageName(one).equals(packageName(other));
  }

  private static String packageName(Source source) {
    String name = parsed(source).packageName().name();
    boolean outer = GoTest.isTest(source.name()) && name.endsWith("_test");
    return outer ? name.substring(0, name.length() - "_test".length()) : name;
  }

  /// Whether a file uses a name that others declare, or imports a package of its own module.
  public static boolean needs(Source file, List<Source> others, Optional<Source> description) {
    Optional<GoModule> module = description.flatMap(d -> GoModule.of(List.of(d)));
    boolean imports =
        parsed(file).imports().stream()
            .anyMatch(i -> module.isPresent() && module.get().provides(i.path()));
    if (imports) {
      return true;
    }
    Set<String> theirs = new HashSet<>();
    others.forEach(other -> theirs.addAll(declared(other, false)));
    Set<String> own = declared(file, true);
    if (others.stream().anyMatch(o -> receivers(o).stream().anyMatch(own::contains))) {
      return true;
    }
    theirs.removeAll(own);
    Token before = null;
    for (Token token : TokenList.of(file.text()).tokens()) {
      boolean selected = before != null && before.kind() == TokenKind.DOT;
      if (token.kind() == TokenKind.NAME && !selected && theirs.contains(token.text())) {
        return true;
      }
      before = token;
    }
    return false;
  }

  /// @param all also what each file of a program may declare for itself
  private static Set<String> declared(Source source, boolean all) {
    Set<String> names = new HashSet<>();
    for (Decl declaration : parsed(source).declarations()) {
      switch (declaration) {
        case Decl.Const c -> c.names().forEach(n -> names.add(n.name()));
        case Decl.Var v -> v.names().forEach(n -> names.add(n.name()));
        case Decl.Type t -> names.add(t.name().name());
        case Decl.Func f when f.receiver() == null -> names.add(f.name().name());
        case Decl.Func _, Decl.Import _ -> {}
      }
    }
    names.remove("_");
    names.remove("init");
    if (!all) {
      names.remove("main");
    }
    return names;
  }

  /// The types whose methods a file has: whoever declares one of them needs the file.
  private static Set<String> receivers(Source source) {
    Set<String> names = new HashSet<>();
    for (Decl declaration : parsed(source).declarations()) {
      if (declaration instanceof Decl.Func f && f.receiver() != null) {
        receiver(f.receiver().type()).ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<String> receiver(Expr type) {
    return switch (type) {
      case Expr.Star star -> receiver(star.operand());
      case Expr.Paren paren -> receiver(paren.inner());
      case Expr.Index index -> receiver(index.operand());
      case Expr.Ident name -> Optional.of(name.name());
      default -> Optional.empty();
    };
  }

  private static File parsed(Source source) {
    return Parser.parse(source, new NodeIds(), new ErrorList());
  }
}
