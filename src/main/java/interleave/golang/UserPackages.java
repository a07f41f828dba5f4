package interleave.golang;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.golang.types.PackageFiles;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// The packages that a program's files make up, one for each folder, and what the go command says
/// about them before anything is compiled. In the folder of the program itself, that of its first
/// file, test files may belong to a package of their own, which imports the tested one as anybody
/// else.
final class UserPackages {

  private static final String NO_MODULE = "command-line-arguments";

  private final Optional<GoModule> module;
  private final NodeIds ids;
  private final boolean test;
  private final Map<String, PackageFiles> byPath = new LinkedHashMap<>();
  private final List<PackageFiles> inOrder = new ArrayList<>();
  private final List<Diagnostic> wrong = new ArrayList<>();
  private String main;
  private String external;

  private UserPackages(Optional<GoModule> module, NodeIds ids, boolean test) {
    this.module = module;
    this.ids = ids;
    this.test = test;
  }

  static UserPackages of(List<Source> sources, NodeIds ids) {
    boolean test = GoTest.isTest(sources);
    UserPackages packages = new UserPackages(GoModule.of(sources), ids, test);
    packages.divide(sources.stream().filter(s -> !s.name().equals(GoModule.FILE)).toList());
    packages.order();
    return packages;
  }

  /// What the go command itself refuses.
  List<Diagnostic> wrong() {
    return wrong;
  }

  /// Each behind those that it imports, last the program.
  List<PackageFiles> inOrder() {
    return inOrder;
  }

  /// The package that the program's first file belongs to.
  PackageFiles main() {
    return byPath.get(main);
  }

  /// The package with the tests that stand outside of the tested package.
  Optional<PackageFiles> external() {
    return Optional.ofNullable(byPath.get(external));
  }

  /// What to call the package in messages: in code, a program is always called `main`.
  String shownPath() {
    return shown(module, sourceFolder());
  }

  static String shown(Optional<GoModule> module, String folder) {
    return module.map(m -> m.importPath(folder)).orElse(NO_MODULE);
  }

  private String sourceFolder() {
    return GoModule.folderOf(main().files().getFirst().source().name());
  }

  private void divide(List<Source> sources) {
    Map<String, List<Source>> folders = new LinkedHashMap<>();
    for (Source source : sources) {
      folders.computeIfAbsent(GoModule.folderOf(source.name()), f -> new ArrayList<>()).add(source);
    }
    boolean first = true;
    for (Map.Entry<String, List<Source>> folder : folders.entrySet()) {
      String path = shown(module, folder.getKey());
      ErrorList errors = new ErrorList();
      List<File> files = new ArrayList<>();
      for (Source source : folder.getValue()) {
        files.add(Parser.parse(source, ids, errors));
      }
      if (first) {
        divideMain(path, files, errors);
        first = false;
      } else {
        byPath.put(path, new PackageFiles(path, files, errors));
      }
    }
  }

  private void divideMain(String path, List<File> files, ErrorList errors) {
    List<File> outside = new ArrayList<>();
    List<File> inside = new ArrayList<>();
    for (File file : files) {
      boolean isOutside =
          GoTest.isTest(file.source().name()) && file.packageName().name().endsWith("_test");
      (isOutside ? outside : inside).add(file);
    }
    if (inside.isEmpty() || outside.isEmpty()) {
      boolean apart = inside.isEmpty() && module.isPresent();
      main = test ? path + (apart ? "_test" : "") : "main";
      byPath.put(main, new PackageFiles(main, files, errors));
      return;
    }
    main = path;
    external = path + "_test";
    byPath.put(main, new PackageFiles(main, inside, errors));
    byPath.put(external, new PackageFiles(external, outside, new ErrorList()));
  }

  private void order() {
    checkNames(main());
    for (PackageFiles unit : byPath.values()) {
      check(unit);
    }
    if (!wrong.isEmpty()) {
      return;
    }
    SequencedSet<String> open = new LinkedHashSet<>();
    visit(external == null ? main : external, open);
    if (external != null && !isOrdered(main)) {
      inOrder.addFirst(main());
    }
  }

  private boolean isOrdered(String path) {
    return inOrder.stream().anyMatch(unit -> unit.path().equals(path));
  }

  private void visit(String path, SequencedSet<String> open) {
    PackageFiles unit = byPath.get(path);
    if (unit == null || isOrdered(path)) {
      return;
    }
    if (!open.add(path)) {
      wrong.add(Diagnostic.at(Pos.NONE, cycle(path, open)));
      return;
    }
    for (String imported : unit.imports()) {
      String own = imported.equals(shownPath()) && !test ? main : imported;
      if (wrong.isEmpty()) {
        visit(own, open);
      }
    }
    open.remove(path);
    inOrder.add(unit);
  }

  private String cycle(String again, SequencedSet<String> open) {
    StringBuilder text = new StringBuilder("package ");
    String separator = "";
    for (String path : open) {
      text.append(separator).append(path.equals("main") ? shownPath() : path);
      separator = "\n\timports ";
    }
    text.append(separator).append(again.equals("main") ? shownPath() : again);
    return text.append(": import cycle not allowed").toString();
  }

  /// The program's own files must be of one package.
  private void checkNames(PackageFiles unit) {
    File first = unit.files().getFirst();
    String name = first.packageName().name();
    for (File other : unit.files()) {
      String otherName = other.packageName().name();
      if (!otherName.equals(name) && !unit.errors().hasSyntaxErrors() && !test) {
        String folder = sourceFolder().isEmpty() ? "." : sourceFolder();
        wrong.add(Diagnostic.at(Pos.NONE, foundPackages(name, first, otherName, other, folder)));
        return;
      }
    }
  }

  private static String foundPackages(
      String name, File file, String otherName, File other, String folder) {
    return "found packages %s (%s) and %s (%s) in %s"
        .formatted(name, base(file), otherName, base(other), folder);
  }

  /// What the go command says about the packages that a package imports.
  private void check(PackageFiles unit) {
    for (File file : unit.files()) {
      for (Decl.Import declaration : file.imports()) {
        PackageFiles imported = byPath.get(declaration.path());
        if (imported == null && module.isPresent() && module.get().owns(declaration.path())) {
          wrong.add(Diagnostic.at(declaration.pos(), notRequired(declaration.path())));
        }
        if (imported == null || imported.path().equals(main)) {
          continue;
        }
        if (imported.files().stream().noneMatch(f -> BuildConstraint.admits(f.source()))) {
          wrong.add(Diagnostic.at(Pos.NONE, excluded(unit, imported)));
          continue;
        }
        String name = imported.name();
        Optional<File> other =
            imported.files().stream().filter(f -> !f.packageName().name().equals(name)).findFirst();
        if (other.isPresent()) {
          wrong.add(
              Diagnostic.at(
                  declaration.pos(),
                  foundPackages(
                      name,
                      imported.files().getFirst(),
                      other.get().packageName().name(),
                      other.get(),
                      GoModule.folderOf(other.get().source().name()))));
        } else if (name.equals("main")) {
          wrong.add(
              Diagnostic.at(
                  declaration.pos(),
                  "import \"" + declaration.path() + "\" is a program, not an importable package"));
        } else if (isClosed(declaration.path(), unit.path())) {
          wrong.add(
              Diagnostic.at(
                  declaration.pos(),
                  "use of internal package " + declaration.path() + " not allowed"));
        }
      }
    }
  }

  private static String notRequired(String path) {
    return "no required module provides package " + path + "; to add it:\n\tgo get " + path;
  }

  private String excluded(PackageFiles importer, PackageFiles imported) {
    return "package %s\n\timports %s: build constraints exclude all Go files in %s"
        .formatted(
            importer.path().equals("main") ? shownPath() : importer.path(),
            imported.path(),
            GoModule.folderOf(imported.files().getFirst().source().name()));
  }

  private static String base(File file) {
    String name = file.source().name();
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// Whether a package below a folder `internal` is none of the importing package's business.
  private boolean isClosed(String path, String importer) {
    int at = ("/" + path + "/").lastIndexOf("/internal/");
    if (at < 0) {
      return false;
    }
    String parent = path.substring(0, Math.max(0, at - 1));
    String from = importer.equals("main") ? shownPath() : importer;
    return !(from + "/").startsWith(parent + "/") && !from.equals(parent + "_test");
  }
}
