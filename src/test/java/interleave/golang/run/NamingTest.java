package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.picture.Mention;
import interleave.search.strategy.GoLike;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Objects are called as the source calls them, the same on every schedule.
class NamingTest {

  private static final String PROGRAM =
      """
      package main

      import (
      	"sync"
      	"time"
      )

      type Cache struct {
      	mu    sync.Mutex
      	items map[string]int
      	seen  [2]bool
      	full  *sync.Cond
      }

      type Ball struct{ hits int }

      func (c Cache) size() {
      	c.mu.Lock()
      	c.mu.Unlock()
      }

      func play(table chan *Ball) {
      	for ball := range table {
      		ball.hits++
      	}
      }

      func wait(quit <-chan bool) {
      	select {
      	case <-quit:
      	case <-time.After(time.Millisecond):
      	}
      }

      func main() {
      	cache := &Cache{items: make(map[string]int)}
      	cache.full = sync.NewCond(&cache.mu)
      	table := make(chan *Ball)
      	go play(table)
      	go cache.size()
      	for i := range 2 {
      		go func() {
      			cache.mu.Lock()
      			cache.items["a"]++
      			cache.seen[i] = true
      			cache.full.Broadcast()
      			cache.mu.Unlock()
      			time.Sleep(5 * time.Millisecond)
      		}()
      	}
      	table <- new(Ball)
      	wait(make(chan bool))
      	cache.mu.Lock()
      	cache.seen[0] = cache.seen[1]
      	cache.mu.Unlock()
      }
      """;

  private static Set<String> names(long seed) {
    Go.Run run = Go.run(PROGRAM, Settings.DEFAULT, new GoLike(seed));
    Set<String> names = new TreeSet<>();
    for (Event event : run.events()) {
      if (Mention.object(event) != null) {
        names.add(Mention.object(event).name());
      }
    }
    return names;
  }

  @Test
  void fieldsElementsCopiesParametersAndSentStructsHaveTheNamesPeopleUse() {
    Set<String> names = names(1);
    for (String name :
        new String[] {
          "cache.mu",
          "cache.items",
          "cache.seen[0]",
          "cache.full",
          "c.mu (copy in G3)",
          "table",
          "quit"
        }) {
      assertTrue(names.contains(name), name + " is not among " + names);
    }
    assertTrue(names.stream().noneMatch(n -> n.contains("#")), names.toString());
  }

  @Test
  void channelsInASliceAreToldApart() {
    Go.Run run =
        Go.run(
            """
            package main

            type worker struct{ in chan int }

            func main() {
            	chs := make([]chan int, 2)
            	ws := make([]worker, 2)
            	for i := range chs {
            		chs[i] = make(chan int)
            		ws[i].in = make(chan int, 1)
            		go func() { chs[i] <- i }()
            	}
            	for n := 0; n < 2; n++ {
            		chs[n] = func() chan int { return chs[n] }()
            		ws[n].in <- <-chs[n]
            	}
            }
            """);
    Set<String> made = new TreeSet<>();
    for (Event event : run.events()) {
      if (event instanceof Event.ChanMake make) {
        made.add(make.channel().name());
      }
    }
    assertEquals(Set.of("chs[0]", "chs[1]", "ws[0].in", "ws[1].in"), made);
  }

  @Test
  void elementsOfTwoDimensionsHaveBothIndices() {
    Go.Run run =
        Go.run(
            """
            package main

            func main() {
            	var mesh [2][2]int
            	rows := make([][]int, 2)
            	grid := make([][]chan bool, 2)
            	for i := range grid {
            		rows[i] = make([]int, 2)
            		grid[i] = make([]chan bool, 2)
            		for j := range grid[i] {
            			grid[i][j] = make(chan bool)
            			go func() {
            				mesh[i][j] = i
            				rows[i][j]++
            				grid[i][j] <- true
            			}()
            		}
            	}
            	for i := range grid {
            		for _, ch := range grid[i] {
            			<-ch
            		}
            	}
            	println(mesh[1][0], rows[1][1])
            	moved := make([][]chan bool, 3)
            	for i, row := range grid {
            		moved[i+1] = make([]chan bool, 1)
            		for j := range row[1:] {
            			moved[i+1][j] = make(chan bool)
            		}
            	}
            }
            """);
    Set<String> made = new TreeSet<>();
    run.events(Event.ChanMake.class).forEach(e -> made.add(e.channel().name()));
    assertEquals(Set.of("grid[0][0]", "grid[0][1]", "grid[1][0]", "grid[1][1]", "moved"), made);
    Set<String> written = new TreeSet<>();
    run.events(Event.VarWrite.class).forEach(e -> written.add(e.variable().name()));
    assertTrue(written.containsAll(Set.of("mesh[1][0]", "rows[1][0]")), written.toString());
    assertTrue(
        written.stream().allMatch(name -> name.matches("(mesh|rows)\\[[01]]\\[[01]]")),
        written.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8})
  void theyAreTheSameOnEverySchedule(long seed) {
    Set<String> all = names(1);
    for (String name : names(seed)) {
      assertTrue(all.contains(name) || name.matches("(ball|cache)\\..*"), name + " is new");
    }
  }

  @Test
  void aGoroutineHasTheNameOfTheFunctionThatIsCalled() {
    Go.Run run =
        Go.run(
            """
            package main

            type worker struct{}

            func (w *worker) work(n int) {}

            func main() {
            	w := new(worker)
            	f := func(n int) {}
            	go func() {}()
            	go func(n int) {}(1)
            	go f(2)
            	go w.work(3)
            	g := w.work
            	go g(4)
            }
            """);
    assertEquals(
        List.of(
            "main.main",
            "main.main.func2",
            "main.main.func3",
            "main.main.func1",
            "main.(*worker).work",
            "main.(*worker).work"),
        run.events(Event.GoCreate.class).stream().map(Event.GoCreate::function).toList());
  }

  @Test
  void aChannelWithoutANameIsCalledAfterItsPlace() {
    Go.Run run = Go.run("package main\n\nfunc main() {\n\t<-make(chan int)\n}\n");
    assertEquals("chan made at :4", run.events(Event.ChanMake.class).getFirst().channel().name());
  }

  @Test
  void whatIsMadeForAnElementIsCalledAfterItsPlace() {
    Go.Run run =
        Go.run(
            """
            package main

            import "sync"

            type Fork struct{ sync.Mutex }

            func main() {
            	forks := make([]*Fork, 3)
            	for i := range forks {
            		forks[i] = new(Fork)
            		forks[i].Lock()
            	}
            }
            """);
    assertEquals(
        List.of("forks[0].Mutex", "forks[1].Mutex", "forks[2].Mutex"),
        run.events(Event.LockAcquire.class).stream().map(e -> e.lock().name()).toList());
  }

  @Test
  void whatAConstructorMakesIsCalledAfterWhereItGoesOrHowItIsUsed() {
    Go.Run run =
        Go.run(
            """
            package main

            import "sync"

            type Pool struct{ wg sync.WaitGroup }

            type Site struct {
            	main *Pool
            	more []*Pool
            }

            func NewPool() *Pool {
            	return &Pool{}
            }

            func NewBusyPool() *Pool {
            	busy := &Pool{}
            	busy.wg.Add(1)
            	return busy
            }

            func (p *Pool) use() {
            	p.wg.Wait()
            }

            func main() {
            	NewPool().use()
            	NewPool().use()
            	pool := NewPool()
            	pool.use()
            	NewBusyPool().wg.Done()
            	site := &Site{main: NewPool()}
            	site.main.use()
            	for range 2 {
            		site.more = append(site.more, NewPool())
            	}
            	site.more[1].use()
            	byName := map[string]*Pool{"x": NewPool()}
            	byName["x"].use()
            }
            """);
    Set<String> used = new LinkedHashSet<>();
    for (Event event : run.events()) {
      ObjectId object = Mention.object(event);
      if (object != null && object.kind() == ObjectId.Kind.WAIT_GROUP) {
        used.add(object.name());
      }
    }
    assertEquals(
        List.of(
            "p.wg",
            "p.wg (2)",
            "pool.wg",
            "busy.wg",
            "site.main.wg",
            "site.more[1].wg",
            "byName[\"x\"].wg"),
        List.copyOf(used));
  }

  @Test
  void aCondIsACondThoughItsLockWasReadFirst() {
    Go.Run run =
        Go.run(
            """
            package main

            import (
            	"sync"
            	"time"
            )

            func main() {
            	pulse := sync.NewCond(&sync.Mutex{})
            	for range 2 {
            		go func() {
            			for range 3 {
            				pulse.L = pulse.L
            				time.Sleep(time.Millisecond)
            			}
            			pulse.Broadcast()
            		}()
            	}
            	time.Sleep(time.Second)
            }
            """);
    assertTrue(
        run.events(Event.VarRead.class).stream()
            .anyMatch(e -> e.variable().name().equals("pulse.L")));
    assertEquals(ObjectId.Kind.COND, run.events(Event.CondSignal.class).getFirst().cond().kind());
  }
}
