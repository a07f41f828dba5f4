package interleave.golang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.golang.syntax.Highlighter.Kind;
import interleave.golang.syntax.Highlighter.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the code pane shows in which colour.
final class HighlighterTest {

  @Test
  void eachPartOfAProgramHasItsKind() {
    assertEquals(
        """
        keyword package name main
        keyword import string "sync"
        keyword type type Job keyword struct punctuation { name id type int punctuation }
        keyword func function work punctuation ( name jobs operator <- keyword chan type Job \
        punctuation , name wg operator * package sync punctuation . type WaitGroup punctuation ) \
        punctuation { comment // waits
        keyword defer name wg punctuation . function Done punctuation ( punctuation )
        label loop punctuation :
        keyword for name j operator := keyword range name jobs punctuation {
        name x operator := builtin len punctuation ( string `a
        string b` punctuation ) operator + type int punctuation ( number 0x1F punctuation )
        keyword if name x operator == constant nil punctuation { keyword break label loop \
        punctuation }
        name _ operator = type Job punctuation { name id punctuation : name j punctuation . \
        name id \
        punctuation , punctuation } comment /* done */
        name fmt punctuation . function Println punctuation ( string 'x' punctuation )
        """,
        shown(
            """
            package main
            import "sync"
            type Job struct { id int }
            func work(jobs <-chan Job, wg *sync.WaitGroup) { // waits
            	defer wg.Done()
            loop:
            	for j := range jobs {
            		x := len(`a
            b`) + int(0x1F)
            		if x == nil { break loop }
            		_ = Job{id: j.id,} /* done */
            		fmt.Println('x')
            """));
  }

  @Test
  void unfinishedTextKeepsItsColours() {
    assertEquals("keyword func function f punctuation (\n", shown("func f("));
    assertEquals("name x operator := string \"abc\nname y\n", shown("x := \"abc\ny"));
    assertEquals("comment /* never\ncomment closed\n", shown("/* never\nclosed\n"));
    assertEquals("string `raw\nstring text\n", shown("`raw\ntext"));
    assertEquals("name a name b\n", shown("a # b"));
    assertEquals("name x comment /* a\ncomment b */ name y\n", shown("x /* a\nb */ y"));
    assertEquals("", shown(""));
  }

  @Test
  void spansAreInOrderAndInsideTheirLinesWhateverTheText() throws IOException {
    Random random = new Random(1);
    List<Path> programs;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/conformance"))) {
      programs = files.filter(file -> file.toString().endsWith(".go")).sorted().toList();
    }
    assertTrue(programs.size() > 20, "there are programs");
    for (int p = 0; p < programs.size(); p += 10) {
      String text = Files.readString(programs.get(p));
      check(text);
      for (int i = 0; i < 10; i++) {
        int at = random.nextInt(text.length());
        check(text.substring(0, at));
        check(text.substring(0, at) + "`\"/*".charAt(i % 4) + text.substring(at));
      }
    }
  }

  private static void check(String text) {
    List<List<Span>> lines = Highlighter.highlight(text);
    String[] texts = text.split("\n", -1);
    assertEquals(texts.length, lines.size());
    for (int i = 0; i < texts.length; i++) {
      int last = 0;
      for (Span span : lines.get(i)) {
        assertTrue(last <= span.start() && span.start() < span.end(), () -> text);
        last = span.end();
      }
      assertTrue(last <= texts[i].length(), () -> text);
    }
  }

  private static String shown(String text) {
    String[] texts = text.split("\n", -1);
    List<List<Span>> lines = Highlighter.highlight(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      String line = texts[i];
      if (!lines.get(i).isEmpty()) {
        out.append(
            lines.get(i).stream()
                .map(s -> name(s.kind()) + " " + line.substring(s.start(), s.end()))
                .collect(Collectors.joining(" ", "", "\n")));
      }
    }
    return out.toString();
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
