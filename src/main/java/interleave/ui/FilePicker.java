package interleave.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for a file.
public interface FilePicker {

  /// The dialog of the system.
  FilePicker OF_SYSTEM = FilePicker::ofSystem;

  /// @param folder where to begin; null where the system likes
  Optional<Path> open(Window owner, Path folder);

  private static Optional<Path> ofSystem(Window owner, Path folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Open a scenario or a Go program");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                "Scenarios and Go programs", "*.json", "*.interleave", "*.go"),
            new FileChooser.ExtensionFilter("Scenarios", "*.json", "*.interleave"),
            new FileChooser.ExtensionFilter("Go programs", "*.go"),
            new FileChooser.ExtensionFilter("All files", "*"));
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}
