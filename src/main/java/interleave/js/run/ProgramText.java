package interleave.js.run;

import interleave.js.code.FunctionCode;
import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.LineMap;
import java.util.List;

/// The files of a program, compiled; the first is the one that runs.
public record ProgramText(List<File> files) {

  /// @param module whether it is a module, not a script
  /// @param tree what the code was made of: says what a module imports and exports
  public record File(LineMap source, boolean module, FunctionNode tree, FunctionCode code) {}

  File main() {
    return files.getFirst();
  }

  /// A file by its name; null when there is none.
  File file(String name) {
    for (File file : files) {
      if (file.source().file().equals(name)) {
        return file;
      }
    }
    return null;
  }

  /// What the text of a script finds as parameters.
  public static final List<String> PARAMETERS =
      List.of("exports", "require", "module", "__filename", "__dirname");
}
