package interleave.js.run;

import java.util.List;

/// The names of Node.js's modules, so that one which Interleave lacks is not said to be missing.
final class NodeNames {

  private static final List<String> BUILT_IN =
      List.of(
          "assert",
          "async_hooks",
          "buffer",
          "child_process",
          "cluster",
          "console",
          "constants",
          "crypto",
          "dgram",
          "diagnostics_channel",
          "dns",
          "domain",
          "events",
          "fs",
          "http",
          "http2",
          "https",
          "inspector",
          "module",
          "net",
          "os",
          "path",
          "perf_hooks",
          "process",
          "punycode",
          "querystring",
          "readline",
          "repl",
          "stream",
          "string_decoder",
          "sys",
          "test",
          "timers",
          "tls",
          "trace_events",
          "tty",
          "url",
          "util",
          "v8",
          "vm",
          "wasi",
          "worker_threads",
          "zlib");

  private NodeNames() {}

  /// @param name without `node:`; `fs/promises` counts as a part of `fs`
  static boolean isBuiltIn(String name) {
    return BUILT_IN.contains(name.split("/", 2)[0]);
  }
}
