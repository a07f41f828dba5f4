package interleave.golang;

import interleave.golang.lib.SourceLibrary;
import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Parser;
import interleave.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the files of a program that lies in a folder: those that are built, and those of the
/// packages of its module that it imports.
public final class ModuleFiles {

  private static final SourceLibrary LIBRARY = new SourceLibrary();

  private final Optional<GoModule> module;
  private final Function<String, List<Source>> folders;
  private final Set<String> seen = new HashSet<>();
  private final Deque<Source> unread = new ArrayDeque<>();
  private final List<Source> found = new ArrayList<>();

  private ModuleFiles(Optional<GoModule> module, Function<String, List<Source>> folders) {
    this.module = module;
    this.folders = folders;
  }

  /// The files of a program, as [GoProgram#compile] wants them: its own first, `go.mod` last. Where
  /// the folder holds no program its tests are run, if there are any.
  ///
  /// @param test whether tests are run even if there is a program
  /// @param description `go.mod`; empty when the folder belongs to no module
  /// @param folder of the program, relative to the module's; empty for that itself
  /// @param folders all Go files of a folder, sorted, with names relative to the module's folder
  public static List<Source> of(
      Optional<Source> description,
      String folder,
      boolean test,
      Function<String, List<Source>> folders) {
    ModuleFiles files =
        new ModuleFiles(description.flatMap(file -> GoModule.of(List.of(file))), folders);
    files.seen.add(folder);
    files.addAll(own(folders.apply(folder), test));
    while (!files.unread.isEmpty()) {
      files.imports(files.unread.poll()).forEach(files::addPackage);
    }
    description.ifPresent(files.found::add);
    return List.copyOf(files.found);
  }

  private static List<Source> own(List<Source> all, boolean test) {
    List<Source> built = all.stream().filter(BuildConstraint::admits).toList();
    List<Source> program = built.stream().filter(file -> !GoTest.isTest(file.name())).toList();
    boolean runs =
        program.stream().anyMatch(file -> parsed(file).packageName().name().equals("main"));
    return runs && !test ? program : built;
  }

  private static interleave.golang.syntax.File parsed(Source source) {
    return Parser.parse(source, new NodeIds(), new ErrorList());
  }

  private List<String> imports(Source source) {
    return parsed(source).imports().stream().map(Decl.Import::path).toList();
  }

  /// A package of the module, of one that lies beside it, or a copy of somebody else's below
  /// `vendor`, unless it is one of those that come with the program.
  private void addPackage(String importPath) {
    List<String> candidates =
        LIBRARY.packages().contains(importPath)
            ? List.of()
            : module.map(m -> m.folders(importPath)).orElse(List.of());
    for (String folder : candidates) {
      if (seen.contains(folder)) {
        return;
      }
      List<Source> all =
          folders.apply(folder).stream().filter(file -> !GoTest.isTest(file.name())).toList();
      if (!all.isEmpty()) {
        seen.add(folder);
        List<Source> built = all.stream().filter(BuildConstraint::admits).toList();
        addAll(built.isEmpty() ? all : built); // that none is built is for the go command to say
        return;
      }
    }
  }

  private void addAll(List<Source> files) {
    found.addAll(files);
    unread.addAll(files);
  }
}
