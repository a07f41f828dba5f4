package interleave.js.run;

import java.util.List;

/// What Node.js's own code adds at the end of a stack trace, by what made the call.
enum Tail {
  NONE,
  SCRIPT(
      "Module._compile (node:internal/modules/cjs/loader:1521:14)",
      "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)",
      "Module.load (node:internal/modules/cjs/loader:1266:32)",
      "Module._load (node:internal/modules/cjs/loader:1091:12)",
      "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)",
      "node:internal/main/run_main_module:28:49"),
  MODULE(
      "ModuleJob.run (node:internal/modules/esm/module_job:325:25)",
      "async ModuleLoader.import (node:internal/modules/esm/loader:606:24)",
      "async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)"),
  TIMER(
      "listOnTimeout (node:internal/timers:581:17)",
      "process.processTimers (node:internal/timers:519:7)"),
  IMMEDIATE("process.processImmediate (node:internal/timers:483:21)"),
  TICK("process.processTicksAndRejections (node:internal/process/task_queues:77:11)"),
  /// Microtasks that run after ticks.
  AFTER_TICKS("process.processTicksAndRejections (node:internal/process/task_queues:95:5)"),
  QUEUED_MICROTASK(
      "node:internal/process/task_queues:140:7",
      "AsyncResource.runInAsyncScope (node:async_hooks:206:9)",
      "AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)"),
  QUEUED_MICROTASK_AFTER_TICKS(
      "node:internal/process/task_queues:140:7",
      "AsyncResource.runInAsyncScope (node:async_hooks:206:9)",
      "AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)",
      "process.processTicksAndRejections (node:internal/process/task_queues:95:5)");

  private final List<String> lines;

  Tail(String... lines) {
    this.lines = List.of(lines);
  }

  List<String> lines() {
    return lines;
  }
}
