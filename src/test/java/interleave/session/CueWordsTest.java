package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever happens, a lecturer can point at it: in the window, and by a word in the file.
class CueWordsTest {

  private static final Path SCHEMA =
      Path.of("src/main/resources/interleave/scenario/scenario-1.schema.json");

  /// Something of everything.
  private static final String ALL_KINDS =
      """
      package main

      import (
      	"context"
      	"fmt"
      	"runtime"
      	"sync"
      	"sync/atomic"
      	"time"
      )

      var (
      	mu   sync.Mutex
      	cond = sync.NewCond(&mu)
      	once sync.Once
      	n    atomic.Int64
      	last int
      )

      func waiter(wg *sync.WaitGroup) {
      	defer wg.Done()
      	mu.Lock()
      	last++
      	cond.Wait()
      	mu.Unlock()
      	once.Do(func() { n.Add(1) })
      }

      func main() {
      	var wg sync.WaitGroup
      	wg.Add(2)
      	go waiter(&wg)
      	go waiter(&wg)
      	time.Sleep(time.Millisecond)
      	runtime.Gosched()
      	mu.Lock()
      	fmt.Println(mu.TryLock())
      	mu.Unlock()
      	cond.Signal()
      	time.Sleep(time.Millisecond)
      	cond.Broadcast()
      	wg.Wait()

      	ctx, cancel := context.WithCancel(context.Background())
      	timer := time.NewTimer(time.Second)
      	timer.Stop()
      	cancel()
      	<-ctx.Done()
      	<-time.After(time.Millisecond)

      	var users sync.Map
      	users.Store("Ann", 1)
      	var pages sync.Pool
      	pages.Put(pages.Get())
      	pages.Put(1)

      	ch := make(chan int, 1)
      	ch <- 1
      	select {
      	case v := <-ch:
      		fmt.Println(v)
      	default:
      	}
      	close(ch)
      	<-ch
      	func() {
      		defer func() { fmt.Println(recover()) }()
      		close(ch)
      	}()
      	go runtime.Goexit()
      	go func() { select {} }()
      	time.Sleep(time.Millisecond)
      }
      """;

  private static Timeline recorded(String code) {
    Variant variant = Scenario.ofProgram("All kinds", "main.go", code).variants().getFirst();
    GoRuns runs = new GoRuns(Limits.DEFAULT, Optional.empty());
    Runs.Prepared.Ready ready =
        (Runs.Prepared.Ready) runs.prepare(variant.withText(code), variant.schedule());
    ready.recording().advance(Long.MAX_VALUE);
    return ready.recording().timeline();
  }

  @Test
  void theSchemaKnowsTheWordsAndExplainsThem() throws IOException {
    JsonNode event =
        JsonMapper.shared().readTree(Files.readString(SCHEMA)).at("/$defs/anchor/properties/event");
    List<String> words = new ArrayList<>();
    event.get("enum").forEach(word -> words.add(word.asString()));
    assertEquals(CueWords.ALL, words);
    assertEquals(words.size(), event.get("enumDescriptions").size());
    String guide = Files.readString(Path.of("docs/scenarios.md"));
    for (int i = 0; i < words.size(); i++) {
      String row = "| `" + words.get(i) + "` | " + event.get("enumDescriptions").get(i).asString();
      assertTrue(guide.contains(row), "docs/scenarios.md has no row: " + row);
    }
  }

  @Test
  void everyEventCanBePointedAtAndIsFoundAgain() {
    Timeline timeline = recorded(ALL_KINDS);
    CueFinder finder = new CueFinder(timeline);
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < timeline.size(); at++) {
      Event event = timeline.events().get(at);
      seen.addAll(CueWords.of(event));
      Optional<Cue.Anchor> anchor = finder.anchor(at);
      if (event instanceof Event.GoCreate create && create.task() == null) {
        assertTrue(anchor.isEmpty(), "the start of main is nobody's doing");
        continue;
      }
      Cue cue = new Cue(anchor.orElseThrow(), "here", "", "", Optional.empty());
      assertEquals(at, finder.place(List.of(cue)).getFirst().event(), event.toString());
    }
    Set<String> missing = new TreeSet<>(CueWords.ALL);
    missing.removeAll(seen);
    assertEquals(Set.of(), missing, "the program above shows every kind of event");
  }
}
