package interleave.golang.vet;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Tree;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.TypeInfo;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs the checks over one package that has compiled.
public final class Vet {

  private final TypeInfo info;
  private final List<File> files;
  private final List<Diagnostic> found = new ArrayList<>();

  private Vet(TypeInfo info, List<File> files) {
    this.info = info;
    this.files = files;
  }

  /// @param files of the package; one that was made for its tests must not be among them
  /// @return what is wrong with it
  public static List<Diagnostic> check(CheckedProgram program, List<File> files) {
    Vet vet = new Vet(program.info(), files);
    Texts texts = new Texts(files);
    SmallChecks small = new SmallChecks(vet.info, texts, vet::report);
    Conditions conditions = new Conditions(vet.info, vet::report);
    vet.each(small::atomicAssignment);
    vet.each(conditions::check);
    vet.each(small::errorTarget);
    vet.each(small::functionAgainstNil);
    vet.prints(program, texts);
    vet.each(small::numberAsText);
    return vet.found;
  }

  private void prints(CheckedProgram program, Texts texts) {
    Callees callees = new Callees(info);
    Wrappers wrappers = new Wrappers(info, callees, this::report);
    for (CheckedProgram.CheckedPackage pkg : program.packages()) {
      if (!pkg.pkg().isLibrary() && pkg.files() != files) {
        wrappers.find(pkg.files(), files);
      }
    }
    for (File file : files) {
      for (Decl declaration : file.declarations()) {
        Decl.Func function = declaration instanceof Decl.Func f ? f : null;
        PrintCheck check = new PrintCheck(info, texts, callees, wrappers, function, this::report);
        walk(declaration, check::node);
      }
    }
  }

  private void each(Consumer<Node> check) {
    files.forEach(file -> walk(file, check));
  }

  /// A node before the nodes in it.
  static void walk(Node node, Consumer<Node> check) {
    check.accept(node);
    Tree.children(node).forEach(child -> walk(child, check));
  }

  private void report(Pos pos, String message) {
    found.add(Diagnostic.at(pos, message));
  }
}
