package interleave.bench;

import interleave.engine.Limits;
import interleave.engine.Schedule;
import interleave.golang.GoProgram;
import interleave.golang.run.GoMachine;
import interleave.golang.run.Settings;
import interleave.golang.types.LanguageVersion;
import interleave.search.strategy.GoLike;
import interleave.source.Source;
import interleave.timeline.Recording;
import interleave.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The Go programs that are measured.
final class Programs {

  static final int HAND_OVERS = 200_000;
  static final int FIB = 25;

  /// Calls that `fib(25)` makes.
  static final int FIB_CALLS = 242_785;

  static final int LOOPS = 2_000_000;

  private static final Limits LIMITS = Limits.DEFAULT.withEvents(4_000_000);

  private Programs() {}

  /// Two goroutines and a channel without a buffer.
  static GoProgram handOvers() {
    return compile(
        """
        package main

        func main() {
        	ch := make(chan int)
        	go func() {
        		for i := 0; i < %d; i++ {
        			ch <- i
        		}
        		close(ch)
        	}()
        	for range ch {
        	}
        }
        """
            .formatted(HAND_OVERS));
  }

  /// Four goroutines take turns with a lock; the variable under it is seen as shared.
  static GoProgram mutex() {
    return compile(
        """
        package main

        import "sync"

        func main() {
        	var mu sync.Mutex
        	var wg sync.WaitGroup
        	counter := 0
        	for g := 0; g < 4; g++ {
        		wg.Add(1)
        		go func() {
        			defer wg.Done()
        			for i := 0; i < %d; i++ {
        				mu.Lock()
        				counter++
        				mu.Unlock()
        			}
        		}()
        	}
        	wg.Wait()
        }
        """
            .formatted(HAND_OVERS / 4));
  }

  /// Values from two goroutines by a `select`.
  static GoProgram select() {
    return compile(
        """
        package main

        func main() {
        	a, b, done := make(chan int), make(chan int), make(chan bool)
        	for _, ch := range []chan int{a, b} {
        		go func() {
        			for i := 0; i < %d; i++ {
        				ch <- i
        			}
        			done <- true
        		}()
        	}
        	for open := 2; open > 0; {
        		select {
        		case <-a:
        		case <-b:
        		case <-done:
        			open--
        		}
        	}
        }
        """
            .formatted(HAND_OVERS / 2));
  }

  static GoProgram calls() {
    return compile(
        """
        package main

        func fib(n int) int {
        	if n < 2 {
        		return n
        	}
        	return fib(n-1) + fib(n-2)
        }

        func main() {
        	fib(%d)
        }
        """
            .formatted(FIB));
  }

  static GoProgram loop() {
    return compile(
        """
        package main

        func main() {
        	sum := 0
        	for i := 0; i < %d; i++ {
        		sum += i
        	}
        	_ = sum
        }
        """
            .formatted(LOOPS));
  }

  /// So many goroutines that all wait for one channel.
  static GoProgram waiting(int goroutines) {
    return compile(
        """
        package main

        import "time"

        func worker(jobs chan int) {
        	for range jobs {
        	}
        }

        func main() {
        	jobs := make(chan int)
        	for i := 0; i < %d; i++ {
        		go worker(jobs)
        	}
        	time.Sleep(time.Millisecond)
        }
        """
            .formatted(goroutines));
  }

  /// So many workers that take jobs, sleep and send results.
  static GoProgram pool(int goroutines) {
    return compile(
        """
        package main

        import (
        	"sync"
        	"time"
        )

        func worker(id int, jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
        	defer wg.Done()
        	for n := range jobs {
        		time.Sleep(time.Duration(1+(id+n)%%7) * time.Millisecond)
        		results <- n * n
        	}
        }

        func main() {
        	jobs := make(chan int, 64)
        	results := make(chan int, 16)
        	var wg sync.WaitGroup
        	for id := 0; id < %d; id++ {
        		wg.Add(1)
        		go worker(id, jobs, results, &wg)
        	}
        	go func() {
        		for n := 0; n < 2*%d; n++ {
        			jobs <- n
        		}
        		close(jobs)
        		wg.Wait()
        		close(results)
        	}()
        	for range results {
        	}
        }
        """
            .formatted(goroutines, goroutines));
  }

  /// The source of a program in which so many workers take jobs, sleep and send results for ever.
  static String endlessPool(int goroutines) {
    return """
    package main

    import (
    	"sync"
    	"time"
    )

    var done int
    var mu sync.Mutex

    func worker(id int, jobs <-chan int, results chan<- int) {
    	for n := range jobs {
    		time.Sleep(time.Duration(1+(id+n)%%7) * time.Microsecond)
    		mu.Lock()
    		done++
    		mu.Unlock()
    		results <- n * n
    	}
    }

    func main() {
    	jobs := make(chan int, 64)
    	results := make(chan int, 16)
    	for id := 0; id < %d; id++ {
    		go worker(id, jobs, results)
    	}
    	go func() {
    		for n := 0; ; n++ {
    			jobs <- n
    		}
    	}()
    	for range results {
    	}
    }
    """
        .formatted(goroutines - 2);
  }

  /// The source of a program in which two goroutines hand values over for ever, by one channel.
  static String endlessHandOffs() {
    return """
    package main

    func main() {
    	numbers := make(chan int)
    	go func() {
    		for i := 0; ; i++ {
    			numbers <- i
    		}
    	}()
    	for range numbers {
    	}
    }
    """;
  }

  /// The source of a program of so many lines, most of which are never called.
  static String longText(int lines) {
    StringBuilder text =
        new StringBuilder("package main\n\nimport \"fmt\"\n\nfunc main() {\n\tf0(1)\n}\n");
    for (int i = 0; 10 * i < lines; i++) {
      text.append(
          """

          // f%1$d counts, and says so.
          func f%1$d(n int) (sum int) {
          	for i := 0; i < n; i++ {
          		if i%%2 == 0 {
          			sum += i * len("even")
          		}
          	}
          	fmt.Println("f%1$d:", n, sum)
          	return sum
          }
          """
              .formatted(i));
    }
    return text.toString();
  }

  /// The source of a program that prints lines, as many as may be recorded.
  static String printing() {
    return """
    package main

    import "fmt"

    func main() {
    	for i := 0; ; i++ {
    		fmt.Println("line", i)
    	}
    }
    """;
  }

  /// The sources of programs that never end, or want everything.
  static Map<String, String> wild() {
    Map<String, String> wild = new LinkedHashMap<>();
    wild.put("endless loop", "package main\n\nfunc main() {\n\tfor {\n\t}\n}\n");
    wild.put("endless calls", "package main\n\nfunc f() { f() }\n\nfunc main() { f() }\n");
    wild.put(
        "fork bomb",
        "package main\n\nfunc f() {\n\tfor {\n\t\tgo f()\n\t}\n}\n\nfunc main() { f() }\n");
    wild.put("flood", printing());
    wild.put(
        "long lines",
        """
        package main

        import (
        	"fmt"
        	"strings"
        )

        func main() {
        	for {
        		fmt.Println(strings.Repeat("wide ", 20000))
        	}
        }
        """);
    wild.put("hand-overs", endlessPool(4));
    return wild;
  }

  static GoMachine machine(GoProgram program) {
    return program.machine(Settings.DEFAULT.withLimits(LIMITS));
  }

  static Timeline record(GoProgram program) {
    Schedule header = new Schedule("faithful", 4, 1, List.of());
    return Recording.record(machine(program), new GoLike(1), List.of(), header, LIMITS);
  }

  private static GoProgram compile(String text) {
    return switch (GoProgram.compile(
        List.of(new Source("main.go", text)), LanguageVersion.DEFAULT)) {
      case GoProgram.Result.Compiled compiled -> compiled.program();
      case GoProgram.Result.Rejected rejected ->
          throw new IllegalStateException(rejected.diagnostics().toString());
    };
  }
}
