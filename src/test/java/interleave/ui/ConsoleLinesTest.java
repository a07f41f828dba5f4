package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleLinesTest {

  private static final TaskId MAIN = new TaskId(null, 1, 1);

  private final List<Event.Output> written = new ArrayList<>();

  private void write(String text) {
    String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    written.add(new Event.Output(written.size(), MAIN, Pos.NONE, 1, bytes));
  }

  private List<String> rows(int columns, int count) {
    ConsoleLines lines = new ConsoleLines(columns);
    lines.read(written);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < lines.rows(count); i++) {
      StringBuilder row = new StringBuilder();
      lines.row(i, written, count, (_, piece) -> row.append(piece));
      rows.add(row.toString());
    }
    return rows;
  }

  @Test
  void linesEndWhereTheProgramEndsThem() {
    write("one\n");
    write("t");
    write("wo\n\nfour");
    assertEquals(List.of("one", "two", "", "four"), rows(20, 3));
    assertEquals(List.of("one", "t"), rows(20, 2));
    assertEquals(List.of(), rows(20, 0));
  }

  @Test
  void longLinesGoOnBelowAtTheLastSpaceOrInTheMiddleOfLongWords() {
    write("the quick brown fox\n");
    assertEquals(List.of("the quick ", "brown fox"), rows(10, 1));
    written.clear();
    write("abcdefghijklm\n");
    assertEquals(List.of("abcde", "fghij", "klm"), rows(5, 1));
  }

  @Test
  void wideLettersTakeTwoColumnsAndTabsFour() {
    write("漢字漢字\n");
    write("\tx\n");
    assertEquals(List.of("漢字", "漢字", "    ", "x"), rows(4, 2));
  }
}
