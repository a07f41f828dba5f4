package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.Goldens;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.picture.Why;
import interleave.timeline.Timeline;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a goroutine that waits is told, for every reason a Go program can wait for: what it needs,
/// who could free it, and whether anything still can. The golden holds the sentences of every wait.
final class WhyOfProgramsTest {

  /// Each body of `main`, with what it waits for in the end, or until somebody comes.
  private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();

  static {
    PROGRAMS.put(
        "receive from one who sends later",
        "ch := make(chan int)\n" + "go func() { time.Sleep(time.Millisecond); ch <- 1 }()\n<-ch");
    PROGRAMS.put("receive from nobody", "ch := make(chan int)\n<-ch");
    PROGRAMS.put(
        "receive, another only waits too",
        "ch := make(chan int)\n" + "go func() { <-ch }()\ntime.Sleep(1)\n<-ch");
    PROGRAMS.put(
        "send into a full buffer",
        "ch := make(chan int, 1)\n"
            + "go func() { time.Sleep(time.Millisecond); <-ch }()\nch <- 1\nch <- 2");
    PROGRAMS.put("send to nobody", "ch := make(chan int)\nch <- 1");
    PROGRAMS.put("receive from nil", "var ch chan int\n<-ch");
    PROGRAMS.put("send to nil", "var ch chan int\nch <- 1");
    PROGRAMS.put(
        "select, one case comes",
        "a, b := make(chan int), make(chan int)\n"
            + "go func() { time.Sleep(time.Millisecond); b <- 1 }()\n"
            + "select {\ncase <-a:\ncase <-b:\n}");
    PROGRAMS.put(
        "select, no case can",
        "a, b := make(chan int), make(chan int)\n" + "select {\ncase <-a:\ncase b <- 1:\n}");
    PROGRAMS.put(
        "select with a nil channel and a timeout",
        "var never chan int\n"
            + "select {\ncase <-never:\ncase <-time.After(time.Millisecond):\n}");
    PROGRAMS.put("select without cases", "select {}");
    PROGRAMS.put("sleep", "time.Sleep(time.Millisecond)");
    PROGRAMS.put(
        "lock that is given back",
        "var mu sync.Mutex\nmu.Lock()\n"
            + "go func() { mu.Lock(); mu.Unlock() }()\ntime.Sleep(time.Millisecond)\nmu.Unlock()\n"
            + "time.Sleep(time.Millisecond)");
    PROGRAMS.put(
        "lock that nobody gives back",
        "var mu sync.Mutex\n"
            + "go func() { mu.Lock() }()\ntime.Sleep(time.Millisecond)\nmu.Lock()");
    PROGRAMS.put("lock twice", "var mu sync.Mutex\nmu.Lock()\nmu.Lock()");
    PROGRAMS.put(
        "two locks, crosswise",
        "var a, b sync.Mutex\n"
            + "go func() { b.Lock(); time.Sleep(time.Millisecond); a.Lock() }()\n"
            + "a.Lock()\ntime.Sleep(time.Millisecond)\nb.Lock()");
    PROGRAMS.put(
        "read lock under a writer",
        "var mu sync.RWMutex\n"
            + "mu.Lock()\n"
            + "go func() { mu.RLock(); mu.RUnlock() }()\n"
            + "time.Sleep(time.Millisecond)\n"
            + "mu.Unlock()\n"
            + "time.Sleep(time.Millisecond)");
    PROGRAMS.put(
        "write lock under readers",
        "var mu sync.RWMutex\nmu.RLock()\n"
            + "go func() { mu.Lock(); mu.Unlock() }()\ntime.Sleep(time.Millisecond)\nmu.RUnlock()\n"
            + "time.Sleep(time.Millisecond)");
    PROGRAMS.put(
        "condition that is signalled",
        "var mu sync.Mutex\n"
            + "c := sync.NewCond(&mu)\n"
            + "go func() { time.Sleep(time.Millisecond); c.Signal() }()\n"
            + "mu.Lock()\n"
            + "c.Wait()\n"
            + "mu.Unlock()");
    PROGRAMS.put(
        "condition that is not",
        "var mu sync.Mutex\nc := sync.NewCond(&mu)\n" + "mu.Lock()\nc.Wait()");
    PROGRAMS.put(
        "group that comes to zero",
        "var wg sync.WaitGroup\nwg.Add(1)\n"
            + "go func() { time.Sleep(time.Millisecond); wg.Done() }()\nwg.Wait()");
    PROGRAMS.put(
        "group whose Done is missing",
        "var wg sync.WaitGroup\nwg.Add(2)\n" + "go func() { wg.Done() }()\nwg.Wait()");
    PROGRAMS.put(
        "group whose member waits",
        "var wg sync.WaitGroup\nwg.Add(1)\n"
            + "ch := make(chan int)\ngo func() { defer wg.Done(); ch <- 1 }()\nwg.Wait()");
    PROGRAMS.put(
        "once, while another is at it",
        "var once sync.Once\n"
            + "go once.Do(func() { time.Sleep(time.Millisecond) })\n"
            + "time.Sleep(1)\n"
            + "once.Do(func() {})");
    PROGRAMS.put(
        "once in its own function", "var once sync.Once\nonce.Do(func() { once.Do(nil) })");
    PROGRAMS.put(
        "once whose function is stuck",
        "var once sync.Once\nch := make(chan int)\n"
            + "go once.Do(func() { <-ch })\ntime.Sleep(1)\nonce.Do(nil)");
    PROGRAMS.put(
        "send to one who receives later",
        "ch := make(chan int)\n" + "go func() { time.Sleep(time.Millisecond); <-ch }()\nch <- 1");
    PROGRAMS.put(
        "receive from a channel that is closed",
        "ch := make(chan int)\n" + "go func() { time.Sleep(time.Millisecond); close(ch) }()\n<-ch");
    PROGRAMS.put(
        "context that is cancelled",
        "ctx, cancel := context.WithCancel(context.Background())\n"
            + "go func() { time.Sleep(time.Millisecond); cancel() }()\n<-ctx.Done()");
    PROGRAMS.put(
        "context whose time is up",
        "ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)\n"
            + "defer cancel()\n<-ctx.Done()");
    PROGRAMS.put("timer", "<-time.NewTimer(time.Millisecond).C");
    PROGRAMS.put(
        "condition that is signalled to all",
        "var mu sync.Mutex\n"
            + "c := sync.NewCond(&mu)\n"
            + "go func() { time.Sleep(time.Millisecond); c.Broadcast() }()\n"
            + "mu.Lock()\n"
            + "c.Wait()\n"
            + "mu.Unlock()");
    PROGRAMS.put(
        "lock that a panic gives back",
        "var mu sync.Mutex\n"
            + "go func() {\ndefer func() { recover() }()\nmu.Lock()\ndefer mu.Unlock()\n"
            + "time.Sleep(time.Millisecond)\npanic(1)\n}()\ntime.Sleep(1000)\nmu.Lock()");
    PROGRAMS.put(
        "group whose member leaves by Goexit",
        "var wg sync.WaitGroup\nwg.Add(1)\n"
            + "go func() { defer wg.Done(); time.Sleep(time.Millisecond); runtime.Goexit() }()\n"
            + "wg.Wait()");
    PROGRAMS.put(
        "select whose channels are all nil",
        "var never chan int\nselect {\ncase <-never:\ncase never <- 1:\n}");
    PROGRAMS.put(
        "read lock under a reader, with a writer between",
        "var mu sync.RWMutex\n"
            + "mu.RLock()\n"
            + "go func() { mu.Lock() }()\ntime.Sleep(time.Millisecond)\nmu.RLock()");
    PROGRAMS.put(
        "locks of a circle while another goes on",
        "var a, b sync.Mutex\n"
            + "go func() { b.Lock(); time.Sleep(time.Millisecond); a.Lock() }()\n"
            + "go func() { a.Lock(); time.Sleep(time.Millisecond); b.Lock() }()\n"
            + "time.Sleep(2 * time.Millisecond)");
    PROGRAMS.put(
        "leaks: others could, but never do",
        "ch := make(chan int)\nvar mu sync.Mutex\nmu.Lock()\n"
            + "var wg sync.WaitGroup\nwg.Add(1)\n"
            + "go func() { ch <- 1 }()\ngo func() { mu.Lock() }()\ngo wg.Wait()\n"
            + "time.Sleep(time.Millisecond)");
  }

  /// The kinds of events that end a wait; contexts close a channel, and what a timer wakes
  /// receives.
  private static final Set<Class<?>> ENDING =
      Set.of(
          Event.ChanSend.class,
          Event.ChanReceive.class,
          Event.ChanClose.class,
          Event.LockRelease.class,
          Event.OnceDo.class,
          Event.WaitGroupAdd.class,
          Event.CondSignal.class);

  /// What no program of the Go subset waits for: files and sockets, and another language's word.
  private static final Set<WaitReason> FOREIGN = EnumSet.of(WaitReason.IO_WAIT, WaitReason.AWAIT);

  @TempDir Path folder;

  private final Set<Class<?>> ended = new LinkedHashSet<>();

  /// What happened that made a goroutine runnable: who is woken is told right behind it.
  private static Event cause(Timeline timeline, int freed) {
    int at = freed - 1;
    while (timeline.events().get(at) instanceof Event.GoUnblock) {
      at--;
    }
    return timeline.events().get(at);
  }

  @Test
  void everyWaitSaysWhatItNeedsAndWhoCanEndIt() {
    StringBuilder said = new StringBuilder();
    Set<WaitReason> seen = EnumSet.noneOf(WaitReason.class);
    PROGRAMS.forEach((name, body) -> tell(said, seen, name, body));
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(FOREIGN)), seen);
    Set<Class<?>> missing = new LinkedHashSet<>(ENDING);
    missing.removeAll(ended);
    assertEquals(Set.of(), missing, "no wait was ended by these");
    Goldens.check("why.txt", said.toString());
  }

  private void tell(StringBuilder said, Set<WaitReason> seen, String name, String body) {
    String imports =
        (body.contains("sync.") ? "import \"sync\"\n" : "")
            + (body.contains("runtime.") ? "import \"runtime\"\n" : "")
            + (body.contains("context.") ? "import \"context\"\n" : "")
            + (body.contains("time.") ? "import \"time\"\n" : "");
    String code = "package main\n\n" + imports + "\nfunc main() {\n" + body + "\n}\n";
    said.append("== ").append(name).append('\n');
    try (OpenSession open = OpenSession.of(folder, code)) {
      assertEquals(List.of(), open.state().diagnostics(), name);
      Timeline timeline = open.state().timeline();
      for (int i = 0; i < timeline.size(); i++) {
        TaskId task = timeline.events().get(i).task();
        TaskPicture picture = task == null ? null : timeline.picture(i).task(task);
        boolean begins = picture != null && picture.reason() != null;
        if (begins && timeline.picture(i - 1).task(task).reason() == null) {
          seen.add(picture.reason());
          tell(said, timeline, i, task, picture.reason());
        }
      }
      said.append("-- ").append(timeline.picture(timeline.size() - 1).ending().message());
      said.append('\n');
    }
  }

  private void tell(StringBuilder said, Timeline timeline, int at, TaskId task, WaitReason reason) {
    Picture picture = timeline.picture(at);
    int freed = timeline.freedAt(task, at);
    Why open = Why.of(picture, task, Why.Future.UNKNOWN);
    Why known = timeline.why(task, at);
    said.append(task).append(' ').append(reason.text()).append(": ");
    said.append(known == null ? "the clock wakes it" : String.join(" ", known.sentences()));
    said.append('\n');
    if (freed >= 0) {
      ended.add(cause(timeline, freed).getClass());
    }
    if (freed >= 0 && open != null) {
      assertTrue(open.hope(), task + " was freed, so there was hope");
    }
  }
}
