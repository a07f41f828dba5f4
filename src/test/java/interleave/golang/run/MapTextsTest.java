package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An event about a shared map says what is in it, in the order of `%v`; of a large one how large
/// it is.
class MapTextsTest {

  private static List<String> writes(String body) {
    Go.Run run =
        Go.run(
            """
            package main

            import "time"

            func main() {
            	m := map[string]int{"b": 2}
            	go func() {
            		_ = m["b"]
            		time.Sleep(time.Second)
            	}()
            	time.Sleep(time.Millisecond)
            %s
            	time.Sleep(time.Minute)
            	println(len(m))
            }
            """
                .formatted(body));
    return run.events(Event.VarWrite.class).stream().map(e -> e.value().text()).toList();
  }

  @Test
  void aWriteTellsWhatIsInTheMapThen() {
    List<String> texts = writes("\tm[\"a\"] = 1\n\tm[\"b\"] = 3\n\tdelete(m, \"a\")\n\tclear(m)");
    assertEquals(List.of("map[a:1 b:2]", "map[a:1 b:3]", "map[b:3]", "map[]"), texts);
  }

  @Test
  void moreThanFitsIsCounted() {
    List<String> texts =
        writes("\tfor i := range 20 {\n\t\tm[string(rune('c'+i))+\"_______\"] = i\n\t}");
    assertTrue(
        texts.contains("map[b:2 c_______:0 d_______:1 e_______:2 …] len 5"), texts.toString());
    assertEquals("map[…] len 21", texts.getLast());
  }
}
