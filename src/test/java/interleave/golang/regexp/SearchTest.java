package interleave.golang.regexp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A search pauses, is copied and ends, in linear time. What matches what is recorded from real Go
/// in `conformance/stdlib/regexp_…`.
final class SearchTest {

  private static final String TEXT = "aab abab baab ".repeat(50) + "ac";

  @ParameterizedTest
  @CsvSource({"(a|b|)*c", "(a+)(b?)+c$", "\\b(b)(a*)b\\b", "x*?(aab|a) a", "[^a](?:(a)|b){2}"})
  void aPausedAndCopiedSearchFindsTheSame(String expression) throws PatternException {
    Program program = Program.compile(expression, false);
    int[] atOnce = search(program, Long.MAX_VALUE);
    assertTrue(atOnce != null, "there is a match");
    assertArrayEquals(atOnce, search(program, 1));
  }

  /// The match, in stretches of so much work, each by a copy of the search so far.
  private static int[] search(Program program, long stretch) {
    Search search = new Search(program, 0, program.slots(), false);
    while (!search.run(TEXT, stretch)) {
      search = search.copy();
    }
    return search.match();
  }

  @ParameterizedTest
  @CsvSource({"(a*)*b", "(a|a)*b", "(x+x+)+y|(.*)(.*)(.*)z"})
  void workGrowsWithTheTextAndNotWithTheWaysToReadIt(String expression) throws PatternException {
    Program program = Program.compile(expression, false);
    int rounds = rounds(program, 1_000);
    int twice = rounds(program, 2_000);
    assertTrue(twice < 2.2 * rounds + 2, () -> rounds + " and " + twice + " rounds");
  }

  /// How many stretches of a thousand instructions a search takes that finds nothing.
  private static int rounds(Program program, int length) {
    Search search = new Search(program, 0, program.slots(), false);
    int rounds = 1;
    while (!search.run("a".repeat(length), 1_000)) {
      rounds++;
    }
    assertEquals(null, search.match());
    return rounds;
  }

  @Test
  void nestingNeedsNoDeepStack() throws PatternException {
    int depth = 100_000;
    assertEquals(
        "expression nests too deeply",
        assertThrows(
                PatternException.class,
                () -> Program.compile("(".repeat(depth) + ")".repeat(depth), false))
            .code());
    Program choice = Program.compile("a|bc|".repeat(depth) + "d", false);
    Search search = new Search(choice, 0, 2, true);
    assertTrue(search.run("xxd", Long.MAX_VALUE));
    assertArrayEquals(new int[] {2, 3}, search.match());
  }
}
