package interleave.ui.file;

import interleave.ui.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for files.
public interface FilePicker {

  /// @param folder where to begin; null where the system likes
  Optional<Path> open(Window owner, Path folder);

  /// @param suggested the file to begin with; its folder may be missing
  Optional<Path> save(Window owner, Path suggested);

  /// @param before the folder to begin with; null where the system likes
  default Optional<Path> folder(Window owner, Path before) {
    return Optional.empty();
  }

  /// Asks for the folder of a program.
  ///
  /// @param before the folder to begin with; null where the system likes
  default Optional<Path> program(Window owner, Path before) {
    return folder(owner, before);
  }

  /// Asks where to write something that is not a scenario.
  default Optional<Path> saveAs(Window owner, String title, Path suggested) {
    return save(owner, suggested);
  }

  /// Asks for a file that is not a scenario.
  default Optional<Path> openAny(Window owner, String title, Path folder) {
    return open(owner, folder);
  }

  /// The dialogs of the system.
  final class OfSystem implements FilePicker {
    @Override
    public Optional<Path> folder(Window owner, Path before) {
      return directory(owner, before, Texts.of("filePicker.watch-folder"));
    }

    @Override
    public Optional<Path> program(Window owner, Path before) {
      return directory(owner, before, Texts.of("filePicker.open-folder"));
    }

    private static Optional<Path> directory(Window owner, Path before, String title) {
      DirectoryChooser chooser = new DirectoryChooser();
      chooser.setTitle(title);
      if (before != null && before.toFile().isDirectory()) {
        chooser.setInitialDirectory(before.toFile());
      }
      return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> open(Window owner, Path folder) {
      FileChooser chooser = chooser(Texts.of("filePicker.open-scenario-or-go"), folder);
      return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Window owner, Path suggested) {
      FileChooser chooser =
          chooser(Texts.of("filePicker.save-scenario-or-go"), suggested.getParent());
      chooser.setInitialFileName(suggested.getFileName().toString());
      return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(Window owner, String title, Path suggested) {
      FileChooser chooser = plain(title, suggested.getParent());
      chooser.setInitialFileName(suggested.getFileName().toString());
      return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> openAny(Window owner, String title, Path folder) {
      return Optional.ofNullable(plain(title, folder).showOpenDialog(owner)).map(File::toPath);
    }
  }

  private static FileChooser plain(String title, Path folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private static FileChooser chooser(String title, Path folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Texts.of("filePicker.scenarios-go-programs"), "*.json", "*.interleave", "*.go"),
            new FileChooser.ExtensionFilter(
                Texts.of("filePicker.scenarios"), "*.json", "*.interleave"),
            new FileChooser.ExtensionFilter(Texts.of("filePicker.go-programs"), "*.go"),
            new FileChooser.ExtensionFilter(Texts.of("filePicker.all-files"), "*"));
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }
}
