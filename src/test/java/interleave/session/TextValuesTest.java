package interleave.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.golang.TextValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The values of what stands in a program's text.
final class TextValuesTest {

  private static final String PROGRAM =
      """
      package main

      type point struct{ x, y int }
      type box struct {
      	at   point
      	next *box
      }

      const most = 3

      var all = map[string][]int{"a": {1, 2}}

      func size(b *box) int { return b.at.x }

      func show(b *box, out chan int) {
      	list := []point{{5, 6}, b.at}
      	i := 1
      	key := "a"
      	{
      		i := "inner"
      		_ = i
      		out <- size(b) + list[i2()].y + all[key][0] + most
      	}
      	_ = i
      	_ = b.next.at
      	_ = list[i]
      }

      func i2() int { return 1 }

      func main() {
      	out := make(chan int)
      	go show(&box{at: point{3, 4}}, out)
      	println(<-out)
      }
      """;

  @TempDir Path folder;

  @Test
  void eachNameIsWorthWhatItMeansWhereItStands() {
    try (OpenSession open = OpenSession.of(folder, PROGRAM)) {
      TaskId shows =
          open.state().timeline().tasks().stream()
              .filter(task -> task.number() == 2)
              .findFirst()
              .orElseThrow();
      int sent = 0;
      while (!(open.event(sent) instanceof Event.ChanSend)
          && !(open.event(sent) instanceof Event.GoBlockSend)) {
        sent++;
      }
      int at = sent;
      assertEquals(List.of("i = inner string"), seen(open, at, shows, "i\n"));
      assertEquals(List.of("i = 1 int"), seen(open, at, shows, "i :="));
      assertEquals(List.of("b.at = {3 4} main.point"), seen(open, at, shows, "at}"));
      assertEquals(
          List.of("list = [{5 6} {3 4}] []main.point", "list[i] = {3 4} main.point"),
          seen(open, at, shows, "list[i]\n"));
      assertEquals(
          List.of(
              "all = map[a:[1 2]] map[string][]int",
              "all[key] = [1 2] []int",
              "all[key][0] = 1 int"),
          seen(open, at, shows, "all[key]"));
      assertEquals(List.of("most = 3 int"), seen(open, at, shows, "most\n"));
      assertEquals(List.of(), seen(open, at, shows, "at\n\t_ = list"), "of a nil pointer");
      assertEquals(List.of(), seen(open, at, shows, "size(b) +"), "nothing is called");
      assertEquals(List.of(), seen(open, at, shows, "x }"), "size does not run");
      TaskId main = open.state().timeline().tasks().getFirst();
      assertEquals(List.of(), seen(open, at, main, "i :="), "of another function");
    }
  }

  /// @param name begins where it first stands in the program
  private static List<String> seen(OpenSession open, int at, TaskId task, String name) {
    var timeline = open.state().timeline();
    TextValues values =
        new GoRuns(Limits.DEFAULT, Optional.empty())
            .values(open.state().variant(), timeline.sources())
            .orElseThrow();
    String before = PROGRAM.substring(0, PROGRAM.indexOf(name));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    List<TextValues.Expression> found = values.at("main.go", line, column);
    return timeline.machineAfter(
        at,
        machine ->
            found.stream()
                .flatMap(
                    e ->
                        e
                            .value(machine, task)
                            .map(s -> e.text() + " = " + s.value() + " " + s.type())
                            .stream())
                .toList());
  }
}
