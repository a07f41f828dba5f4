package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.event.Event;
import interleave.search.strategy.GoLike;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Goroutines are called after what the program has started, never after what the compiler makes.
class StartedFunctionTest {

  private static final String PROGRAM =
      """
      package main

      import (
      	"fmt"
      	"sync"
      )

      type runner interface{ run(n int) }
      type fast struct{}
      type slow struct{}

      func (fast) run(n int)  {}
      func (*slow) run(n int) {}

      func main() {
      	var r runner = fast{}
      	go r.run(1)
      	r = &slow{}
      	go r.run(2)
      	f := r.run
      	go f(3)
      	go runner.run(r, 4)
      	go (*slow).run(nil, 5)
      	go func(n int) {}(6)
      	go func() int { return 7 }()
      	var mu sync.Mutex
      	go mu.Lock()
      	go fmt.Sprint(8)
      	go close(make(chan int))
      }
      """;

  @Test
  void namesMethodsOfInterfacesLibraryAndPredeclaredFunctions() {
    List<String> names = new ArrayList<>();
    Go.machine(PROGRAM, Settings.DEFAULT)
        .run(
            new GoLike(1),
            event -> {
              if (event instanceof Event.GoCreate created) {
                names.add(created.function());
              }
            },
            Long.MAX_VALUE);
    assertEquals(
        List.of(
            "main.main",
            "main.fast.run",
            "main.(*slow).run",
            "main.(*slow).run",
            "main.runner.run",
            "main.(*slow).run",
            "main.main.func1",
            "main.main.func2",
            "sync.(*Mutex).Lock",
            "fmt.Sprint",
            "close"),
        names);
  }
}
