package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import interleave.timeline.Script;
import interleave.timeline.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

  private static final Path GOLDENS = Path.of("src/test/resources/interleave/picture");

  private static final TaskId G1 = new TaskId(null, 1, 1);
  private static final TaskId G2 = new TaskId(G1, 1, 2);

  @Test
  void aReceiveThatMakesRoomNamesTheSenderThatWasWaiting() {
    Script s = new Script(2, "main.go", "");
    Script.G main = s.main();
    Script.Chan jobs = main.chan("jobs", "Image", 1, 1);
    Script.G worker = main.go("main.worker", 2);
    main.send(jobs, "img 4", 3).send(jobs, "img 8", 3);
    worker.receive(jobs, 4);
    List<String> all = sentences(s.events());
    int at = indexOf(s.events(), Event.ChanReceive.class);
    assertEquals(
        "G2 received img 4 from jobs. The buffer had room again, so the first blocked sender,"
            + " G1, put img 8 in.",
        all.get(at));
    assertEquals(
        "G1 wants to send img 8 to jobs, but the buffer is full, so it waits.",
        all.get(indexOf(s.events(), Event.GoBlockSend.class)));
  }

  @Test
  void everyKindOfEventHasASentence() {
    Set<String> kinds = new LinkedHashSet<>();
    for (Script script : Scripts.all().values()) {
      List<String> sentences = sentences(script.events());
      for (int i = 0; i < sentences.size(); i++) {
        kinds.add(script.events().get(i).getClass().getSimpleName());
        check(sentences.get(i));
      }
    }
    for (Event event : others()) {
      kinds.add(event.getClass().getSimpleName());
      Fold fold = fold();
      Picture before = fold.picture();
      fold.add(event);
      check(Sentence.of(List.of(), event, before, fold.picture()));
    }
    for (Class<?> kind : Event.class.getPermittedSubclasses()) {
      assertTrue(kinds.contains(kind.getSimpleName()), "no sentence for " + kind);
    }
  }

  private static void check(String sentence) {
    assertTrue(sentence.endsWith(".") || sentence.endsWith("!"), sentence);
    assertTrue(Character.isUpperCase(sentence.charAt(0)) || sentence.contains(" "), sentence);
    assertTrue(!sentence.contains("null") && !sentence.contains("  "), sentence);
  }

  private static Fold fold() {
    Fold fold = new Fold(2);
    fold.add(new Event.GoCreate(0, null, Pos.NONE, G1, "main.main"));
    fold.add(new Event.GoCreate(0, G1, Pos.NONE, G2, "main.worker"));
    return fold;
  }

  /// The kinds that the scripts do not have.
  private static List<Event> others() {
    ObjectId mu = new ObjectId(ObjectId.Kind.MUTEX, G1, 1, "mu");
    ObjectId wg = new ObjectId(ObjectId.Kind.WAIT_GROUP, G1, 2, "wg");
    ObjectId timer = new ObjectId(ObjectId.Kind.TIMER, G1, 3, "timer");
    ObjectId ch = new ObjectId(ObjectId.Kind.CHANNEL, G1, 4, "ch");
    ObjectId users = new ObjectId(ObjectId.Kind.SYNC_MAP, G1, 5, "users");
    ObjectId pages = new ObjectId(ObjectId.Kind.POOL, G1, 6, "pages");
    Shown page = Shown.of("&{3}");
    var arm = new Event.SelectArm(true, ch, Shown.of(3), Pos.NONE);
    return List.of(
        new Event.GoStop(1, G1, Pos.NONE, Event.StopReason.PREEMPTED),
        new Event.GoStop(1, G1, Pos.NONE, Event.StopReason.YIELDED),
        new Event.LockMiss(1, G1, Pos.NONE, mu, false),
        new Event.WaitGroupWait(1, G1, Pos.NONE, wg),
        new Event.TimerStop(1, G1, Pos.NONE, timer, true),
        new Event.TimerStop(1, G1, Pos.NONE, timer, false),
        new Event.SyncMapUse(1, G1, Pos.NONE, users, "Store", 0, page, page, false),
        new Event.PoolPut(1, G1, Pos.NONE, pages, page, 1, List.of(0)),
        new Event.PoolGet(1, G1, Pos.NONE, pages, null, -1, false, List.of()),
        new Event.SelectPick(1, G1, Pos.NONE, List.of(arm, arm), List.of(0, 1), 1),
        new Event.SelectPick(1, G1, Pos.NONE, List.of(arm), List.of(), -1),
        new Event.GoBlockSelect(1, G1, Pos.NONE, List.of()),
        new Event.GoExit(1, G1, Pos.NONE, List.of()),
        new Event.ProgramEnd(1, G1, Pos.NONE, Event.Ending.PANICKED, 2, "panic: no"),
        new Event.ProgramEnd(1, null, Pos.NONE, Event.Ending.EXITED, 3, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker-pool", "two-locks", "select-timeout", "counter", "gallery"})
  void aRunReadsAsItDidBefore(String name) throws IOException {
    String text = String.join("\n", sentences(Scripts.all().get(name).events())) + "\n";
    Path golden = GOLDENS.resolve(name + ".txt");
    if (System.getProperty("goldens", "").equals("refresh")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 ns",
    "999, 999 ns",
    "1500, 1.5 µs",
    "88000000, 88 ms",
    "1000000000, 1 s",
    "5230000000, 5.23 s",
    "59990000000, 60 s",
    "125000000000, 2 min 5 s",
    "3600000000000, 1 h",
    "5400000000000, 1 h 30 min",
  })
  void durationsHaveAtMostThreeDigits(long nanos, String text) {
    assertEquals(text, Durations.text(nanos));
  }

  @ParameterizedTest
  @CsvSource({
    "main.worker, worker",
    "main.main.func1, main·func1",
    "main.(*Pool).run, Pool.run",
    "golang.org/x/sync/errgroup.(*Group).Go.func1, Group.Go·func1",
    "main.apply[...].func1, apply·func1",
    "worker, worker",
  })
  void functionsAreNamedAsPeopleSayThem(String function, String text) {
    assertEquals(text, Functions.shortName(function));
  }

  static List<String> sentences(List<Event> events) {
    List<String> sentences = new ArrayList<>();
    Fold fold = new Fold(4);
    Picture before = fold.picture();
    int every = Math.max(1, events.size() / 300);
    for (int i = 0; i < events.size(); i++) {
      fold.add(events.get(i));
      if (i % every == 0 || every == 1) {
        Picture after = fold.picture();
        sentences.add(Sentence.of(List.of(), events.get(i), before, after));
      } else {
        sentences.add("Skipped.");
      }
      before = (i + 1) % every == 0 ? fold.picture() : before;
    }
    return sentences;
  }

  private static int indexOf(List<Event> events, Class<? extends Event> kind) {
    return Arrays.asList(events.stream().map(Object::getClass).toArray()).indexOf(kind);
  }
}
