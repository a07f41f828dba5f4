package interleave.js.run;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.js.code.Compiler;
import interleave.js.code.FunctionCode;
import interleave.js.syntax.LineMap;
import interleave.js.syntax.Parser;
import interleave.js.value.Absent;
import interleave.js.value.Call;
import interleave.js.value.Convert;
import interleave.js.value.ErrorKind;
import interleave.js.value.JsError;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.Property;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the program's text, and gives modules to those who require or import them.
final class ModuleLoader {

  private static final List<String> LIBRARY_PARAMETERS = List.of("exports", "require", "module");

  private final Machine machine;
  private final Realm realm;
  private final ProgramText program;
  private final Map<String, JsObject> loaded = new LinkedHashMap<>();
  private final Map<String, LineMap> librarySources = new LinkedHashMap<>();

  /// The promise of a module's end; null for a script.
  private JsPromise end;

  ModuleLoader(Machine machine, ProgramText program) {
    this.machine = machine;
    this.realm = machine.realm();
    this.program = program;
    realm.modules().setLoader(this::loadLibrary);
  }

  /// The text of a file of the program, or of the library; null when there is none.
  LineMap source(String file) {
    ProgramText.File known = program.file(file);
    return known != null ? known.source() : librarySources.get(file);
  }

  boolean isModule(String file) {
    ProgramText.File known = program.file(file);
    return known != null && known.module();
  }

  String mainPath() {
    return machine.settings().directory() + "/" + program.main().source().file();
  }

  // The program

  /// The job that runs the program's text.
  Job script() {
    ProgramText.File main = program.main();
    Job job =
        new Job(JobKind.EVENT, main.source().file(), 0) {
          @Override
          Object run() {
            return main.module() ? runModule(main) : runScript(main);
          }

          @Override
          void done(Object result) {
            if (main.module()) {
              keepEnd(result);
              machine.loop.letMicrotasksGoFirst();
            }
          }
        };
    job.tail = main.module() ? Tail.MODULE : Tail.SCRIPT;
    job.pauses = true;
    job.number = machine.loop.newJobNumber();
    machine.tracer.queued(job);
    return job;
  }

  private Closure function(FunctionCode code) {
    return new Closure(machine.interpreter(), realm, realm.functionPrototype, code, new Cell[0]);
  }

  private Object runModule(ProgramText.File file) {
    return function(file.code()).call(Absent.UNDEFINED);
  }

  private void keepEnd(Object result) {
    if (result instanceof JsPromise promise) {
      end = promise;
      machine.then(promise, value -> {}, error -> machine.process.uncaught(error, promise));
    }
  }

  private Object runScript(ProgramText.File file) {
    JsObject module = module(file);
    Object exports = module.get("exports");
    String path = path(file);
    return function(file.code())
        .call(exports, exports, require(false), module, path, machine.settings().directory());
  }

  private String path(ProgramText.File file) {
    return machine.settings().directory() + "/" + file.source().file();
  }

  private JsObject module(ProgramText.File file) {
    JsObject module = realm.object();
    module.define("id", file == program.main() ? "." : path(file), Property.ALL);
    module.define("path", machine.settings().directory(), Property.ALL);
    module.define("exports", realm.object(), Property.ALL);
    module.define("filename", path(file), Property.ALL);
    module.define("loaded", false, Property.ALL);
    loaded.put(file.source().file(), module);
    return module;
  }

  /// Whether the program is a module that still waits.
  boolean isUnsettled() {
    return end != null && end.state() == JsPromise.State.PENDING;
  }

  // require

  private JsFunction require(boolean library) {
    JsFunction require = realm.function("require", 1, call -> require(call, library));
    if (!library) {
      JsObject main = loaded.get(program.main().source().file());
      require.define("main", main == null ? Absent.UNDEFINED : main, Property.ALL);
    }
    return require;
  }

  private Object require(Call call, boolean library) {
    if (!(call.arg(0) instanceof String name)) {
      throw Thrown.node(
          ErrorKind.TYPE,
          "ERR_INVALID_ARG_TYPE",
          "The \"id\" argument must be of type string. Received " + realm.inspect(call.arg(0), 0));
    }
    if (name.startsWith("./") && !library) {
      return requireFile(name.substring(2));
    }
    return builtIn(name, library);
  }

  private Object builtIn(String name, boolean library) {
    String plain = name.startsWith("node:") ? name.substring("node:".length()) : name;
    if (realm.modules().exists(plain, library)) {
      return realm.modules().require(plain);
    }
    if (NodeNames.isBuiltIn(plain)) {
      throw Thrown.of(
          ErrorKind.ERROR, "Interleave does not support the module '" + plain + "' of Node.js");
    }
    throw notFound(name);
  }

  private Thrown notFound(String name) {
    JsError error =
        realm.error(
            ErrorKind.ERROR, "Cannot find module '" + name + "'\nRequire stack:\n- " + mainPath());
    error.define("code", "MODULE_NOT_FOUND", Property.ALL);
    error.define("requireStack", realm.array(mainPath()), Property.ALL);
    return Thrown.of(error);
  }

  private Object requireFile(String name) {
    ProgramText.File file = program.file(name);
    if (file == null) {
      file = program.file(name + ".js");
    }
    if (file == null) {
      throw notFound("./" + name);
    }
    JsObject known = loaded.get(file.source().file());
    if (known == null) {
      runScript(file);
      known = loaded.get(file.source().file());
      known.put("loaded", true);
    }
    return known.get("exports");
  }

  // import

  /// What an import binds.
  Object importName(String module, String name) {
    Object exports = builtIn(module, false);
    if (name.equals("default")) {
      return exports;
    }
    if (name.equals("*")) {
      return namespace(exports);
    }
    if (exports instanceof JsObject object && object.has(name)) {
      return object.get(name);
    }
    throw Thrown.of(
        ErrorKind.SYNTAX,
        "The requested module '" + module + "' does not provide an export named '" + name + "'");
  }

  private JsObject namespace(Object exports) {
    JsObject namespace = new JsObject(null);
    if (exports instanceof JsObject object) {
      for (Object key : object.ownKeys()) {
        Property property = object.getOwn(key);
        if (key instanceof String && property != null && property.isEnumerable()) {
          namespace.define(key, object.get(key), Property.ALL);
        }
      }
    }
    namespace.define("default", exports, Property.ALL);
    return namespace;
  }

  /// `import(name)`
  JsPromise importLater(Object name) {
    JsPromise promise = machine.promises.make(PromiseKind.SYSTEM, "import()", List.of());
    try {
      machine.promises.resolve(promise, namespace(builtIn(Convert.toString(name), false)));
    } catch (Thrown thrown) {
      machine.promises.reject(promise, thrown.value(realm));
    }
    return promise;
  }

  /// `import.meta`
  JsObject importMeta() {
    JsObject meta = new JsObject(null);
    meta.define("dirname", machine.settings().directory(), Property.ALL);
    meta.define("filename", mainPath(), Property.ALL);
    meta.define("url", "file://" + mainPath(), Property.ALL);
    return meta;
  }

  // The library

  private Object loadLibrary(String name, String resource) {
    String text = text(resource);
    LineMap source = new LineMap("node:" + name, text);
    librarySources.put("node:" + name, source);
    FunctionCode code =
        Compiler.compile(Parser.parse(text, false).body(), LIBRARY_PARAMETERS, source, true);
    JsObject module = realm.object();
    JsObject exports = realm.object();
    module.define("exports", exports, Property.ALL);
    realm.modules().keep(name, exports);
    function(code).call(Absent.UNDEFINED, exports, require(true), module);
    return module.get("exports");
  }

  private static String text(String resource) {
    try (InputStream in = ModuleLoader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
