package interleave.golang.run;

import interleave.engine.event.WaitReason;
import interleave.golang.code.Instr;
import interleave.golang.code.NativeFunction;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What Go's traces show of the library: the frames inside a blocking or failing operation, which
/// here is a single native function. Names and places are those of Go 1.23.
final class LibraryFrames {

  private static final String ROOT = "/usr/local/go/src/";

  /// Where a writer waits for another writer: in the mutex that lets one of them through.
  private static final String BEHIND_A_WRITER = "sync.(*RWMutex).Lock, w";

  private static final Map<String, List<String>> WAITING =
      Map.ofEntries(
          Map.entry(
              "sync.(*Mutex).Lock",
              List.of(
                  "sync.runtime_SemacquireMutex(0x0?, 0x0?, 0x0?)", "runtime/sema.go:95 +0x25",
                  "sync.(*Mutex).lockSlow(0xc000012120)", "sync/mutex.go:173 +0x15d",
                  "sync.(*Mutex).Lock(...)", "sync/mutex.go:92")),
          Map.entry(
              "sync.(*RWMutex).RLock",
              List.of(
                  "sync.runtime_SemacquireRWMutexR(0x0?, 0x0?, 0x0?)", "runtime/sema.go:100 +0x25",
                  "sync.(*RWMutex).RLock(...)", "sync/rwmutex.go:72")),
          Map.entry(
              "sync.(*RWMutex).Lock",
              List.of(
                  "sync.runtime_SemacquireRWMutex(0x0?, 0x0?, 0x0?)", "runtime/sema.go:105 +0x25",
                  "sync.(*RWMutex).Lock(0xc000012120?)", "sync/rwmutex.go:153 +0x6a")),
          Map.entry(
              BEHIND_A_WRITER,
              List.of(
                  "sync.runtime_SemacquireMutex(0x0?, 0x0?, 0x0?)", "runtime/sema.go:95 +0x25",
                  "sync.(*Mutex).lockSlow(0xc000012120)", "sync/mutex.go:173 +0x15d",
                  "sync.(*Mutex).Lock(...)", "sync/mutex.go:92",
                  "sync.(*RWMutex).Lock(0xc000012120?)", "sync/rwmutex.go:148 +0x31")),
          Map.entry(
              "sync.(*WaitGroup).Wait",
              List.of(
                  "sync.runtime_Semacquire(0xc000012120?)", "runtime/sema.go:71 +0x25",
                  "sync.(*WaitGroup).Wait(0xc000012120?)", "sync/waitgroup.go:118 +0x48")),
          Map.entry(
              "sync.(*Cond).await",
              List.of(
                  "sync.runtime_notifyListWait(0xc000012130, 0x0)", "runtime/sema.go:587 +0x159")),
          Map.entry("time.Sleep", List.of("time.Sleep(0x989680)", "runtime/time.go:300 +0xf2")));

  private static final Map<String, List<String>> FAILING =
      Map.of(
          "sync.(*Mutex).Unlock",
          List.of(
              "sync.fatal({0x4b1b5a?, 0x0?})", "runtime/panic.go:1031 +0x18",
              "sync.(*Mutex).unlockSlow(0xc000012120, 0xffffffff)", "sync/mutex.go:231 +0x35",
              "sync.(*Mutex).Unlock(...)", "sync/mutex.go:225"),
          "sync.(*RWMutex).Unlock",
          List.of(
              "sync.fatal({0x4b1b5a?, 0x0?})", "runtime/panic.go:1031 +0x18",
              "sync.(*RWMutex).Unlock(0xc000012120)", "sync/rwmutex.go:210 +0x45"),
          "sync.(*RWMutex).RUnlock",
          List.of(
              "sync.fatal({0x4b1b5a?, 0x0?})", "runtime/panic.go:1031 +0x18",
              "sync.(*RWMutex).rUnlockSlow(0xc000012120, 0xffffffff)", "sync/rwmutex.go:130 +0x30",
              "sync.(*RWMutex).RUnlock(...)", "sync/rwmutex.go:120"),
          "sync.(*WaitGroup).Add",
          List.of("sync.(*WaitGroup).Add(0xc000012120?, 0x0?)", "sync/waitgroup.go:64 +0xce"),
          "sync.(*WaitGroup).Done",
          List.of(
              "sync.(*WaitGroup).Add(0xc000012120?, 0x0?)", "sync/waitgroup.go:64 +0xce",
              "sync.(*WaitGroup).Done(...)", "sync/waitgroup.go:89"),
          "sync.(*WaitGroup).Wait",
          List.of("sync.(*WaitGroup).Wait(0xc000012120?)", "sync/waitgroup.go:120 +0x74"),
          "sync.(*Cond).draw",
          List.of("sync.(*copyChecker).check(...)", "sync/cond.go:107"),
          "sync.(*Cond).Signal",
          List.of(
              "sync.(*copyChecker).check(...)", "sync/cond.go:107",
              "sync.(*Cond).Signal(0xc000012120?)", "sync/cond.go:83 +0x6c"),
          "sync.(*Cond).Broadcast",
          List.of(
              "sync.(*copyChecker).check(...)", "sync/cond.go:107",
              "sync.(*Cond).Broadcast(0xc000012120?)", "sync/cond.go:92 +0x6c"));

  private LibraryFrames() {}

  /// The frames of the native that an instruction calls, which has panicked: each with its place.
  static List<String> failing(Instr at) {
    List<String> lines =
        at instanceof Instr.CallNative call ? FAILING.get(call.function().name()) : null;
    List<String> frames = new ArrayList<>();
    for (int i = 0; lines != null && i < lines.size(); i += 2) {
      frames.add(lines.get(i) + "\n\t" + ROOT + lines.get(i + 1) + "\n");
    }
    return frames;
  }

  /// Appends the frames of a native that a goroutine waits or fails in.
  ///
  /// @param reason null when it does not wait
  static void append(NativeFunction function, WaitReason reason, StringBuilder out) {
    boolean waits = reason != null;
    boolean isBehindAWriter =
        reason == WaitReason.MUTEX_LOCK && function.name().equals("sync.(*RWMutex).Lock");
    String name = OnceNatives.goName(function.name());
    List<String> lines = (waits ? WAITING : FAILING).get(isBehindAWriter ? BEHIND_A_WRITER : name);
    if (lines == null) {
      if (waits) {
        out.append(function.name()).append("(...)\n\t").append(ROOT);
        out.append(fileOf(function.name())).append('\n');
      }
      return;
    }
    for (int i = 0; i < lines.size(); i += 2) {
      out.append(lines.get(i)).append("\n\t").append(ROOT).append(lines.get(i + 1)).append('\n');
    }
  }

  /// `time/time.go:1` for `time.x`: the file that a package's main part usually lies in.
  private static String fileOf(String function) {
    int dot = function.indexOf('.', function.lastIndexOf('/') + 1);
    String path = dot < 0 ? "runtime" : function.substring(0, dot);
    return path + "/" + path.substring(path.lastIndexOf('/') + 1) + ".go:1";
  }

  /// A source file as traces name it: those of the library with the folder they lie in.
  static String file(Pos pos, boolean library) {
    return library ? ROOT + pos.file() : pos.file();
  }
}
