package interleave.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import interleave.golang.syntax.Highlighter;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the editor does with lines, brackets, texts and errors; without a window.
final class LineEditsTest {

  private static final List<String> LINES =
      List.of("func f() {", "\tif x {", "", "\t\ty(\"(\") // )", "\t}", "}");

  private static List<String> after(LineEdits edit) {
    List<String> lines = new ArrayList<>(LINES.subList(0, edit.from()));
    lines.addAll(edit.lines());
    lines.addAll(LINES.subList(edit.to(), LINES.size()));
    return lines;
  }

  @Test
  void linesGoInAndOutAndBecomeComments() {
    assertEquals(
        List.of("\t\tif x {", "", "\t\t\ty(\"(\") // )"), LineEdits.indent(LINES, 1, 3).lines());
    assertEquals(List.of("if x {", "", "\ty(\"(\") // )"), LineEdits.outdent(LINES, 1, 3).lines());
    assertEquals(List.of("ab"), LineEdits.outdent(List.of("   ab"), 0, 0).lines());
    List<String> commented = LineEdits.comment(LINES, 1, 3).lines();
    assertEquals(List.of("\t// if x {", "", "\t// \ty(\"(\") // )"), commented);
    assertEquals(LINES.subList(1, 4), LineEdits.comment(commented, 0, 2).lines());
  }

  @Test
  void linesMoveAreCopiedAndDeleted() {
    LineEdits down = LineEdits.move(LINES, 1, 2, true);
    assertEquals(List.of("\t\ty(\"(\") // )", "\tif x {", ""), after(down).subList(1, 4));
    assertEquals(1, down.moved());
    assertEquals(LINES.get(4), after(LineEdits.move(LINES, 4, 5, false)).get(3));
    assertNull(LineEdits.move(LINES, 0, 1, false));
    assertNull(LineEdits.move(LINES, 5, 5, true));
    assertEquals(8, after(LineEdits.copy(LINES, 1, 2, true)).size());
    assertEquals(List.of("func f() {", "}"), after(LineEdits.delete(1, 4)));
  }

  @Test
  void aBracketFindsItsPartnerPastTextsAndComments() {
    List<List<Highlighter.Span>> spans = Highlighter.highlight(String.join("\n", LINES));
    Brackets brackets = new Brackets(LINES, spans::get);
    assertEquals(List.of(new Brackets.Place(0, 9), new Brackets.Place(5, 0)), brackets.at(0, 10));
    assertEquals(List.of(new Brackets.Place(3, 7), new Brackets.Place(3, 3)), brackets.at(3, 8));
    assertEquals(List.of(), brackets.at(3, 5), "the one in the text");
    assertEquals(List.of(), new Brackets(List.of("(]"), _ -> List.of()).at(0, 1));
  }

  @Test
  void textsAreFoundRoundAtTheEndsAndReplaced() {
    Occurrences found = Occurrences.of(List.of("Job job", "JOB"), "job", false);
    assertEquals(3, found.all().size());
    assertEquals(2, Occurrences.of(List.of("Job job", "job"), "job", true).all().size());
    assertEquals(new Occurrences.Place(0, 4, 7), found.from(0, 1, true));
    assertEquals(new Occurrences.Place(0, 0, 3), found.from(1, 1, true));
    assertEquals(new Occurrences.Place(1, 0, 3), found.from(0, 0, false));
    assertEquals(List.of("x x", "x"), found.replaced(List.of("Job job", "JOB"), "x"));
  }

  @Test
  void errorsAreWalkedThroughFromFileToFile() {
    List<Diagnostic> all = new ArrayList<>();
    for (String place : List.of("a.go:3", "a.go:9", "b.go:2")) {
      int colon = place.indexOf(':');
      int line = Integer.parseInt(place.substring(colon + 1));
      all.add(Diagnostic.at(new Pos(place.substring(0, colon), line, 1), "wrong"));
    }
    assertEquals(all.get(0), ErrorWalk.next(all, "a.go", 1, true));
    assertEquals(all.get(1), ErrorWalk.next(all, "a.go", 3, true));
    assertEquals(all.get(2), ErrorWalk.next(all, "a.go", 20, true));
    assertEquals(all.get(0), ErrorWalk.next(all, "b.go", 2, true), "round at the end");
    assertEquals(all.get(0), ErrorWalk.next(all, "a.go", 9, false));
    assertEquals(all.get(0), ErrorWalk.next(all, "a.go", 4, false));
    assertNull(ErrorWalk.next(List.of(), "a.go", 1, true));
  }
}
