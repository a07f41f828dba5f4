package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.search.strategy.GoLike;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The simulated scheduler does what Go's does.
class SchedulingTest {

  private static final String COUNTER =
      """
      package main

      import (
      	"fmt"
      	"sync"
      )

      func main() {
      	counter := 0
      	var wg sync.WaitGroup
      	for i := 0; i < 4; i++ {
      		wg.Add(1)
      		go func() {
      			defer wg.Done()
      			for j := 0; j < 1000; j++ {
      				counter++
      			}
      		}()
      	}
      	wg.Wait()
      	fmt.Println(counter)
      }
      """;

  @Test
  void whatWasStartedLastRunsFirst() {
    Go.Run run =
        Go.run(
            """
            package main

            import "sync"

            func main() {
            	var wg sync.WaitGroup
            	for i := 0; i < 3; i++ {
            		wg.Add(1)
            		go func() { defer wg.Done(); print(i, " ") }()
            	}
            	wg.Wait()
            }
            """);
    assertEquals("2 0 1 ", run.err());
  }

  @Test
  void incrementsWithoutALockAreLost() {
    int count = Integer.parseInt(Go.run(COUNTER).out().trim());
    assertTrue(count > 0 && count < 4000, "counted " + count);
  }

  @Test
  void onOneProcessorNoIncrementIsLostWithinATimeSlice() {
    assertEquals("4000\n", Go.run(COUNTER, Settings.DEFAULT.withProcs(1)).out());
  }

  @Test
  void theSameSeedGivesTheSameEventsAndOthersGiveOthers() {
    Set<String> traces = new HashSet<>();
    for (int seed = 1; seed <= 4; seed++) {
      String trace = Go.run(COUNTER, Settings.DEFAULT, new GoLike(seed)).trace();
      assertEquals(trace, Go.run(COUNTER, Settings.DEFAULT, new GoLike(seed)).trace());
      traces.add(trace);
    }
    assertEquals(4, traces.size());
  }

  @Test
  void aTightLoopIsPreempted() {
    Go.Run run =
        Go.run(
            """
            package main

            import "time"

            func main() {
            	go func() {
            		for {
            		}
            	}()
            	time.Sleep(25 * time.Millisecond)
            	println("main runs again")
            }
            """,
            Settings.DEFAULT.withProcs(1));
    assertEquals("main runs again\n", run.err());
    List<Event.GoStop> stops = run.events(Event.GoStop.class);
    assertTrue(
        stops.stream().anyMatch(stop -> stop.reason() == Event.StopReason.PREEMPTED),
        "nobody was preempted");
  }

  @Test
  void workOnFourProcessorsTakesAQuarterOfTheTime() {
    String text =
        """
        package main

        import "sync"

        func main() {
        	var wg sync.WaitGroup
        	for i := 0; i < 4; i++ {
        		wg.Add(1)
        		go func() {
        			defer wg.Done()
        			n := 0
        			for j := 0; j < 100000; j++ {
        				n += j
        			}
        		}()
        	}
        	wg.Wait()
        }
        """;
    long one = Go.run(text, Settings.DEFAULT.withProcs(1)).machine().nanos();
    long four = Go.run(text, Settings.DEFAULT.withProcs(4)).machine().nanos();
    assertTrue(four < one * 0.35, one + " ns on one, " + four + " ns on four");
  }

  @Test
  void sleepersWakeInTheOrderOfTheirDeadlines() {
    Go.Run run =
        Go.run(
            """
            package main

            import "time"

            func main() {
            	for _, ms := range []time.Duration{30, 10, 20} {
            		go func() {
            			time.Sleep(ms * time.Millisecond)
            			print(int(ms), " ")
            		}()
            	}
            	time.Sleep(time.Second)
            }
            """);
    assertEquals("10 20 30 ", run.err());
    assertTrue(run.machine().nanos() >= 1_000_000_000L);
  }

  @Test
  void equalDeadlinesKeepTheOrderInWhichTheyWereSet() {
    Go.Run run =
        Go.run(
            """
            package main

            import "time"

            func main() {
            	for i := 0; i < 5; i++ {
            		time.AfterFunc(10*time.Millisecond, func() { print(i, " ") })
            	}
            	time.Sleep(time.Second)
            }
            """);
    assertEquals("0 1 2 3 4 ", run.err());
  }

  @Test
  void aWaiterThatStarvesIsHandedTheLock() {
    Go.Run run =
        Go.run(
            """
            package main

            import (
            	"sync"
            	"time"
            )

            func main() {
            	var mu sync.Mutex
            	done := make(chan bool)
            	go func() {
            		for {
            			select {
            			case <-done:
            				return
            			default:
            			}
            			mu.Lock()
            			time.Sleep(100 * time.Microsecond)
            			mu.Unlock()
            		}
            	}()
            	time.Sleep(time.Millisecond)
            	for i := 0; i < 5; i++ {
            		mu.Lock()
            		mu.Unlock()
            	}
            	close(done)
            	println("done")
            }
            """);
    assertEquals("done\n", run.err());
    assertTrue(run.events(Event.LockRelease.class).stream().anyMatch(Event.LockRelease::starving));
  }

  @Test
  void aWaitingWriterHoldsUpLaterReaders() {
    Go.Run run =
        Go.run(
            """
            package main

            import (
            	"sync"
            	"time"
            )

            func main() {
            	var mu sync.RWMutex
            	mu.RLock()
            	go func() { mu.Lock(); print("writer "); mu.Unlock() }()
            	time.Sleep(time.Millisecond)
            	go func() { mu.RLock(); print("reader "); mu.RUnlock() }()
            	time.Sleep(time.Millisecond)
            	mu.RUnlock()
            	time.Sleep(time.Millisecond)
            }
            """);
    assertEquals("writer reader ", run.err());
  }

  @Test
  void fifoRunsOneAfterTheOther() {
    Settings fifo = Settings.DEFAULT.withMode(Settings.Mode.FIFO);
    Go.Run run =
        Go.run(
            """
            package main

            import "sync"

            func main() {
            	var wg sync.WaitGroup
            	for i := 0; i < 5; i++ {
            		wg.Add(1)
            		go func() { defer wg.Done(); print(i, " ") }()
            	}
            	wg.Wait()
            }
            """,
            fifo);
    assertEquals("0 1 2 3 4 ", run.err());
    assertNotEquals(Go.run(COUNTER).trace(), Go.run(COUNTER, fifo).trace());
  }
}
