package interleave.app;

import java.nio.file.Path;

/// The folder in which people started the program, where names of files begin. It is another one
/// than the process's when the start script has gone to the program's own: from there the paths of
/// its libraries are the same wherever the program lies, and the class cache fits.
final class Here {

  private static final String FOLDER = "interleave.folder";

  private Here() {}

  static Path path(String name) {
    String folder = System.getProperty(FOLDER);
    return folder == null ? Path.of(name) : Path.of(folder).resolve(name);
  }
}
