package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Conditions of breakpoints: what they say of a program is what the program itself says, and what
/// is wrong with one is said in the compiler's words.
final class ConditionsTest {

  /// Each line printed is one expression's value; the expression stands in the comment behind it.
  private static final String EVERYTHING =
      """
      package main

      import "fmt"

      type Point struct{ X, Y int }
      type Named struct {
      	Point
      	Name string
      	Next *Named
      }
      type Level int8

      const (
      	Low Level = iota + 1
      	High
      )

      var total uint8 = 250
      var where = map[string]Point{"a": {1, 2}}
      var board [3]Level

      type Stack[T comparable] struct{ items []T }

      func (s *Stack[T]) has(x T) bool {
      	for i, item := range s.items {
      		fmt.Println(item == x) // item == x
      		fmt.Println(len(s.items)-i > 1) // len(s.items)-i > 1
      		if item == x {
      			return true
      		}
      	}
      	return false
      }

      func inner(n int, text string, p *Named, any interface{}, err error) {
      	total += 10
      	board[1] = High
      	ch := make(chan int, 4)
      	ch <- 1
      	var nothing *Named
      	f := 0.5
      	r := []rune(text)
      	{
      		n := n + 1
      		fmt.Println(n == 8) // n == 8
      	}
      	fmt.Println(n == 7) // n == 7
      	fmt.Println(n*3%4 == 1 && text != "go") // n*3%4 == 1 && text != "go"
      	fmt.Println(text == "gö" || n/0x2 > 9) // text == "gö" || n/0x2 > 9
      	fmt.Println(text[1] == 0xc3) // text[1] == 0xc3
      	fmt.Println(text[:1] == "g" && text < "h") // text[:1] == "g" && text < "h"
      	fmt.Println(len(text) == 3 && len(r) == 2) // len(text) == 3 && len(r) == 2
      	fmt.Println(p.X == 3 && p.Point.Y == 4) // p.X == 3 && p.Point.Y == 4
      	fmt.Println(p.Next == nothing) // p.Next == nothing
      	fmt.Println(p.Next == nil) // p.Next == nil
      	fmt.Println((*p).Name == "p") // (*p).Name == "p"
      	fmt.Println(p.Next.Next == p) // p.Next.Next == p
      	fmt.Println(total == 4) // total == 4
      	fmt.Println(-total == 252) // -total == 252
      	fmt.Println(total-5 == 255) // total-5 == 255
      	fmt.Println(^total>>1 == 125) // ^total>>1 == 125
      	fmt.Println(1<<n == 128) // 1<<n == 128
      	fmt.Println(where["a"] == where["a"]) // where["a"] == where["a"]
      	fmt.Println(where["a"].Y == 2 && where["b"].X == 0) // where["a"].Y == 2 && where["b"].X == 0
      	fmt.Println(board[1] == High) // board[1] == High
      	fmt.Println(board[2] < Low) // board[2] < Low
      	fmt.Println(Level(n) > High) // Level(n) > High
      	fmt.Println(f*2 == 1) // f*2 == 1
      	fmt.Println(float64(n)/2 == 3.5) // float64(n)/2 == 3.5
      	fmt.Println(int(f*5) == 2) // int(f*5) == 2
      	fmt.Println(len(ch) == 1 && cap(ch) == 4) // len(ch) == 1 && cap(ch) == 4
      	fmt.Println(any == 42) // any == 42
      	fmt.Println(any == "42") // any == "42"
      	fmt.Println(any == High) // any == High
      	fmt.Println(err == nil) // err == nil
      	fmt.Println(min(n, 3) == 3 && max(n, 3, 9) == 9) // min(n, 3) == 3 && max(n, 3, 9) == 9
      	fmt.Println(string(r[1]) == "ö") // string(r[1]) == "ö"
      	fmt.Println(!(n > 7)) // !(n > 7)
      	fmt.Println(n^5 == 2 && n&^3 == 4 && n|8 == 15) // n^5 == 2 && n&^3 == 4 && n|8 == 15
      	func() {
      		n++
      		fmt.Println(n == 8) // n == 8
      	}()
      }

      func main() {
      	p := &Named{Point: Point{3, 4}, Name: "p"}
      	p.Next = &Named{Next: p}
      	inner(7, "gö", p, 42, nil)
      	inner(7, "gö", p, High, fmt.Errorf("x"))
      	(&Stack[string]{[]string{"a", "b"}}).has("b")
      	(&Stack[Point]{[]Point{{1, 2}}}).has(Point{1, 2})
      }
      """;

  private static final Pattern LINE = Pattern.compile("fmt\\.Println\\(.*\\) // (.*)");

  @TempDir Path folder;

  @Test
  void aConditionIsTrueWhereTheProgramSaysSo() {
    try (OpenSession open = OpenSession.of(folder, EVERYTHING)) {
      assertTrue(open.state().diagnostics().isEmpty(), open.state().diagnostics()::toString);
      List<String> lines = EVERYTHING.lines().toList();
      List<Integer> checked = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = LINE.matcher(lines.get(i));
        if (matcher.find()) {
          open.go(new Command.SetBreakpoint(at(i + 1, matcher.group(1))));
          checked.add(i + 1);
        }
      }
      searched(open);
      for (int line : checked) {
        Breakpoint breakpoint = open.state().breakpoint(new Breakpoint.Where.Line("main.go", line));
        String trouble = open.state().hits().troubles().getOrDefault(breakpoint, "");
        assertEquals("", trouble, lines.get(line - 1));
        assertEquals(
            printedTrue(open, line),
            toList(open.state().hits().of(breakpoint)),
            lines.get(line - 1).strip());
      }
      assertTrue(checked.size() > 35, "checked " + checked.size());
    }
  }

  /// The events at a line in which the program prints `true`.
  private static List<Integer> printedTrue(OpenSession open, int line) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < open.state().timeline().size(); at++) {
      if (open.event(at) instanceof Event.Output output
          && output.pos().line() == line
          && output.bytes().equals("true\n")) {
        found.add(at);
      }
    }
    return found;
  }

  /// Both loops over a channel: the second one's variable lives in a cell, for the closure. The
  /// first receiver waits for each value, the second one finds them in the buffer.
  private static final String LOOPS =
      """
      package main

      import "sync"

      var limit = 4
      var all = []int{7, 8, 9}

      func main() {
      	jobs := make(chan int)
      	kept := make(chan int, 8)
      	var group sync.WaitGroup
      	group.Add(1)
      	go func() {
      		defer group.Done()
      		for job := range jobs {
      			kept <- job
      		}
      	}()
      	for i := 0; i < limit; i++ {
      		jobs <- i
      	}
      	close(jobs)
      	group.Wait()
      	close(kept)
      	job := 2
      	for job := range kept {
      		group.Add(1)
      		go func() {
      			defer group.Done()
      			limit += job
      		}()
      	}
      	group.Wait()
      	if job := job + limit; job > limit {
      		println(job)
      	}
      	for place, value := range all {
      		println(place, value)
      	}
      }
      """;

  @Test
  void theHeadOfALoopKnowsWhatItDeclares() {
    try (OpenSession open = OpenSession.of(folder, LOOPS)) {
      assertEquals(List.of(1, 2), received(open, 15, "job == 1 || job == 2"));
      assertEquals(List.of(2), received(open, 26, "job == 2"));
      assertEquals(List.of(), received(open, 26, "job < 0 || job > 3"));
      Breakpoint choice = at(34, "job == 12");
      open.go(new Command.SetBreakpoint(choice));
      searched(open);
      assertEquals(1, open.state().hits().of(choice).length, "where it is compared, not before");
      assertEquals(Map.of(), open.state().hits().troubles());
    }
  }

  /// The numbers that arrive at the hits of a condition, each just before or in the hit itself.
  private static List<Integer> received(OpenSession open, int line, String condition) {
    Breakpoint breakpoint = at(line, condition);
    open.go(new Command.SetBreakpoint(breakpoint));
    searched(open);
    assertEquals("", open.state().hits().troubles().getOrDefault(breakpoint, ""));
    List<Integer> values = new ArrayList<>();
    for (int hit : open.state().hits().of(breakpoint)) {
      TaskId by = open.event(hit).task();
      int event = hit;
      while (arrived(open.event(event), by) < 0) {
        event--;
      }
      values.add(arrived(open.event(event), by));
    }
    return values;
  }

  private static int arrived(Event event, TaskId by) {
    return switch (event) {
      case Event.ChanReceive e when e.task().equals(by) -> Integer.parseInt(e.value().text());
      case Event.ChanSend e when by.equals(e.receiver()) -> Integer.parseInt(e.value().text());
      default -> -1;
    };
  }

  @Test
  void whatIsWrongWithAConditionIsSaidInTheCompilersWords() {
    assertEquals("undefined: j", wrong(9, "j == 1"));
    assertEquals(
        "invalid operation: i == \"a\" (mismatched types int and untyped string)",
        wrong(9, "i == \"a\""));
    assertEquals("non-boolean condition in if statement", wrong(9, "i + 1"));
    assertEquals("syntax error: cannot use assignment i = 3 as value", wrong(9, "i = 3"));
    assertEquals(
        "syntax error: unexpected end of the condition, expected expression", wrong(9, "i =="));
    assertTrue(wrong(9, "i == 1 {").contains("no braces"));
    assertTrue(wrong(9, "i == 1; true").contains("unexpected semicolon"));
    assertEquals("undefined: i", wrong(6, "i == 1"));
    assertEquals("no statement stands at this line", wrong(3, "true"));
    assertEquals("", wrong(9, "i == 1 && done"));
    assertEquals("", wrong(9, "cap(ch) > i"));
  }

  @Test
  void whatIsMoreThanALookIsRefused() {
    assertTrue(wrong(9, "worker(ch) == 1").contains("a call (worker(ch)) is more than a look"));
    assertTrue(wrong(9, "<-ch == 1").contains("receiving (<-ch) is more than a look"));
    assertTrue(wrong(9, "string([]byte(\"a\")) == \"a\"").contains("this conversion"));
    assertTrue(wrong(9, "&i == nil").contains("taking an address (&i)"));
  }

  private static String wrong(int line, String text) {
    String program =
        """
        package main

        import "fmt"

        func worker(ch chan int) int {
        	done := false
        	for i := 0; i < 3; i++ {
        		done = i == 2
        		ch <- i
        	}
        	fmt.Println(done)
        	return 1
        }

        func main() {
        	worker(make(chan int, 3))
        }
        """;
    var variant =
        interleave.scenario.Scenario.ofProgram("x", "main.go", program).variants().getFirst();
    Runs runs = new GoRuns(Limits.DEFAULT, Optional.empty());
    return runs.condition(variant, "main.go", line, text)
            instanceof Runs.Condition.Wrong(String why)
        ? why
        : "";
  }

  @Test
  void aValueThatPanicsIsNoHitAndIsTold() {
    String program =
        """
        package main

        func main() {
        	ch := make(chan int, 3)
        	var list []int
        	for i := range 3 {
        		ch <- i
        		list = append(list, i)
        	}
        }
        """;
    try (OpenSession open = OpenSession.of(folder, program)) {
      Breakpoint breakpoint = at(7, "list[i-1] == i-1");
      open.go(new Command.SetBreakpoint(breakpoint));
      searched(open);
      assertEquals(2, open.state().hits().of(breakpoint).length);
      assertEquals(
          "index out of range [-1]",
          open.state().hits().troubles().get(breakpoint).replaceFirst("^runtime error: ", ""));
    }
  }

  @Test
  void hotCodeThatRunsAsBytecodeShowsItsVariablesToo() {
    String program =
        """
        package main

        import "sync/atomic"

        func main() {
        	var sum atomic.Int64
        	total := 0
        	for i := 0; i < 20000; i++ {
        		total += i & 3
        		if i%100 == 0 {
        			sum.Add(int64(total))
        		}
        	}
        }
        """;
    try (OpenSession open = OpenSession.of(folder, program)) {
      Breakpoint breakpoint = at(11, "i == 19900 && total == 29850");
      open.go(new Command.SetBreakpoint(breakpoint));
      searched(open);
      assertEquals("", open.state().hits().troubles().getOrDefault(breakpoint, ""));
      assertEquals(1, open.state().hits().of(breakpoint).length);
    }
  }

  private static Breakpoint at(int line, String condition) {
    return new Breakpoint(new Breakpoint.Where.Line("main.go", line)).withCondition(condition);
  }

  static void searched(OpenSession open) {
    open.until(Breakpoints::isSearched);
  }

  static List<Integer> toList(int[] events) {
    return java.util.Arrays.stream(events).boxed().toList();
  }
}
