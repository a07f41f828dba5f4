package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.Goldens;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.Summary;
import interleave.picture.TaskPicture;
import interleave.timeline.Timeline;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said when a program ends, for every way in which a Go program can: the sentence, what
/// each goroutine's card says then, and how many have been forgotten.
final class EndingsOfProgramsTest {

  /// Each body of `main`.
  private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();

  private static final String BLOCKED = "ch := make(chan int)\ngo func() { <-ch }()\n";

  private static final String OTHER = "time.Sleep(time.Millisecond)\n";

  static {
    PROGRAMS.put("main returns", "time.Sleep(1)");
    PROGRAMS.put("main returns, somebody waits", BLOCKED + OTHER);
    PROGRAMS.put("main returns, somebody sleeps", "go time.Sleep(time.Hour)\n" + OTHER);
    PROGRAMS.put("exit", BLOCKED + OTHER + "os.Exit(3)");
    PROGRAMS.put("exit by another", "go os.Exit(0)\nselect {}");
    PROGRAMS.put("log.Fatal", "defer println(1)\nlog.Fatal(\"no\")");
    PROGRAMS.put("panic", "defer println(1)\nvar p *int\n*p = 1");
    PROGRAMS.put(
        "panic of another", "ch := make(chan int)\ngo func() { panic(\"no\") }()\nch <- 1");
    PROGRAMS.put("unlock of what is not locked", "var mu sync.Mutex\nmu.Unlock()");
    PROGRAMS.put("unlock of what is not locked for reading", "var mu sync.RWMutex\nmu.RUnlock()");
    PROGRAMS.put("negative counter", "var wg sync.WaitGroup\nwg.Done()");
    PROGRAMS.put("close twice", "ch := make(chan int)\nclose(ch)\nclose(ch)");
    PROGRAMS.put("deadlock", "var mu sync.Mutex\nmu.Lock()\nmu.Lock()");
    PROGRAMS.put("deadlock of all", BLOCKED + "<-ch");
    PROGRAMS.put("last one exits", "defer time.Sleep(1)\nruntime.Goexit()");
  }

  @TempDir Path folder;

  @Test
  void eachEndIsTold() {
    StringBuilder said = new StringBuilder();
    PROGRAMS.forEach((name, body) -> tell(said, name, body));
    Goldens.check("endings.txt", said.toString());
  }

  private void tell(StringBuilder said, String name, String body) {
    StringBuilder code = new StringBuilder("package main\n\n");
    for (String library : List.of("log", "os", "runtime", "sync", "time")) {
      code.append(body.contains(library + ".") ? "import \"" + library + "\"\n" : "");
    }
    code.append("\nfunc main() {\n").append(body).append("\n}\n");
    said.append("== ").append(name).append('\n');
    try (OpenSession open = OpenSession.of(folder, code.toString())) {
      assertEquals(List.of(), open.state().diagnostics(), name);
      Timeline timeline = open.state().timeline();
      int last = timeline.size() - 1;
      Picture end = timeline.picture(last);
      said.append(timeline.sentence(last)).append('\n');
      for (TaskPicture task : end.tasks()) {
        said.append(task.id()).append(": ").append(Look.words(task, end)).append('\n');
      }
      said.append(Summary.of(timeline.events().subList(0, timeline.size())).leaked());
      said.append(" leaked\n");
    }
  }
}
