package interleave.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.golang.syntax.Highlighter;
import interleave.golang.syntax.Highlighter.Kind;
import interleave.golang.syntax.Highlighter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Colours while people write.
final class ColouringTest {

  private static final List<String> PROGRAM =
      """
      package main
      import "sync"
      type Job struct { id int }
      func work(jobs <-chan Job, wg *sync.WaitGroup) {
      	text := `one
      	two` + "three" // four
      	/* five
      	six */ wg.Done()
      	for j := range jobs { print(Job{id: 'x'}, len(text)) }
      }
      """
          .lines()
          .toList();

  @Test
  void aTextAndACommentReachAsFarAsTheyAreOpen() {
    Colouring colouring = read(PROGRAM);
    Colouring.Range more = colouring.replace(2, 2, List.of("type Job struct { id int } /*"));
    // five and six were in a comment before
    assertEquals(new Colouring.Range(3, 7), more);
    assertEquals(Kind.COMMENT, colouring.spans(5).getFirst().kind());
    more = colouring.replace(2, 2, List.of("type Job struct { id int }"));
    assertEquals(new Colouring.Range(3, 7), more);
    assertEquals(Kind.STRING, colouring.spans(4).getLast().kind());
  }

  /// Whatever is written: every line has the colours that it has when the whole text is read.
  @Test
  void linesHaveTheColoursOfTheWholeText() {
    Random random = new Random(7);
    Colouring colouring = read(PROGRAM);
    String letters = "`\"/*{}( x\n\n'";
    for (int i = 0; i < 2_000; i++) {
      List<String> lines = new ArrayList<>(colouring.lines());
      int first = random.nextInt(lines.size());
      int last = Math.min(lines.size() - 1, first + random.nextInt(3));
      String old = text(lines.subList(first, last + 1));
      int from = random.nextInt(old.length() + 1);
      int to = Math.min(old.length(), from + random.nextInt(lines.size() > 30 ? 40 : 4));
      int at = random.nextInt(letters.length());
      String now = old.substring(0, from) + letters.charAt(at) + old.substring(to);
      colouring.replace(first, last, List.of(now.split("\n", -1)));
      List<List<Span>> whole = Highlighter.highlight(text(colouring.lines()));
      for (int line = 0; line < whole.size(); line++) {
        assertEquals(
            colours(whole.get(line)), colours(colouring.spans(line)), text(colouring.lines()));
      }
    }
  }

  private static Colouring read(List<String> lines) {
    Colouring colouring = new Colouring();
    colouring.replace(0, 0, lines);
    return colouring;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  private static List<String> colours(List<Span> spans) {
    return spans.stream()
        .map(s -> s.start() + "-" + s.end() + " " + Listing.kind(s.kind()))
        .toList();
  }
}
