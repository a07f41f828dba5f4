package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What Go's traces tell of the library's inside. The conformance programs compare only a program's
/// own frames; these were read off real Go 1.23.
class LibraryFramesTest {

  /// The functions of the first goroutine of a trace, innermost first, without their arguments.
  private static List<String> functions(String body) {
    String text = "package main\n\nimport \"sync\"\n\nfunc main() {\n" + body + "\n}\n";
    return Go.run(text)
        .err()
        .lines()
        .dropWhile(line -> !line.startsWith("goroutine 1 ["))
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("\t"))
        .map(line -> line.startsWith("goroutine") ? line : line.substring(0, line.lastIndexOf('(')))
        .toList();
  }

  @Test
  void aWriterWaitsForReadersItself() {
    assertEquals(
        List.of(
            "goroutine 1 [sync.RWMutex.Lock]:",
            "sync.runtime_SemacquireRWMutex",
            "sync.(*RWMutex).Lock",
            "main.main"),
        functions("var mu sync.RWMutex\nmu.RLock()\nmu.Lock()"));
  }

  @Test
  void aWriterWaitsForAnotherWriterInTheMutexOfTheLock() {
    assertEquals(
        List.of(
            "goroutine 1 [sync.Mutex.Lock]:",
            "sync.runtime_SemacquireMutex",
            "sync.(*Mutex).lockSlow",
            "sync.(*Mutex).Lock",
            "sync.(*RWMutex).Lock",
            "main.main"),
        functions("var mu sync.RWMutex\nmu.Lock()\nmu.Lock()"));
  }

  @Test
  void aCopiedCondFailsInItsCheck() {
    for (String method : List.of("Signal", "Broadcast", "Wait")) {
      assertEquals(
          List.of(
              "goroutine 1 [running]:",
              "sync.(*copyChecker).check",
              "sync.(*Cond)." + method,
              "main.main"),
          functions("c := sync.NewCond(new(sync.Mutex))\nc.Signal()\nd := *c\nd." + method + "()"));
    }
  }
}
