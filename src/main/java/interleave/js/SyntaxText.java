package interleave.js;

import interleave.js.run.Settings;
import interleave.js.syntax.LineMap;

/// What Node.js prints instead of running a text that is no program.
public final class SyntaxText {

  private static final String STACK =
      """
          at wrapSafe (node:internal/modules/cjs/loader:1464:18)
          at Module._compile (node:internal/modules/cjs/loader:1495:20)
          at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
          at Module.load (node:internal/modules/cjs/loader:1266:32)
          at Module._load (node:internal/modules/cjs/loader:1091:12)
          at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
          at node:internal/main/run_main_module:28:49
      """;

  private static final String MODULE_STACK =
      """
          at compileSourceTextModule (node:internal/modules/esm/utils:346:16)
          at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)
          at #translate (node:internal/modules/esm/loader:497:12)
          at ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)
          at async ModuleJob._link (node:internal/modules/esm/module_job:148:19)
      """;

  private SyntaxText() {}

  public static String of(JsProgram.Result.Rejected rejected, Settings settings) {
    LineMap source = rejected.source();
    var problem = rejected.problem();
    int line = source.line(problem.start());
    String text = source.lineText(line);
    int from = source.column(problem.start()) - 1;
    int to = Math.min(text.length(), from + Math.max(0, problem.end() - problem.start()));
    StringBuilder blank = new StringBuilder();
    for (int i = 0; i < Math.min(from, text.length()); i++) {
      blank.append(text.charAt(i) == '\t' ? '\t' : ' ');
    }
    String scheme = rejected.module() ? "file://" : "";
    String stack = rejected.module() ? MODULE_STACK : STACK;
    String place = scheme + settings.directory() + "/" + source.file() + ":" + line;
    String head = problem.isRefusal() ? "" : "SyntaxError: ";
    return place
        + "\n"
        + text
        + "\n"
        + blank
        + "^".repeat(Math.max(0, to - from))
        + "\n\n"
        + head
        + problem.getMessage()
        + "\n"
        + (problem.isRefusal() ? "" : stack)
        + "\nNode.js "
        + settings.version()
        + "\n";
  }
}
